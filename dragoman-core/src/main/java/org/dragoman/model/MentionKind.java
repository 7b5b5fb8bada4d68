package org.dragoman.model;

/** How a mention refers. */
public enum MentionKind {
    /** By a name of its own: "Erdogan", "Turkey", "Hezbollah". */
    NAME,
    /** By a capital or palace that stands for its government: "Moscow", "the Kremlin". */
    METONYM,
    /** By a description: "Turkish troops", "the regime", "both countries". */
    DESCRIPTION,
    /** By a pronoun: "it", "they". */
    PRONOUN
}
