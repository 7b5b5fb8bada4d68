package org.dragoman.serve;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.dragoman.store.Store;

/** All questions, by address. {@code openapi.json} describes each; a test holds the two together. */
final class Api {

    private final Answers answers;
    private final Store store;
    private final Intake intake;
    private final String version;
    private final byte[] description = description();

    Api(Store store, ServeOptions options, Intake intake) {
        this.store = store;
        this.intake = intake;
        this.version = options.version();
        this.answers = new Answers(store, version);
    }

    void register(RoutesConfig routes) {
        get(routes, "/status", Set.of(), new StatusView(store, version));
        get(routes, "/overview", Set.of("weeks"), new OverviewView(store));
        EventViews events = new EventViews(store);
        get(routes, "/events", Set.of(), events::page);
        get(routes, "/events/{id}", Set.of(), events::one);
        get(routes, "/events/{id}/document/{n}", Set.of(), events::document);
        SumViews sums = new SumViews(store);
        get(routes, "/timeline", Set.of("by"), sums::timeline);
        get(routes, "/places", Set.of(), sums::places);
        get(routes, "/network", Set.of("level"), sums::network);
        get(routes, "/actors", Set.of("q"), new ActorsView(store));
        routes.get(Server.API + "/export", new ExportView(store, version)::answer);
        routes.get(Server.API + "/progress", intake::progress);
        routes.post(Server.API + "/ingest", intake::post);
        routes.get(Server.API + "/openapi.json", request -> {
            String tag = Answers.tag(description);
            request.header("ETag", tag);
            if (Answers.has(request, tag)) {
                request.status(304);
            } else {
                request.contentType("application/json; charset=utf-8").result(description);
            }
        });
    }

    private void get(RoutesConfig routes, String path, Set<String> own, View view) {
        routes.get(Server.API + path, request -> answers.answer(request, path, own, view));
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
