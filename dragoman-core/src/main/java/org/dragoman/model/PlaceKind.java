package org.dragoman.model;

/** In what sense a toponym is used. */
public enum PlaceKind {
    /** The place itself: "fighting in Aleppo". */
    LITERAL,
    /** An adjective or people's name: "Syrian". */
    DEMONYM,
    /** The government or people there: "Moscow denied". */
    METONYM,
    /** Part of another name: "University of Aleppo". */
    IN_NAME
}
