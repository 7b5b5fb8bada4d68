package org.dragoman.judge.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dragoman.judge.outlook.Track.Way;
import org.dragoman.model.Event;
import org.dragoman.model.EventType;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private static final long SEED = 41;
    private static final int WEEKS = 150;
    private static final LocalDate END = MadeUp.START.plusDays(7L * WEEKS - 1);

    private static List<Event> troubles() {
        System.out.println("seed " + SEED);
        return MadeUp.troubles(SEED, 8, WEEKS);
    }

    @Test
    void beatsBaseRateAndNoChangeWhereTroubleLasts() {
        Track track =
                Outlook.of(MadeUp.sums(troubles()), END, Kind.DYAD, Step.WEEK).track();
        assertThat(track).isNotNull();
        assertThat(track.differences().get(Way.BASE_RATE).isBetter()).isTrue();
        assertThat(track.differences().get(Way.NO_CHANGE).isBetter()).isTrue();
        assertThat(track.scores().get(Way.OWN_HISTORY).auc()).isGreaterThan(0.6);
        assertThat(track.scores().get(Way.OWN_HISTORY).calibrationError()).isLessThan(0.04);
    }

    @Test
    void doesNotClaimToBeatTheBaseRateWhereNothingCanBeForeseen() {
        Random random = new Random(SEED);
        List<Event> events = new ArrayList<>();
        String[] targets = {"BBB", "CCC", "DDD", "EEE", "FFF", "GGG", "HHH"};
        for (int i = 0; i < 7 * WEEKS; i++) {
            for (String target : targets) {
                if (random.nextInt(7) == 0) {
                    events.add(MadeUp.event(MadeUp.START.plusDays(i), "AAA", target, EventType.ASSAULT));
                }
            }
        }
        Track track = Outlook.of(MadeUp.sums(events), END, Kind.DYAD, Step.WEEK).track();
        assertThat(track).isNotNull();
        assertThat(track.differences().get(Way.BASE_RATE).isBetter()).isFalse();
        assertThat(track.differences().get(Way.BASE_RATE).value()).isLessThan(0.02);
    }

    @Test
    void forecastsAreTheSameWhateverComesLater() {
        LocalDate asOf = MadeUp.START.plusDays(7L * 110);
        List<Event> known =
                troubles().stream().filter(event -> !day(event).isAfter(asOf)).toList();
        List<Event> changed = new ArrayList<>(known);
        for (int i = 1; i < 300; i++) {
            changed.add(MadeUp.event(asOf.plusDays(i), "AAA", "BBB", EventType.ASSAULT));
            changed.add(MadeUp.event(asOf.plusDays(i), "AAA", "ZZZ", EventType.ASSAULT));
        }
        for (Kind kind : Kind.values()) {
            for (Step step : Step.values()) {
                Outlook outlook = Outlook.of(MadeUp.sums(known), asOf, kind, step);
                assertThat(Outlook.of(MadeUp.sums(changed), asOf, kind, step)).isEqualTo(outlook);
            }
        }
    }

    @Test
    void pastForecastsAreTheSameWhenMoreIsKnown() {
        List<Event> events = troubles();
        LocalDate earlier = END.minusWeeks(20);
        Log then = RollingOrigin.through(Panel.of(MadeUp.sums(events), Kind.DYAD, new Periods(Step.WEEK, earlier)))
                .log();
        Log now = RollingOrigin.through(Panel.of(MadeUp.sums(events), Kind.DYAD, new Periods(Step.WEEK, END)))
                .log();
        assertThat(then.size()).isPositive();
        for (int i = 0; i < then.size(); i++) {
            assertThat(now.probability(i)).isEqualTo(then.probability(i));
            assertThat(now.above(i)).isEqualTo(then.above(i));
        }
    }

    @Test
    void neitherOrderNorRowsTwiceLeaveATrace() {
        List<Event> events = troubles();
        List<Event> mixed = new ArrayList<>(events);
        mixed.addAll(events.subList(0, events.size() / 3));
        Collections.shuffle(mixed, new Random(SEED));
        DaySums sums = MadeUp.sums(mixed);
        assertThat(Outlook.of(sums, END, Kind.DYAD, Step.WEEK))
                .isEqualTo(Outlook.of(MadeUp.sums(events), END, Kind.DYAD, Step.WEEK));
        assertThat(sums.leftOut()).containsEntry("told twice on one day", (long) (events.size() / 3));
    }

    @Test
    void refusesWhenThereIsTooLittleHistory() {
        Outlook outlook =
                Outlook.of(MadeUp.sums(MadeUp.troubles(SEED, 8, 20)), MadeUp.START.plusDays(139), Kind.DYAD, Step.WEEK);
        assertThat(outlook.refused()).startsWith("DRG-0903: too little history to learn from: 0 weeks");
        assertThat(outlook.track()).isNull();
        assertThat(outlook.entries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.forecast()).isNull();
            assertThat(entry.refused())
                    .startsWith("DRG-0901: too little history: ")
                    .contains("where 26 are needed");
        });
    }

    @Test
    void refusesADyadWithTooLittleConflict() {
        List<Event> events = new ArrayList<>(troubles());
        events.add(MadeUp.event(MadeUp.START, "AAA", "ZZZ", EventType.ASSAULT));
        Outlook outlook = Outlook.of(MadeUp.sums(events), END, Kind.DYAD, Step.WEEK);
        assertThat(outlook.refused()).isNull();
        assertThat(outlook.entries())
                .filteredOn(entry -> entry.unit().label().equals("AAA-ZZZ"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.refused())
                        .startsWith("DRG-0902: too little conflict to tell a norm: 0 of the last 52 weeks"));
    }

    @Test
    void leavesOutPeriodsInWhichTheDataHaveAGap() {
        LocalDate from = MadeUp.START.plusDays(7L * 90);
        LocalDate to = from.plusDays(27);
        List<Event> events = troubles().stream()
                .filter(event -> day(event).isBefore(from) || day(event).isAfter(to))
                .toList();
        Panel whole = Panel.of(MadeUp.sums(troubles()), Kind.DYAD, new Periods(Step.WEEK, END));
        Panel holed = Panel.of(MadeUp.sums(events), Kind.DYAD, new Periods(Step.WEEK, END));
        List<Integer> gaps = new ArrayList<>();
        for (int column = 0; column < holed.columns(); column++) {
            assertThat(whole.isObserved(column)).isTrue();
            if (!holed.isObserved(column)) {
                gaps.add(column);
            }
        }
        assertThat(gaps).containsExactly(90, 91, 92, 93);
        Log log = RollingOrigin.through(holed).log();
        for (int i = 0; i < log.size(); i++) {
            // Nor the first after it: there was no origin right before.
            assertThat(log.column(i)).isNotIn(90, 91, 92, 93, 94);
        }
    }

    @Test
    void saysThatTheLastPeriodIsAGap() {
        Outlook outlook = Outlook.of(MadeUp.sums(troubles()), END.plusWeeks(3), Kind.DYAD, Step.WEEK);
        assertThat(outlook.refused()).startsWith("DRG-0905: the last week holds next to no events");
    }

    @Test
    void saysThatThereAreNoDyads() {
        Outlook outlook = Outlook.of(new DaySums(), END, Kind.DYAD, Step.WEEK);
        assertThat(outlook.refused()).startsWith("DRG-0904: no events of two countries up to 2017-11-15");
    }

    @Test
    void oneLongDyadIsForecastOrRefusedButNeverFails() {
        List<Event> events = troubles().stream()
                .filter(event -> event.sources().get(0).text().equals("AAA")
                        && event.targets().get(0).text().equals("BBB"))
                .toList();
        Outlook outlook = Outlook.of(MadeUp.sums(events), END, Kind.DYAD, Step.WEEK);
        assertThat(outlook.entries()).hasSize(1);
        Outlook.Entry entry = outlook.entries().get(0);
        assertThat(entry.forecast() == null).isEqualTo(entry.refused() != null);
    }

    @Test
    void probabilitiesLieInTheirIntervals() {
        Outlook outlook = Outlook.of(MadeUp.sums(troubles()), END, Kind.DYAD, Step.WEEK);
        assertThat(outlook.entries()).anyMatch(entry -> entry.forecast() != null);
        for (Outlook.Entry entry : outlook.entries()) {
            Forecast forecast = entry.forecast();
            if (forecast != null) {
                assertThat(forecast.probability()).isBetween(forecast.low(), forecast.high());
                assertThat(forecast.low()).isBetween(0.0, 1.0);
                assertThat(forecast.high()).isBetween(0.0, 1.0);
            }
        }
    }

    private static LocalDate day(Event event) {
        return event.time().from();
    }
}
