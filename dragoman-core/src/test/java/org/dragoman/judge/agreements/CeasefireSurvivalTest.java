package org.dragoman.judge.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.judge.agreements.CeasefireSurvival.Truce;
import org.dragoman.model.EventType;
import org.dragoman.model.Status;
import org.junit.jupiter.api.Test;

class CeasefireSurvivalTest {

    private static final LocalDate AS_OF = LocalDate.parse("2021-01-01");

    private final CeasefireSurvival survival = new CeasefireSurvival();

    private void declared(String source, String target, String day) {
        survival.add(Events.imported(EventType.RETREAT, "0871", source, target, day));
    }

    private void broken(String source, String target, String day) {
        survival.add(Events.imported(EventType.ASSAULT, "196", source, target, day));
    }

    private void attack(String source, String target, String day) {
        survival.add(Events.imported(EventType.ASSAULT, "190", source, target, day));
    }

    @Test
    void aCeasefireEndsWhenItIsToldToBeBroken() {
        declared("ARM GOV", "AZE GOV", "2020-10-10");
        broken("AZE MIL", "ARM MIL", "2020-10-14");
        assertThat(survival.truces(AS_OF))
                .containsExactly(new Truce(
                        List.of("ARM", "AZE"),
                        LocalDate.parse("2020-10-10"),
                        LocalDate.parse("2020-10-14"),
                        true,
                        false,
                        false));
    }

    @Test
    void aSingleAttackDoesNotEndItButThreeWithinTwoWeeksDo() {
        declared("SDN GOV", "SDN REB", "2020-03-01");
        attack("SDN REB", "SDN GOV", "2020-03-10");
        attack("SDN GOV", "SDN REB", "2020-05-01");
        attack("SDN REB", "SDN GOV", "2020-05-05");
        attack("SDN REB", "SDN GOV", "2020-05-14");
        Truce truce = survival.truces(AS_OF).get(0);
        assertThat(truce.to()).isEqualTo("2020-05-14");
        assertThat(truce.ended()).isTrue();
        assertThat(truce.withinState()).isTrue();
    }

    @Test
    void oneThatHasNotEndedIsCensoredOnTheDayOfJudgmentOrByTheNext() {
        declared("IND", "PAK", "2020-02-01");
        declared("PAK", "IND", "2020-06-01");
        List<Truce> truces = survival.truces(AS_OF);
        assertThat(truces).extracting(Truce::ended).containsExactly(false, false);
        assertThat(truces.get(0).to()).isEqualTo("2020-06-01");
        assertThat(truces.get(1).to()).isEqualTo(AS_OF);
    }

    @Test
    void declarationsOfBothSidesWithinTwoWeeksAreOneMutualCeasefire() {
        declared("COL GOV", "COL REB", "2020-04-01");
        declared("COL REB", "COL GOV", "2020-04-05");
        assertThat(survival.truces(AS_OF))
                .singleElement()
                .satisfies(truce -> assertThat(truce.mutual()).isTrue());
    }

    @Test
    void whatIsAllegedOrForetoldNeitherBeginsNorEndsOne() {
        declared("CHL", "PER", "2020-04-01");
        survival.add(Events.imported(EventType.ASSAULT, "196", "CHL", "PER", "2020-04-02", Status.ALLEGED));
        survival.add(Events.imported(EventType.RETREAT, "0871", "BOL", "PER", "2020-04-02", Status.PLANNED));
        assertThat(survival.truces(AS_OF))
                .singleElement()
                .satisfies(truce -> assertThat(truce.ended()).isFalse());
    }

    @Test
    void nothingIsSaidOfAClassWithTooFewCeasefires() {
        List<Truce> truces = new ArrayList<>();
        for (int i = 0; i < CeasefireSurvival.FEWEST - 1; i++) {
            truces.add(new Truce(List.of("A", "B"), AS_OF.minusDays(20 + i), AS_OF, false, false, true));
        }
        assertThat(CeasefireSurvival.curves(truces)).isEmpty();
        truces.add(new Truce(List.of("A", "A REB"), AS_OF.minusDays(20), AS_OF.minusDays(10), true, true, true));
        Map<String, KaplanMeier> curves = CeasefireSurvival.curves(truces);
        assertThat(curves).containsOnlyKeys("all", "mutual");
        assertThat(curves.get("all").survival(10)).isEqualTo(0.9);
    }
}
