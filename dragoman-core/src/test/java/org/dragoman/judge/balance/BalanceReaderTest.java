package org.dragoman.judge.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.dragoman.judge.Happenings;
import org.dragoman.judge.relations.Level;
import org.dragoman.judge.relations.RelationLedger;
import org.dragoman.judge.relations.Scale;
import org.dragoman.judge.relations.Weights;
import org.dragoman.model.EventType;
import org.junit.jupiter.api.Test;

class BalanceReaderTest {

    private static Balance balance() {
        RelationLedger ledger = new RelationLedger(Level.COUNTRY, Weights.PLOVER);
        ledger.add(Happenings.event("a", "2019-06-01", EventType.AID, "RUS", "SYR GOV"));
        ledger.add(Happenings.event("b", "2019-09-01", EventType.COOPERATE, "RUS", "TUR"));
        ledger.add(Happenings.event("c", "2020-02-01", EventType.ASSAULT, "SYR MIL", "TUR MIL"));
        ledger.add(Happenings.event("d", "2020-02-01", EventType.AID, "IRN", "SYR GOV"));
        ledger.add(Happenings.event("e", "2020-02-01", EventType.AID, "IRN", "RUS"));
        return BalanceReader.of(ledger.asOf(LocalDate.parse("2020-03-31"), Scale.ofMonths(Scale.LONG)));
    }

    @Test
    void theFriendOfTwoEnemiesHedgesFromTheDayOnWhichTheyFellOut() {
        Hedge hedge = balance().hedging().get(0);
        assertThat(hedge.who()).isEqualTo("RUS");
        assertThat(hedge.between()).containsExactly("SYR", "TUR");
        assertThat(hedge.since()).isEqualTo("2020-02-01");
        assertThat(hedge.score().value())
                .isBetween(hedge.score().low(), hedge.score().high());
    }

    @Test
    void triadsOutOfBalanceComeFirstAndEachActorHasItsShare() {
        Balance balance = balance();
        assertThat(balance.triads().get(0).actors()).containsExactly("RUS", "SYR", "TUR");
        assertThat(balance.triads().get(0).balanced()).isFalse();
        assertThat(balance.triads())
                .filteredOn(Triad::balanced)
                .extracting(Triad::actors)
                .containsExactly(List.of("IRN", "RUS", "SYR"));
        assertThat(balance.unbalancedShare().get("TUR")).isEqualTo(1);
        assertThat(balance.unbalancedShare().get("IRN")).isZero();
    }

    @Test
    void frustrationIsWhatTheBestDivisionLeaves() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            SignedGraph graph = new SignedGraph();
            int size = 3 + random.nextInt(7);
            for (int i = 0; i < size; i++) {
                for (int j = i + 1; j < size; j++) {
                    if (random.nextInt(3) > 0) {
                        graph.put("N" + i, "N" + j, random.nextDouble() * 2 - 1);
                    }
                }
            }
            assertThat(CampFinder.of(graph).weight()).as("seed %d", seed).isCloseTo(least(graph, size), within(1e-9));
        }
    }

    /** All divisions, one after the other. */
    private static double least(SignedGraph graph, int size) {
        double least = Double.POSITIVE_INFINITY;
        for (int camps = 0; camps < 1 << size; camps++) {
            double left = 0;
            for (SignedGraph.Edge edge : graph.edges()) {
                boolean same = (camps >> number(edge.a()) & 1) == (camps >> number(edge.b()) & 1);
                left += same == edge.weight() < 0 ? Math.abs(edge.weight()) : 0;
            }
            least = Math.min(least, left);
        }
        return least;
    }

    private static int number(String node) {
        return Integer.parseInt(node.substring(1));
    }

    @Test
    void twoCampsAreFoundAmongMoreActorsThanCanBeTriedInAllWays() {
        SignedGraph graph = new SignedGraph();
        int size = CampFinder.EXACT + 10;
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                graph.put("N" + i, "N" + j, i % 2 == j % 2 ? 0.5 : -0.5);
            }
        }
        Frustration frustration = CampFinder.of(graph);
        assertThat(frustration.weight()).isZero();
        assertThat(frustration.exact()).isFalse();
    }
}
