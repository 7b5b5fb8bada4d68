package org.dragoman.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Sentence;
import org.dragoman.model.SentenceVector;
import org.dragoman.model.Span;
import org.dragoman.model.Token;
import org.junit.jupiter.api.Test;

/** What is read from the words around a predicate. */
class GistReaderTest {

    @Test
    void ofAVerbItIsKnownWhoDidItToWhatAndWhere() {
        Sentence sentence = sentence(
                "Rebels NOUN NNS 1 nsubj",
                "shelled VERB VBD -1 root",
                "a DET DT 3 det",
                "hospital NOUN NN 1 obj",
                "in ADP IN 5 case",
                "Kharkiv PROPN NNP 1 obl");

        Gist gist = read(sentence, 1);

        assertThat(gist.verb()).isTrue();
        assertThat(gist.agents()).containsExactly(Stems.of("rebels"));
        assertThat(gist.objects()).containsExactlyInAnyOrder(Stems.of("hospital"), Stems.name("Kharkiv"));
    }

    @Test
    void inThePassiveWhatStandsFirstUndergoesIt() {
        Sentence sentence = sentence(
                "Soldiers NOUN NNS 2 nsubj:pass",
                "were AUX VBD 2 aux:pass",
                "attacked VERB VBN -1 root",
                "by ADP IN 4 case",
                "gunmen NOUN NNS 2 obl");

        Gist gist = read(sentence, 2);

        assertThat(gist.objects()).containsExactly(Stems.of("soldiers"));
        assertThat(gist.agents()).containsExactly(Stems.of("gunmen"));
    }

    @Test
    void aWordMayTellSeveralKindsAndAParticleTellsAnother() {
        Sentence sentence =
                sentence("Ministers NOUN NNS 1 nsubj", "called VERB VBD -1 root", "off ADP RP 1 compound:prt");

        assertThat(read(sentence, 1).kinds()).containsExactly("cancel");
        assertThat(Kinds.of("raid")).contains("search", "airstrike", "raid");
        assertThat(Kinds.violent(Kinds.of("shelling"))).isTrue();
        assertThat(Kinds.violent(Kinds.of("summit"))).isFalse();
        assertThat(Kinds.saying(Kinds.of("condemn"))).isTrue();
        assertThat(Kinds.saying(Kinds.of("frobnicate"))).isNull();
    }

    private static Gist read(Sentence sentence, int head) {
        return new GistReader(sentence, List.of()).of(head, sentence.token(head).span());
    }

    /** Words as {@code form upos xpos head deprel}; the lemma is the form without its ending. */
    private static Sentence sentence(String... words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            String[] cells = word.split(" ");
            String lemma = cells[0].toLowerCase(java.util.Locale.ROOT).replaceAll("ed$", "");
            Span span = new Span(at, at + cells[0].length());
            tokens.add(new Token(
                    tokens.size(), span, cells[0], lemma, cells[1], cells[2], Integer.parseInt(cells[3]), cells[4]));
            at += cells[0].length() + 1;
        }
        return new Sentence(0, new Span(0, at - 1), tokens, List.of(), List.of(), SentenceVector.NONE);
    }
}
