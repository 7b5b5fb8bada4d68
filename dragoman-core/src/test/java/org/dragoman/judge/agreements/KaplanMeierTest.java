package org.dragoman.judge.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.judge.agreements.KaplanMeier.Spell;
import org.junit.jupiter.api.Test;

class KaplanMeierTest {

    /** Remission times of the 21 patients on 6-MP in Freireich and others 1963, the textbooks' example; negative is censored. */
    private static final int[] REMISSIONS = {
        6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35
    };

    private static KaplanMeier remissions() {
        List<Spell> spells = new ArrayList<>();
        for (int time : REMISSIONS) {
            spells.add(new Spell(Math.abs(time), time > 0));
        }
        return KaplanMeier.of(spells);
    }

    @Test
    void survivalAndGreenwoodsErrorAreThoseOfTheTextbook() {
        KaplanMeier curve = remissions();
        double[][] expected = {
            {6, 21, 3, 0.857, 0.0764},
            {7, 17, 1, 0.807, 0.0869},
            {10, 15, 1, 0.753, 0.0963},
            {13, 12, 1, 0.690, 0.1068},
            {16, 11, 1, 0.627, 0.1141},
            {22, 7, 1, 0.538, 0.1282},
            {23, 6, 1, 0.448, 0.1346}
        };
        assertThat(curve.steps()).hasSize(expected.length);
        for (int i = 0; i < expected.length; i++) {
            KaplanMeier.Step step = curve.steps().get(i);
            assertThat(step.day()).isEqualTo((int) expected[i][0]);
            assertThat(step.atRisk()).isEqualTo((int) expected[i][1]);
            assertThat(step.ended()).isEqualTo((int) expected[i][2]);
            assertThat(step.survival()).isCloseTo(expected[i][3], within(0.0005));
            assertThat(step.error()).isCloseTo(expected[i][4], within(0.0001));
        }
        assertThat(curve.median()).isEqualTo(23);
        assertThat(curve.ended()).isEqualTo(9);
    }

    @Test
    void intervalsAreGreenwoodsOnTheLogLogScale() {
        // survival 1/2 of two spells: error .5 * sqrt(1 / (2 * 1)); scale .35355 / (.5 * .693147) = 1.02013
        KaplanMeier.Step step = KaplanMeier.of(List.of(new Spell(5, true), new Spell(9, false)))
                .steps()
                .get(0);
        assertThat(step.survival()).isEqualTo(0.5);
        assertThat(step.error()).isCloseTo(0.353553, within(1e-6));
        assertThat(step.low()).isCloseTo(Math.pow(0.5, Math.exp(1.959964 * 1.020139)), within(1e-4));
        assertThat(step.high()).isCloseTo(Math.pow(0.5, Math.exp(-1.959964 * 1.020139)), within(1e-4));
        assertThat(step.low()).isBetween(0.0, 0.5);
    }

    @Test
    void whatIsCensoredOnADayIsAtRiskOnIt() {
        KaplanMeier curve = KaplanMeier.of(List.of(new Spell(3, false), new Spell(3, true), new Spell(8, true)));
        assertThat(curve.steps().get(0).atRisk()).isEqualTo(3);
        assertThat(curve.survival(3)).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(curve.survival(8)).isZero();
    }

    @Test
    void chanceOfLastingOnIsConditionalOnAgeAndSilentBeyondTheLongestSpell() {
        KaplanMeier curve = remissions();
        assertThat(curve.lastsOn(7, 9)).isCloseTo(curve.survival(16) / curve.survival(7), within(1e-12));
        assertThat(curve.lastsOn(30, 60)).isNull();
        assertThat(curve.survival(2)).isEqualTo(1);
        assertThatThrownBy(() -> new Spell(-1, true)).isInstanceOf(IllegalArgumentException.class);
    }
}
