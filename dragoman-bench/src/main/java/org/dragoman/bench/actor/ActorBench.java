package org.dragoman.bench.actor;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.resolve.actor.ActorResolver;

/**
 * Measures "who" and writes the errors to {@code target/actor-errors.tsv}.
 *
 * <p>Usage: {@code ActorBench [folder of the sets, default ../shared/gold/actors]}.
 */
public final class ActorBench {

    private ActorBench() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "../shared/gold/actors");
        long start = System.nanoTime();
        ActorResolver resolver = ActorResolver.load();
        System.out.printf("tables loaded in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        Path errorFile = Path.of("target", "actor-errors.tsv");
        Files.createDirectories(errorFile.getParent());
        try (PrintStream errors = new PrintStream(Files.newOutputStream(errorFile), true, StandardCharsets.UTF_8)) {
            PhraseBench phrases = new PhraseBench(resolver, errors);
            phrases.run(folder.resolve("ngec_actors.jsonl"));
            phrases.run(folder.resolve("reign.jsonl"));
        }
        System.out.println("errors in " + errorFile.toAbsolutePath());
    }
}
