package org.dragoman.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.dragoman.Parsed;
import org.dragoman.model.EventType;
import org.dragoman.model.Sentence;
import org.junit.jupiter.api.Test;

/** Patterns against syntax that is written down, so that no model has a say. */
class MatcherTest {

    private static final Sentence PASSIVE_RELATIVE = Parsed.sentence("""
            Rebels rebel NOUN NNS 6 nsubj
            who who PRON WP 4 nsubj
            were be AUX VBD 4 aux
            bombed bomb VERB VBN 1 acl:relcl
            yesterday yesterday NOUN NN 4 obl:unmarked
            retreated retreat VERB VBD 0 root
            """);

    private static final Sentence LIGHT_VERB = Parsed.sentence("""
            Turkey Turkey PROPN NNP 2 nsubj
            launched launch VERB VBD 0 root
            a a DET DT 4 det
            raid raid NOUN NN 2 obj
            on on ADP IN 6 case
            Syria Syria PROPN NNP 2 obl
            """);

    private static final Sentence CONTROL = Parsed.sentence("""
            Iran Iran PROPN NNP 2 nsubj
            vowed vow VERB VBD 0 root
            to to PART TO 4 mark
            attack attack VERB VB 2 xcomp
            Israel Israel PROPN NNP 4 obj
            """);

    private static final Sentence OBJECT_SENSE = Parsed.sentence("""
            Israel Israel PROPN NNP 2 nsubj
            broke break VERB VBD 0 root
            the the DET DT 4 det
            truce truce NOUN NN 2 obj
            with with ADP IN 6 case
            Hamas Hamas PROPN NNP 2 obl
            """);

    private static Match best(Sentence sentence, int token, String... patterns) {
        PatternParser parser = new PatternParser(Map.of("truce", List.of("truce", "cease-fire")));
        List<Pattern> parsed = List.of(patterns).stream().map(parser::parse).toList();
        Entry entry = new Entry(
                "test.entry",
                EventType.ASSAULT,
                null,
                List.of(),
                "190",
                false,
                null,
                null,
                null,
                Map.of(),
                parsed,
                List.of());
        LightVerbs light = LightVerbs.shipped();
        return new Predicates(new Codebook(List.of(entry)), light).in(sentence).get(token);
    }

    @Test
    void subjectOfPassiveRelativeClauseIsTheTarget() {
        Match match = best(PASSIVE_RELATIVE, 3, "S bomb T");
        assertThat(match.targets()).containsExactly(0);
        assertThat(match.sources()).isEmpty();
    }

    @Test
    void lightVerbLendsItsSubjectAndPhrasesToTheNoun() {
        Match match = best(LIGHT_VERB, 3, "n:{raid} by S on|against T");
        assertThat(match.sources()).containsExactly(0);
        assertThat(match.targets()).containsExactly(5);
        assertThat(match.frame().anchor()).isEqualTo(1);
    }

    @Test
    void controlledInfinitiveTakesItsGovernorsSubject() {
        Match match = best(CONTROL, 3, "S attack T");
        assertThat(match.sources()).containsExactly(0);
        assertThat(match.targets()).containsExactly(4);
    }

    @Test
    void patternThatAsksForMoreWins() {
        Match match = best(OBJECT_SENSE, 1, "S break T", "S break {@truce} with T");
        assertThat(match.rule().pattern().text()).isEqualTo("S break {@truce} with T");
        assertThat(match.targets()).containsExactly(5);
        assertThat(match.consumed()).containsExactly(3);
    }

    @Test
    void objectOutsideTheSetDoesNotMatch() {
        assertThat(best(OBJECT_SENSE, 1, "S break {silence|record}")).isNull();
        assertThat(best(OBJECT_SENSE, 1, "S break !{truce}")).isNull();
    }

    @Test
    void faultyPatternSaysWhatIsWrong() {
        PatternParser parser = new PatternParser(Map.of());
        assertThatThrownBy(() -> parser.parse("S bomb {@nowhere}")).hasMessageContaining("@nowhere");
        assertThatThrownBy(() -> parser.parse("S T")).hasMessageContaining("no predicate");
        assertThatThrownBy(() -> parser.parse("S bomb on")).hasMessageContaining("comes S, T");
    }
}
