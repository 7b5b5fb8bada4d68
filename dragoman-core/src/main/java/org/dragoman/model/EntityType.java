package org.dragoman.model;

/** What kind of thing a name names, as the language model sees it. */
public enum EntityType {
    PERSON,
    ORGANISATION,
    LOCATION
}
