package org.dragoman.bench.actor;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.bench.Gold;
import org.dragoman.resolve.actor.ActorResolver;
import org.dragoman.resolve.actor.ToponymLookup;
import org.dragoman.resolve.place.PlaceResolver;

/**
 * Measures "who" and writes the errors to {@code target/actor-errors.tsv}.
 *
 * <p>Usage: {@code ActorBench [phrases]}; with {@code phrases} only the sets that need no language model.
 */
public final class ActorBench {

    private ActorBench() {}

    public static void main(String[] arguments) throws IOException {
        PlaceResolver places = PlaceResolver.create();
        long start = cpu();
        ActorResolver resolver = ActorResolver.load(new ToponymLookup(places));
        System.out.printf("tables loaded in %d ms of processor time%n", (cpu() - start) / 1_000_000);
        Path errorFile = Path.of("target", "actor-errors.tsv");
        Files.createDirectories(errorFile.getParent());
        try (PrintStream errors = new PrintStream(Files.newOutputStream(errorFile), true, StandardCharsets.UTF_8)) {
            PhraseBench phrases = new PhraseBench(resolver, errors);
            phrases.run("ngec_actors", Gold.rows("actors/ngec_actors.jsonl"));
            phrases.run("reign", Gold.rows("actors/reign.jsonl"));
            if (arguments.length == 0) {
                new EntityBench(resolver, places, errors).run();
            }
        }
        System.out.println("errors in " + errorFile.toAbsolutePath());
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
