package org.dragoman.judge.balance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dragoman.judge.relations.History;
import org.dragoman.judge.relations.Relations;
import org.dragoman.judge.relations.Score;
import org.jspecify.annotations.Nullable;

/** Reads the state of balance from relations. */
public final class BalanceReader {

    private static final int MOST = 500;

    private final Relations relations;
    private final SignedGraph graph;

    private BalanceReader(Relations relations) {
        this.relations = relations;
        this.graph = SignedGraph.of(relations.all());
    }

    /** The state of balance as of the relations' day. */
    public static Balance of(Relations relations) {
        BalanceReader reader = new BalanceReader(relations);
        List<Triad> triads = reader.triads();
        return new Balance(
                CampFinder.of(reader.graph),
                triads.stream().limit(MOST).map(reader::withSureness).toList(),
                triads.size(),
                shares(triads),
                reader.hedging());
    }

    private List<Triad> triads() {
        List<Triad> triads = new ArrayList<>();
        for (SignedGraph.Edge edge : graph.edges()) {
            for (Map.Entry<String, Double> third : graph.of(edge.b()).entrySet()) {
                double closing = graph.weight(edge.a(), third.getKey());
                if (edge.b().compareTo(third.getKey()) < 0 && closing != 0) {
                    double product = edge.weight() * third.getValue() * closing;
                    List<String> actors = List.of(edge.a(), edge.b(), third.getKey());
                    triads.add(new Triad(actors, product > 0, Math.cbrt(Math.abs(product)), 0));
                }
            }
        }
        triads.sort(Comparator.comparing(Triad::balanced)
                .thenComparing(Comparator.comparingDouble(Triad::strength).reversed())
                .thenComparing(triad -> triad.actors().toString()));
        return triads;
    }

    private Triad withSureness(Triad triad) {
        List<String> actors = triad.actors();
        float[] first = relations.draws(actors.get(0), actors.get(1));
        float[] second = relations.draws(actors.get(1), actors.get(2));
        float[] third = relations.draws(actors.get(0), actors.get(2));
        int same = 0;
        for (int i = 0; i < first.length; i++) {
            float product = first[i] * second[i] * third[i];
            same += product != 0 && product > 0 == triad.balanced() ? 1 : 0;
        }
        return new Triad(actors, triad.balanced(), triad.strength(), (double) same / first.length);
    }

    private static Map<String, Double> shares(List<Triad> triads) {
        Map<String, Double> unbalanced = new TreeMap<>();
        Map<String, Double> all = new TreeMap<>();
        for (Triad triad : triads) {
            for (String actor : triad.actors()) {
                all.merge(actor, triad.strength(), Double::sum);
                unbalanced.merge(actor, triad.balanced() ? 0 : triad.strength(), Double::sum);
            }
        }
        unbalanced.replaceAll((actor, strength) -> strength / all.get(actor));
        return unbalanced;
    }

    private List<Hedge> hedging() {
        List<Hedge> hedges = new ArrayList<>();
        for (SignedGraph.Edge edge : graph.edges()) {
            for (Map.Entry<String, Double> third : graph.of(edge.a()).entrySet()) {
                double other = graph.weight(edge.b(), third.getKey());
                if (edge.weight() < 0 && third.getValue() > 0 && other > 0) {
                    double value = score(third.getValue(), other, edge.weight());
                    List<String> between = List.of(edge.a(), edge.b());
                    hedges.add(new Hedge(third.getKey(), between, new Score(value, value, value), null));
                }
            }
        }
        hedges.sort(Comparator.comparingDouble((Hedge hedge) -> -hedge.score().value())
                .thenComparing(Hedge::who)
                .thenComparing(hedge -> hedge.between().toString()));
        // Only the first are given: intervals and dates for all of a large graph would take long.
        return hedges.stream()
                .limit(MOST)
                .map(hedge -> new Hedge(hedge.who(), hedge.between(), interval(hedge), since(hedge)))
                .toList();
    }

    private Score interval(Hedge hedge) {
        String one = hedge.between().get(0);
        String other = hedge.between().get(1);
        float[] withOne = relations.draws(hedge.who(), one);
        float[] withOther = relations.draws(hedge.who(), other);
        float[] against = relations.draws(one, other);
        double[] scores = new double[withOne.length];
        Arrays.setAll(scores, i -> score(withOne[i], withOther[i], against[i]));
        return Score.of(hedge.score().value(), scores);
    }

    private static double score(double one, double other, double against) {
        return Math.max(0, Math.min(one, other)) * Math.max(0, -against);
    }

    private @Nullable LocalDate since(Hedge hedge) {
        String one = hedge.between().get(0);
        String other = hedge.between().get(1);
        List<History> histories = List.of(
                relations.history(hedge.who(), one).orElseThrow(),
                relations.history(hedge.who(), other).orElseThrow(),
                relations.history(one, other).orElseThrow());
        int[] days = histories.stream()
                .flatMapToInt(history -> IntStream.of(history.days()))
                .sorted()
                .distinct()
                .toArray();
        @Nullable LocalDate since = null;
        for (int day : days) {
            boolean hedges = histories.get(0).at(day) >= Score.NEUTRAL
                    && histories.get(1).at(day) >= Score.NEUTRAL
                    && histories.get(2).at(day) <= -Score.NEUTRAL;
            since = !hedges ? null : since == null ? LocalDate.ofEpochDay(day) : since;
        }
        return since;
    }
}
