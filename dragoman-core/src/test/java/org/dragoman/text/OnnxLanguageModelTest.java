package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dragoman.model.Entity;
import org.dragoman.model.EntityType;
import org.dragoman.model.Predicate;
import org.dragoman.model.Sentence;
import org.dragoman.model.SentenceVector;
import org.dragoman.model.Span;
import org.dragoman.model.Token;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OnnxLanguageModelTest {

    private static OnnxLanguageModel model;

    @BeforeAll
    static void load() {
        model = OnnxLanguageModel.load();
    }

    @AfterAll
    static void close() {
        model.close();
    }

    private static Sentence analyse(String text) {
        return model.analyse(text, List.of(new Span(0, text.length()))).get(0);
    }

    @Test
    void findsWhoDidWhatToWhom() {
        Sentence sentence = analyse("Rebels in Kordia attacked the harbour of Tessin on Monday.");
        Token verb = sentence.token(3);
        assertThat(verb.lemma()).isEqualTo("attack");
        assertThat(verb.upos()).isEqualTo("VERB");
        assertThat(verb.head()).isEqualTo(Token.ROOT);
        assertThat(sentence.child(3, "nsubj")).isEqualTo(sentence.token(0));
        assertThat(sentence.child(3, "obj")).isEqualTo(sentence.token(5));
        Predicate attacked = sentence.predicateAt(3);
        assertThat(attacked).isNotNull();
        assertThat(attacked.argument("ARG0")).isZero();
        assertThat(attacked.argument("ARG1")).isEqualTo(5);
        assertThat(attacked.argument("ARGM-TMP")).isEqualTo(9);
    }

    @Test
    void prefersLemmasThatAreWords() {
        Sentence sentence = analyse("Gunmen shelled the camp, robbed traders and occupied two bridges.");
        assertThat(sentence.tokens())
                .extracting(Token::lemma)
                .contains("gunman", "shell", "rob", "trader", "occupy", "bridge");
    }

    @Test
    void findsNames() {
        Sentence sentence = analyse("Angela Merkel met officials of the European Commission in Brussels.");
        assertThat(sentence.entities())
                .extracting(Entity::type)
                .containsExactly(EntityType.PERSON, EntityType.ORGANISATION, EntityType.LOCATION);
        assertThat(sentence.entities().get(0).from()).isZero();
        assertThat(sentence.entities().get(0).to()).isEqualTo(2);
    }

    @Test
    void readsHeadlinesAndCarelessCapitals() {
        for (String text : List.of("ARMY KILLS FIVE REBELS NEAR BAGHDAD", "army kills five rebels near baghdad")) {
            Sentence sentence = analyse(text);
            assertThat(sentence.token(1).lemma()).isEqualTo("kill");
            assertThat(sentence.child(1, "nsubj")).isEqualTo(sentence.token(0));
            assertThat(sentence.entityAt(5)).isNotNull();
        }
    }

    @Test
    void pointsIntoTheTextWhateverItHolds() {
        String text = "Zoe\u0301 said: \u201cשלום\u201d 👩\u200d👩\u200d👧 and left\u200b Beirut, didn’t she?";
        Sentence sentence = analyse(text);
        StringBuilder forms = new StringBuilder();
        for (Token token : sentence.tokens()) {
            assertThat(token.span().in(text)).isEqualTo(token.form());
            forms.append(token.form());
        }
        assertThat(forms.toString()).isEqualTo(text.replaceAll("[ \u200b]", ""));
    }

    @Test
    void givesBackNothingForNothing() {
        assertThat(model.analyse("", List.of())).isEmpty();
        Sentence empty = model.analyse("   ", List.of(new Span(0, 3))).get(0);
        assertThat(empty.tokens()).isEmpty();
        assertThat(empty.vector()).isEqualTo(SentenceVector.NONE);
    }

    @Test
    void readsAVeryLongSentenceWhole() {
        StringBuilder text = new StringBuilder("The minister said");
        for (int i = 0; i < 150; i++) {
            text.append(" that convoy ").append(i).append(" had reached the besieged town,");
        }
        Sentence sentence = analyse(text + " on Friday.");
        assertThat(sentence.size()).isEqualTo(3 + 150 * 9 + 3);
        assertThat(sentence.tokens().stream().filter(t -> t.head() == Token.ROOT))
                .hasSize(1);
        for (Token token : sentence.tokens()) {
            assertThat(sentence.dominates(sentence.root(), token.index())).isTrue();
        }
    }

    @Test
    void givesEverySentenceInOrder() {
        String text = "Talks failed. Troops of both sides left the long disputed border area at dawn. No.";
        List<Sentence> sentences = model.analyse(text, List.of(new Span(0, 13), new Span(14, 78), new Span(79, 82)));
        assertThat(sentences).extracting(Sentence::index).containsExactly(0, 1, 2);
        assertThat(sentences.get(2).token(0).span()).isEqualTo(new Span(79, 81));
    }

    @Test
    void findsLikeSentencesLike() {
        SentenceVector attack = analyse("Rebels attacked the town.").vector();
        SentenceVector raid = analyse("Insurgents raided the village.").vector();
        SentenceVector talks =
                analyse("The two presidents signed a trade agreement.").vector();
        assertThat(attack.similarity(raid)).isGreaterThan(attack.similarity(talks) + 0.2f);
    }

    @Test
    void givesTheSameToManyThreads() throws Exception {
        String text = "The envoy of Norway urged both armies to observe the truce.";
        Sentence expected = analyse(text);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Sentence>> results = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                results.add(threads.submit(() -> analyse(text)));
            }
            for (Future<Sentence> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
