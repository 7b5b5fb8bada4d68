package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreVerbsTest {

    private static final String FIRST =
            "date: 2020-03-02\nsource: Wire\n\nSyrian warplanes bombed a market in Idlib on Monday,"
                    + " killing 12 people, the Turkish defence ministry said.\n";
    private static final String SECOND =
            "date: 2020-03-03\nsource: Post\n\nTurkish artillery shelled Syrian army positions near"
                    + " Saraqib on Tuesday. Ankara and Moscow held talks on a ceasefire.\n";

    @TempDir
    private Path folder;

    private String store;

    @BeforeEach
    void name() {
        store = folder.resolve("s.duckdb").toString();
    }

    private Shell.Run on(String verb, String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = verb;
        all[1] = "--store";
        all[2] = store;
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Shell.run(all);
    }

    private Path articles() throws IOException {
        Path articles = Files.createDirectory(folder.resolve("in"));
        Files.writeString(articles.resolve("first.txt"), FIRST);
        Files.writeString(articles.resolve("second.txt"), SECOND);
        return articles;
    }

    @Test
    void whatIsTakenInIsFoundByFiltersAndShown() throws IOException {
        assertThat(on("init").code()).isZero();
        Shell.Run in = on("ingest", articles().toString());
        assertThat(in.lastError()).contains("2 coded").contains("0 rejected");

        Shell.Run found = on("events", "--format", "csv", "--source", "SYR", "--type", "assault", "--text", "market");
        assertThat(found.lines()).hasSize(2);
        String id = found.lines().get(1).split(",")[0];
        assertThat(on("events", "--type", "assault").out()).contains("SYR MIL", id);
        assertThat(on("show", id).out()).contains("SYR MIL", "first.txt, Wire, 2020-03-02", "Syrian warplanes bombed");
        assertThat(on("show", "first.txt").out()).contains("Wire").contains("ASSAULT");
        assertThat(on("stats").out()).contains("documents").contains("run");
        assertThat(on("doctor").out()).doesNotContain("BAD").contains("2 documents");
    }

    @Test
    void aSecondTimeIsKnownAndRecodingHasNothingToDo() throws IOException {
        on("init");
        String articles = articles().toString();
        on("ingest", articles);

        assertThat(on("ingest", articles).lastError()).contains("0 coded").contains("2 known");
        assertThat(on("recode").lastError()).contains("Nothing to do");
        assertThat(on("diff").code()).isEqualTo(2);
        assertThat(on("recode", "--force").code()).isZero();
        Shell.Run diff = on("diff");
        assertThat(diff.code()).isZero();
        assertThat(diff.lastError()).contains("run 1 to run 2: 0 added, 0 removed, 0 changed");
    }

    @Test
    void aFolderIsFollowedAndWhatWasReadStaysRead() throws IOException {
        on("init");
        Path articles = articles();
        Files.writeString(articles.resolve(".half-written"), "Syrian");

        Shell.Run first = on("watch", "--once", "--every", "1", articles.toString());
        assertThat(first.lastError()).contains("2 coded").contains("0 rejected");
        Files.writeString(articles.resolve("third.txt"), SECOND.replace("Turkish", "Russian"));
        Shell.Run second = on("watch", "--once", "--every", "1", articles.toString());

        assertThat(second.lastError()).contains("1 coded").contains("0 known");
    }

    @Test
    void filtersServeDocumentsAsTheyServeAStore() throws IOException {
        on("init");
        String articles = articles().toString();
        on("ingest", articles);
        List<String> filters = List.of("--format", "csv", "--actor", "TUR", "--sort", "type", "--limit", "2");

        Shell.Run stored = on("events", filters.toArray(String[]::new));
        Shell.Run fresh =
                Shell.run("events", articles, "--format", "csv", "--actor", "TUR", "--sort", "type", "--limit", "2");

        assertThat(stored.lines()).hasSizeGreaterThan(1).isEqualTo(fresh.lines());
    }

    @Test
    void wrongUseIsToldWithTheRemedy() throws IOException {
        Shell.Run none = on("stats");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("DRG-0501").contains("dragoman init");
        on("init");
        assertThat(on("init").err()).contains("DRG-0509");
        assertThat(on("show", "e404").err()).contains("no event and no document 'e404'");
        assertThat(on("events", "--near", "36").err()).contains("35.93,36.63");
        assertThat(on("events", "--from", "2020-02-02", "--to", "2020-01-01").code())
                .isEqualTo(2);
        assertThat(on("events", "--type", "WAR").code()).isEqualTo(2);
        assertThat(on("watch", folder.resolve("none").toString()).err()).contains("There is no folder");
        assertThat(on("events", articles().toString()).err()).contains("not both");
    }
}
