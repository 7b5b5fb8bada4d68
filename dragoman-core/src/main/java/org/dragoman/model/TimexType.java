package org.dragoman.model;

/** TIMEX3's types of time expression. */
public enum TimexType {
    DATE,
    TIME,
    DURATION,
    SET
}
