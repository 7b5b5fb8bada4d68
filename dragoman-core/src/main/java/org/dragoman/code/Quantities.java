package org.dragoman.code;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.model.Sentence;
import org.dragoman.model.Token;
import org.dragoman.resolve.Tables;

/** Looks through nouns that only count: "dozens of drones" are drones. Data: {@code quantifier-nouns.tsv}. */
final class Quantities {

    private static final Set<String> NOUNS = Tables.rows(Quantities.class, "quantifier-nouns.tsv", 1).stream()
            .map(row -> row[0])
            .collect(Collectors.toUnmodifiableSet());

    private Quantities() {}

    /** Whether the token counts what its of-phrase names. */
    static boolean isQuantifier(Token token) {
        return NOUNS.contains(token.lemma().toLowerCase(Locale.ROOT))
                || token.upos().equals("NUM");
    }

    /** Whether the token is a number or a noun that only counts, and counts nothing that is named. */
    static boolean isCount(Token token) {
        return token.upos().equals("NUM") || token.xpos().equals("NNS") && isQuantifier(token);
    }

    /** Head of the of-phrase of a counting noun; any other noun itself. */
    static int counted(Sentence sentence, int noun) {
        if (!isQuantifier(sentence.token(noun))) {
            return noun;
        }
        for (Token child : sentence.children(noun)) {
            Token preposition = child.is("nmod") ? sentence.child(child.index(), "case") : null;
            if (preposition != null && preposition.form().equalsIgnoreCase("of")) {
                return child.index();
            }
        }
        return noun;
    }
}
