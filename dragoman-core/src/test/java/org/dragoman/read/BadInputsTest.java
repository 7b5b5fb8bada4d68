package org.dragoman.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred inputs that are wrong in some way, from a printed seed: each ends as a document or as a named reject. */
class BadInputsTest {

    private static final int COUNT = 200;
    private static final String GOOD = "The army shelled “Łódź Hill” on Monday — 12 people were hurt. ";

    @TempDir
    private Path folder;

    @Test
    void everyBadInputIsCountedAndNamed() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("BadInputsTest seed " + seed + " (repeat with -Dseed=" + seed + ")");
        Random random = new Random(seed);
        List<String> inputs = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            boolean records = random.nextInt(4) == 0;
            byte[] bytes = records ? badRecord(random) : badText(random);
            inputs.add(ReaderHarness.write(folder, i + (records ? ".jsonl" : ".txt"), bytes)
                    .toString());
        }
        ReaderHarness harness = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> ReaderHarness.read(ReadOptions.defaults(), inputs.toArray(String[]::new)));
        assertThat(harness.documents.size() + harness.rejects.size())
                .as("seed " + seed)
                .isEqualTo(COUNT);
        assertThat(harness.rejects).allSatisfy(reject -> {
            assertThat(reject.input()).contains(folder.toString());
            assertThat(reject.message())
                    .matches("(?s)DRG-01\\d\\d: .+; remedy: .+")
                    .doesNotContain("\n");
        });
    }

    private static byte[] badText(Random random) {
        byte[] good = GOOD.repeat(1 + random.nextInt(5)).getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(9)) {
            case 0 -> Arrays.copyOf(good, 1 + random.nextInt(good.length - 1));
            case 1 -> with(good, random, 0);
            case 2 -> with(good, random, 1 + random.nextInt(8));
            case 3 -> "\"“‘’”'".repeat(1 + random.nextInt(40)).getBytes(StandardCharsets.UTF_8);
            case 4 -> "😀\u200F\u202Eمرحبا\u2066".repeat(1 + random.nextInt(40)).getBytes(StandardCharsets.UTF_8);
            case 5 -> "<html><p>Army<br></p><p>left</p>".getBytes(StandardCharsets.UTF_8);
            case 6 -> random(random, random.nextInt(5000));
            case 7 -> with(good, random, 0x80 + random.nextInt(0x80));
            default -> " \n\t\u00A0".repeat(random.nextInt(20)).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] badRecord(Random random) {
        String line = switch (random.nextInt(8)) {
            case 0 -> "[".repeat(1 + random.nextInt(100_000));
            case 1 -> "{\"a\":".repeat(1 + random.nextInt(100_000));
            case 2 -> "{\"id\":[1],\"text\":\"Troops left.\"}";
            case 3 -> "{\"id\":\"a\",\"text\":{\"t\":\"Troops left.\"}}";
            case 4 -> "{\"id\":\"a\",\"text\":\"Troops left.\",\"date\":true}";
            case 5 -> "{\"id\":\"a\",\"text\":\"Troops \\ud800 left.\",\"date\":\"2020-13-45\"}";
            case 6 -> "{\"id\":\"a\",\"text\":\"Troops left.\",\"title\":7}";
            default -> "{\"id\":\"a\",\"text\":\"Troops le";
        };
        return line.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] with(byte[] good, Random random, int value) {
        byte[] bad = good.clone();
        for (int i = 0; i < 1 + random.nextInt(10); i++) {
            bad[random.nextInt(bad.length)] = (byte) value;
        }
        return bad;
    }

    private static byte[] random(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    @Test
    void aFiftyMegabyteLineIsReadOrRejectedAtOnce() {
        ByteArrayOutputStream line = new ByteArrayOutputStream(51 << 20);
        byte[] piece = GOOD.getBytes(StandardCharsets.UTF_8);
        while (line.size() < 50 << 20) {
            line.writeBytes(piece);
        }
        Path file = ReaderHarness.write(folder, "long.txt", line.toByteArray());
        ReaderHarness harness =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> ReaderHarness.read(file));
        assertThat(harness.documents.size() + harness.rejects.size()).isOne();
    }
}
