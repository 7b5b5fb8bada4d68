package org.dragoman.code;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dragoman.model.Sentence;
import org.dragoman.model.Token;
import org.dragoman.resolve.Tables;

/**
 * Verbs that lend their subject to an event noun: "launched a raid", "came under attack". Data: {@code
 * light-verbs.tsv}.
 */
final class LightVerbs {

    /** What the verb's subject is to the noun. */
    enum Lends {
        SOURCE,
        TARGET,
        /** Neither: the verb only says that the noun's event goes on ("talks began"). */
        OCCURRENCE,
        NOTHING
    }

    private final Map<String, Lends> verbs = new HashMap<>();

    LightVerbs(Iterable<String[]> rows) {
        for (String[] row : rows) {
            verbs.put(row[0], Lends.valueOf(row[1].toUpperCase(Locale.ROOT)));
        }
    }

    static LightVerbs shipped() {
        return new LightVerbs(Tables.rows(LightVerbs.class, "light-verbs.tsv", 2));
    }

    /** What the subject of {@code verb} is to {@code noun}. */
    Lends lends(Sentence sentence, int verb, int noun) {
        Token link = sentence.token(noun);
        String key = sentence.token(verb).lemma().toLowerCase(Locale.ROOT);
        Token particle = sentence.child(verb, "compound:prt");
        if (particle != null) {
            key += " " + particle.lemma().toLowerCase(Locale.ROOT);
        }
        if (link.is("nsubj")) {
            Lends lends = verbs.getOrDefault("- " + key, Lends.NOTHING);
            return lends == Lends.OCCURRENCE ? lends : Lends.NOTHING;
        }
        if (link.is("obl")) {
            Token preposition = sentence.child(noun, "case");
            key += preposition == null ? "" : " " + preposition.form().toLowerCase(Locale.ROOT);
        } else if (!link.is("obj", "nsubj:pass", "acl:relcl")) {
            return Lends.NOTHING;
        }
        return verbs.getOrDefault(key, Lends.NOTHING);
    }
}
