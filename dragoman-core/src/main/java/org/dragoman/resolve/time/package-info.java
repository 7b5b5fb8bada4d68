/**
 * When: finds time expressions, says which days they mean, and which event they date.
 *
 * <p>Text is cut into pieces ({@code Lexer}), pieces are compared with the rules of {@code rules.tsv} all at once
 * ({@code RuleBook}, {@code Matcher}), and each match becomes a {@code TimeExpr}, a meaning without context: "the 15th",
 * "two days later". One pass from start to end then resolves them against a {@code Timeline}, which knows the day of
 * publication and the dates told so far. Values and types follow TIMEX3; intervals are whole days, both ends counted,
 * and an open end is null.
 *
 * <pre>{@code
 * TimeResolver times = new TimeResolver();
 * times.resolve("Talks began on March 3 and failed two days later.", LocalDate.of(2020, 3, 20));
 * // 2020-03-03 and 2020-03-05
 * }</pre>
 *
 * <p><b>What comes in:</b> text, its sentences, its day of publication. <b>What goes out:</b>
 * {@link org.dragoman.model.TimeMention}s, and the {@link org.dragoman.model.TimeInterval} of an event. <b>What it may
 * not know:</b> what the event is.
 */
@NullMarked
package org.dragoman.resolve.time;

import org.jspecify.annotations.NullMarked;
