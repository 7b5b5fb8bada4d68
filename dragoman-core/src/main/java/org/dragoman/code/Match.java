package org.dragoman.code;

import java.util.List;

/**
 * A rule that fits a predicate.
 *
 * @param rule the rule
 * @param frame what stands around the predicate
 * @param sources heads of phrases that hold the source
 * @param targets heads of phrases that hold the target
 * @param complement predicate of the complement that may tell of an event of its own, or -1
 * @param consumed nouns that are part of the predicate ("talks" of "called off talks") and tell of no event themselves
 * @param weight how much the rule asked for and found; the heaviest rule codes the predicate
 * @param likelihood how likely the event head finds it that this is an event of the type, 0 to 1; -1 where it was not asked
 * @param doubt how likely the event head finds it that nothing happens here, 0 to 1
 */
record Match(
        Codebook.Rule rule,
        Frame frame,
        List<Integer> sources,
        List<Integer> targets,
        int complement,
        List<Integer> consumed,
        int weight,
        double likelihood,
        double doubt) {

    static final double UNASKED = -1;

    Match(
            Codebook.Rule rule,
            Frame frame,
            List<Integer> sources,
            List<Integer> targets,
            int complement,
            List<Integer> consumed,
            int weight) {
        this(rule, frame, sources, targets, complement, consumed, weight, UNASKED, 0);
    }

    Match {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        consumed = List.copyOf(consumed);
    }

    /** This match, a party it lacks taken from {@code other} of the same predicate. */
    Match filledFrom(Match other) {
        return new Match(
                rule,
                frame,
                sources.isEmpty() ? without(other.sources, targets) : sources,
                targets.isEmpty() ? without(other.targets, sources) : targets,
                complement,
                consumed,
                weight);
    }

    Match withOpinion(double likely, double none) {
        return new Match(rule, frame, sources, targets, complement, consumed, weight, likely, none);
    }

    /** Whether the event head coded it. */
    boolean isLearned() {
        return entry().id().startsWith(LearnedCoder.MODEL);
    }

    private List<Integer> without(List<Integer> heads, List<Integer> excluded) {
        return heads.stream()
                .filter(head -> !excluded.contains(head) && !consumed.contains(head))
                .toList();
    }

    Entry entry() {
        return rule.entry();
    }

    /** Part of speech of the predicate, as the rule has it. */
    Pattern.Kind kind() {
        return rule.pattern().kind();
    }

    int predicate() {
        return frame.predicate();
    }
}
