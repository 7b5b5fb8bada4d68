package org.dragoman.bench.speed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Runs contestants in turns over the same text, round after round, and compares them within rounds: what else the
 * machine does in a round slows all of its contestants.
 */
final class Contest {

    private final Map<String, Runnable> contestants = new LinkedHashMap<>();
    private final Map<String, List<Lap>> laps = new LinkedHashMap<>();

    /** Adds a contestant: one pass over the text. */
    void add(String name, Runnable pass) {
        contestants.put(name, pass);
        laps.put(name, new ArrayList<>());
    }

    /**
     * Runs the contest.
     *
     * @param warmUp rounds that are not counted, so that the compiler has done its work
     * @param rounds rounds that are counted; each begins with another contestant
     */
    void run(int warmUp, int rounds) {
        for (int round = 0; round < warmUp; round++) {
            contestants.values().forEach(Runnable::run);
        }
        List<String> names = new ArrayList<>(contestants.keySet());
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < names.size(); i++) {
                String name = names.get((round + i) % names.size());
                System.gc();
                laps.get(name).add(Lap.of(contestants.get(name)));
            }
        }
    }

    /** Median over the rounds of what {@code measure} says of a lap. */
    double median(String name, ToDoubleFunction<Lap> measure) {
        return Statistics.median(laps.get(name).stream().mapToDouble(measure).toArray());
    }

    /** Median over the rounds of how many times faster {@code name} was than {@code other} in the same round. */
    double timesFaster(String name, String other, ToDoubleFunction<Lap> measure) {
        return Statistics.medianRatio(seconds(other, measure), seconds(name, measure));
    }

    private double[] seconds(String name, ToDoubleFunction<Lap> measure) {
        return laps.get(name).stream().mapToDouble(measure).toArray();
    }

    /** A table: each contestant's sentences a second by the clock and by processor time, and the spread of its rounds. */
    String table(int sentences) {
        StringBuilder out = new StringBuilder(
                String.format("%-34s %12s %12s   %s%n", "", "sentences/s", "per CPU s", "rounds, sentences per CPU s"));
        for (String name : contestants.keySet()) {
            StringBuilder rounds = new StringBuilder();
            laps.get(name).forEach(lap -> rounds.append(String.format(" %.0f", sentences / lap.processor())));
            out.append(String.format(
                    "%-34s %12.1f %12.1f  %s%n",
                    name, sentences / median(name, Lap::wall), sentences / median(name, Lap::processor), rounds));
        }
        return out.toString();
    }
}
