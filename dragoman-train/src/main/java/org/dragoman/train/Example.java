package org.dragoman.train;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with whichever layers of annotation its source has.
 *
 * @param id the sentence's id in its source
 * @param text the sentence as written
 * @param words its words
 * @param syntax tags, lemmas and dependencies, or null
 * @param entities a begin–inside–outside label a word, or null
 * @param frames predicates with roles, or null where they are not annotated
 * @param events words at which it is known what happens, or that nothing does
 */
record Example(
        String id,
        String text,
        List<String> words,
        @Nullable Syntax syntax,
        @Nullable List<String> entities,
        @Nullable List<Frame> frames,
        List<Event> events) {

    Example(
            String id,
            String text,
            List<String> words,
            @Nullable Syntax syntax,
            @Nullable List<String> entities,
            @Nullable List<Frame> frames) {
        this(id, text, words, syntax, entities, frames, List.of());
    }

    /**
     * What happens at a word, words counted from 0.
     *
     * @param type PLOVER type, or {@link #NONE}
     * @param cameo CAMEO code, or empty
     */
    record Event(int predicate, List<Integer> sources, List<Integer> targets, String type, String cameo) {
        static final String NONE = "NONE";
    }

    /** Tags, lemmas and dependencies; {@code heads} counts words from 1, 0 is the root. */
    record Syntax(
            List<String> upos, List<String> xpos, List<String> lemmas, List<Integer> heads, List<String> deprels) {}

    /** A predicate and the roles of its argument heads, both counted from 0. */
    record Frame(int predicate, Map<Integer, String> roles) {}

    int size() {
        return words.size();
    }

    Example withEntities(@Nullable List<String> labels) {
        return new Example(id, text, words, syntax, labels, frames, events);
    }

    Example withFrames(@Nullable List<Frame> list) {
        return new Example(id, text, words, syntax, entities, list, events);
    }

    Example withWords(String newText, List<String> newWords) {
        return new Example(id, newText, newWords, syntax, entities, frames, events);
    }
}
