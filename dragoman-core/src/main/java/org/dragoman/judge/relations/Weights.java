package org.dragoman.judge.relations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.dragoman.model.Event;
import org.dragoman.model.EventType;
import org.dragoman.model.EventType.Quad;

/** How friendly or hostile an event is, from -10 to 10. */
public enum Weights {

    /** By PLOVER type and mode: {@code plover-weights.tsv}. */
    PLOVER {
        @Override
        public double of(Event event) {
            String type = event.type().name();
            Double byMode = event.mode() == null ? null : Table.BY_TYPE_AND_MODE.get(type + "/" + event.mode());
            return byMode != null ? byMode : Table.BY_TYPE_AND_MODE.getOrDefault(type + "/", 0.0);
        }
    },

    /**
     * By the event's own Goldstein value. Where its sign contradicts the event's type, as in CAMEO's 016 (a denial, 3.4), the
     * event counts nothing.
     */
    GOLDSTEIN {
        @Override
        public double of(Event event) {
            Quad quad = event.type().quad();
            boolean friendly = quad == Quad.VERBAL_COOPERATION || quad == Quad.MATERIAL_COOPERATION;
            boolean open = quad == Quad.NEUTRAL || event.type() == EventType.REQUEST;
            boolean contradicts = !open && (friendly ? event.goldstein() < 0 : event.goldstein() > 0);
            return contradicts ? 0 : event.goldstein();
        }
    };

    /** The event's weight, its standing not considered. */
    public abstract double of(Event event);

    private static final class Table {

        private static final Map<String, Double> BY_TYPE_AND_MODE = read();

        private static Map<String, Double> read() {
            Map<String, Double> table = new HashMap<>();
            try (InputStream in = Weights.class.getResourceAsStream("plover-weights.tsv")) {
                if (in == null) {
                    throw new IllegalStateException("DRG-0411: table plover-weights.tsv is missing from the jar");
                }
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                    String[] row = line.split("\t", -1);
                    table.put(row[0] + "/" + row[1], Double.valueOf(row[2]));
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return table;
        }
    }
}
