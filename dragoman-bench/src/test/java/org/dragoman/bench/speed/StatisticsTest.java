package org.dragoman.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class StatisticsTest {

    @Test
    void theMedianOfAnOddNumberIsTheMiddleOne() {
        assertThat(Statistics.median(9, 1, 5)).isEqualTo(5);
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
        assertThat(Statistics.median(4, 1, 2, 100)).isEqualTo(3);
    }

    @Test
    void thereIsNoMedianOfNothing() {
        assertThat(Statistics.median()).isNaN();
    }

    @Test
    void ratiosAreFormedWithinARoundSoThatASlowRoundDoesNotCount() {
        double[] theirs = {3, 30, 3};
        double[] ours = {1, 10, 1};
        assertThat(Statistics.medianRatio(theirs, ours)).isCloseTo(3, within(1e-9));
    }

    @Test
    void ratiosNeedPairs() {
        assertThatThrownBy(() -> Statistics.medianRatio(new double[1], new double[2]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
