package org.dragoman.ingest;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dragoman.read.DocumentReader;
import org.dragoman.read.Input;
import org.dragoman.read.ReadOptions;
import org.dragoman.store.Store;
import org.dragoman.store.Store.FileState;

/** Takes in what is new in a followed folder, look by look. */
public final class FolderReader {

    private final Path folder;
    private final IngestListener listener;
    private final Watch watch;
    private final DocumentReader reader = new DocumentReader(ReadOptions.defaults());
    private boolean waiting;

    public FolderReader(Store store, Path folder, IngestListener listener) {
        this.folder = folder;
        this.listener = listener;
        this.watch = new Watch(store, folder, listener::rejected);
    }

    /**
     * Looks once and takes in what is to be read now.
     *
     * @param begin is called first when there is anything
     * @return whether there was
     */
    public boolean look(Runnable begin, Ingest ingest) {
        Map<Path, FileState> fresh = watch.look();
        waiting = watch.isWaiting(fresh);
        if (fresh.isEmpty()) {
            return false;
        }
        begin.run();
        Map<Path, FileState> batch = new LinkedHashMap<>();
        for (Map.Entry<Path, FileState> file : fresh.entrySet()) {
            String id = folder.relativize(file.getKey()).toString();
            reader.read(Input.of(file.getKey(), id), ingest::add, listener::rejected);
            batch.put(file.getKey(), file.getValue());
            if (batch.size() >= Ingest.BATCH) {
                keep(ingest, batch);
            }
        }
        keep(ingest, batch);
        return true;
    }

    /** Whether the last look found files that wait for the next. */
    public boolean isWaiting() {
        return waiting;
    }

    private void keep(Ingest ingest, Map<Path, FileState> batch) {
        if (!batch.isEmpty()) {
            ingest.flush();
            watch.done(batch);
            batch.clear();
        }
    }
}
