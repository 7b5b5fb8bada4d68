package org.dragoman.bench.speed;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Cuts an ONNX file down to what one of its outputs needs, so that the encoder can be timed without the heads that share
 * its file. Works on the protocol buffer's wire format; fields are those of {@code onnx.proto}.
 */
final class GraphCut {

    private static final int MODEL_GRAPH = 7;
    private static final int GRAPH_NODE = 1;
    private static final int GRAPH_INITIALIZER = 5;
    private static final int GRAPH_INPUT = 11;
    private static final int GRAPH_OUTPUT = 12;
    private static final int NODE_INPUT = 1;
    private static final int NODE_OUTPUT = 2;
    private static final int INITIALIZER_NAME = 8;
    private static final int VALUE_NAME = 1;
    private static final int LENGTH_DELIMITED = 2;

    /** A field of a message: its number, its value without tag and length, and all its bytes. */
    private record Field(int number, ByteBuffer value, ByteBuffer whole) {

        String text() {
            return StandardCharsets.UTF_8.decode(value.duplicate()).toString();
        }
    }

    private GraphCut() {}

    /** The model with nothing but what leads to {@code output}. */
    static byte[] to(String output, byte[] model) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(model.length);
        for (Field field : fields(ByteBuffer.wrap(model))) {
            if (field.number() == MODEL_GRAPH) {
                byte[] graph = cut(output, field.value());
                varint(out, MODEL_GRAPH << 3 | LENGTH_DELIMITED);
                varint(out, graph.length);
                out.writeBytes(graph);
            } else {
                write(out, field.whole());
            }
        }
        return out.toByteArray();
    }

    private static byte[] cut(String output, ByteBuffer graph) {
        List<Field> fields = fields(graph);
        Set<String> needed = new HashSet<>(Set.of(output));
        Set<Field> nodes = needed(fields, needed);
        ByteArrayOutputStream out = new ByteArrayOutputStream(graph.remaining());
        for (Field field : fields) {
            boolean keep = switch (field.number()) {
                case GRAPH_NODE -> nodes.contains(field);
                case GRAPH_INITIALIZER -> needed.containsAll(texts(field, INITIALIZER_NAME));
                case GRAPH_INPUT -> needed.containsAll(texts(field, VALUE_NAME));
                case GRAPH_OUTPUT -> texts(field, VALUE_NAME).contains(output);
                default -> true;
            };
            if (keep) {
                write(out, field.whole());
            }
        }
        return out.toByteArray();
    }

    /** The nodes that lead to {@code names}, to which all that they read is added. Nodes stand in the order they run. */
    private static Set<Field> needed(List<Field> fields, Set<String> names) {
        List<Field> backwards = new ArrayList<>(fields);
        Collections.reverse(backwards);
        Set<Field> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Field field : backwards) {
            if (field.number() == GRAPH_NODE && !Collections.disjoint(texts(field, NODE_OUTPUT), names)) {
                nodes.add(field);
                names.addAll(texts(field, NODE_INPUT));
            }
        }
        return nodes;
    }

    private static List<String> texts(Field message, int number) {
        return fields(message.value()).stream()
                .filter(field -> field.number() == number)
                .map(Field::text)
                .toList();
    }

    private static List<Field> fields(ByteBuffer message) {
        ByteBuffer in = message.duplicate();
        List<Field> fields = new ArrayList<>();
        while (in.hasRemaining()) {
            int start = in.position();
            long tag = varint(in);
            int length = switch ((int) (tag & 7)) {
                case 0 -> lengthOfVarint(in);
                case 1 -> Long.BYTES;
                case LENGTH_DELIMITED -> (int) varint(in);
                case 5 -> Integer.BYTES;
                default -> throw new IllegalArgumentException("not an ONNX file: wire type " + (tag & 7));
            };
            int end = in.position() + length;
            fields.add(new Field((int) (tag >>> 3), part(in, in.position(), end), part(in, start, end)));
            in.position(end);
        }
        return fields;
    }

    private static ByteBuffer part(ByteBuffer buffer, int from, int to) {
        return buffer.duplicate().position(from).limit(to);
    }

    private static int lengthOfVarint(ByteBuffer in) {
        ByteBuffer ahead = in.duplicate();
        varint(ahead);
        return ahead.position() - in.position();
    }

    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.get();
            value |= (long) (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    private static void varint(ByteArrayOutputStream out, long value) {
        long rest = value;
        while (rest > 0x7f) {
            out.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    private static void write(ByteArrayOutputStream out, ByteBuffer bytes) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.duplicate().get(copy);
        out.writeBytes(copy);
    }
}
