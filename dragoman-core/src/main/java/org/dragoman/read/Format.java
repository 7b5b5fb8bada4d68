package org.dragoman.read;

/** How an input's bytes are to be understood. */
public enum Format {
    /** By file name and first bytes. */
    AUTO,
    /** One plain text a file. */
    TEXT,
    /** One JSON object a line. */
    JSONL
}
