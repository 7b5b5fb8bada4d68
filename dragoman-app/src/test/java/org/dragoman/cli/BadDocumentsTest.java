package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred documents that are wrong in some way go the whole way: no crash, no hang, each counted. */
class BadDocumentsTest {

    private static final int COUNT = 200;
    private static final String GOOD =
            "“The army shelled Łódź Hill on Monday — 12 people were hurt,” the minister said in Ankara. ";
    private static final List<String> FOREIGN = List.of(
            "Le président a annoncé lundi que les troupes quitteraient le nord du pays avant la fin de la semaine.",
            "Президент заявил в понедельник, что войска покинут север страны до конца недели.",
            "أعلن الرئيس يوم الاثنين أن القوات ستغادر شمال البلاد قبل نهاية الأسبوع");
    private static final Pattern SUMS = Pattern.compile("(\\d+) documents? read, .* (\\d+) rejected");

    @TempDir
    private Path folder;

    @Test
    void everyBadDocumentIsReadOrRejectedByName() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("BadDocumentsTest seed " + seed + " (repeat with -Dseed=" + seed + ")");
        Random random = new Random(seed);
        for (int i = 0; i < COUNT; i++) {
            Files.write(folder.resolve(i + ".txt"), document(random));
        }
        Shell.Run run = Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(5), () -> Shell.run("code", "--format", "jsonl", folder.toString()));
        assertThat(run.code()).as("seed " + seed + ": " + run.err()).isIn(0, 3);
        Matcher sums = SUMS.matcher(run.lastError());
        assertThat(sums.find()).as(run.lastError()).isTrue();
        assertThat(Integer.parseInt(sums.group(1)) + Integer.parseInt(sums.group(2)))
                .isEqualTo(COUNT);
        assertThat(run.err().lines().filter(line -> line.contains(": DRG-01")))
                .hasSize(Integer.parseInt(sums.group(2)));
    }

    private static byte[] document(Random random) {
        byte[] good = GOOD.repeat(1 + random.nextInt(4)).getBytes(StandardCharsets.UTF_8);
        return switch (random.nextInt(12)) {
            case 0 -> Arrays.copyOf(good, 1 + random.nextInt(good.length - 1));
            case 1 -> scattered(good, random, random.nextInt(32));
            case 2 -> scattered(good, random, 0x80 + random.nextInt(0x80));
            case 3 -> "\"“‘’”'".repeat(1 + random.nextInt(60)).getBytes(StandardCharsets.UTF_8);
            case 4 -> ("😀\u200F\u202E" + GOOD + "\u2066").getBytes(StandardCharsets.UTF_8);
            case 5 -> "<html><p>Army<br></p><p>left</p>".getBytes(StandardCharsets.UTF_8);
            case 6 -> FOREIGN.get(random.nextInt(FOREIGN.size())).getBytes(StandardCharsets.UTF_8);
            case 7 -> "x".repeat(random.nextInt(20_000)).getBytes(StandardCharsets.UTF_8);
            case 8 ->
                ("(".repeat(random.nextInt(500)) + GOOD + "),;-".repeat(random.nextInt(500)))
                        .getBytes(StandardCharsets.UTF_8);
            case 9 -> GOOD.repeat(3).getBytes(Charset.forName("windows-1252"));
            case 10 -> "12 34,5 6.7% $8 ".repeat(1 + random.nextInt(200)).getBytes(StandardCharsets.UTF_8);
            default -> GOOD.replace(" ", "").repeat(30).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] scattered(byte[] good, Random random, int value) {
        byte[] bad = good.clone();
        for (int i = 0; i < 1 + random.nextInt(10); i++) {
            bad[random.nextInt(bad.length)] = (byte) value;
        }
        return bad;
    }
}
