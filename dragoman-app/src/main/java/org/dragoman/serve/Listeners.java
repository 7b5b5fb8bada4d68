package org.dragoman.serve;

import io.javalin.http.sse.SseClient;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.dragoman.export.Json;
import tools.jackson.databind.node.ObjectNode;

/** Who follows the progress as server-sent events: told what has changed a few times a second, and that the server lives. */
final class Listeners implements AutoCloseable {

    private static final long MILLIS = 250;
    private static final int HEARTBEAT = 40;

    private final List<SseClient> clients = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    });
    private final int most;
    private final Supplier<ObjectNode> state;
    private String told = "";
    private int quiet;

    Listeners(int most, Supplier<ObjectNode> state) {
        this.most = most;
        this.state = state;
        clock.scheduleWithFixedDelay(this::tell, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }

    /** @throws ApiException when there are as many as may be */
    void check() {
        clients.removeIf(SseClient::terminated);
        if (clients.size() >= most) {
            throw ApiException.busy("the progress is followed by " + most + " already");
        }
    }

    void add(SseClient client) {
        client.keepAlive();
        client.onClose(() -> clients.remove(client));
        client.sendEvent("progress", line());
        clients.add(client);
    }

    private String line() {
        return Json.line(state.get());
    }

    private void tell() {
        if (clients.isEmpty()) {
            return;
        }
        String now = line();
        boolean isNews = !now.equals(told);
        if (isNews) {
            told = now;
            quiet = 0;
            clients.forEach(client -> client.sendEvent("progress", now));
        } else if (++quiet >= HEARTBEAT) {
            quiet = 0;
            clients.forEach(client -> client.sendComment("still here"));
        }
        clients.removeIf(SseClient::terminated);
    }

    @Override
    public void close() {
        clock.shutdownNow();
        clients.forEach(SseClient::close);
        clients.clear();
    }
}
