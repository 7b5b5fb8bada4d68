package org.dragoman.code;

import java.util.Set;
import org.dragoman.model.AgreementMention.Known;
import org.dragoman.model.AgreementMention.Reference;
import org.dragoman.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The words of a sentence that stand for an agreement.
 *
 * @param head token that ties them into the sentence: the noun, or the last word of a bare name
 * @param span the words without article
 * @param named tokens of the proper name: places and people among them are no parties
 * @param reference how they refer
 * @param name proper name as written, or null
 * @param known what the table has under that name, or null
 * @param kind ceasefire, peace accord ...
 * @param when of its noun in {@code agreement-nouns.tsv}: what it takes for the words to be an agreement
 */
record AgreementPhrase(
        int head,
        Span span,
        Set<Integer> named,
        Reference reference,
        @Nullable String name,
        @Nullable Known known,
        String kind,
        String when) {

    AgreementPhrase {
        named = Set.copyOf(named);
    }

    /** Whether it is new to the reader: "a ceasefire". */
    boolean isNew() {
        return reference == Reference.DESCRIPTION;
    }
}
