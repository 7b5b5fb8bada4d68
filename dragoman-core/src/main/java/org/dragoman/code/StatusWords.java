package org.dragoman.code;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dragoman.model.Status;
import org.dragoman.model.Token;
import org.dragoman.resolve.Tables;
import org.jspecify.annotations.Nullable;

/** What single words say of an event's standing. Data: {@code status-words.tsv}. */
final class StatusWords {

    private final Map<String, Status> byKindAndWord = new HashMap<>();

    StatusWords(Iterable<String[]> rows) {
        for (String[] row : rows) {
            byKindAndWord.put(row[1] + ":" + row[0], Status.valueOf(row[2].toUpperCase(Locale.ROOT)));
        }
    }

    static StatusWords shipped() {
        return new StatusWords(Tables.rows(StatusWords.class, "status-words.tsv", 3));
    }

    /** Status that a verb, noun or adjective gives to the event it governs, or null. */
    @Nullable
    Status governing(Token governor) {
        String kind = governor.isVerb() ? "v" : governor.upos().equals("ADJ") ? "j" : "n";
        return byKindAndWord.get(kind + ":" + governor.lemma().toLowerCase(Locale.ROOT));
    }

    @Nullable
    Status adjective(Token adjective) {
        Status byForm = byKindAndWord.get("j:" + adjective.form().toLowerCase(Locale.ROOT));
        return byForm != null
                ? byForm
                : byKindAndWord.get("j:" + adjective.lemma().toLowerCase(Locale.ROOT));
    }

    @Nullable
    Status adverb(Token adverb) {
        return byKindAndWord.get("r:" + adverb.form().toLowerCase(Locale.ROOT));
    }

    @Nullable
    Status preposition(Token preposition) {
        return byKindAndWord.get("p:" + preposition.form().toLowerCase(Locale.ROOT));
    }
}
