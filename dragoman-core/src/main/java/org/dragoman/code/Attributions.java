package org.dragoman.code;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.ActorMention;
import org.dragoman.model.Attribution;
import org.dragoman.model.Quote;
import org.dragoman.model.Reading;
import org.dragoman.model.Sentence;
import org.dragoman.model.Span;
import org.dragoman.model.Status;
import org.dragoman.model.Token;
import org.dragoman.resolve.ReportVerbs;
import org.jspecify.annotations.Nullable;

/** Whose word an event rests on: "X said", "according to X", "X blamed Y for", direct speech. */
final class Attributions {

    /** An attribution and the standing that it gives, if any. */
    record Said(Attribution by, @Nullable Status status) {}

    private static final int MAX_STEPS = 12;

    private final Reading reading;
    private final Sentence sentence;
    private final Cast cast;
    private final ReportVerbs verbs;
    private final Subjects subjects;

    Attributions(Reading reading, Sentence sentence, Cast cast, ReportVerbs verbs) {
        this.reading = reading;
        this.sentence = sentence;
        this.cast = cast;
        this.verbs = verbs;
        this.subjects = new Subjects(sentence);
    }

    /** All whose word the event at {@code token} rests on, the nearest first. */
    List<Said> of(int token) {
        List<Said> said = new ArrayList<>();
        int at = token;
        for (int steps = 0; at >= 0 && steps < MAX_STEPS; steps++) {
            Token word = sentence.token(at);
            addAccordingTo(at, said);
            addParenthetical(at, token, said);
            int head = word.head();
            if (head >= 0 && word.is("ccomp", "parataxis", "xcomp")) {
                addVerb(head, at, said);
            }
            if (word.is("acl:relcl")) {
                break;
            }
            at = head;
        }
        if (said.isEmpty()) {
            addQuote(sentence.token(token).span(), said);
        }
        return said;
    }

    private void addVerb(int verb, int complement, List<Said> said) {
        ReportVerbs.Saying saying = verbs.of(sentence.token(verb));
        boolean clause = !sentence.token(complement).is("xcomp") || subjects.isPassive(verb);
        if (saying != null && clause) {
            List<Integer> speakers = subjects.isPassive(verb) ? List.of() : subjects.of(verb);
            speakers.stream().findFirst().ifPresent(speaker -> said.add(said(speaker, saying)));
        }
    }

    /** "…, X said" hung under the clause that it vouches for. */
    private void addParenthetical(int clause, int event, List<Said> said) {
        for (Token child : sentence.children(clause)) {
            ReportVerbs.Saying saying = child.is("parataxis") ? verbs.of(child) : null;
            if (saying != null && !sentence.dominates(child.index(), event)) {
                Token speaker = sentence.child(child.index(), "nsubj");
                if (speaker != null) {
                    said.add(said(subjects.resolveRelative(speaker.index()), saying));
                }
            }
        }
    }

    private void addAccordingTo(int clause, List<Said> said) {
        for (Token child : sentence.children(clause)) {
            Token preposition =
                    child.is("obl", "nmod", "parataxis") ? sentence.child(child.index(), "case", "mark") : null;
            if (preposition != null && preposition.form().equalsIgnoreCase("according")) {
                said.add(said(child.index(), new ReportVerbs.Saying("says", null)));
            }
        }
    }

    private Said said(int speaker, ReportVerbs.Saying saying) {
        ActorMention mention = cast.mentionAt(speaker);
        Span span = mention != null ? mention.span() : sentence.token(speaker).span();
        var actors = cast.at(List.of(speaker)).stream().map(p -> p.actor()).toList();
        return new Said(
                new Attribution(actors, span.in(reading.document().text()), span, saying.how()), saying.status());
    }

    private void addQuote(Span word, List<Said> said) {
        for (Quote quote : reading.quotes()) {
            ActorMention speaker = quote.speaker();
            if (quote.span().covers(word) && speaker != null) {
                String text = speaker.span().in(reading.document().text());
                said.add(new Said(new Attribution(speaker.actors(), text, speaker.span(), "says"), null));
            }
        }
    }
}
