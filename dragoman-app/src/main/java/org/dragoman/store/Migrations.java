package org.dragoman.store;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the tables of a store to the version that this program knows. */
final class Migrations {

    /** Number of the last file in {@code org/dragoman/store/migration}. */
    static final int LATEST = 2;

    private static final String HISTORY = "flyway_schema_history";

    private Migrations() {}

    /** Applies what is missing; each file whole or not at all. */
    static void bringUpToDate(Database database) {
        int version = version(database);
        if (version > LATEST) {
            throw new StoreException("DRG-0506: " + database.file() + " was made by a later version (schema " + version
                    + ", this program knows " + LATEST + "); remedy: update dragoman");
        }
        if (version < LATEST) {
            migrate(database);
        }
    }

    /** Version of the tables, 0 when there are none. */
    static int version(Database database) {
        return database.jdbi().withHandle(handle -> {
            int tables = handle.createQuery("SELECT count(*) FROM information_schema.tables WHERE table_name = :name")
                    .bind("name", HISTORY)
                    .mapTo(Integer.class)
                    .one();
            return tables == 0
                    ? 0
                    : handle.createQuery("SELECT coalesce(max(CAST(version AS INTEGER)), 0) FROM " + HISTORY
                                    + " WHERE success")
                            .mapTo(Integer.class)
                            .one();
        });
    }

    private static void migrate(Database database) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(new Source(database))
                    .locations("classpath:org/dragoman/store/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StoreException(
                    "DRG-0507: the tables of " + database.file() + " cannot be brought up to date: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                            + "; remedy: it is unchanged; make a copy and report this",
                    e);
        }
    }

    /** Connections to the open file, as Flyway wants them. */
    private record Source(Database database) implements DataSource {

        @Override
        public Connection getConnection() throws SQLException {
            return database.connection();
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return database.connection();
        }

        @Override
        public PrintWriter getLogWriter() throws SQLException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public void setLogWriter(PrintWriter out) throws SQLException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public void setLoginTimeout(int seconds) throws SQLException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
