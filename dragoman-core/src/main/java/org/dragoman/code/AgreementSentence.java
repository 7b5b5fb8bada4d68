package org.dragoman.code;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.model.Participant;
import org.dragoman.model.Reading;
import org.dragoman.model.Sentence;
import org.dragoman.model.Span;
import org.dragoman.model.Status;
import org.dragoman.model.TimeInterval;
import org.dragoman.model.Token;
import org.dragoman.resolve.ReportVerbs;
import org.jspecify.annotations.Nullable;

/** One sentence with what the readers of agreements ask of it, each thing made once. */
final class AgreementSentence {

    private final Coding coding;
    private final Reading reading;
    private final Sentence sentence;
    private final Cast cast;
    private final FrameReader frameReader;
    private final Map<Integer, Frame> verbs = new TreeMap<>();
    private final Map<Integer, Status> effects = new HashMap<>();

    AgreementSentence(Coding coding, Reading reading, Sentence sentence) {
        this.coding = coding;
        this.reading = reading;
        this.sentence = sentence;
        this.cast = new Cast(reading, sentence);
        this.frameReader = new FrameReader(sentence, coding.lightVerbs());
        for (Token token : sentence.tokens()) {
            if (token.isVerb() && !token.is("aux", "cop")) {
                verbs.put(token.index(), frameReader.verb(token.index()));
                addEffect(token);
            }
        }
    }

    /** What denying, blaming and claiming make of what they govern; to reject an agreement says nothing of it. */
    private void addEffect(Token verb) {
        ReportVerbs.Saying saying = coding.reportVerbs().of(verb);
        boolean rejects =
                lower(verb.lemma()).equals("reject") || lower(verb.lemma()).equals("dismiss");
        if (saying != null && saying.status() != null && !rejects) {
            effects.put(verb.index(), saying.status());
        }
    }

    Reading reading() {
        return reading;
    }

    Sentence sentence() {
        return sentence;
    }

    Token token(int index) {
        return sentence.token(index);
    }

    /** The frames of the sentence's verbs, by token. */
    Map<Integer, Frame> verbs() {
        return verbs;
    }

    Frame noun(int token) {
        return frameReader.noun(token);
    }

    Frame adjective(int token) {
        return frameReader.adjective(token);
    }

    ReportVerbs.@Nullable Saying saying(int token) {
        return coding.reportVerbs().of(sentence.token(token));
    }

    Attributions attributions() {
        return new Attributions(reading, sentence, cast, coding.reportVerbs());
    }

    /** Who stands at the heads; what belongs to the agreement's own name does not. */
    List<Participant> cast(List<Integer> heads, AgreementPhrase phrase) {
        List<Span> own =
                phrase.named().stream().map(i -> sentence.token(i).span()).toList();
        return cast.at(heads).stream()
                .filter(p -> p.actor().country() != null && !isNobody(p))
                .filter(p -> own.stream().noneMatch(span -> span.overlaps(p.span())))
                .toList();
    }

    /** "neither side" whose country nobody gave. */
    private static boolean isNobody(Participant participant) {
        return participant.antecedent() == null
                && participant
                        .text()
                        .matches(
                                "(?i)(each|both|neither|either|the|all|two|other|warring)?.*\\b(sides?|part(y|ies)|rivals)");
    }

    /** The standing of what a word tells. */
    Status status(int predicate, int anchor) {
        return new StatusReader(sentence, coding.statusWords(), effects).of(predicate, anchor);
    }

    /** When what a word tells happened, or null. */
    @Nullable
    TimeInterval time(int predicate) {
        return coding.timer()
                .when(sentence, predicate, reading.times(), reading.document().date());
    }

    String text(Span span) {
        return span.in(reading.document().text());
    }

    String lemma(int token) {
        return AgreementWords.lemma(sentence.token(token));
    }

    /** The preposition before the head of a phrase, lower case, or empty. */
    String preposition(int head) {
        Token marker = sentence.child(head, "case");
        return marker == null ? "" : lower(marker.form());
    }

    /** Whether one of the forms stands among the token's dependents, lower case. */
    boolean hasChild(int token, String... forms) {
        List<String> wanted = List.of(forms);
        return sentence.children(token).stream().anyMatch(child -> wanted.contains(lower(child.form())));
    }

    static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
