package org.dragoman.resolve.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.model.Actor;
import org.dragoman.model.MentionKind;
import org.dragoman.model.Span;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/** Someone or something that a document speaks of, with all its mentions so far. */
final class Referent {

    private final List<Mention> mentions = new ArrayList<>();
    private final List<Referent> members;
    private Described described;
    private final Set<String> titles = new HashSet<>();
    private @Nullable Span proper;

    Referent(Described described) {
        this(described, List.of());
    }

    private Referent(Described described, List<Referent> members) {
        this.described = described;
        this.members = members;
    }

    /** Several together: "Russia and Turkey". */
    static Referent joint(List<Referent> members) {
        Described first = members.get(0).described;
        Described several = new Described(
                first.kind(), null, false, List.of(), List.of(), first.nature(), true, Gender.UNKNOWN, -1);
        Referent joint = new Referent(several, List.copyOf(members));
        joint.proper = members.get(0).proper;
        return joint;
    }

    void add(Mention mention) {
        mentions.add(mention);
        mention.refer(this);
        if (!mention.isPronoun()) {
            if (proper == null) {
                proper = mention.span();
            }
            noteTitles(mention);
            described = described.isNothing() ? mention.described() : described.filledFrom(mention.described());
        }
    }

    /** Remembers the words before a person's name: "former President". */
    private void noteTitles(Mention mention) {
        boolean person = mention.described().nature() == Lexeme.Nature.PERSON
                && mention.described().kind() == MentionKind.NAME;
        NounPhrase phrase = mention.phrase();
        if (person && phrase.to() - phrase.from() > 1) {
            for (int i = phrase.from(); i < phrase.to(); i++) {
                titles.add(
                        Folding.singular(Folding.fold(phrase.sentence().token(i).form())));
            }
        }
    }

    /** Whether a person was named with all the words of the definite description. */
    boolean isTitled(Mention description) {
        boolean one = described.nature() == Lexeme.Nature.PERSON && described.name() != null && !described.plural();
        NounPhrase phrase = description.phrase();
        if (!one
                || titles.isEmpty()
                || isJoint()
                || !described.roles().containsAll(description.described().roles())) {
            return false;
        }
        for (int i = phrase.from(); i < phrase.to(); i++) {
            Token token = phrase.sentence().token(i);
            if (!token.upos().equals("DET") && !titles.contains(Folding.singular(Folding.fold(token.form())))) {
                return false;
            }
        }
        return true;
    }

    /** Notes that its members were mentioned together. */
    void touch(Mention mention) {
        mentions.add(mention);
    }

    Described described() {
        return described;
    }

    boolean isJoint() {
        return !members.isEmpty();
    }

    List<Referent> members() {
        return members;
    }

    /** Whom it stands for; for several together, all of them. */
    List<Actor> actors() {
        if (members.isEmpty()) {
            return described.actors();
        }
        List<Actor> all = new ArrayList<>();
        for (Referent member : members) {
            member.actors().stream().filter(actor -> !all.contains(actor)).forEach(all::add);
        }
        return all;
    }

    @Nullable
    Span proper() {
        return proper;
    }

    int count() {
        return mentions.size();
    }

    @Nullable
    Mention last() {
        return mentions.isEmpty() ? null : mentions.get(mentions.size() - 1);
    }

    /** The weightiest syntactic role of its mentions in a sentence, as far as they stand before the given one. */
    double roleIn(int sentence, Mention before) {
        double best = 0;
        for (Mention mention : mentions) {
            if (mention.sentence() == sentence
                    && mention.span().start() < before.span().start()) {
                best = Math.max(best, PronounResolver.role(mention));
            }
        }
        return best;
    }

    /** Whether one of its mentions before the given one depends on that word of the same sentence. */
    boolean isUnder(int governor, Mention before) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            if (mention.sentence() < before.sentence()) {
                return false;
            }
            if (mention.span().start() < before.span().start()
                    && mention.phrase().governor() == governor) {
                return true;
            }
        }
        return false;
    }

    /** The last mention before the given one in the text, or null. */
    @Nullable
    Mention lastBefore(Mention other) {
        for (int i = mentions.size() - 1; i >= 0; i--) {
            if (mentions.get(i).span().start() < other.span().start()) {
                return mentions.get(i);
            }
        }
        return null;
    }
}
