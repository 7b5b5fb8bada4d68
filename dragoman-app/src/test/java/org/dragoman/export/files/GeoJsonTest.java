package org.dragoman.export.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

/** GeoJSON as another JSON parser reads it, held against the rules of RFC 7946. */
class GeoJsonTest {

    private static final List<String> PRECISIONS =
            List.of("place", "near", "district", "province", "region", "country");

    @TempDir
    private Path folder;

    @Test
    void everyEventWithAPointIsAFeatureAndTheOthersAreCounted() throws IOException, SQLException {
        long seed = new Random().nextLong();
        List<Event> events = new RandomEvents(seed).events(1000);
        Path file = folder.resolve("events.geojson");
        Colophon colophon = Exported.to(file, ExportFormat.GEOJSON, events);
        long placed = events.stream()
                .filter(event -> event.place() != null && event.place().place() != null)
                .count();

        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE t AS SELECT json AS j FROM read_json_objects('" + file
                    + "', format = 'unstructured', maximum_object_size = 100000000)");
            assertThat(one(statement, "j->>'$.type'")).isEqualTo("FeatureCollection");
            assertThat(one(statement, "j->>'$.dragoman.data_version'")).isEqualTo(colophon.dataVersion());
            assertThat(one(statement, "j->>'$.dragoman.filters'")).isEqualTo(Exported.FILTERS);
            assertThat(one(statement, "j->>'$.dragoman.placed'")).isEqualTo(String.valueOf(placed));
            assertThat(one(statement, "j->>'$.dragoman.without_place'"))
                    .as("seed %d", seed)
                    .isEqualTo(String.valueOf(events.size() - placed));
            features(statement, placed);
        }
    }

    private static void features(Statement statement, long placed) throws SQLException {
        long seen = 0;
        try (ResultSet features = statement.executeQuery("SELECT f->>'$.type', f->>'$.geometry.type',"
                + " CAST(f->>'$.geometry.coordinates[0]' AS DOUBLE), CAST(f->>'$.geometry.coordinates[1]' AS DOUBLE),"
                + " json_array_length(f->'$.geometry.coordinates'), f->>'$.id', f->>'$.properties.id',"
                + " f->>'$.properties.precision', CAST(f->>'$.properties.lon' AS DOUBLE)"
                + " FROM (SELECT unnest(CAST(j->'$.features' AS JSON[])) AS f FROM t)")) {
            while (features.next()) {
                seen++;
                assertThat(features.getString(1)).isEqualTo("Feature");
                assertThat(features.getString(2)).isEqualTo("Point");
                assertThat(features.getDouble(3)).as("east comes first").isBetween(-180.0, 180.0);
                assertThat(features.getDouble(4)).isBetween(-90.0, 90.0);
                assertThat(features.getInt(5)).isEqualTo(2);
                assertThat(features.getString(6)).isEqualTo(features.getString(7));
                assertThat(features.getString(8)).isIn(PRECISIONS);
                assertThat(features.getDouble(9)).isEqualTo(features.getDouble(3));
            }
        }
        assertThat(seen).isEqualTo(placed);
    }

    private static String one(Statement statement, String expression) throws SQLException {
        try (ResultSet result = statement.executeQuery("SELECT " + expression + " FROM t")) {
            result.next();
            return result.getString(1);
        }
    }
}
