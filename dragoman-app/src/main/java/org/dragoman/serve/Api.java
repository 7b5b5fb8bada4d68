package org.dragoman.serve;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.store.Store;

/** All questions, by address. {@code openapi.json} describes each; a test holds the two together. */
final class Api {

    private final Answers answers;
    private final Store store;
    private final Intake intake;
    private final String version;
    private final JudgeViews judge;
    private final byte[] description = description();
    private final Set<String> routes = new TreeSet<>();

    Api(Store store, ServeOptions options, Intake intake) {
        this.store = store;
        this.intake = intake;
        this.version = options.version();
        this.judge = new JudgeViews(store);
        this.answers = new Answers(store, version);
    }

    void register(RoutesConfig config) {
        get(config, "/status", Set.of(), new StatusView(store, version));
        get(config, "/overview", Set.of("weeks"), new OverviewView(store, judge));
        EventViews events = new EventViews(store);
        get(config, "/events", Set.of(), events::page);
        get(config, "/events/{id}", Set.of(), events::one);
        get(config, "/events/{id}/document/{n}", Set.of(), events::document);
        SumViews sums = new SumViews(store);
        get(config, "/timeline", Set.of("by"), sums::timeline);
        get(config, "/places", Set.of(), sums::places);
        get(config, "/network", Set.of("level"), sums::network);
        get(config, "/relations", Set.of("half-life"), judge::relations);
        get(config, "/relations/{a}/{b}", Set.of("half-life", "by"), judge::dyad);
        get(config, "/balance", Set.of(), judge.fields("balance", "unbalanced_triads", "hedging", "mediators"));
        get(config, "/agreements", Set.of(), judge.fields("agreements"));
        get(config, "/claims", Set.of(), judge.fields("claims"));
        get(config, "/alerts", Set.of(), judge.fields("alerts"));
        get(config, "/outlook", Set.of("region"), judge::outlook);
        get(config, "/actors", Set.of("q"), new ActorsView(store));
        get(config, "/export", new ExportView(store, version)::answer);
        get(config, "/progress", intake::progress);
        get(config, "/openapi.json", this::describe);
        this.routes.add("post /ingest");
        config.post(Server.API + "/ingest", intake::post);
    }

    /** What takes long and does not depend on the question. */
    void prepare() {
        judge.prepare();
    }

    /** All there are, as {@code get /events/{id}}. */
    Set<String> routes() {
        return Set.copyOf(routes);
    }

    private void get(RoutesConfig config, String path, Set<String> own, View view) {
        get(config, path, request -> answers.answer(request, path, own, view));
    }

    private void get(RoutesConfig config, String path, Handler handler) {
        routes.add("get " + path);
        config.get(Server.API + path, handler);
    }

    private void describe(Context request) {
        if (!Answers.isKnown(request, Answers.tag(description))) {
            Answers.json(request, description);
        }
    }

    private static byte[] description() {
        try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
            if (in == null) {
                throw new IllegalStateException("DRG-0732: openapi.json is missing; remedy: build the jar anew");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
