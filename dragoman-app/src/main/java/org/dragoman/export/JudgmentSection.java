package org.dragoman.export;

import java.time.LocalDate;
import org.dragoman.model.Event;
import org.dragoman.model.Findings;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One question that judgments answer. A section is given all events and findings one by one, keeps what it needs of each,
 * and is then asked for its fields of the answer. A new section is added in {@link Judgments#all}.
 */
public interface JudgmentSection {

    /** Takes in an event that began on or before the day of judgment. They come in no given order. */
    default void add(Event event) {}

    /** Takes in what a document says beside events, published on or before the day of judgment. */
    default void add(Findings findings) {}

    /**
     * Adds the section's fields to the answer.
     *
     * @param asOf the day of judgment, or null when nothing has a day
     */
    void json(ObjectNode answer, @Nullable LocalDate asOf);

    /**
     * The same to read: a title line and what follows, line ends included; empty when there is nothing to tell.
     *
     * @param asOf the day of judgment, or null when nothing has a day
     */
    String text(@Nullable LocalDate asOf);
}
