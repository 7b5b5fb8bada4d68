package org.dragoman.export.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import org.dragoman.model.Event;
import org.dragoman.store.RandomEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The layouts of GDELT and ICEWS as DuckDB reads them, with the types that scripts rely on. */
class OlderLayoutsTest {

    @TempDir
    private Path folder;

    private final long seed = new Random().nextLong();
    private final List<Event> events = new RandomEvents(seed).events(1000);

    /** A row for each source with each target, of what is told as having happened; a side that nobody is on counts one. */
    private long rows() {
        return events.stream()
                .filter(event -> event.status().isTold())
                .filter(event -> event.time() != null && event.time().from() != null
                        || event.mentions().stream().anyMatch(mention -> mention.published() != null))
                .mapToLong(event -> {
                    int sources = Math.max(1, event.sources().size());
                    int targets = Math.max(1, event.targets().size());
                    long self = event.sources().stream()
                            .mapToLong(source -> event.targets().stream()
                                    .filter(target -> target.actor().equals(source.actor()))
                                    .count())
                            .sum();
                    return (long) sources * targets - (event.symmetric() && sources * targets > 1 ? self : 0);
                })
                .sum();
    }

    @Test
    void gdeltsColumnsStandWhereScriptsLookForThem() throws IOException, SQLException {
        Path file = folder.resolve("events.gdelt.tsv");
        Exported.to(file, ExportFormat.GDELT, events);

        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            assertThat(line.split("\t", -1)).hasSize(58);
        }
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*), count(DISTINCT column00),"
                        + " count(TRY_CAST(column00 AS BIGINT)), count(TRY_CAST(column01 AS INTEGER)),"
                        + " min(TRY_CAST(column29 AS INTEGER)), max(TRY_CAST(column29 AS INTEGER)),"
                        + " min(TRY_CAST(column53 AS DOUBLE)), max(TRY_CAST(column54 AS DOUBLE))"
                        + " FROM read_csv('" + file
                        + "', delim = '\t', quote = '', header = false, all_varchar = true)")) {
            row.next();
            long expected = rows();
            assertThat(row.getLong(1)).as("seed %d", seed).isEqualTo(expected);
            assertThat(row.getLong(2)).as("numbers are unique").isEqualTo(expected);
            assertThat(row.getLong(3)).isEqualTo(expected);
            assertThat(row.getLong(4)).isEqualTo(expected);
            assertThat(row.getInt(5)).isGreaterThanOrEqualTo(1);
            assertThat(row.getInt(6)).isLessThanOrEqualTo(4);
            assertThat(row.getDouble(7)).as("latitude").isEqualTo(-18.14);
            assertThat(row.getDouble(8)).as("longitude").isEqualTo(178.44);
        }
    }

    @Test
    void icewsColumnsAreNamedAndFilled() throws IOException, SQLException {
        Path file = folder.resolve("events.icews.tab");
        Exported.to(file, ExportFormat.ICEWS, events);

        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*), count(TRY_CAST(\"Event Date\" AS DATE)),"
                        + " count(\"Event Text\"), count(DISTINCT \"Event ID\"), list_sort(list(DISTINCT \"CAMEO Code\")),"
                        + " count(*) FILTER (\"Source Country\" = 'Syria')"
                        + " FROM read_csv('" + file
                        + "', delim = '\t', quote = '', header = true, all_varchar = true)")) {
            row.next();
            long expected = rows();
            assertThat(row.getLong(1)).as("seed %d", seed).isEqualTo(expected);
            assertThat(row.getLong(2)).isEqualTo(expected);
            assertThat(row.getLong(3)).isEqualTo(expected);
            assertThat(row.getLong(4)).isEqualTo(expected);
            assertThat(row.getString(5)).isEqualTo("[0353, 040, 190, 195]");
            assertThat(row.getLong(6)).isPositive();
        }
    }

    @Test
    void whatHasNotHappenedIsLeftOutAndCounted() throws IOException {
        long notTold = events.stream().filter(event -> !event.status().isTold()).count();
        try (EventExport export = EventExport.to(ExportFormat.GDELT, folder.resolve("x"))) {
            for (Event event : events) {
                export.add(event);
            }
            export.finish(Exported.PROGRAM, "", 2026);

            assertThat(export.leftOut()).startsWith(notTold + " events not told as having happened");
        }
    }
}
