package org.dragoman.train;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes the two small matrices that end the event head, for {@code org.dragoman.code.EventHead} to read. */
final class EventHeadFile {

    private static final List<String> NAMES = List.of("head.event.type", "head.event.cameo");

    private EventHeadFile() {}

    /** Whether the weights hold an event head at all. */
    static boolean isIn(Map<String, Parameters.Weight> weights) {
        return weights.containsKey(NAMES.get(0) + ".weight");
    }

    /** For each matrix: rows, columns, weights row by row, biases. */
    static byte[] of(Map<String, Parameters.Weight> weights) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (String name : NAMES) {
                Parameters.Weight weight = weights.get(name + ".weight");
                out.writeInt(weight.shape()[0]);
                out.writeInt(weight.shape()[1]);
                for (float value : weight.values()) {
                    out.writeFloat(value);
                }
                for (float value : weights.get(name + ".bias").values()) {
                    out.writeFloat(value);
                }
            }
        }
        return bytes.toByteArray();
    }
}
