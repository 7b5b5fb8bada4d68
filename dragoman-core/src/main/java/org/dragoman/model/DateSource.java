package org.dragoman.model;

/** Where a document's date was taken from. */
public enum DateSource {
    /** Given by the user. */
    GIVEN,
    /** Taken from the file's or record's own metadata. */
    METADATA,
    /** The day on which an archive fetched the page: it was published then or earlier. */
    CRAWLED,
    /** Inferred from the text itself. */
    TEXT,
    /** Not known. */
    NONE
}
