package org.dragoman.cli;

import java.time.LocalDate;
import org.dragoman.model.DateSource;
import org.dragoman.model.Document;
import org.dragoman.model.Span;
import org.dragoman.read.Fields;
import org.dragoman.read.Problem;
import org.dragoman.read.RecordFormat;
import org.dragoman.read.RejectedException;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with two spans.
 *
 * @param document the sentence
 * @param source words that act
 * @param target words that are acted on
 */
record Pair(Document document, Span source, Span target) {

    /** Pairs: {@code {"id","text","source":{"start","end"},"target":{"start","end"},"date"}}. */
    static final class Format implements RecordFormat<Pair> {

        @Override
        public Pair fromFields(Fields fields, @Nullable LocalDate date) throws RejectedException {
            String text = fields.required("text");
            LocalDate own = fields.date();
            Document document = Document.of(fields.id(), text);
            if (own != null) {
                document = document.withDate(own, DateSource.METADATA);
            } else if (date != null) {
                document = document.withDate(date, DateSource.GIVEN);
            }
            return new Pair(document, fields.span("source", text), fields.span("target", text));
        }

        @Override
        public Pair fromText(String id, String text, @Nullable LocalDate date) throws RejectedException {
            throw new RejectedException(Problem.NEEDS_RECORDS, "id, text, source and target are needed");
        }
    }
}
