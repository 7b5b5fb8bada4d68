package org.dragoman.export.files;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** GraphML 1.0, for igraph, NetworkX, yEd. Node ids are actor codes with {@code _} for the space; {@code name} is the code. */
final class GraphMl extends Graph {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    GraphMl(OutputStream out) {
        super(out);
    }

    @Override
    void document(XMLStreamWriter xml, Colophon colophon) throws XMLStreamException {
        xml.writeStartElement("graphml");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("xsi", "http://www.w3.org/2001/XMLSchema-instance");
        xml.writeAttribute(
                "xsi",
                "http://www.w3.org/2001/XMLSchema-instance",
                "schemaLocation",
                NAMESPACE + " http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd");
        keys(xml, "node", NODE);
        keys(xml, "edge", EDGE);
        for (String name : List.of("data_version", "filters", "citation")) {
            key(xml, "graph", name, "string");
        }
        xml.writeStartElement("graph");
        xml.writeAttribute("id", "events");
        xml.writeAttribute("edgedefault", "directed");
        element(xml, "desc", description(colophon));
        data(xml, "graph_data_version", colophon.dataVersion());
        data(xml, "graph_filters", colophon.filters());
        data(xml, "graph_citation", colophon.citation());
        for (Map.Entry<String, Network.Node> node : nodes().entrySet()) {
            xml.writeStartElement("node");
            xml.writeAttribute("id", id(node.getKey()));
            values(xml, "node", NODE, node.getKey(), node.getValue());
            xml.writeEndElement();
        }
        for (Map.Entry<Network.Pair, Network.Dyad> dyad : dyads().entrySet()) {
            xml.writeStartElement("edge");
            xml.writeAttribute("source", id(dyad.getKey().source()));
            xml.writeAttribute("target", id(dyad.getKey().target()));
            values(xml, "edge", EDGE, dyad.getKey(), dyad.getValue());
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /** The schema allows name characters only. */
    private static String id(String code) {
        return code.replaceAll("[^A-Za-z0-9.-]", "_");
    }

    private static <K, V> void keys(XMLStreamWriter xml, String of, List<Attribute<K, V>> attributes)
            throws XMLStreamException {
        for (Attribute<K, V> attribute : attributes) {
            key(xml, of, attribute.name(), attribute.type());
        }
    }

    private static void key(XMLStreamWriter xml, String of, String name, String type) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", of + "_" + name);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", type);
    }

    private static <K, V> void values(XMLStreamWriter xml, String of, List<Attribute<K, V>> attributes, K key, V value)
            throws XMLStreamException {
        for (Attribute<K, V> attribute : attributes) {
            Object told = attribute.value().apply(key, value);
            if (told != null) {
                data(xml, of + "_" + attribute.name(), told.toString());
            }
        }
    }

    private static void data(XMLStreamWriter xml, String key, String value) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(clean(value));
        xml.writeEndElement();
    }
}
