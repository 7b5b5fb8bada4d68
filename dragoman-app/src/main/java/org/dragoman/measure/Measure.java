package org.dragoman.measure;

/** What is compared. */
public enum Measure {
    /** An event of that PLOVER type is told. */
    TYPE("event type"),
    /** The same, with its CAMEO code; only where the gold gives codes. */
    CAMEO("CAMEO code"),
    /** Parties of events whose type is right, each on its side. */
    ACTORS("actors, type right"),
    /** An event of that type whose parties are all right and none too many. */
    EVENT("type and all actors"),
    /** An event of that type with its standing; only where the gold gives one. */
    STATUS("type and status");

    private final String words;

    Measure(String words) {
        this.words = words;
    }

    /** What tables call it. */
    public String words() {
        return words;
    }
}
