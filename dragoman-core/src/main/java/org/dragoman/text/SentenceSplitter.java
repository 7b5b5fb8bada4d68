package org.dragoman.text;

import java.util.List;
import org.dragoman.model.Span;

/** Finds sentence borders. */
public interface SentenceSplitter {

    /** Spans of the text's sentences, in order, not overlapping, without white space at either end. */
    List<Span> split(String text);
}
