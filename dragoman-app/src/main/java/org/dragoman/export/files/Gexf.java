package org.dragoman.export.files;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** GEXF 1.2, for Gephi. An edge's weight is its number of events. */
final class Gexf extends Graph {

    Gexf(OutputStream out) {
        super(out);
    }

    @Override
    void document(XMLStreamWriter xml, Colophon colophon) throws XMLStreamException {
        xml.writeStartElement("gexf");
        xml.writeDefaultNamespace("http://www.gexf.net/1.2draft");
        xml.writeAttribute("version", "1.2");
        xml.writeStartElement("meta");
        element(xml, "creator", colophon.program());
        element(
                xml,
                "keywords",
                "events, data version " + colophon.dataVersion() + ", filters: "
                        + (colophon.filters().isEmpty() ? "none" : colophon.filters()));
        element(xml, "description", description(colophon));
        xml.writeEndElement();
        xml.writeStartElement("graph");
        xml.writeAttribute("defaultedgetype", "directed");
        attributes(xml, "node", NODE);
        attributes(xml, "edge", EDGE);
        nodes(xml);
        edges(xml);
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static <K, V> void attributes(XMLStreamWriter xml, String of, List<Attribute<K, V>> attributes)
            throws XMLStreamException {
        xml.writeStartElement("attributes");
        xml.writeAttribute("class", of);
        for (Attribute<K, V> attribute : attributes) {
            xml.writeEmptyElement("attribute");
            xml.writeAttribute("id", attribute.name());
            xml.writeAttribute("title", attribute.name());
            xml.writeAttribute("type", attribute.type());
        }
        xml.writeEndElement();
    }

    private void nodes(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("nodes");
        for (Map.Entry<String, Network.Node> node : nodes().entrySet()) {
            xml.writeStartElement("node");
            xml.writeAttribute("id", clean(node.getKey()));
            xml.writeAttribute("label", clean(node.getKey()));
            values(xml, NODE, node.getKey(), node.getValue());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void edges(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("edges");
        int number = 0;
        for (Map.Entry<Network.Pair, Network.Dyad> dyad : dyads().entrySet()) {
            xml.writeStartElement("edge");
            xml.writeAttribute("id", String.valueOf(number));
            xml.writeAttribute("source", clean(dyad.getKey().source()));
            xml.writeAttribute("target", clean(dyad.getKey().target()));
            xml.writeAttribute("weight", String.valueOf((double) dyad.getValue().events()));
            values(xml, EDGE, dyad.getKey(), dyad.getValue());
            xml.writeEndElement();
            number++;
        }
        xml.writeEndElement();
    }

    private static <K, V> void values(XMLStreamWriter xml, List<Attribute<K, V>> attributes, K key, V value)
            throws XMLStreamException {
        xml.writeStartElement("attvalues");
        for (Attribute<K, V> attribute : attributes) {
            Object told = attribute.value().apply(key, value);
            if (told != null) {
                xml.writeEmptyElement("attvalue");
                xml.writeAttribute("for", attribute.name());
                xml.writeAttribute("value", clean(told));
            }
        }
        xml.writeEndElement();
    }
}
