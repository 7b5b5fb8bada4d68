package org.dragoman.judge.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.judge.Happenings;
import org.dragoman.model.EventType;
import org.junit.jupiter.api.Test;

class AlertLedgerTest {

    private static final LocalDate END = LocalDate.parse("2020-12-31");

    private static AlertLedger ledger(int weeks, int usually, int lately) {
        AlertLedger ledger = new AlertLedger();
        for (int week = 0; week <= weeks; week++) {
            for (int i = 0; i < (week == 0 ? lately : usually); i++) {
                ledger.add(Happenings.event(
                        week + "/" + i, END.minusWeeks(week).toString(), EventType.ASSAULT, "SYR MIL", "TUR MIL"));
            }
        }
        ledger.add(Happenings.event("first", END.minusWeeks(weeks).toString(), EventType.AID, "FRA", "DEU"));
        return ledger;
    }

    @Test
    void aWeekFarAboveItsNormIsAnAlertWithItsEvents() {
        List<Alert> alerts = ledger(60, 2, 12).asOf(END);
        assertThat(alerts).hasSize(1);
        assertThat(alerts.get(0).subject()).containsExactly("SYR", "TUR");
        assertThat(alerts.get(0).rising()).isTrue();
        assertThat(alerts.get(0).norm52()).isEqualTo(2);
        assertThat(alerts.get(0).events()).hasSize(12);
    }

    @Test
    void aSilentWeekAfterLoudOnesIsAnAlertToo() {
        List<Alert> alerts = ledger(60, 12, 1).asOf(END);
        assertThat(alerts).hasSize(1);
        assertThat(alerts.get(0).rising()).isFalse();
    }

    @Test
    void smallNumbersAndUsualWeeksRaiseNone() {
        assertThat(ledger(60, 0, 4).asOf(END)).isEmpty();
        assertThat(ledger(60, 10, 12).asOf(END)).isEmpty();
    }

    @Test
    void fewWeeksAreNoNorm() {
        assertThat(ledger(5, 1, 30).asOf(END)).isEmpty();
        assertThat(new AlertLedger().asOf(null)).isEmpty();
    }
}
