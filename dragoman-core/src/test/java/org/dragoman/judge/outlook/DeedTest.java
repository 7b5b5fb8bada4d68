package org.dragoman.judge.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.Event;
import org.dragoman.model.EventType;
import org.dragoman.model.Status;
import org.junit.jupiter.api.Test;

class DeedTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 27);
    private static final Event.Origin ICEWS = new Event.Origin("ICEWS", "1");

    private static Deed of(Event event) {
        return Deed.of(event).deed();
    }

    @Test
    void deedsCountMoreThanWordsAndClaimsLessThanBoth() {
        assertThat(of(MadeUp.event(DAY, "SYR", "TUR", EventType.ASSAULT)).hostile())
                .isEqualTo(2);
        assertThat(of(MadeUp.event(DAY, "SYR", "TUR", EventType.ACCUSE)).hostile())
                .isEqualTo(1);
        assertThat(of(MadeUp.event(DAY, DAY, "SYR", "TUR", EventType.ASSAULT, Status.ALLEGED, null))
                        .hostile())
                .isEqualTo(1);
        assertThat(of(MadeUp.event(DAY, "SYR", "TUR", EventType.AID)).cooperative())
                .isEqualTo(2);
    }

    @Test
    void whatIsNotDoneIsNoDeed() {
        for (Status status : List.of(
                Status.CONDITIONAL,
                Status.PREDICTED,
                Status.THREATENED,
                Status.PLANNED,
                Status.DENIED,
                Status.NEGATED)) {
            assertThat(Deed.of(MadeUp.event(DAY, DAY, "SYR", "TUR", EventType.ASSAULT, status, null))
                            .unused())
                    .isEqualTo(Deed.Unused.NOT_DONE);
        }
    }

    @Test
    void countsForTheDyadEitherWayRoundAndForThePlace() {
        assertThat(of(MadeUp.event(DAY, "TUR", "SYR", EventType.ASSAULT)).units())
                .containsExactlyInAnyOrder(Unit.dyad("SYR", "TUR"), Unit.region("SYR"));
    }

    @Test
    void bodiesAboveStatesMakeNoDyad() {
        assertThat(of(MadeUp.event(DAY, "IGO", "SYR", EventType.ACCUSE)).units())
                .containsExactly(Unit.region("SYR"));
    }

    @Test
    void talksThatIcewsTellsFromBothSidesCountOnce() {
        DaySums sums = new DaySums();
        sums.add(MadeUp.event(DAY, DAY, "RUS", "TUR", EventType.CONSULT, Status.ACTUAL, ICEWS));
        sums.add(MadeUp.event(DAY, DAY, "TUR", "RUS", EventType.CONSULT, Status.ACTUAL, ICEWS));
        assertThat(sums.events()).isEqualTo(1);
        sums.add(MadeUp.event(DAY, DAY, "RUS", "TUR", EventType.ASSAULT, Status.ACTUAL, ICEWS));
        sums.add(MadeUp.event(DAY, DAY, "TUR", "RUS", EventType.ASSAULT, Status.ACTUAL, ICEWS));
        assertThat(sums.events()).isEqualTo(3);
    }

    @Test
    void anniversariesAreLeftOutUnlessTheWholeFileWasLoadedLater() {
        DaySums sums = new DaySums();
        for (int i = 0; i < 9; i++) {
            sums.add(MadeUp.event(DAY.plusDays(i), "SYR", "TUR", EventType.ASSAULT));
        }
        sums.add(MadeUp.event(DAY.minusYears(1), DAY, "SYR", "TUR", EventType.ASSAULT, Status.ACTUAL, null));
        assertThat(sums.events()).isEqualTo(9);
        assertThat(sums.firstDay()).isEqualTo(DAY);
        for (int i = 2; i < 9; i++) {
            sums.add(MadeUp.event(
                    DAY.minusYears(i), DAY.plusYears(1), "SYR", "TUR", EventType.ASSAULT, Status.ACTUAL, null));
        }
        assertThat(sums.events()).isEqualTo(17);
        assertThat(sums.firstDay()).isEqualTo(DAY.minusYears(8));
    }
}
