package org.dragoman.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.Query;

/**
 * The events that pass a filter, of the current run and of imports, as the condition of a query.
 *
 * @param condition on the table {@code events}; each value is a question mark
 * @param values what the question marks stand for, in order
 */
record Selection(String condition, List<Object> values) {

    static Selection of(Handle handle, EventFilter filter) {
        FilterSql sql = FilterSql.of(filter);
        return new Selection(Runs.current(handle) + " AND " + sql.condition(), sql.values());
    }

    /** A query in whose text this condition stands once; more values follow those of the condition. */
    Query query(Handle handle, String sql) {
        Query statement = handle.createQuery(sql);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            // As an object: DuckDB refuses a day whose type is named.
            statement.bind(i, (Argument) (position, prepared, context) -> prepared.setObject(position, value));
        }
        return statement;
    }
}
