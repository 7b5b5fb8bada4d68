package org.dragoman.export.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.dragoman.export.Json;
import org.dragoman.model.Event;
import org.dragoman.model.Place;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * GeoJSON (RFC 7946): a feature for each event that has a point, with the flat columns as properties. Events without a point
 * are counted in the member {@code dragoman} at the end.
 */
final class GeoJson implements EventWriter {

    private final OutputStream out;
    private long placed;
    private long unplaced;

    GeoJson(OutputStream out) throws IOException {
        this.out = out;
        write("{\"type\":\"FeatureCollection\",\"features\":[");
    }

    @Override
    public void add(Event event) throws IOException {
        Place place = event.place() == null ? null : event.place().place();
        if (place == null) {
            unplaced++;
            return;
        }
        write((placed == 0 ? "\n" : ",\n") + Json.line(feature(event, place)));
        placed++;
    }

    private static ObjectNode feature(Event event, Place place) {
        ObjectNode feature = Json.object();
        feature.put("type", "Feature");
        feature.put("id", event.id());
        ObjectNode geometry = feature.putObject("geometry");
        geometry.put("type", "Point");
        // East before north, as the standard has it.
        ArrayNode point = geometry.putArray("coordinates");
        point.add(place.lon()).add(place.lat());
        ObjectNode properties = feature.putObject("properties");
        for (EventColumns.Column column : EventColumns.ALL) {
            put(properties, column.name(), column.cell().apply(event));
        }
        return feature;
    }

    private static void put(ObjectNode node, String name, Object value) {
        if (value == null) {
            node.putNull(name);
        } else if (value instanceof Boolean flag) {
            node.put(name, flag);
        } else if (value instanceof Long count) {
            node.put(name, count);
        } else if (value instanceof Double number) {
            node.put(name, number);
        } else if (value instanceof LocalDate day) {
            node.put(name, day.toString());
        } else {
            node.put(name, value.toString());
        }
    }

    @Override
    public void finish(Colophon colophon) throws IOException {
        ObjectNode node = Metadata.of(colophon);
        node.put("placed", placed);
        node.put("without_place", unplaced);
        write("\n],\"dragoman\":" + Json.line(node) + "}\n");
        out.flush();
    }

    @Override
    public String leftOut() {
        return unplaced == 0 ? "" : unplaced + " events without a point are not on the map";
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
