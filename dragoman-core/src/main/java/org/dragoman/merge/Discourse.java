package org.dragoman.merge;

import java.util.List;
import java.util.Set;
import org.dragoman.model.EventType;

/** Compares where two reports stand in their document: how far apart, what lies between, what governs what. */
final class Discourse {

    /** Stems of what an attack does to people and things: told after the attack, of it. */
    private static final Set<String> HARM =
            Set.of("kill", "wound", "injur", "hurt", "di", "damag", "destroy", "maim", "wreck", "los", "perish");

    private Discourse() {}

    /**
     * @param document all the document's reports, in order
     * @param earlier the one that stands first
     * @param later the other
     */
    static void compare(List<Evidence> document, Evidence earlier, Evidence later, Features out) {
        int sentences = later.report().sentence() - earlier.report().sentence();
        out.put(
                sentences == 0
                        ? Feature.SENTENCE_SHARED
                        : sentences == 1 ? Feature.SENTENCE_NEXT : Feature.SENTENCE_FAR);
        boolean nearest = isNearest(document, earlier, later);
        boolean violent = earlier.isViolent() && later.isViolent();
        boolean linked = sentences == 0
                && (earlier.above().contains(later.token()) || later.above().contains(earlier.token()));
        put(out, Feature.NEAREST, nearest);
        put(out, Feature.NEAREST_NEXT, nearest && sentences <= 1);
        put(out, Feature.POINTS_BACK, later.definite());
        put(out, Feature.POINTS_BACK_TO_TYPE, later.definite() && type(earlier) == type(later));
        put(out, Feature.POINTS_BACK_NEAREST, later.definite() && nearest);
        put(out, Feature.BRINGS_NEW, later.indefinite());
        put(out, Feature.LINKED, linked);
        put(out, Feature.LINKED_VIOLENT, linked && violent);
        put(out, Feature.LINKED_SAYING, linked && earlier.isSaying() != later.isSaying());
        put(out, Feature.LEAD_EARLIER, earlier.report().sentence() == 0);
        put(
                out,
                Feature.POINTS_BACK_TO_LEAD,
                later.definite() && earlier.report().sentence() == 0);
        put(
                out,
                Feature.POINTS_BACK_GENERIC,
                later.definite() && later.gist().kinds().contains(Kinds.GENERIC));
        put(
                out,
                Feature.VERB_BEFORE_NOUN,
                earlier.gist().verb() && !later.gist().verb());
        put(
                out,
                Feature.NOUN_BEFORE_NOUN,
                !earlier.gist().verb() && !later.gist().verb());
        put(out, Feature.VIOLENT_SHARED, violent && sentences == 0);
        put(out, Feature.HARM_OF_NEAREST, violent && nearest && isHarm(later) != isHarm(earlier));
        put(out, Feature.BOTH_HARM, isHarm(earlier) && isHarm(later));
        put(out, Feature.SAYING_SHARED, sentences == 0 && earlier.isSaying() && later.isSaying());
    }

    private static void put(Features out, Feature feature, boolean holds) {
        out.put(feature, holds ? 1 : 0);
    }

    private static EventType type(Evidence evidence) {
        return evidence.report().type();
    }

    private static boolean isHarm(Evidence evidence) {
        return HARM.contains(evidence.predicate());
    }

    /** Whether no report of the later one's type stands between the two. */
    private static boolean isNearest(List<Evidence> document, Evidence earlier, Evidence later) {
        return document.stream()
                .filter(each -> Evidence.ORDER.compare(earlier, each) < 0 && Evidence.ORDER.compare(each, later) < 0)
                .noneMatch(each -> type(each) == type(later));
    }
}
