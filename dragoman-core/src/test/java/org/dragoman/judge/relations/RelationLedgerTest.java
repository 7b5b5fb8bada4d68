package org.dragoman.judge.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dragoman.judge.Happenings;
import org.dragoman.model.Event;
import org.dragoman.model.EventType;
import org.dragoman.model.Status;
import org.junit.jupiter.api.Test;

class RelationLedgerTest {

    private static final LocalDate DAY = LocalDate.parse("2020-03-31");
    private static final Scale SCALE = Scale.ofMonths(Scale.LONG);

    private static Relations judged(Event... events) {
        return judged(List.of(events));
    }

    private static Relations judged(List<Event> events) {
        RelationLedger ledger = new RelationLedger(Level.COUNTRY, Weights.PLOVER);
        events.forEach(ledger::add);
        return ledger.asOf(DAY, SCALE);
    }

    private static double score(Relations relations, String a, String b) {
        return relations.of(a, b).map(relation -> relation.score().value()).orElse(0.0);
    }

    @Test
    void aDeedOfAYearAgoCountsHalf() {
        Relations today = judged(Happenings.event("e", "2020-03-31", EventType.AID, "RUS GOV", "SYR GOV"));
        Relations yearAgo = judged(Happenings.event("e", "2019-04-01", EventType.AID, "RUS GOV", "SYR GOV"));
        assertThat(score(today, "RUS", "SYR")).isCloseTo(10 / 20.0, within(1e-9));
        assertThat(score(yearAgo, "RUS", "SYR")).isCloseTo(5 / 15.0, within(0.001));
    }

    @Test
    void talksBetweenBelligerentsEaseAndMakeNoFriends() {
        List<Event> events = new ArrayList<>(List.of(
                Happenings.event("a", "2020-02-27", EventType.ASSAULT, "SYR MIL", "TUR MIL"),
                Happenings.event("b", "2020-03-01", EventType.ASSAULT, "TUR MIL", "SYR MIL")));
        double before = score(judged(events), "SYR", "TUR");
        for (int i = 0; i < 20; i++) {
            events.add(Happenings.joint("talk" + i, "2020-03-05", EventType.AGREE, "SYR GOV", "TUR GOV"));
            events.add(Happenings.event("truce" + i, "2020-03-06", EventType.RETREAT, "TUR", "SYR"));
        }
        Relation after = judged(events).of("TUR", "SYR").orElseThrow();
        assertThat(after.score().value()).isCloseTo(before, within(1e-9));
        assertThat(after.deEscalation()).isGreaterThan(0.9);
    }

    @Test
    void talksBetweenOthersBind() {
        Relations relations = judged(Happenings.joint("talk", "2020-03-05", EventType.AGREE, "RUS GOV", "TUR GOV"));
        assertThat(relations.of("RUS", "TUR").orElseThrow().sign()).isEqualTo(1);
    }

    @Test
    void whoBacksAStatesRebelsIsAgainstTheStateAndWhoFightsThemIsNoFriendForThat() {
        Relations relations = judged(
                Happenings.event("a", "2020-03-01", EventType.AID, "TUR", "SYR REB"),
                Happenings.event("b", "2020-03-01", EventType.ASSAULT, "USA MIL", "SYR REB"),
                Happenings.event("c", "2020-03-01", EventType.ASSAULT, "SYR REB", "RUS MIL"));
        assertThat(score(relations, "TUR", "SYR")).isCloseTo(-0.5, within(0.05));
        assertThat(relations.of("USA", "SYR")).isEmpty();
        assertThat(relations.of("RUS", "SYR")).isEmpty();
    }

    @Test
    void harmToPeopleCountsAgainstTheirStateUnlessItsFriendsDoIt() {
        Event harm = Happenings.event("a", "2020-03-01", EventType.ASSAULT, "RUS MIL", "SYR CVL");
        Event help = Happenings.event("b", "2020-03-01", EventType.AID, "RUS GOV", "SYR GOV");
        assertThat(score(judged(harm), "RUS", "SYR")).isLessThan(-0.2);
        assertThat(score(judged(harm, help), "RUS", "SYR")).isEqualTo(score(judged(help), "RUS", "SYR"));
    }

    @Test
    void whatIsAllegedCountsHalfAndWhatIsForetoldOrDeniedNothing() {
        Event alleged = Happenings.event(
                "a", "2020-03-31", EventType.AID, Status.ALLEGED, List.of("RUS"), List.of("SYR"), false, null);
        assertThat(score(judged(alleged), "RUS", "SYR")).isCloseTo(5 / 15.0, within(1e-9));
        for (Status status : List.of(Status.CONDITIONAL, Status.PREDICTED, Status.PLANNED, Status.DENIED)) {
            Event event = Happenings.event(
                    "a", "2020-03-31", EventType.AID, status, List.of("RUS"), List.of("SYR"), false, null);
            assertThat(judged(event).all()).as(status.name()).isEmpty();
        }
    }

    @Test
    void thoseWhoActSideBySideStandTogether() {
        Relations relations = judged(Happenings.event(
                "a",
                "2020-03-01",
                EventType.REJECT,
                Status.ACTUAL,
                List.of("RUS", "CHN"),
                List.of("IGO UNO"),
                false,
                null));
        assertThat(relations.of("CHN", "RUS").orElseThrow().sign()).isEqualTo(1);
    }

