package org.dragoman.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.AgreementMention;
import org.dragoman.model.AgreementMention.Reference;
import org.dragoman.pipeline.Dragoman;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What single sentences and short texts say of agreements, through the whole pipeline. */
class AgreementFinderTest {

    private static Dragoman dragoman;

    @BeforeAll
    static void load() {
        dragoman = Dragoman.load();
    }

    @AfterAll
    static void close() {
        dragoman.close();
    }

    @Test
    void sentencesOnAgreementsOfManyTheatresAreReadAsACarefulReaderDoes() {
        AgreementSentences measured = AgreementSentences.measure(dragoman, "agreement-sentences.tsv");
        assertThat(measured.share())
                .as("%d of %d\n%s", measured.right(), measured.total(), String.join("\n", measured.faults()))
                .isGreaterThan(0.95);
    }

    @Test
    void sentencesThatNothingWasTunedOnAreReadNearlyAsWell() {
        AgreementSentences measured = AgreementSentences.measure(dragoman, "agreement-heldout.tsv");
        assertThat(measured.share())
                .as("%d of %d\n%s", measured.right(), measured.total(), String.join("\n", measured.faults()))
                .isGreaterThan(0.85);
    }

    @Test
    void eachTurnIsReadFromItsOwnExample() {
        List<String> faults = new ArrayList<>();
        int total = 0;
        for (TurnRules.Rule rule : TurnRules.shipped().all()) {
            if (rule.example().isEmpty()) {
                continue;
            }
            total++;
            boolean found = AgreementSentences.mentions(dragoman, rule.example(), "2026-01-01").stream()
                    .flatMap(mention -> mention.turns().stream())
                    .anyMatch(turn -> turn.state().equals(rule.state()));
            if (!found) {
                faults.add(rule.state() + " '" + rule.word() + "': " + rule.example());
            }
        }
        assertThat((double) faults.size() / total)
                .as("%d of %d\n%s", faults.size(), total, String.join("\n", faults))
                .isLessThan(0.08);
    }

    @Test
    void whatAnAgreementProvidesForIsReadAsItsAftermath() {
        List<AgreementMention> mentions = AgreementSentences.mentions(
                dragoman,
                "Kenya and Somalia signed a ceasefire in Nairobi on Monday. Joint patrols along the border began on 12 May.",
                "2021-05-14");
        assertThat(mentions).anySatisfy(mention -> {
            assertThat(mention.reference()).isEqualTo(Reference.IMPLIED);
            assertThat(mention.provisions()).contains("patrols");
            assertThat(mention.turns().get(0).state()).isEqualTo("implemented");
        });
    }

    @Test
    void whoMediatesIsNotBound() {
        AgreementMention mention = AgreementSentences.mentions(
                        dragoman, "Qatar brokered a ceasefire between Sudan and Chad on Monday.", "2021-05-14")
                .get(0);
        assertThat(mention.parties())
                .anySatisfy(party -> {
                    assertThat(party.who().actor().code()).isEqualTo("QAT");
                    assertThat(party.role()).isEqualTo("mediator");
                })
                .filteredOn(party -> party.role().equals("signatory"))
                .extracting(party -> party.who().actor().code())
                .containsExactlyInAnyOrder("SDN", "TCD");
    }
}
