package org.dragoman.judge.relations;

import java.time.LocalDate;

/**
 * How two stood with each other at the end of a day, week or month.
 *
 * @param from first day
 * @param to last day
 * @param score as of the last day
 * @param verbal of words alone
 * @param material of deeds alone
 * @param deviation how far the short half-life lies above or below the two's own twelve-month level
 * @param events how many events and stances fall into it
 */
public record Point(
        LocalDate from, LocalDate to, Score score, double verbal, double material, double deviation, int events) {}
