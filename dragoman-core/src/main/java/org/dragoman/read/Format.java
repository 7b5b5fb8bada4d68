package org.dragoman.read;

/** How an input's bytes are to be understood. */
public enum Format {
    /** By name, content type and first bytes. */
    AUTO,
    /** One plain text a file. */
    TEXT,
    /** One JSON object a line. */
    JSONL,
    /** One web page a file, of which the article is taken. */
    HTML,
    /** An RSS or Atom feed, one article an entry. */
    FEED,
    /** A table with one record a row. */
    CSV,
    /** A web archive, one article a page. */
    WARC
}
