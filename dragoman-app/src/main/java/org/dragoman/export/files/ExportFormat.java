package org.dragoman.export.files;

/** Formats that events are exported in. */
public enum ExportFormat {
    /** One flat row an event, RFC 4180, UTF-8, with a header. */
    CSV("csv", true),
    /** One JSON object a line, all that is known, which {@code import} reads back. */
    JSONL("jsonl", true),
    /** The flat rows, typed and compressed. */
    PARQUET("parquet", false),
    /** Points for maps. */
    GEOJSON("geojson", false),
    /** The network of actors for Gephi. */
    GEXF("gexf", false),
    /** The network of actors for igraph and NetworkX. */
    GRAPHML("graphml", false),
    /** GDELT 1.0's 58 columns. */
    GDELT("gdelt.tsv", true),
    /** The twenty columns of the ICEWS coded event data. */
    ICEWS("icews.tab", true);

    private final String ending;
    private final boolean beside;

    ExportFormat(String ending, boolean beside) {
        this.ending = ending;
        this.beside = beside;
    }

    /** What files of this format end in. */
    public String ending() {
        return ending;
    }

    /** Whether the colophon stands in a file of its own, {@code NAME-metadata.json}, because the format has no room for it. */
    public boolean hasMetadataBeside() {
        return beside;
    }
}
