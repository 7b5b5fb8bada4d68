package org.dragoman.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {

    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final int KILLS = 30;
    private static final int ARTICLES = 40;
    /** Most documents kept by a process before it is killed. */
    private static final int PATIENCE = 14;

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);

    @Test
    void aStoreWhoseProcessIsKilledAtAnyMomentIsWholeAndGoesOn() throws Exception {
        Path undisturbed = folder.resolve("undisturbed");
        IngestingProcess.take(undisturbed, ARTICLES, SEED, new Heard());
        List<String> expected = Contents.of(undisturbed);
        Set<String> lasting = Set.copyOf(expected);
        int kills = 0;
        List<Integer> left = new ArrayList<>();
        for (int round = 0; kills < KILLS; round++) {
            Path store = folder.resolve("killed" + round);
            boolean killed = true;
            while (killed && kills < KILLS) {
                killed = killed(store);
                kills += killed ? 1 : 0;
                left.add(rows(store, lasting));
            }
            IngestingProcess.take(store, ARTICLES, SEED, new Heard());

            assertThat(Contents.firstDifference(Contents.of(store), expected))
                    .as("seed %d, after kill %d", SEED, kills)
                    .isEmpty();
        }
        assertThat(left.stream().distinct().count())
                .as("moments of the kills, seed %d", SEED)
                .isGreaterThan(5);
    }

    /** What a kill left: documents that an undisturbed run has too, and each of their reports in an event. */
    private static int rows(Path store, Set<String> expected) throws SQLException {
        if (!Files.exists(store)) {
            return 0;
        }
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + store)) {
            if (!isBegun(connection)) {
                return 0;
            }
            List<String> there = Contents.lasting(connection);
            assertThat(there.stream().filter(row -> !expected.contains(row)).findFirst())
                    .as("seed %d", SEED)
                    .isEmpty();
            assertThat(Contents.changing(connection))
                    .as("seed %d", SEED)
                    .contains("lost mentions\t0\t", "documents without reports\t0\t", "reports without event\t0\t");
            return there.size();
        }
    }

    /** Whether the tables are there: some kills come before. */
    private static boolean isBegun(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery("SELECT count(*) FROM information_schema.tables"
                        + " WHERE table_name IN ('documents', 'event_versions')")) {
            tables.next();
            return tables.getInt(1) == 2;
        }
    }

    /** Starts the process and kills it at a random moment; false when it was done before. */
    private boolean killed(Path store) throws IOException, InterruptedException {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        System.getProperty("java.class.path"),
                        IngestingProcess.class.getName(),
                        store.toString(),
                        String.valueOf(ARTICLES),
                        String.valueOf(SEED))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader()) {
            String line = out.readLine();
            // One in eight is killed while it opens the store.
            boolean opening = random.nextInt(8) == 0;
            for (int i = random.nextInt(PATIENCE); i >= 0 && line != null && !opening; i--) {
                line = out.readLine();
            }
            boolean done = process.waitFor(random.nextInt(opening ? 900 : 30), TimeUnit.MILLISECONDS);
            process.destroyForcibly().waitFor();
            return !done;
        } finally {
            deleteLibraries(temporary);
        }
    }

    /** DuckDB unpacks its library into the temporary folder and cannot delete it when it is killed. */
    private static void deleteLibraries(Path temporary) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(temporary)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }
}
