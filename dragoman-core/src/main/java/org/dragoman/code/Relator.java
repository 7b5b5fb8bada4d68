package org.dragoman.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.model.EventType;
import org.dragoman.model.Predicate;
import org.dragoman.model.Reading;
import org.dragoman.model.Sentence;
import org.dragoman.model.Span;
import org.dragoman.model.Status;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Says what one given actor does to another in a sentence: the predicate that has both as its parties, else the one on the
 * path between them, else the one that has one of them.
 */
public final class Relator {

    /**
     * What the source does to the target.
     *
     * @param type PLOVER type, or null when the sentence holds nothing between the two
     * @param cameo CAMEO code, or null likewise
     * @param score confidence, 0 to 1
     * @param rule the codebook entry, or null
     */
    public record Relation(
            @Nullable EventType type,
            @Nullable String cameo,
            double score,
            @Nullable String rule) {}

    static final Relation NOTHING = new Relation(null, null, 0, null);
    private static final double BOTH_SIDES = 6;
    private static final double ON_PATH = 2;
    private static final double PER_WEIGHT = 0.04;
    private static final double CERTAIN = 8;
    private static final double LIKELY = 0.3;

    private final Coding coding;

    /** A relator that shares the coder's codebook. */
    public Relator(EventCoder coder) {
        this.coding = coder.coding();
    }

