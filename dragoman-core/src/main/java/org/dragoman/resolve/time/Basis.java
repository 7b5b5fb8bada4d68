package org.dragoman.resolve.time;

/** What a relative expression counts from. */
enum Basis {
    /** Now: the day of publication, or the date told last in a narrative ("last week"). */
    NOW,
    /** The date told last ("the next day", "two weeks later"). */
    STORY
}
