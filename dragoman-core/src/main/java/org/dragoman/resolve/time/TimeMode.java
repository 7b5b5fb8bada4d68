package org.dragoman.resolve.time;

/** How a document is told, which decides what its incomplete dates lean on. */
public enum TimeMode {
    /** News: "Tuesday" and "March 5" lie near the day of publication. */
    NEWS,
    /** History: "March 5" lies near the date told last. */
    NARRATIVE
}
