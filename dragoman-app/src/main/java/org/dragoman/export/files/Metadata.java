package org.dragoman.export.files;

import org.dragoman.export.Json;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The colophon as JSON: inside a file, or as a file beside it after the W3C's "CSV on the Web". */
final class Metadata {

    private Metadata() {}

    static ObjectNode of(Colophon colophon) {
        ObjectNode node = Json.object();
        node.put("program", colophon.program());
        node.put("data_version", colophon.dataVersion());
        node.put("events", colophon.events());
        node.put("filters", colophon.filters());
        node.put("citation", colophon.citation());
        ArrayNode sources = node.putArray("sources");
        colophon.sources().forEach(sources::add);
        return node;
    }

    /**
     * What stands beside a file of lines.
     *
     * @param file the file's name
     * @param columns whether the file has the columns of {@link EventColumns}, which are then described
     */
    static ObjectNode beside(String file, boolean columns, Colophon colophon) {
        ObjectNode node = Json.object();
        node.put("@context", "http://www.w3.org/ns/csvw");
        node.put("url", file);
        node.put("dc:bibliographicCitation", colophon.citation());
        node.set("dragoman", of(colophon));
        if (columns) {
            ArrayNode all = node.putObject("tableSchema").putArray("columns");
            for (EventColumns.Column column : EventColumns.ALL) {
                ObjectNode each = all.addObject();
                each.put("name", column.name());
                each.put("titles", column.name());
                each.put("datatype", column.type().xsd());
                each.put("dc:description", column.meaning());
            }
        }
        return node;
    }
}
