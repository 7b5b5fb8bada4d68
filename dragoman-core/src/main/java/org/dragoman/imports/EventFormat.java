package org.dragoman.imports;

/** Layouts of event data that can be imported. */
public enum EventFormat {
    /** Told by the header, or by the number of columns. */
    AUTO,
    /** GDELT 1.0 event export: tab-separated, 58 columns, or 57 before April 2013, no header. */
    GDELT1,
    /** GDELT 2.0 event export: tab-separated, 61 columns, no header. */
    GDELT2,
    /** ICEWS coded event data from Dataverse: tab-separated, with header. */
    ICEWS,
    /** UCDP Georeferenced Event Dataset: CSV with header, version 23 and later. */
    UCDP,
    /** ACLED export: CSV with header, columns of today and of before 2023. */
    ACLED,
    /** Phoenix events: tab-separated, 26 columns, no header; the historical Phoenix sets: CSV with header. */
    PHOENIX,
    /** What PETRARCH and PETRARCH2 write: tab-separated, date, source, target, code and more, no header. */
    PETRARCH,
    /** Events as Dragoman exports them, one JSON object a line. */
    JSONL
}