    @Test
    void peopleOfOneOfTheDoersAreNotWhomTheOthersStrike() {
        Relations relations = judged(Happenings.event(
                "a",
                "2020-03-01",
                EventType.ASSAULT,
                Status.ACTUAL,
                List.of("RUS", "SYR MIL"),
                List.of("SYR CVL"),
                false,
                null));
        assertThat(relations.of("RUS", "SYR").orElseThrow().sign()).isEqualTo(1);
    }

    @Test
    void aMeetingThatADataSetWritesInBothDirectionsIsOne() {
        Event.Origin forth = new Event.Origin("ICEWS", "1");
        Event.Origin back = new Event.Origin("ICEWS", "2");
        Event one = Happenings.event(
                "a", "2020-03-01", EventType.CONSULT, Status.ACTUAL, List.of("RUS"), List.of("TUR"), false, forth);
        Event other = Happenings.event(
                "b", "2020-03-01", EventType.CONSULT, Status.ACTUAL, List.of("TUR"), List.of("RUS"), false, back);
        assertThat(score(judged(one, other), "RUS", "TUR")).isEqualTo(score(judged(one), "RUS", "TUR"));
    }

    @Test
    void aStanceToldByTenPapersInAMonthCountsOnceAndAllAreShownThatAreKept() {
        RelationLedger ledger = new RelationLedger(Level.COUNTRY, Weights.PLOVER);
        for (int i = 0; i < 10; i++) {
            ledger.add(Happenings.stance("d" + i, "2020-03-31", "RUS", "SYR GOV", 1));
        }
        Relation relation = ledger.asOf(DAY, SCALE).of("RUS", "SYR").orElseThrow();
        assertThat(relation.score().value()).isCloseTo(5 / 15.0, within(1e-9));
        assertThat(relation.stances()).hasSize(5);
        assertThat(relation.forth().facts()).isEqualTo(5);
        assertThat(relation.back().facts()).isZero();
    }

    @Test
    void accusingIsHostileWhateverThePrintedTableSays() {
        assertThat(Weights.PLOVER.of(Happenings.event("a", "2020-03-01", EventType.ACCUSE, "TUR", "SYR")))
                .isEqualTo(-3);
    }

    @Test
    void noOrderOfArrivalShowsInScoresOrIntervals() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Event> events = new ArrayList<>();
        EventType[] types = {EventType.AID, EventType.ASSAULT, EventType.CONSULT, EventType.ACCUSE, EventType.RETREAT};
        String[] actors = {"RUS GOV", "SYR GOV", "TUR MIL", "SYR REB", "USA", "TUR PTY"};
        for (int i = 0; i < 200; i++) {
            String day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(450)).toString();
            events.add(Happenings.event(
                    "e" + i,
                    day,
                    types[random.nextInt(types.length)],
                    actors[random.nextInt(actors.length)],
                    actors[random.nextInt(actors.length)]));
        }
        Relations one = judged(events);
        Collections.shuffle(events, random);
        Relations other = judged(events);
        assertThat(other.all()).as("seed %d", seed).hasSameSizeAs(one.all());
        for (Relation relation : one.all()) {
            Score same = other.of(relation.a(), relation.b()).orElseThrow().score();
            assertThat(same.value())
                    .as("seed %d", seed)
                    .isCloseTo(relation.score().value(), within(1e-6));
            assertThat(same.low())
                    .as("seed %d", seed)
                    .isCloseTo(relation.score().low(), within(1e-5));
        }
    }

    @Test
    void aCourseEndsWhereTheRelationStands() {
        Relations relations = judged(
                Happenings.event("a", "2019-11-10", EventType.ASSAULT, "TUR", "SYR"),
                Happenings.event("b", "2020-01-20", EventType.AID, "TUR", "SYR GOV"));
        List<Point> points = relations.course("SYR", "TUR", Bin.MONTH);
        assertThat(points).hasSize(5);
        assertThat(points.get(0).from()).isEqualTo("2019-11-01");
        assertThat(points.get(4).to()).isEqualTo(DAY.toString());
        assertThat(points.get(4).score().value()).isCloseTo(score(relations, "SYR", "TUR"), within(1e-6));
        assertThat(points.get(1).events()).isZero();
    }

    @Test
    void moreEvidenceMakesTheIntervalNarrower() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            EventType type = i % 3 == 0 ? EventType.ASSAULT : EventType.AID;
            events.add(Happenings.event(
                    "e" + i, LocalDate.of(2020, 1, 1).plusDays(i).toString(), type, "RUS", "SYR"));
        }
        Score few = judged(events.subList(0, 6)).of("RUS", "SYR").orElseThrow().score();
        Score many = judged(events).of("RUS", "SYR").orElseThrow().score();
        assertThat(many.high() - many.low()).isLessThan(few.high() - few.low());
        assertThat(many.value()).isBetween(many.low(), many.high());
    }

    @Test
    void atActorLevelRebelsStandForThemselves() {
        RelationLedger ledger = new RelationLedger(Level.ACTOR, Weights.PLOVER);
        ledger.add(Happenings.event("a", "2020-03-01", EventType.ASSAULT, "SYR MIL", "SYR REB"));
        assertThat(ledger.asOf(DAY, SCALE)
                        .of("SYR REB", "SYR MIL")
                        .orElseThrow()
                        .sign())
                .isEqualTo(-1);
    }
}
