package org.dragoman.read;

import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Takes what formats find, makes records of it and hands them on.
 *
 * @param <T> what is read
 */
final class Records<T> {

    private final RecordFormat<T> format;
    private final ReadOptions options;
    private final Consumer<T> records;
    private final Consumer<Reject> rejects;
    private long count;

    Records(RecordFormat<T> format, ReadOptions options, Consumer<T> records, Consumer<Reject> rejects) {
        this.format = format;
        this.options = options;
        this.records = records;
        this.rejects = rejects;
    }

    /** Whether a plain text holds one record a line rather than one in all. */
    boolean isOneALine() {
        return format.isOneALine();
    }

    /** Says that one more record begins; throws when there are too many. */
    void countOne() throws RejectedException {
        count++;
        if (count > options.limits().records()) {
            throw new RejectedException(
                    Problem.TOO_MANY, "more than " + options.limits().records());
        }
    }

    /** A plain text, or a line of one. */
    void text(String id, String text) throws RejectedException {
        records.accept(format.fromText(id, text, options.date()));
    }

    /** A record's fields; {@code id} is what it is called if it has no id of its own. */
    void fields(String id, JsonNode object) throws RejectedException {
        records.accept(format.fromFields(new Fields(object, id), options.date()));
    }

    /** An article. */
    void article(Article article) throws RejectedException {
        records.accept(format.fromArticle(article, options.date()));
    }

    /** The record or input called {@code place} cannot be used. */
    void reject(String place, RejectedException why) {
        rejects.accept(why.of(place));
    }
}
