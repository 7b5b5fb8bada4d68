package org.dragoman.store;

import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Names what is in the store, and names it anew after each write. */
final class DataVersion {

    private static final int DIGITS = 16;

    private record Named(long writes, String version) {}

    private final Database database;
    private final AtomicLong writes = new AtomicLong();
    private volatile @Nullable Named last;

    DataVersion(Database database) {
        this.database = database;
    }

    /** After a write took effect. */
    void changed() {
        writes.incrementAndGet();
    }

    String now() {
        // Read before the contents are: what is written meanwhile is then named anew at the next call.
        long before = writes.get();
        Named named = last;
        if (named == null || named.writes != before) {
            named = new Named(before, database.jdbi().withHandle(DataVersion::of));
            last = named;
        }
        return named.version;
    }

    private static String of(Handle handle) {
        StringBuilder contents = new StringBuilder();
        for (Run run : Runs.all(handle)) {
            contents.append(run).append('\n');
        }
        // Keys of events are never used again.
        for (String sum : new String[] {
            "SELECT count(*) || ' ' || coalesce(max(number), 0) FROM documents",
            "SELECT count(*) || ' ' || coalesce(max(key), 0) FROM events"
        }) {
            contents.append(handle.createQuery(sum).mapTo(String.class).one()).append('\n');
        }
        return Traces.hash(contents.toString()).substring(0, DIGITS);
    }
}
