package org.dragoman.serve;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.store.Store;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The running server. Safe for use by several threads. */
public final class Server implements AutoCloseable {

    /** Where all questions begin. */
    static final String API = "/api/v1";

    private static final int MOST_THREADS = 40;
    private static final int FEWEST_THREADS = 4;
    private static final int HTTP_SERVER_ERROR = 500;

    private final ServeOptions options;
    private final Consumer<Throwable> faults;
    private final Intake intake;
    private final Api api;
    private final Javalin javalin;

    private Server(Store store, ServeOptions options, IntakeOptions intakes, Consumer<Throwable> faults) {
        this.options = options;
        this.faults = faults;
        this.intake = new Intake(store, intakes, faults);
        Gate gate = new Gate(options);
        this.api = new Api(store, options, intake);
        WebFiles files = new WebFiles();
        this.javalin = Javalin.create(config -> {
            harden(config);
            config.routes.before(gate::check);
            api.register(config.routes);
            config.routes.get("/", request -> files.answer(request, ""));
            config.routes.get("/<file>", request -> files.answer(request, request.pathParam("file")));
            errors(config);
        });
    }

    /**
     * Starts a server.
     *
     * @param faults is told of faults in the program
     * @throws ServeException when it cannot listen there
     */
    public static Server start(Store store, ServeOptions options, IntakeOptions intakes, Consumer<Throwable> faults) {
        Server server = new Server(store, options, intakes, faults);
        try {
            server.javalin.start(options.host(), options.port());
        } catch (RuntimeException e) {
            server.intake.close();
            throw ServeException.cannotListen(options, e);
        }
        server.intake.start();
        server.api.prepare();
        return server;
    }

    private static void harden(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.generateEtags = false;
        // Between processes of one machine packing costs more than it saves.
        config.http.compressionStrategy = CompressionStrategy.NONE;
        QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, FEWEST_THREADS);
        threads.setDaemon(true);
        threads.setName("serve");
        config.jetty.threadPool = threads;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendXPoweredBy(false);
        });
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(new JettyErrors());
            server.setStopTimeout(2_000);
        });
        config.jetty.modifyServletContextHandler(context -> context.setErrorHandler(new JettyErrors()));
    }

    private void errors(JavalinConfig config) {
        config.routes.exception(ApiException.class, (error, request) -> refuse(request, error));
        config.routes.exception(HttpResponseException.class, (error, request) -> refuse(request, known(error)));
        config.routes.exception(Exception.class, (error, request) -> refuse(request, fault(error)));
        config.router.javaLangErrorHandler((response, error) -> {
            faults.accept(error);
            response.setStatus(HTTP_SERVER_ERROR);
        });
    }

    /** Javalin's own refusals. */
    private static ApiException known(HttpResponseException error) {
        return switch (error.getStatus()) {
            case 404 -> ApiException.noSuchPath();
            case 405 -> ApiException.method();
            default -> ApiException.malformed(error.getStatus());
        };
    }

    private ApiException fault(Exception error) {
        if (Connections.isLost(error)) {
            return ApiException.malformed(400);
        }
        faults.accept(error);
        return ApiException.fault();
    }

    private static void refuse(Context request, ApiException error) {
        request.status(error.status());
        error.headers().forEach(request::header);
        request.removeHeader("ETag");
        Answers.json(request, error.json());
    }

    /** Where the page is. */
    public String address() {
        String host = options.host().equals("0.0.0.0") || options.host().equals("::") ? "127.0.0.1" : options.host();
        return "http://" + (host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host) + ":"
                + javalin.port() + "/";
    }

    /** All questions, as {@code get /events/{id}}. */
    Set<String> routes() {
        return api.routes();
    }

    /** The port that it listens on. */
    public int port() {
        return javalin.port();
    }

    /** Answers nothing more; what is being taken in is kept as far as it is whole. */
    @Override
    public void close() {
        intake.close();
        javalin.stop();
    }
}
