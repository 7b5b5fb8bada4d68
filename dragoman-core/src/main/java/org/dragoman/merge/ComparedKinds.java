package org.dragoman.merge;

import java.util.Collections;
import java.util.Set;

/** Compares what the predicates' words may tell, and the words that syntax ties to them. */
final class ComparedKinds {

    private final TermWeights weights;

    ComparedKinds(TermWeights weights) {
        this.weights = weights;
    }

    void compare(Chain a, Chain b, Features out) {
        boolean same = kinds(a, b, out);
        if (!a.objects().isEmpty() && !b.objects().isEmpty()) {
            boolean shared = !Collections.disjoint(a.objects(), b.objects());
            out.put(Feature.OBJECTS_LIKENESS, weights.likeness(a.objects(), b.objects()));
            out.put(Feature.OBJECTS_SHARED, shared ? 1 : 0);
            out.put(Feature.OBJECTS_OTHER, shared ? 0 : 1);
            out.put(Feature.OBJECTS_OTHER_KIND_SAME, !shared && same ? 1 : 0);
        }
        boolean named = otherNames(a.objects(), b.objects());
        out.put(Feature.NAMED_OTHER, named ? 1 : 0);
        out.put(Feature.NAMED_OTHER_KIND_SAME, named && same ? 1 : 0);
        if (!a.agents().isEmpty() && !b.agents().isEmpty()) {
            out.put(Feature.AGENTS_LIKENESS, weights.likeness(a.agents(), b.agents()));
            out.put(Feature.AGENTS_OTHER, Collections.disjoint(a.agents(), b.agents()) ? 1 : 0);
        }
    }

    /** Whether each names something and they share no name: arrests in Kharkiv, arrests in Mariupol. */
    private static boolean otherNames(Set<String> a, Set<String> b) {
        boolean both = a.stream().anyMatch(Stems::isName) && b.stream().anyMatch(Stems::isName);
        return both && a.stream().noneMatch(word -> Stems.isName(word) && b.contains(word));
    }

    /** Whether both may tell one kind. */
    private static boolean kinds(Chain a, Chain b, Features out) {
        if (a.kinds().isEmpty() || b.kinds().isEmpty()) {
            return false;
        }
        if (share(a.kinds(), b.kinds())) {
            out.put(Feature.KIND_SAME);
            return true;
        }
        boolean generic = a.kinds().contains(Kinds.GENERIC) || b.kinds().contains(Kinds.GENERIC);
        boolean kin = !Collections.disjoint(a.families(), b.families());
        out.put(kin ? Feature.KIND_KIN : generic ? Feature.KIND_GENERIC : Feature.KIND_OTHER);
        return false;
    }

    static boolean share(Set<String> a, Set<String> b) {
        return a.stream().anyMatch(kind -> !kind.equals(Kinds.GENERIC) && b.contains(kind));
    }

    /** Whether both may tell one kind, or kinds of one family. */
    static boolean kin(Chain a, Chain b) {
        return share(a.kinds(), b.kinds()) || !Collections.disjoint(a.families(), b.families());
    }
}
