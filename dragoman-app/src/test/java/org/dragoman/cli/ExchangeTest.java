package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs import and export together, with a real store. */
class ExchangeTest {

    private static final String HEADER =
            "event_id_cnty,event_date,sub_event_type,actor1,inter1,actor2,inter2,country,location,"
                    + "latitude,longitude,geo_precision,source,fatalities\n";
    private static final String ROWS =
            "A1,2024-05-16,Armed clash,Military Forces of Syria (2000-),1,Hill Front,2,Syria,Idleb,35.93,36.63,1,Wire,3\n"
                    + "A2,2024-05-17,Peaceful protest,Protesters (Iraq),6,,,Iraq,Basra,30.5,47.8,1,Wire,0\n"
                    + "A3,soon,Armed clash,Hill Front,2,,,Syria,Idleb,35.93,36.63,1,Wire,0\n";

    @TempDir
    private Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private Shell.Run imported() throws IOException {
        Files.writeString(folder.resolve("acled.csv"), HEADER + ROWS);
        return Shell.run("import", "--store", file("s.duckdb"), file("acled.csv"));
    }

    @Test
    void soundRowsGoIntoTheStoreAndTheOthersAreListed() throws IOException {
        Shell.Run run = imported();

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("acled.csv:4: DRG-0623").contains("2 events imported (ACLED: 2), 1 rejected");
        Shell.Run again = Shell.run("import", "--store", file("s.duckdb"), file("acled.csv"));
        assertThat(again.code()).isEqualTo(3);
        Shell.Run all = Shell.run("export", "--store", file("s.duckdb"), "--format", "jsonl");
        assertThat(all.lines())
                .as("a row is there once, however often it is imported")
                .hasSize(2);
    }

    @Test
    void theSameFiltersHoldForStoreAndFiles() throws IOException {
        imported();
        String jsonl = file("events.jsonl");
        Shell.run("export", "--store", file("s.duckdb"), "--format", "jsonl", "--out", jsonl);

        Shell.Run stored = Shell.run("export", "--store", file("s.duckdb"), "--format", "csv", "--type", "ASSAULT");
        Shell.Run filed = Shell.run("export", "--format", "csv", "--type", "ASSAULT", jsonl);

        assertThat(stored.code()).isZero();
        assertThat(stored.lines()).hasSize(2);
        assertThat(filed.out()).isEqualTo(stored.out());
        assertThat(stored.err()).contains("cite as: ", "--type ASSAULT", "Raleigh");
        assertThat(folder.resolve("events.jsonl-metadata.json")).exists();
    }

    @Test
    void wrongUsageIsToldBeforeAnythingIsWritten() {
        Shell.Run parquet = Shell.run("export", "--format", "parquet", file("x.jsonl"));
        Shell.Run nowhere = Shell.run("export", "--format", "csv", "--out", file("no/such/a.csv"), file("x.jsonl"));
        Shell.Run nothing = Shell.run("import");

        assertThat(parquet.code()).isEqualTo(2);
        assertThat(parquet.err()).contains("--out FILE");
        assertThat(nowhere.code()).isEqualTo(2);
        assertThat(nowhere.err()).contains("there is no folder");
        assertThat(nothing.code()).isEqualTo(2);
    }
}
