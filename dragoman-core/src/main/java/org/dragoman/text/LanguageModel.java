package org.dragoman.text;

import java.util.List;
import org.dragoman.model.Sentence;
import org.dragoman.model.Span;

/** Finds words, syntax, names and semantic roles in sentences. Implementations are safe for use by many threads. */
public interface LanguageModel extends AutoCloseable {

    /**
     * Analyses the sentences of one text.
     *
     * @param text the whole text
     * @param sentences spans of its sentences, in order
     * @return one sentence a span, in order; tokens' spans are offsets into {@code text}
     */
    List<Sentence> analyse(String text, List<Span> sentences);

    /** Name and version of the model, for provenance. */
    String name();

    @Override
    void close();
}
