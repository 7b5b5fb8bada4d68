package org.dragoman.judge.outlook;

/** What a forecast is about. */
public enum Kind {
    /** Two countries, whoever acts: {@code RUS-UKR}. */
    DYAD,
    /** A country in which events take place, whoever acts there. */
    REGION
}
