package org.dragoman.train;

import ai.onnx.proto.OnnxMl;
import com.google.protobuf.ByteString;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes an ONNX graph node by node. Values are named; a node's name is that of its first output. */
final class GraphBuilder {

    private static final String CONTRIB = "com.microsoft";
    private static final int OPSET = 17;
    private static final int IR = 8;

    private final OnnxMl.GraphProto.Builder graph =
            OnnxMl.GraphProto.newBuilder().setName("dragoman");
    private final Set<String> names = new HashSet<>();

    /** Declares an input; a dimension that is not a number varies. */
    void input(String name, OnnxMl.TensorProto.DataType type, String... shape) {
        graph.addInput(value(name, type, shape));
    }

    void output(String name, OnnxMl.TensorProto.DataType type, String... shape) {
        graph.addOutput(value(name, type, shape));
    }

    private static OnnxMl.ValueInfoProto value(String name, OnnxMl.TensorProto.DataType type, String... shape) {
        OnnxMl.TensorShapeProto.Builder dims = OnnxMl.TensorShapeProto.newBuilder();
        for (String dimension : shape) {
            if (dimension.matches("[0-9]+")) {
                dims.addDimBuilder().setDimValue(Long.parseLong(dimension));
            } else {
                dims.addDimBuilder().setDimParam(dimension);
            }
        }
        OnnxMl.TypeProto.Tensor.Builder tensor = OnnxMl.TypeProto.Tensor.newBuilder()
                .setElemType(type.getNumber())
                .setShape(dims);
        return OnnxMl.ValueInfoProto.newBuilder()
                .setName(name)
                .setType(OnnxMl.TypeProto.newBuilder().setTensorType(tensor))
                .build();
    }

    String floats(String name, float[] values, long... shape) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(values);
        return constant(name, OnnxMl.TensorProto.DataType.FLOAT, bytes.array(), shape);
    }

    String bytes(String name, byte[] values, long... shape) {
        return constant(name, OnnxMl.TensorProto.DataType.INT8, values, shape);
    }

    String longs(String name, long... values) {
        ByteBuffer bytes = ByteBuffer.allocate(values.length * 8).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asLongBuffer().put(values);
        return constant(name, OnnxMl.TensorProto.DataType.INT64, bytes.array(), values.length);
    }

    private String constant(String name, OnnxMl.TensorProto.DataType type, byte[] raw, long... shape) {
        if (names.add(name)) {
            OnnxMl.TensorProto.Builder tensor = OnnxMl.TensorProto.newBuilder()
                    .setName(name)
                    .setDataType(type.getNumber())
                    .setRawData(ByteString.copyFrom(raw));
            for (long dimension : shape) {
                tensor.addDims(dimension);
            }
            graph.addInitializer(tensor);
        }
        return name;
    }

    /** Adds a node with one output, which is returned. */
    String node(String operator, String output, List<String> inputs, OnnxMl.AttributeProto... attributes) {
        return nodes("", operator, List.of(output), inputs, attributes);
    }

    /** Adds one of ONNX Runtime's own operators. */
    String contrib(String operator, String output, List<String> inputs, OnnxMl.AttributeProto... attributes) {
        return nodes(CONTRIB, operator, List.of(output), inputs, attributes);
    }

    /** Adds a node with several outputs and returns the first. */
    String nodes(
            String domain,
            String operator,
            List<String> outputs,
            List<String> inputs,
            OnnxMl.AttributeProto... attributes) {
        graph.addNode(OnnxMl.NodeProto.newBuilder()
                .setOpType(operator)
                .setDomain(domain)
                .setName(outputs.get(0))
                .addAllInput(inputs)
                .addAllOutput(outputs)
                .addAllAttribute(Arrays.asList(attributes)));
        return outputs.get(0);
    }

    static OnnxMl.AttributeProto integer(String name, long value) {
        return OnnxMl.AttributeProto.newBuilder()
                .setName(name)
                .setType(OnnxMl.AttributeProto.AttributeType.INT)
                .setI(value)
                .build();
    }

    static OnnxMl.AttributeProto real(String name, float value) {
        return OnnxMl.AttributeProto.newBuilder()
                .setName(name)
                .setType(OnnxMl.AttributeProto.AttributeType.FLOAT)
                .setF(value)
                .build();
    }

    static OnnxMl.AttributeProto integers(String name, long... values) {
        OnnxMl.AttributeProto.Builder attribute =
                OnnxMl.AttributeProto.newBuilder().setName(name).setType(OnnxMl.AttributeProto.AttributeType.INTS);
        for (long value : values) {
            attribute.addInts(value);
        }
        return attribute.build();
    }

    byte[] build() {
        return OnnxMl.ModelProto.newBuilder()
                .setIrVersion(IR)
                .setProducerName("dragoman-train")
                .addOpsetImport(
                        OnnxMl.OperatorSetIdProto.newBuilder().setDomain("").setVersion(OPSET))
                .addOpsetImport(OnnxMl.OperatorSetIdProto.newBuilder()
                        .setDomain(CONTRIB)
                        .setVersion(1))
                .setGraph(graph)
                .build()
                .toByteArray();
    }
}
