package org.dragoman.serve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.dragoman.export.Json;
import org.dragoman.ingest.IngestListener;
import org.dragoman.model.Document;
import org.dragoman.read.Reject;
import org.dragoman.store.Arrival;
import org.dragoman.store.CodedDocument;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How far taking in is, and what came of the last of it. */
final class Progress implements IngestListener {

    private static final int MOST_MESSAGES = 50;
    private static final double NANOS = 1e9;

    private enum State {
        IDLE,
        WAITING,
        RUNNING,
        DONE,
        FAILED
    }

    private final Deque<String> messages = new ArrayDeque<>();
    private State state = State.IDLE;
    private String source = "";
    private long started;
    private long ended;
    private long coded;
    private long silent;
    private long reports;
    private long known;
    private long copies;
    private long changed;
    private long refused;

    synchronized boolean isRunning() {
        return state == State.RUNNING || state == State.WAITING;
    }

    synchronized void queued() {
        if (state != State.RUNNING) {
            state = State.WAITING;
        }
    }

    synchronized void begin(String from) {
        state = State.RUNNING;
        source = from;
        started = System.nanoTime();
        coded = silent = reports = known = copies = changed = refused = 0;
        messages.clear();
    }

    synchronized void end() {
        state = State.DONE;
        ended = System.nanoTime();
    }

    synchronized void fail() {
        state = State.FAILED;
        ended = System.nanoTime();
        say("DRG-0723: fault in the program; remedy: report what the server printed, then send the documents again");
    }

    @Override
    public synchronized void coded(CodedDocument document) {
        coded++;
        silent += document.reports().isEmpty() ? 1 : 0;
        reports += document.reports().size();
    }

    @Override
    public synchronized void passedOver(Arrival arrival) {
        switch (arrival.kind()) {
            case COPY -> copies++;
            case CHANGED -> {
                changed++;
                say(arrival.document().id() + ": DRG-0514: its address is there with another text; the first stays");
            }
            default -> known++;
        }
    }

    @Override
    public synchronized void rejected(Reject reject) {
        refused++;
        say(reject.input() + ": " + reject.message());
    }

    @Override
    public synchronized void failed(Document document, Throwable fault) {
        refused++;
        say(document.id() + ": DRG-0723: fault in the program; remedy: give it again, and report it if it stays");
    }

    private void say(String message) {
        messages.addLast(message);
        if (messages.size() > MOST_MESSAGES) {
            messages.removeFirst();
        }
    }

    synchronized ObjectNode json() {
        ObjectNode node = Json.object();
        node.put("state", state.name().toLowerCase(Locale.ROOT));
        node.put("source", source.isEmpty() ? null : source);
        node.put("coded", coded);
        node.put("without_reports", silent);
        node.put("reports", reports);
        node.put("known", known);
        node.put("copies", copies);
        node.put("changed", changed);
        node.put("rejected", refused);
        long until = state == State.RUNNING ? System.nanoTime() : ended;
        node.put("seconds", started == 0 || until < started ? 0 : Math.round((until - started) / NANOS * 10) / 10.0);
        ArrayNode said = node.putArray("messages");
        messages.forEach(said::add);
        return node;
    }
}
