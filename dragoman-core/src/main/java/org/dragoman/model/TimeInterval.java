package org.dragoman.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days.
 *
 * @param value TIMEX3 value, as {@code 2020-02-27}, {@code 2015-09}, {@code PRESENT_REF}
 * @param from first day, or null when open
 * @param to last day (inclusive), or null when open
 */
public record TimeInterval(
        String value, @Nullable LocalDate from, @Nullable LocalDate to) {}
