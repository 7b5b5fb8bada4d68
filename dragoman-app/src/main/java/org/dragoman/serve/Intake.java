package org.dragoman.serve;

import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dragoman.export.Json;
import org.dragoman.ingest.DocumentCoder;
import org.dragoman.ingest.FolderReader;
import org.dragoman.ingest.Ingest;
import org.dragoman.read.DocumentReader;
import org.dragoman.read.Format;
import org.dragoman.read.Input;
import org.dragoman.read.ReadOptions;
import org.dragoman.store.Store;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes documents in while questions are answered: what is sent, and what comes into a followed folder, one after the other on
 * one thread. How far it is can be asked, or followed as events.
 */
final class Intake implements AutoCloseable {

    static final int MOST_BYTES = 16 << 20;
    private static final int MOST_LISTENERS = 16;
    private static final long LOOK_SECONDS = 2;
    private static final String TYPES =
            "application/x-ndjson|application/jsonl|application/json-seq|application/jsonlines";

    private final Store store;
    private final IntakeOptions options;
    private final Consumer<Throwable> faults;
    private final Progress progress = new Progress();
    private final Listeners listeners = new Listeners(MOST_LISTENERS, progress::json);
    private final BlockingQueue<byte[]> waiting = new ArrayBlockingQueue<>(1);
    private final Thread worker = new Thread(this::work, "intake");
    private volatile boolean open = true;

    Intake(Store store, IntakeOptions options, Consumer<Throwable> faults) {
        this.store = store;
        this.options = options;
        this.faults = faults;
        worker.setDaemon(true);
    }

    void start() {
        if (options.coder() != null) {
            worker.start();
        }
    }

    /** Takes a body of JSON lines. */
    void post(Context request) throws IOException {
        if (options.coder() == null || !open) {
            throw ApiException.unavailable("this server takes nothing in", "use dragoman ingest when it has ended");
        }
        String type = String.valueOf(request.contentType()).toLowerCase(Locale.ROOT);
        if (!type.split(";", 2)[0].strip().matches(TYPES)) {
            throw ApiException.contentType();
        }
        byte[] body = request.bodyInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw ApiException.tooLarge("the body is larger than " + (MOST_BYTES >> 20) + " MB", "send it in parts");
        }
        if (body.length == 0) {
            throw ApiException.wrongValue("body", "it is empty; one JSON object a line is expected");
        }
        if (progress.isRunning() || !waiting.offer(body)) {
            throw ApiException.busy("documents are being taken in already");
        }
        progress.queued();
        ObjectNode node = Json.object();
        node.put("accepted", true);
        node.put("bytes", body.length);
        node.put("progress", Server.API + "/progress");
        request.status(202);
        Answers.json(request, node);
    }

    /** How far it is: once as JSON, or as a stream of events for who asks for one. */
    void progress(Context request) {
        String accept = request.header("Accept");
        if (accept == null || !accept.contains("text/event-stream")) {
            Answers.json(request, progress.json());
            return;
        }
        listeners.check();
        new SseHandler((Consumer<SseClient>) listeners::add).handle(request);
    }

    private void work() {
        FolderReader folder = options.folder() == null ? null : new FolderReader(store, options.folder(), progress);
        Supplier<DocumentCoder> coder = Objects.requireNonNull(options.coder());
        try (Ingest ingest = new Ingest(store, coder, options.threads(), progress)) {
            while (open) {
                byte[] body = waiting.poll(LOOK_SECONDS, TimeUnit.SECONDS);
                attempt(ingest, body, folder);
            }
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    /** One fault must not end what else comes in. */
    private void attempt(Ingest ingest, byte @Nullable [] body, @Nullable FolderReader folder) {
        try {
            if (body != null) {
                progress.begin("post");
                new DocumentReader(ReadOptions.defaults().withFormat(Format.JSONL))
                        .read(
                                new Input("body", "body", null, null, () -> new ByteArrayInputStream(body)),
                                ingest::add,
                                progress::rejected);
                ingest.flush();
                progress.end();
            }
            if (folder != null && folder.look(() -> progress.begin("folder"), ingest)) {
                progress.end();
            }
        } catch (RuntimeException | OutOfMemoryError fault) {
            faults.accept(fault);
            progress.fail();
        }
    }

    @Override
    public void close() {
        open = false;
        listeners.close();
        if (worker.isAlive()) {
            try {
                worker.join(TimeUnit.SECONDS.toMillis(30));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
