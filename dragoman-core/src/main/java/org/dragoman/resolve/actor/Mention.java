package org.dragoman.resolve.actor;

import java.util.List;
import org.dragoman.model.Actor;
import org.dragoman.model.ActorMention;
import org.dragoman.model.MentionKind;
import org.dragoman.model.Span;
import org.jspecify.annotations.Nullable;

/** A mention while it is being resolved. */
final class Mention {

    private final NounPhrase phrase;
    private final Span span;
    private Described described;
    private boolean pronoun;
    private @Nullable Referent referent;

    Mention(NounPhrase phrase, Span span, Described described) {
        this.phrase = phrase;
        this.span = span;
        this.described = described;
    }

    static Mention pronoun(NounPhrase phrase) {
        Mention mention = new Mention(phrase, phrase.headToken().span(), Described.NOTHING);
        mention.pronoun = true;
        return mention;
    }

    NounPhrase phrase() {
        return phrase;
    }

    Span span() {
        return span;
    }

    int sentence() {
        return phrase.sentence().index();
    }

    int head() {
        return phrase.head();
    }

    boolean isPronoun() {
        return pronoun;
    }

    Described described() {
        return described;
    }

    void describe(Described newDescribed) {
        described = newDescribed;
    }

    @Nullable
    Referent referent() {
        return referent;
    }

    void refer(Referent newReferent) {
        referent = newReferent;
    }

    /** Lower-case lemma of the head word. */
    String lemma() {
        return Folding.singular(Folding.fold(phrase.headToken().form()));
    }

    /** The finished record; its actors are the referent's, or its own. */
    ActorMention finished() {
        List<Actor> actors = pronoun || described.actors().isEmpty()
                ? referent == null ? List.of() : referent.actors()
                : described.actors();
        Span proper = referent == null
                        || referent.proper() == null
                        || referent.proper().equals(span)
                ? null
                : referent.proper();
        MentionKind kind = pronoun ? MentionKind.PRONOUN : described.kind();
        boolean through = kind == MentionKind.PRONOUN || kind == MentionKind.DESCRIPTION;
        return new ActorMention(span, sentence(), head(), kind, actors, through ? proper : null);
    }
}
