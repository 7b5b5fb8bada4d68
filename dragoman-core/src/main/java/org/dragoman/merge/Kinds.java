package org.dragoman.merge;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.resolve.Tables;
import org.jspecify.annotations.Nullable;

/**
 * What kinds of happening a word may tell: "raid" an attack, an air strike or a search. Finer than types and surer than a
 * guess at a noun's type: the table {@code kinds.tsv} names kinds, families of kinds, and their words.
 */
final class Kinds {

    /** The kind of words that may stand for anything: "the incident", "the decision". */
    static final String GENERIC = "generic";

    private static final String TABLE = "kinds.tsv";
    private static final int WORDS = 2;
    private static final Set<String> SAYING =
            Set.of("denial", "blame", "praise", "thanks", "regret", "demand", "threat");
    private static final Kinds SHIPPED = read();

    private final Map<String, Set<String>> kinds = new HashMap<>();
    private final Map<String, String> families = new HashMap<>();

    private Kinds() {}

    /** The kinds of a lemma, with its particle after a hyphen; none when it is not in the table. */
    static Set<String> of(String lemma) {
        return SHIPPED.kinds.getOrDefault(lemma.toLowerCase(Locale.ROOT), Set.of());
    }

    /** The families to which kinds belong. */
    static Set<String> families(Collection<String> kinds) {
        Set<String> families = new TreeSet<>();
        kinds.forEach(kind -> families.add(SHIPPED.families.getOrDefault(kind, kind)));
        return families;
    }

    /** Whether words of these kinds tell of violence; null when the words are not in the table. */
    static @Nullable Boolean violent(Collection<String> kinds) {
        return kinds.isEmpty() ? null : families(kinds).contains("violence");
    }

    /** Whether words of these kinds tell of speech acts; null when the words are not in the table. */
    static @Nullable Boolean saying(Collection<String> kinds) {
        return kinds.isEmpty() ? null : !Collections.disjoint(SAYING, families(kinds));
    }

    private static Kinds read() {
        Kinds read = new Kinds();
        for (String[] cells : Tables.rows(Kinds.class, TABLE, WORDS + 1)) {
            read.families.put(cells[0], cells[1]);
            for (String word : cells[WORDS].split(" ")) {
                read.kinds.computeIfAbsent(word, w -> new TreeSet<>()).add(cells[0]);
            }
        }
        return read;
    }
}
