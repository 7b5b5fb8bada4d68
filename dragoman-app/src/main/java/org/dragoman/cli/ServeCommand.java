package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.dragoman.serve.IntakeOptions;
import org.dragoman.serve.ServeOptions;
import org.dragoman.serve.Server;
import org.dragoman.store.ServedAt;
import org.dragoman.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The verb {@code serve}: the store as a page and an API. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        header = "Opens the store as a page in the browser, and as an API for programs.",
        description = {
            "Answers on this machine alone, unless --host says otherwise; then everything needs a token. The page asks nothing of"
                    + " any other machine. Ctrl-C ends it.",
            "",
            "While it runs it has the store for itself; other verbs that need the store must wait. New documents come in with"
                    + " --watch, or by POST to /api/v1/ingest, which needs the token."
        },
        footer = {
            "",
            "Examples:",
            "  dragoman serve --sample --open          the sample articles, to look around",
            "  dragoman serve --store sahel.duckdb",
            "  dragoman serve --watch inbox/           codes what comes into the folder while serving",
            "  dragoman serve --host 0.0.0.0 --token \"$(cat token.txt)\"",
            "",
            "docs/api.md tells the API."
        })
final class ServeCommand implements Callable<Integer>, UsesConsole {

    private static final int DEFAULT_PORT = 7700;
    private static final int MOST_PORT = 65_535;
    private static final long CLOSING_SECONDS = 40;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private CoderOptions coder = new CoderOptions();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port to listen on; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
    private int port = DEFAULT_PORT;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Address to listen on; 0.0.0.0 for all of this machine. Default: ${DEFAULT-VALUE}.")
    private String host = "127.0.0.1";

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description =
                    "What whoever reads must send; 16 characters or more. Default: none for this machine, else a new one,"
                            + " which is printed.")
    private @Nullable String token;

    @Option(names = "--watch", paramLabel = "FOLDER", description = "Takes in what comes into a folder.")
    private @Nullable Path folder;

    @Option(
            names = "--sample",
            description = "Serves the sample articles that come with the program, from a temporary store.")
    private boolean sample;

    @Option(names = "--open", description = "Opens the page in the browser.")
    private boolean open;

    private final CountDownLatch end = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private Main.Console console = Main.Console.ofProcess();

    @Override
    public void use(Main.Console newConsole) {
        this.console = newConsole;
    }

    @Override
    public Integer call() throws IOException {
        check();
        // Ctrl-C: this thread closes server and store, and the process waits for that.
        Thread closing = new Thread(this::endAndWait);
        Runtime.getRuntime().addShutdownHook(closing);
        try {
            return sample ? serveSamples() : serveStore();
        } finally {
            ended.countDown();
        }
    }

    private void endAndWait() {
        end.countDown();
        try {
            ended.await(CLOSING_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int serveSamples() throws IOException {
        try (SampleStore samples = SampleStore.make(console, coder)) {
            return serve(samples.store());
        }
    }

    private int serveStore() {
        if (!store.isNamed() && !Files.exists(store.file())) {
            throw wrong("There is no store " + store.file()
                    + " yet. Make one with: dragoman init, then dragoman ingest FILES; or look around with: dragoman serve"
                    + " --sample");
        }
        try (Store opened = store.open()) {
            return serve(opened);
        }
    }

    private void check() {
        coder.check(spec);
        if (port < 0 || port > MOST_PORT) {
            throw wrong("--port is 0 to " + MOST_PORT + ", not " + port);
        }
        if (token != null && token.strip().length() < ServeOptions.SHORTEST_TOKEN) {
            throw wrong("--token must have " + ServeOptions.SHORTEST_TOKEN + " characters or more");
        }
        if (folder != null && !Files.isDirectory(folder)) {
            throw wrong("There is no folder " + folder + ".");
        }
        if (sample && (store.isNamed() || folder != null)) {
            throw wrong("Give --sample alone, or a store.");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private int serve(Store opened) {
        boolean isLocal = ServeOptions.isLoopback(host);
        String secret = token == null ? ServeOptions.newToken() : token.strip();
        ServeOptions options = new ServeOptions(host, port, secret, !isLocal || token != null, Version.ofProgram());
        IntakeOptions intake = new IntakeOptions(() -> coder.load(console), coder.threads(), folder);
        try (Server server = Server.start(opened, options, intake, this::fault);
                ServedAt note = ServedAt.note(opened.file(), server.address())) {
            tell(server, opened, options);
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private void tell(Server server, Store opened, ServeOptions options) {
        String withToken = server.address() + "?token=" + options.token();
        String page = options.readingNeedsToken() ? withToken : server.address();
        console.err().println(opened.file().getFileName() + " is served at " + page);
        if (!options.readingNeedsToken()) {
            console.err()
                    .println("To send documents in (POST " + server.address() + "api/v1/ingest) the token is "
                            + options.token());
        }
        if (folder != null) {
            console.err().println("Following " + folder + ".");
        }
        console.err().println("Ctrl-C ends it.");
        if (open && !Browser.open(page)) {
            console.err().println("No browser could be opened; open the address above.");
        }
    }

    private void fault(Throwable fault) {
        console.err().println(Faults.message(fault));
        Faults.trace(fault, console.err());
    }
}