    /**
     * Classifies the relation of two spans of the reading's document.
     *
     * @param source span of the phrase that acts
     * @param target span of the phrase that is acted on
     */
    public Relation relate(Reading reading, Span source, Span target) {
        List<Scored> all = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            boolean near = sentence.span().overlaps(source) || sentence.span().overlaps(target);
            if (near) {
                all.addAll(scored(sentence, source, target));
            }
        }
        Relation byRule = all.stream()
                .max(Comparator.comparingDouble(Scored::score))
                .map(Scored::relation)
                .orElse(NOTHING);
        return withOpinion(byRule, reading, source, target);
    }

    /**
     * Classifies words that are known to tell an event, whoever takes part in it.
     *
     * @param words where the predicate stands in the sentence's document
     */
    public Relation tell(Sentence sentence, Span words) {
        Map<Integer, Match> matches = coding.predicates().in(sentence);
        LearnedCoder learned = coding.learned();
        Relation best = NOTHING;
        for (Token token : sentence.tokens()) {
            if (!token.span().overlaps(words)) {
                continue;
            }
            Match match = matches.get(token.index());
            if (match != null) {
                return new Relation(
                        match.entry().type(),
                        match.entry().cameo(),
                        1,
                        match.entry().id());
            }
            Relation relation = learned == null ? NOTHING : learned.supposed(sentence, token.index());
            best = relation.score() > best.score() ? relation : best;
        }
        return best;
    }

    /** The relation, or where the codebook knows none, the event head's likeliest. */
    private Relation withOpinion(Relation byRule, Reading reading, Span source, Span target) {
        LearnedCoder learned = coding.learned();
        if (learned == null || byRule.type() != null) {
            return byRule;
        }
        Relation best = NOTHING;
        for (Sentence sentence : reading.sentences()) {
            if (!sentence.span().overlaps(source) || !sentence.span().overlaps(target)) {
                continue;
            }
            int s = headIn(sentence, source);
            int t = headIn(sentence, target);
            for (Predicate predicate : sentence.predicates()) {
                Relation relation = learned.relation(sentence, predicate.token(), s, t);
                if (relation.type() != null && relation.score() > best.score()) {
                    best = relation;
                }
            }
        }
        return best.score() >= LIKELY ? best : NOTHING;
    }

    private record Scored(Match match, EventType type, String cameo, double score) {

        Relation relation() {
            return new Relation(
                    type, cameo, Math.min(0.99, score / CERTAIN), match.entry().id());
        }
    }

    private List<Scored> scored(Sentence sentence, Span source, Span target) {
        Map<Integer, Match> matches = coding.predicates().in(sentence);
        StatusReader statuses = new StatusReader(sentence, coding.statusWords(), effects(matches));
        int s = headIn(sentence, source);
        int t = headIn(sentence, target);
        List<Scored> scored = new ArrayList<>();
        for (Match match : matches.values()) {
            if (match.entry().type() == EventType.STATEMENT) {
                continue;
            }
            List<Integer> targets = targets(match, matches);
            double straight = side(sentence, match.sources(), s) + side(sentence, targets, t);
            double crossed = side(sentence, match.sources(), t) + side(sentence, targets, s);
            double sides = match.entry().symmetric() ? Math.max(straight, crossed) : straight - crossed / 2;
            double score = sides
                    + (onPath(sentence, match, s, t) ? ON_PATH : 0)
                    + PER_WEIGHT * match.weight()
                    - 0.1 * depth(sentence, match.frame().anchor());
            scored.add(scored(match, statuses, score));
        }
        return scored;
    }

    /** A speech act that names no target is aimed at the parties of what it is about: "threatened to shell T". */
    private static List<Integer> targets(Match match, Map<Integer, Match> matches) {
        if (!match.targets().isEmpty() || match.complement() < 0) {
            return match.targets();
        }
        List<Integer> targets = new ArrayList<>();
        for (Match other : matches.values()) {
            boolean about =
                    other.predicate() == match.complement() || other.frame().anchor() == match.complement();
            if (about && other != match) {
                other.sources().stream()
                        .filter(h -> !match.sources().contains(h))
                        .forEach(targets::add);
                targets.addAll(other.targets());
            }
        }
        return targets;
    }

    /** The match with the code of what its own actor announces, threatens or refuses, where it is not done. */
    private Scored scored(Match match, StatusReader statuses, double score) {
        String cameo = match.entry().cameo();
        Status status = statuses.of(match.predicate(), match.frame().anchor());
        String shifted = coding.intents().shift(cameo, status);
        String code = shifted == null ? cameo : shifted;
        boolean asEntry = shifted == null && !coding.cameo().isOwnReading(code);
        EventType type = asEntry ? match.entry().type() : coding.cameo().plover(code);
        return new Scored(match, type, code, score);
    }

    private static Map<Integer, Status> effects(Map<Integer, Match> matches) {
        Map<Integer, Status> effects = new HashMap<>();
        for (Match match : matches.values()) {
            Status effect = match.entry().effect();
            if (effect != null) {
                effects.put(match.predicate(), effect);
                effects.put(match.frame().anchor(), effect);
            }
        }
        return effects;
    }

    /** Head token of the phrase: the one in the span whose governor lies outside it. */
    private static int headIn(Sentence sentence, Span span) {
        for (Token token : sentence.tokens()) {
            boolean inside = span.overlaps(token.span());
            Token governor = token.head() >= 0 ? sentence.token(token.head()) : null;
            if (inside && !token.upos().equals("PUNCT") && (governor == null || !span.overlaps(governor.span()))) {
                return token.index();
            }
        }
        return -1;
    }

    /** How well the phrase headed by {@code head} is found among a side's heads. */
    private static double side(Sentence sentence, Collection<Integer> heads, int head) {
        double best = 0;
        for (int candidate : heads) {
            if (candidate == head) {
                return BOTH_SIDES / 2;
            }
            if (head >= 0 && (sentence.dominates(candidate, head) || sentence.dominates(head, candidate))) {
                best = Math.max(best, BOTH_SIDES / 2 - 0.5);
            }
        }
        return best;
    }

    private static boolean onPath(Sentence sentence, Match match, int s, int t) {
        if (s < 0 || t < 0) {
            return false;
        }
        int anchor = match.frame().anchor();
        int predicate = match.predicate();
        boolean aboveOne = sentence.dominates(anchor, s) != sentence.dominates(anchor, t)
                || sentence.dominates(predicate, s) != sentence.dominates(predicate, t);
        return aboveOne || anchor == lowestCommon(sentence, s, t) || predicate == lowestCommon(sentence, s, t);
    }

    private static int lowestCommon(Sentence sentence, int s, int t) {
        int at = s;
        for (int steps = 0; at >= 0 && steps <= sentence.size(); steps++) {
            if (sentence.dominates(at, t)) {
                return at;
            }
            at = sentence.token(at).head();
        }
        return -1;
    }

    private static int depth(Sentence sentence, int token) {
        int depth = 0;
        for (int at = token; at >= 0 && depth < sentence.size(); depth++) {
            at = sentence.token(at).head();
        }
        return depth;
    }
}
