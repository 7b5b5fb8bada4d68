package org.dragoman.export.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dragoman.model.Event;
import org.dragoman.model.EventType;
import org.jspecify.annotations.Nullable;

/** Actors as nodes, dyads as directed edges with counts by quad class, mean Goldstein value, first and last day. */
abstract class Graph implements EventWriter {

    /** One attribute: its name, its type in both formats, its value. */
    record Attribute<K, V>(String name, String type, BiFunction<K, V, @Nullable Object> value) {}

    static final List<Attribute<String, Network.Node>> NODE = List.of(
            new Attribute<>("name", "string", (code, node) -> code),
            new Attribute<>("country", "string", (code, node) -> node.actor().country()),
            new Attribute<>(
                    "role",
                    "string",
                    (code, node) -> node.actor().roles().isEmpty()
                            ? null
                            : node.actor().roles().get(0)),
            new Attribute<>("events", "long", (code, node) -> node.events()));

    static final List<Attribute<Network.Pair, Network.Dyad>> EDGE = List.of(
            new Attribute<>("events", "long", (pair, dyad) -> dyad.events()),
            quad("verbal_cooperation", EventType.Quad.VERBAL_COOPERATION),
            quad("material_cooperation", EventType.Quad.MATERIAL_COOPERATION),
            quad("verbal_conflict", EventType.Quad.VERBAL_CONFLICT),
            quad("material_conflict", EventType.Quad.MATERIAL_CONFLICT),
            quad("neutral", EventType.Quad.NEUTRAL),
            new Attribute<>("mean_goldstein", "double", (pair, dyad) -> dyad.meanGoldstein()),
            new Attribute<>("first", "string", (pair, dyad) -> dyad.first()),
            new Attribute<>("last", "string", (pair, dyad) -> dyad.last()));

    private final Network network = new Network();
    private final OutputStream out;

    Graph(OutputStream out) {
        this.out = out;
    }

    private static Attribute<Network.Pair, Network.Dyad> quad(String name, EventType.Quad quad) {
        return new Attribute<>(name, "long", (pair, dyad) -> dyad.events(quad));
    }

    @Override
    public final void add(Event event) {
        network.add(event);
    }

    @Override
    public final void finish(Colophon colophon) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            document(xml, colophon);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
        out.flush();
    }

    @Override
    public final String leftOut() {
        return network.oneSided() == 0
                ? ""
                : network.oneSided() + " events without a known actor on both sides make no edge";
    }

    /** Writes everything between the declaration and the end. */
    abstract void document(XMLStreamWriter xml, Colophon colophon) throws XMLStreamException;

    Map<String, Network.Node> nodes() {
        return network.nodes();
    }

    Map<Network.Pair, Network.Dyad> dyads() {
        return network.dyads();
    }

    /** Citation, terms of imported rows, and what the graph leaves out. */
    final String description(Colophon colophon) {
        return String.join("\n", colophon.sources().isEmpty() ? List.of(colophon.citation()) : all(colophon))
                + (leftOut().isEmpty() ? "" : "\n" + leftOut() + ".");
    }

    private static List<String> all(Colophon colophon) {
        List<String> lines = new ArrayList<>(List.of(colophon.citation()));
        lines.addAll(colophon.sources());
        return lines;
    }

    /** An element with text, and characters that XML does not allow left out. */
    static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    static String clean(@Nullable Object value) {
        return Objects.toString(value, "")
                .replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }
}
