package org.dragoman.judge.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Event;
import org.dragoman.model.EventType;
import org.junit.jupiter.api.Test;

class PastTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 6);

    /** One dyad whose weeks hold these numbers of accusations, one on each day from Monday, and talks on other days. */
    private static Panel weeks(int... accusations) {
        List<Event> events = new ArrayList<>();
        for (int week = 0; week < accusations.length; week++) {
            for (int day = 0; day < 7; day++) {
                EventType type = day < accusations[week] ? EventType.ACCUSE : EventType.CONSULT;
                events.add(MadeUp.event(FIRST.plusDays(7L * week + day), "AAA", "BBB", type));
            }
        }
        return Panel.of(
                MadeUp.sums(events), Kind.DYAD, new Periods(Step.WEEK, FIRST.plusDays(7L * accusations.length - 1)));
    }

    private static Past after(Panel panel, int columns) {
        Past past = new Past(panel, panel.series().get(0));
        for (int column = 0; column < columns; column++) {
            past.tell(column);
        }
        return past;
    }

    @Test
    void theNormIsTheMedianOfTheWeeksSoFar() {
        Panel panel = weeks(1, 2, 4, 6, 3);
        assertThat(after(panel, 3).norm()).isCloseTo(2, within(1e-6));
        assertThat(after(panel, 4).norm()).isCloseTo(3, within(1e-6));
        assertThat(after(panel, 5).norm()).isCloseTo(3, within(1e-6));
    }

    @Test
    void aWeekIsAboveTheNormWhenItHoldsMoreThanHalfAnEventMore() {
        Panel panel = weeks(2, 2, 2, 3, 2);
        Past past = after(panel, 3);
        assertThat(past.isAbove(3)).isTrue();
        assertThat(past.isAbove(4)).isFalse();
        assertThat(past.isLastAbove()).isFalse();
    }

    @Test
    void theNormForgetsWhatIsMoreThanTwelveMonthsAgo() {
        int[] weeks = new int[60];
        for (int i = 0; i < weeks.length; i++) {
            weeks[i] = i < 30 ? 6 : 1;
        }
        Panel panel = weeks(weeks);
        assertThat(after(panel, 40).norm()).isCloseTo(6, within(1e-6));
        assertThat(after(panel, 60).norm()).isCloseTo(1, within(1e-6));
    }

    @Test
    void twiceTheReportingIsNotTwiceTheHostility() {
        List<Event> events = new ArrayList<>();
        for (int week = 0; week < 40; week++) {
            // In the last week all dyads are told of twice as much.
            int days = week < 39 ? 3 : 6;
            for (int other = 0; other < 60; other++) {
                for (int day = 0; day < days; day++) {
                    String target = "B" + (char) ('A' + other / 10) + (char) ('A' + other % 10);
                    events.add(MadeUp.event(FIRST.plusDays(7L * week + day), "AAA", target, EventType.ACCUSE));
                }
            }
        }
        Panel panel = Panel.of(MadeUp.sums(events), Kind.DYAD, new Periods(Step.WEEK, FIRST.plusDays(7L * 40 - 1)));
        Past past = after(panel, 39);
        assertThat(past.norm()).isCloseTo(3, within(1e-5));
        // 6 accusations at 410 active days with the quiet share, against 3 at 230: 3.4, not 6.
        assertThat(past.isAbove(39)).isFalse();
    }
}
