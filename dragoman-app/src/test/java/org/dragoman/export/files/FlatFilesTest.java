package org.dragoman.export.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.dragoman.model.Event;
import org.dragoman.store.RandomEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Flat files as DuckDB reads them. */
class FlatFilesTest {

    private static final int EVENTS = 1000;

    @TempDir
    private Path folder;

    private final long seed = new Random().nextLong();
    private final List<Event> events = new RandomEvents(seed).events(EVENTS);

    @Test
    void csvHasEveryCellAsItWas() throws IOException, SQLException {
        Path file = folder.resolve("events.csv");
        Exported.to(file, ExportFormat.CSV, events);

        assertCells("read_csv('" + file + "', header = true, all_varchar = true, quote = '\"', escape = '\"')");
    }

    @Test
    void parquetHasEveryCellTyped() throws IOException, SQLException {
        Path file = folder.resolve("it's events.parquet");
        Exported.to(file, ExportFormat.PARQUET, events);
        String table = "read_parquet('" + file.toString().replace("'", "''") + "')";

        assertCells(table);
        List<List<String>> types = query("SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM " + table + ")");
        assertThat(types)
                .isEqualTo(EventColumns.ALL.stream()
                        .map(column -> List.of(column.name(), column.type().sql()))
                        .toList());
        assertThat(Files.list(folder)).as("no work file stays").containsExactly(file);
    }

    @Test
    void parquetCarriesVersionFiltersAndCitation() throws IOException, SQLException {
        Path file = folder.resolve("events.parquet");
        Colophon colophon = Exported.to(file, ExportFormat.PARQUET, events);

        List<List<String>> told = query("SELECT decode(key), decode(value) FROM parquet_kv_metadata('" + file + "')");

        assertThat(told)
                .contains(
                        List.of("data_version", colophon.dataVersion()),
                        List.of("filters", Exported.FILTERS),
                        List.of("citation", colophon.citation()));
    }

    @Test
    void besideCsvStandsWhatItHolds() throws IOException {
        Path file = folder.resolve("events.csv");
        Colophon colophon = Exported.to(file, ExportFormat.CSV, events);

        JsonNode metadata =
                JsonMapper.builder().build().readTree(Files.readString(folder.resolve("events.csv-metadata.json")));

        assertThat(metadata.path("url").asString()).isEqualTo("events.csv");
        assertThat(metadata.path("dc:bibliographicCitation").asString())
                .isEqualTo(colophon.citation())
                .contains("ACLED", "GDELT 2.0", Exported.FILTERS, "1000 events");
        assertThat(metadata.path("dragoman").path("sources").toString()).contains("Raleigh", "Leetaru");
        assertThat(metadata.path("tableSchema").path("columns").size()).isEqualTo(EventColumns.ALL.size());
    }

    @Test
    void theSameEventsHaveTheSameVersionInEveryFormat() throws IOException {
        String csv = Exported.to(folder.resolve("a"), ExportFormat.CSV, events).dataVersion();
        String json =
                Exported.to(folder.resolve("b"), ExportFormat.GEOJSON, events).dataVersion();
        String fewer = Exported.to(folder.resolve("c"), ExportFormat.CSV, events.subList(1, EVENTS))
                .dataVersion();

        assertThat(csv).isEqualTo(json).isNotEqualTo(fewer);
    }

    /** Every cell of the table is what the event has; DuckDB and we write numbers, days and flags alike as text. */
    private void assertCells(String table) throws SQLException {
        StringBuilder columns = new StringBuilder();
        for (EventColumns.Column column : EventColumns.ALL) {
            columns.append(columns.isEmpty() ? "" : ", ")
                    .append("CAST(\"")
                    .append(column.name())
                    .append("\" AS VARCHAR)");
        }
        List<List<String>> expected = events.stream()
                .map(event -> EventColumns.ALL.stream()
                        .map(column -> Objects.toString(column.cell().apply(event), "NULL"))
                        .toList())
                .toList();
        assertThat(query("SELECT " + columns + " FROM " + table))
                .as("seed %d", seed)
                .isEqualTo(expected);
    }

    private static List<List<String>> query(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<List<String>> rows = new ArrayList<>();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(Objects.toString(result.getString(i), "NULL"));
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
