package org.dragoman.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.model.Actor;
import org.dragoman.model.Participant;
import org.dragoman.model.Span;
import org.junit.jupiter.api.Test;

class GoldPartyTest {

    private static final String TEXT = "Turkey said that it would leave.";
    private static final Actor TURKEY = new Actor("Turkey", "TUR", List.of("GOV"));

    @Test
    void aBareCountryAcceptsAnyRoleOfItButARoleMustBeMet() {
        assertThat(GoldParty.fits("TUR", TURKEY)).isTrue();
        assertThat(GoldParty.fits("TUR GOV", TURKEY)).isTrue();
        assertThat(GoldParty.fits("TUR MIL", TURKEY)).isFalse();
        assertThat(GoldParty.fits("TUR GOV", new Actor(null, "TUR", List.of()))).isFalse();
    }

    @Test
    void wordsMatchWhatRefersBackToThem() {
        Participant it = new Participant(TURKEY, "it", new Span(17, 19), new Span(0, 6));
        assertThat(GoldParty.of("turkey", TEXT).matches(it)).isTrue();
        assertThat(GoldParty.of("said", TEXT).matches(it)).isFalse();
    }

    @Test
    void wordsThatDoNotStandInTheTextAreUnknown() {
        assertThat(GoldParty.of("Turk", TEXT).isKnown()).isFalse();
        assertThat(GoldParty.of("SYR MIL", TEXT).isKnown()).isTrue();
    }
}
