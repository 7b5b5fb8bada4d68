package org.dragoman.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/** New rows of one table, column by column in the table's order. */
final class Rows {

    private final DuckDBAppender appender;

    Rows(DuckDBAppender appender) {
        this.appender = appender;
    }

    Rows begin() throws SQLException {
        appender.beginRow();
        return this;
    }

    void end() throws SQLException {
        appender.endRow();
    }

    Rows add(int value) throws SQLException {
        appender.append(value);
        return this;
    }

    Rows add(long value) throws SQLException {
        appender.append(value);
        return this;
    }

    Rows add(double value) throws SQLException {
        appender.append(value);
        return this;
    }

    Rows add(boolean value) throws SQLException {
        appender.append(value);
        return this;
    }

    /** Halves of surrogate pairs, which UTF-8 cannot carry, become question marks. */
    Rows add(@Nullable String value) throws SQLException {
        if (value == null) {
            return addNull();
        }
        appender.append(value);
        return this;
    }

    Rows add(@Nullable LocalDate value) throws SQLException {
        if (value == null) {
            return addNull();
        }
        appender.append(value);
        return this;
    }

    Rows add(LocalDateTime value) throws SQLException {
        appender.append(value);
        return this;
    }

    Rows add(@Nullable Long value) throws SQLException {
        if (value == null) {
            return addNull();
        }
        appender.append(value.longValue());
        return this;
    }

    Rows add(@Nullable Double value) throws SQLException {
        if (value == null) {
            return addNull();
        }
        appender.append(value.doubleValue());
        return this;
    }

    Rows add(@Nullable Integer value) throws SQLException {
        if (value == null) {
            return addNull();
        }
        appender.append(value.intValue());
        return this;
    }

    Rows add(byte @Nullable [] value) throws SQLException {
        if (value == null) {
            return addNull();
        }
        appender.append(value);
        return this;
    }

    Rows add(List<?> values) throws SQLException {
        appender.append(values);
        return this;
    }

    private Rows addNull() throws SQLException {
        appender.appendNull();
        return this;
    }

    void flush() throws SQLException {
        appender.flush();
    }

    void close() throws SQLException {
        appender.close();
    }
}
