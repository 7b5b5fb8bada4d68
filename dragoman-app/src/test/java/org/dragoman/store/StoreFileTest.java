package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreFileTest {

    @TempDir
    private Path folder;

    @Test
    void aStoreThatIsNotThereIsNotMadeByOpening() {
        assertThatThrownBy(() -> Store.open(folder.resolve("none"))).hasMessageContaining("DRG-0501");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void whatIsThereIsNotOverwrittenByMaking() throws IOException {
        Path file = Files.writeString(folder.resolve("thesis.txt"), "years of work");

        assertThatThrownBy(() -> Store.create(file)).hasMessageContaining("DRG-0509");
        assertThatThrownBy(() -> Store.open(file)).hasMessageContaining("DRG-0504");
        assertThat(file).hasContent("years of work");
    }

    @Test
    void aStoreOfALaterVersionIsLeftAlone() throws SQLException {
        Path file = folder.resolve("s.duckdb");
        Store.create(file).close();
        sql(file, "UPDATE flyway_schema_history SET version = '99' WHERE version = '" + Migrations.LATEST + "'");

        assertThatThrownBy(() -> Store.open(file))
                .hasMessageContaining("DRG-0506")
                .hasMessageContaining("99");
    }

    @Test
    void theLatestMigrationIsTheOneThatTheProgramKnows() {
        Path file = folder.resolve("s.duckdb");
        try (Database database = Database.open(file)) {
            assertThat(Migrations.version(database)).isEqualTo(Migrations.LATEST);
            assertThat(Migrations.class.getResource("migration/V" + (Migrations.LATEST + 1) + "__store.sql"))
                    .isNull();
        }
    }

    @Test
    void nothingIsFetchedFromTheNetwork() throws SQLException {
        try (Database database = Database.open(folder.resolve("s.duckdb"))) {
            List<String> settings = database.jdbi()
                    .withHandle(handle -> handle.createQuery("SELECT name || '=' || value FROM duckdb_settings()"
                                    + " WHERE name LIKE 'auto%_known_extensions' ORDER BY name")
                            .mapTo(String.class)
                            .list());
            assertThat(settings)
                    .containsExactly("autoinstall_known_extensions=false", "autoload_known_extensions=false");
        }
    }

    @Test
    void aBatchWithADuplicateKeyIsRefusedWhole() throws SQLException {
        try (Database database = Database.open(folder.resolve("s.duckdb"))) {
            try (Batch batch = new Batch(database.connection())) {
                batch.execute("INSERT INTO files VALUES ('f', 1, 1, TIMESTAMP '2020-01-01 00:00:00')");
                document(batch, 1);
                document(batch, 1);
                assertThatThrownBy(batch::commit).isInstanceOf(SQLException.class);
            }
            assertThat(rows(database, "documents")).isZero();
            assertThat(rows(database, "files")).isZero();
        }
    }

    private static void document(Batch batch, int number) throws SQLException {
        Rows row = batch.rows("documents").begin().add(number).add("d").add("hash");
        row.add((String) null).add((String) null).add((String) null).add((LocalDate) null);
        row.add("none").add((String) null).add("text").add((String) null);
        row.add(LocalDateTime.of(2020, 1, 1, 0, 0)).end();
    }

    private static int rows(Database database, String table) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + table)
                        .mapTo(Integer.class)
                        .one());
    }

    private static void sql(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
