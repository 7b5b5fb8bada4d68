package org.dragoman.judge.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodsTest {

    @Test
    void everyDayLiesInTheOnePeriodThatHoldsIt() {
        for (LocalDate asOf : new LocalDate[] {
            LocalDate.of(2020, 3, 31), LocalDate.of(2020, 2, 29), LocalDate.of(2019, 7, 15), LocalDate.of(2021, 1, 1)
        }) {
            for (Step step : Step.values()) {
                Periods periods = new Periods(step, asOf);
                for (LocalDate day = asOf.minusDays(800); day.isBefore(asOf.plusDays(70)); day = day.plusDays(1)) {
                    int period = periods.of(day);
                    assertThat(day).isBetween(periods.first(period), periods.last(period));
                }
            }
        }
    }

    @Test
    void theLastPeriodEndsOnTheLastDayAndTheNextBeginsTheDayAfter() {
        Periods periods = new Periods(Step.MONTH, LocalDate.of(2020, 1, 31));
        assertThat(periods.of(LocalDate.of(2020, 1, 31))).isZero();
        assertThat(periods.first(1)).isEqualTo(LocalDate.of(2020, 2, 1));
        assertThat(periods.last(1)).isEqualTo(LocalDate.of(2020, 2, 29));
    }
}
