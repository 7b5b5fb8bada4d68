package org.dragoman.resolve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dragoman.model.Status;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/** Verbs by which a text passes on what others say. Data: {@code report-verbs.tsv}. */
public final class ReportVerbs {

    /** How the word is passed on, and the standing that gives. */
    public record Saying(String how, @Nullable Status status) {}

    private final Map<String, Saying> verbs = new HashMap<>();

    ReportVerbs(Iterable<String[]> rows) {
        for (String[] row : rows) {
            Status status = row[3].equals("-") ? null : Status.valueOf(row[3].toUpperCase(Locale.ROOT));
            verbs.put(row[0], new Saying(row[2], status));
        }
    }

    /** The table that is shipped. */
    public static ReportVerbs shipped() {
        return new ReportVerbs(Tables.rows(ReportVerbs.class, "report-verbs.tsv", 4));
    }

    /** What the verb does with a clause under it, or null when it is no verb of saying. */
    @Nullable
    public Saying of(Token verb) {
        return verb.isVerb() ? verbs.get(verb.lemma().toLowerCase(Locale.ROOT)) : null;
    }
}
