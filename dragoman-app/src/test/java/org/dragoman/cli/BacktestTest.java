package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dragoman.cli.Shell.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BacktestTest {

    private static final long SEED = 11;
    private static final LocalDate START = LocalDate.of(2016, 1, 1);
    private static final int DAYS = 900;
    private static final String[] CODES = {"USA", "RUS", "TUR", "SYR", "IRN", "IRQ", "EGY"};
    private static final String[] NAMES = {
        "United States", "Russian Federation", "Turkey", "Syria", "Iran", "Iraq", "Egypt"
    };

    @TempDir
    private Path folder;

    private interface Layout {
        String row(int id, LocalDate day, int source, int target, boolean hostile);
    }

    /** Rows of dyads that move between quiet and trouble: nothing of it ever happened. */
    private static List<String> rows(Layout layout) {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        List<String> rows = new ArrayList<>();
        boolean[] trouble = new boolean[CODES.length * CODES.length];
        for (int i = 0; i < DAYS; i++) {
            for (int source = 0; source < CODES.length; source++) {
                for (int target = 0; target < source; target++) {
                    int dyad = source * CODES.length + target;
                    trouble[dyad] ^= random.nextInt(70) == 0;
                    if (random.nextDouble() < (trouble[dyad] ? 0.5 : 0.08)) {
                        rows.add(layout.row(rows.size(), START.plusDays(i), source, target, true));
                    }
                    if (random.nextInt(6) == 0) {
                        rows.add(layout.row(rows.size(), START.plusDays(i), target, source, false));
                    }
                }
            }
        }
        return rows;
    }

    private static String gdelt(int id, LocalDate day, int source, int target, boolean hostile, boolean second) {
        String basic = day.format(DateTimeFormatter.BASIC_ISO_DATE);
        List<String> cells = new ArrayList<>(Collections.nCopies(second ? 61 : 58, ""));
        cells.set(0, String.valueOf(id));
        cells.set(1, basic);
        cells.set(5, CODES[source]);
        cells.set(7, CODES[source]);
        cells.set(15, CODES[target]);
        cells.set(17, CODES[target]);
        cells.set(26, hostile ? "190" : "040");
        cells.set(second ? 59 : 56, second ? basic + "001500" : basic);
        return String.join("\t", cells);
    }

    private static String icews(int id, LocalDate day, int source, int target, boolean hostile) {
        return String.join(
                "\t",
                String.valueOf(id),
                day.toString(),
                NAMES[source],
                "",
                NAMES[source],
                "",
                hostile ? "190" : "40",
                "",
                NAMES[target],
                "",
                NAMES[target],
                "",
                "",
                "",
                "",
                "",
                "",
                NAMES[target],
                "",
                "");
    }

    private static final String ICEWS_HEADER =
            "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\t"
                    + "Target Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\t"
                    + "Province\tCountry\tLatitude\tLongitude";

    @Test
    void theSameHappeningsGiveTheSameFiguresInEveryLayout() throws IOException {
        Path first = folder.resolve("a.export.CSV");
        Files.write(first, rows((id, day, s, t, h) -> gdelt(id, day, s, t, h, false)));
        Path second = folder.resolve("b.export.CSV.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(second))) {
            zip.putNextEntry(new ZipEntry("b.export.CSV"));
            for (String row : rows((id, day, s, t, h) -> gdelt(id, day, s, t, h, true))) {
                zip.write((row + "\n").getBytes());
            }
        }
        Path third = folder.resolve("c.tab");
        List<String> icews = new ArrayList<>(List.of(ICEWS_HEADER));
        icews.addAll(rows(BacktestTest::icews));
        Files.write(third, icews);

        List<String> outs = new ArrayList<>();
        for (Path file : List.of(first, second, third)) {
            Run run = Shell.run("backtest", "--unit", "dyad", "--period", "week", "--format", "jsonl", file.toString());
            assertThat(run.code()).as(run.err()).isZero();
            outs.add(run.out());
        }
        assertThat(outs.get(0))
                .startsWith("{\"unit\":\"dyad\",\"period\":\"week\",\"as_of\":\"2018-06-18\",\"forecasts\":");
        assertThat(outs.get(0))
                .contains("\"own_history\":{\"brier\":0.", "\"no_change\":{\"value\":-0.", "\"better\":true");
        assertThat(outs.get(1)).isEqualTo(outs.get(0));
        assertThat(outs.get(2)).isEqualTo(outs.get(0));
    }

    @Test
    void dailyFilesOutOfOrderAndTwiceGiveWhatOneFileGives() throws IOException {
        List<String> rows = rows((id, day, s, t, h) -> gdelt(id, day, s, t, h, false));
        Path whole = folder.resolve("whole.CSV");
        Files.write(whole, rows);
        Path daily = Files.createDirectory(folder.resolve("daily"));
        for (int from = 0; from < rows.size(); from += 500) {
            List<String> part = rows.subList(from, Math.min(rows.size(), from + 500));
            // Named so that later days are read first.
            Files.write(daily.resolve((90_000 - from) + ".export.CSV"), part);
        }
        Files.write(daily.resolve("again.export.CSV"), rows.subList(0, 700));
        Run one = Shell.run("backtest", "--period", "month", "--format", "csv", whole.toString());
        Run many = Shell.run("backtest", "--period", "month", "--format", "csv", daily.toString());
        assertThat(many.out()).isEqualTo(one.out());
        assertThat(one.lines().get(0)).startsWith("unit,period,forecast,forecasts,brier");
        assertThat(many.err()).contains("left out: 700 told twice on one day");
    }

    @Test
    void aStoreGivesWhatItsFilesGive() throws IOException {
        Path file = folder.resolve("whole.CSV");
        Files.write(file, rows((id, day, s, t, h) -> gdelt(id, day, s, t, h, false)));
        String store = folder.resolve("s.duckdb").toString();
        assertThat(Shell.run("import", "--store", store, file.toString()).code())
                .isZero();
        String[] asked = {"backtest", "--unit", "dyad", "--period", "week", "--format", "jsonl"};
        Run fromFile = Shell.run(
                Stream.concat(Stream.of(asked), Stream.of(file.toString())).toArray(String[]::new));
        Run fromStore = Shell.run(
                Stream.concat(Stream.of(asked), Stream.of("--store", store)).toArray(String[]::new));
        assertThat(fromStore.code()).isZero();
        assertThat(fromStore.out()).isEqualTo(fromFile.out());
        Run judged = Shell.run("judge", "--store", store, "--format", "jsonl");
        assertThat(judged.out())
                .contains("\"probability\":0.", "\"brier_track\":{\"forecasts\":", "\"outlook_track\":[{");
    }

    @Test
    void tellsRowsThatCannotBeReadAndMeasuresOnTheOthers() throws IOException {
        List<String> rows = new ArrayList<>(rows((id, day, s, t, h) -> gdelt(id, day, s, t, h, false)));
        rows.set(5, rows.get(5).replace("201601", "20161399"));
        Path file = folder.resolve("bad.CSV");
        Files.write(file, rows);
        Run run = Shell.run("backtest", "--unit", "dyad", "--period", "week", file.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("bad.CSV:6: DRG-0623");
        assertThat(run.out()).contains("dyads, next week: ", "own history", "no change, 0 or 1", "chance given");
    }

    @Test
    void refusesOnAShortFileAndSaysWhatIsNeeded() throws IOException {
        Path file = folder.resolve("short.CSV");
        Files.write(
                file, rows((id, day, s, t, h) -> gdelt(id, day, s, t, h, false)).subList(0, 60));
        Run run = Shell.run("backtest", file.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("dyads, next week: DRG-0903: too little history to learn from")
                .contains("regions, next month: DRG-0904: no events of a place in a country");
        Run csv = Shell.run("backtest", "--format", "csv", file.toString());
        assertThat(csv.lines()).hasSize(1);
        assertThat(csv.err()).contains("DYAD WEEK: DRG-0903: too little history");
    }

    @Test
    void withoutInputThereIsNothingToMeasureOn() {
        Run run = Shell.run("backtest", "--store", folder.resolve("none.duckdb").toString());
        assertThat(run.err()).contains("DRG-0501");
        Run empty = Shell.runWith("{}\n", "backtest", "-");
        assertThat(empty.code()).isEqualTo(3);
        assertThat(empty.err()).contains("DRG-0906");
    }

    @Test
    void judgeRefusesToForecastFromTwoDocumentsAndKeepsOpinionsApart() {
        String news =
                "{\"id\":\"a\",\"date\":\"2020-03-01\",\"source\":\"Wire\",\"text\":\"Turkish jets bombed Syrian army"
                        + " positions on Sunday. Charles Lister, an analyst at the Middle East Institute, said Turkey could attack"
                        + " Syrian forces in Idlib if the talks with Russia fail.\"}\n";
        Run run = Shell.runWith(news, "judge", "--input", "jsonl", "--format", "jsonl", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("\"outlook\":[{\"dyad\":[\"SYR\",\"TUR\"]")
                .contains(
                        "\"refused\":\"DRG-0901: too little history: 1 week since its first event where 26 are needed")
                .doesNotContain("\"probability\"")
                .contains("\"opinions\":[{\"by\":{\"name\":\"Charles Lister\"")
                .contains("\"status\":\"conditional\"", "\"voice\":\"expert\"");
    }
}
