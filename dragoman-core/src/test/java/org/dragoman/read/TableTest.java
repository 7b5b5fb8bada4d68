package org.dragoman.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.read.ReaderHarness.read;
import static org.dragoman.read.ReaderHarness.write;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import org.dragoman.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    @TempDir
    private Path folder;

    @Test
    void readsQuotesAsRfc4180HasThem() {
        Path file = write(
                folder,
                "a.csv",
                "id,headline,body,published,url,outlet\r\n"
                        + "1,T,\"The army, it said, left.\nIt came \"\"back\"\".\",2020-03-06,http://x,Wire\r\n");
        assertThat(read(file).only())
                .isEqualTo(new Document(
                        "1",
                        "The army, it said, left.\nIt came \"back\".",
                        LocalDate.of(2020, 3, 6),
                        org.dragoman.model.DateSource.METADATA,
                        "T",
                        "http://x",
                        "Wire"));
    }

    @Test
    void rejectsBadRowsByLineAndReadsTheOthers() {
        Path file = write(folder, "a.csv", """
                id,text
                1,One.
                2,Two.,more
                3,"broken "quote

                4,Four.
                5,"never closed
                6,Six.
                """);
        ReaderHarness harness = read(file);
        assertThat(harness.documents).extracting(Document::text).containsExactly("One.", "Four.", "Six.");
        assertThat(harness.rejects)
                .extracting(reject -> reject.input().substring(reject.input().lastIndexOf(':')) + " " + reject.code())
                .containsExactly(":3 DRG-0125", ":4 DRG-0126", ":7 DRG-0126");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void tellsTheDelimiter(String delimiter) {
        Path file = write(folder, "a.csv", "text,date\nTroops left.,2020-03-06\n".replace(",", delimiter));
        assertThat(read(file).only().date()).isEqualTo(LocalDate.of(2020, 3, 6));
    }

    @Test
    void tellsATableByItsFirstRow() {
        assertThat(ReaderHarness.readText("date,text\n2020-03-06,Troops left.\n")
                        .text())
                .isEqualTo("Troops left.");
        assertThat(ReaderHarness.readText("Text, they say, is patient.\nIt is.").text())
                .startsWith("Text, they");
    }

    @ParameterizedTest
    @CsvSource({"text=story one, story one", "text=STORY ONE, story one"})
    void takesTheColumnsThatAreGiven(String column, String name) {
        Path file = write(folder, "a.csv", "text," + name + "\nnot this.,Troops left.\n");
        ReadOptions options = ReadOptions.defaults().withColumns(new Columns(Map.of("text", column.substring(5))));
        assertThat(read(options, file.toString()).text()).isEqualTo("Troops left.");
    }

    @Test
    void takesColumnsByNumberFromATableWithoutHeader() {
        Path file = write(folder, "a.csv", "2020-03-06,Troops left.\n2020-03-07,Troops came.\n");
        ReadOptions options = ReadOptions.defaults().withColumns(new Columns(Map.of("text", "2", "date", "1")));
        assertThat(read(options, file.toString()).documents)
                .extracting(Document::text)
                .containsExactly("Troops left.", "Troops came.");
    }

    @Test
    void saysWhichColumnIsMissing() {
        Path file = write(folder, "a.csv", "a,b\n1,2\n");
        assertThat(read(file).rejects.get(0).message()).startsWith("DRG-0127").contains("\"a, b\"", "--columns");
        ReadOptions options = ReadOptions.defaults().withColumns(new Columns(Map.of("text", "c")));
        assertThat(read(options, file.toString()).code()).isEqualTo("DRG-0128");
    }

    @Test
    void stopsAtTheLimitOfRecords() {
        Path file = write(folder, "a.csv", "text\n" + "Troops left.\n".repeat(5));
        ReaderHarness harness = read(ReadOptions.defaults().withLimits(new Limits(200, 1 << 20, 3)), file.toString());
        assertThat(harness.documents).hasSize(3);
        assertThat(harness.rejects).extracting(Reject::code).containsExactly("DRG-0133");
    }

    @Test
    void readsALegacyEncoding() {
        Path file = write(folder, "a.csv", "text\nThe café was hit.\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read(file).text()).isEqualTo("The café was hit.");
    }
}
