package org.dragoman.ingest;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.store.Numbered;
import org.dragoman.store.Run;
import org.dragoman.store.Store;
import org.dragoman.store.Store.Recoded;

/**
 * Codes all documents of a store anew with another coder. The old run stays what is looked at until the new one is whole; when
 * the process is killed, the next goes on where it ended.
 */
public final class Recode {

    private final Store store;
    private final DocumentCoder coder;
    private final int threads;
    private final IngestListener listener;

    public Recode(Store store, DocumentCoder coder, int threads, IngestListener listener) {
        this.store = store;
        this.coder = coder;
        this.threads = threads;
        this.listener = listener;
    }

    /** Whether the current run was coded with something else. */
    public boolean isNeeded() {
        return store.runs().stream()
                .anyMatch(run -> run.state() == Run.State.CURRENT
                        && !run.isImport()
                        && !coder.provenance().equals(run.provenance()));
    }

    /** Codes to the end and makes the new run what is looked at. Returns the new run's number. */
    public int run() {
        Run run = store.recode(coder.provenance());
        int done = run.doneTo();
        try (Crew crew = new Crew(threads)) {
            List<Numbered> batch = store.originals(done, Ingest.BATCH);
            while (!batch.isEmpty()) {
                done = batch.get(batch.size() - 1).number();
                code(crew, run.id(), batch, done);
                batch = store.originals(done, Ingest.BATCH);
            }
        }
        store.complete(run.id());
        return run.id();
    }

    private void code(Crew crew, int run, List<Numbered> batch, int done) {
        List<Crew.Outcome> outcomes =
                crew.code(coder, batch.stream().map(Numbered::document).toList());
        List<Recoded> recoded = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            if (outcomes.get(i).coded() != null) {
                recoded.add(new Recoded(batch.get(i).number(), outcomes.get(i).coded()));
            }
        }
        store.keepAgain(run, recoded, done);
        for (Crew.Outcome outcome : outcomes) {
            if (outcome.coded() != null) {
                listener.coded(outcome.coded());
            } else {
                Ingest.tellFault(listener, outcome);
            }
        }
    }
}
