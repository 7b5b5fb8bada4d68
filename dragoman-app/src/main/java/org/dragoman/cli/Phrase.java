package org.dragoman.cli;

import java.time.LocalDate;
import org.dragoman.read.Fields;
import org.dragoman.read.RecordFormat;
import org.dragoman.read.RejectedException;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that may name an actor.
 *
 * @param id its name
 * @param words the phrase
 * @param context the sentence it stands in, or null
 * @param date the day it was written, or null
 */
record Phrase(
        String id,
        String words,
        @Nullable String context,
        @Nullable LocalDate date) {

    /** Phrases: {@code {"id","actor","context","date"}}, or one a line of plain text. */
    static final class Format implements RecordFormat<Phrase> {

        @Override
        public Phrase fromFields(Fields fields, @Nullable LocalDate date) throws RejectedException {
            LocalDate own = fields.date();
            return new Phrase(
                    fields.id(), fields.required("actor"), fields.string("context"), own == null ? date : own);
        }

        @Override
        public Phrase fromText(String id, String line, @Nullable LocalDate date) {
            return new Phrase(id, line.strip(), null, date);
        }

        @Override
        public boolean isOneALine() {
            return true;
        }
    }
}
