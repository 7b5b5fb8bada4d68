package org.dragoman.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Actor;
import org.dragoman.model.Span;
import org.jspecify.annotations.Nullable;

/** Someone or something that a document speaks of, with all its mentions so far. */
final class Referent {

    private final List<Mention> mentions = new ArrayList<>();
    private final List<Referent> members;
    private Described described;
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
            described = described.isNothing() ? mention.described() : described.filledFrom(mention.described());
        }
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
