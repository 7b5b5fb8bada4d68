package org.dragoman.resolve.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a phrase.
 *
 * @param date day of the text, or null
 * @param inOffice whether, without a date, people are taken to be in their foremost office (an undated article) rather
 *     than where they are today (a bare phrase)
 * @param country country that the surroundings speak of, or null; it decides between groups of one name
 * @param places countries of toponyms
 * @param names names that the language model found
 */
record Setting(
        @Nullable LocalDate date,
        boolean inOffice,
        @Nullable String country,
        Places places,
        Names names) {

    /** Countries of toponyms. */
    interface Places {
        Places NONE = words -> null;

        /** ISO-3166 alpha-3 code of the place that the words name, or null. */
        @Nullable
        String country(List<Word> words);
    }

    /** Names that the language model found among the words of a phrase. */
    interface Names {
        Names NONE = new Names() {};

        /** Whether the text around the words writes names with capitals, so that words without one name nobody. */
        default boolean isCased() {
            return false;
        }

        /** Whether the word is one of those that hold sentences together, and no name. */
        default boolean isFunctionWord(List<Word> words, int from) {
            return false;
        }

        /** End of the person's name that begins at the word, or -1. */
        default int personEnd(List<Word> words, int from) {
            return -1;
        }

        /** Whether the word is part of a place's name. */
        default boolean isPlace(List<Word> words, int from) {
            return false;
        }

        /** Whether the word is an ordinary word that only stands where a capital does: "Two" at the beginning. */
        default boolean isOrdinary(List<Word> words, int from) {
            return false;
        }

        /** Whether an organisation's name that begins at the word goes on after {@code end} with "of", "for", "and". */
        default boolean goesOn(List<Word> words, int from, int end) {
            return false;
        }
    }

    static Setting of(@Nullable LocalDate date, @Nullable String country, Places places) {
        return new Setting(date, false, country, places, Names.NONE);
    }
}
