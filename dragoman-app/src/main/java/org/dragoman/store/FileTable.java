package org.dragoman.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.store.Store.FileState;
import org.jdbi.v3.core.Handle;

/** Reads and writes which files of followed folders were read. */
final class FileTable {

    private record Row(String path, FileState state) {}

    private FileTable() {}

    static Set<Path> read(Handle handle, Map<Path, FileState> files) {
        Set<Row> rows = new HashSet<>(handle.createQuery(
                        "SELECT path, bytes, modified FROM files WHERE path IN" + " (SELECT unnest(:paths))")
                .bindArray("paths", String.class, names(files))
                .map((row, context) -> new Row(row.getString(1), new FileState(row.getLong(2), row.getLong(3))))
                .list());
        Set<Path> read = new HashSet<>();
        files.forEach((path, state) -> {
            if (rows.contains(new Row(name(path), state))) {
                read.add(path);
            }
        });
        return read;
    }

    static int mark(Batch batch, Map<Path, FileState> files, LocalDateTime now) throws SQLException {
        batch.execute(
                "DELETE FROM files WHERE path IN (SELECT unnest(?))",
                batch.connection().createArrayOf("VARCHAR", names(files).toArray()));
        for (Map.Entry<Path, FileState> each : files.entrySet()) {
            FileState state = each.getValue();
            Rows row = batch.rows("files").begin().add(name(each.getKey()));
            row.add(state.bytes()).add(state.modified()).add(now).end();
        }
        return files.size();
    }

    private static List<String> names(Map<Path, FileState> files) {
        return files.keySet().stream().map(FileTable::name).toList();
    }

    private static String name(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }
}
