package org.dragoman.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class GraphCutTest {

    @Test
    void keepsWhatAnOutputNeedsAndDropsTheRest() {
        byte[] node = node("x", "hidden");
        byte[] wanted = node("hidden", "vectors");
        byte[] other = node("hidden", "tokens");
        byte[] graph = join(field(1, node), field(1, wanted), field(1, other), output("vectors"), output("tokens"));
        byte[] cut = GraphCut.to("vectors", field(7, graph));
        byte[] expected = field(7, join(field(1, node), field(1, wanted), output("vectors")));
        assertThat(cut).isEqualTo(expected);
    }

    @Test
    void dropsInputsAndWeightsThatNothingReads() {
        byte[] graph = join(
                field(1, node("w", "vectors")),
                field(5, field(8, text("w"))),
                field(5, field(8, text("unused"))),
                field(11, field(1, text("unread"))),
                output("vectors"));
        String cut = new String(GraphCut.to("vectors", field(7, graph)), StandardCharsets.UTF_8);
        assertThat(cut).contains("w", "vectors").doesNotContain("unused").doesNotContain("unread");
    }

    private static byte[] node(String input, String output) {
        return join(field(1, text(input)), field(2, text(output)));
    }

    private static byte[] output(String name) {
        return field(12, field(1, text(name)));
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] field(int number, byte[] value) {
        return join(new byte[] {(byte) (number << 3 | 2), (byte) value.length}, value);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
