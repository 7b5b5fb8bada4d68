package org.dragoman.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dragoman.model.Document;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three hundred inputs that are broken or meant to do harm: each is rejected by name, and all others are read. */
class HostileInputsTest {

    private static final int COUNT = 300;
    private static final long MOST_MEMORY = 600L << 20;

    @TempDir
    private Path folder;

    @Test
    void eachIsRejectedByNameAndTheRestIsRead() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("HostileInputsTest seed " + seed + " (repeat with -Dseed=" + seed + ")");
        HostileInputs inputs = new HostileInputs(new Random(seed));
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(10), () -> {
            for (int i = 0; i < COUNT; i++) {
                HostileInputs.Hostile hostile = inputs.next(i);
                Path bad = ReaderHarness.write(folder, hostile.name(), hostile.bytes());
                Path good = ReaderHarness.write(folder, i + "-good.txt", "Troops left the town.");
                ReaderHarness harness = ReaderHarness.read(bad, good);
                assertThat(harness.rejects)
                        .as("seed " + seed + ", " + bad)
                        .isNotEmpty()
                        .allSatisfy(reject -> {
                            assertThat(reject.input()).contains(hostile.name());
                            assertThat(reject.message())
                                    .matches("(?s)DRG-01\\d\\d: .+; remedy: .+")
                                    .doesNotContain("\n", "Exception");
                        });
                assertThat(harness.documents).extracting(Document::id).contains(i + "-good.txt");
                assertThat(harness.documents)
                        .noneMatch(document -> document.text().contains("root:")
                                || document.text().contains("lollol"));
                bad.toFile().delete();
            }
        });
    }

    @Test
    void aBombOfFourHundredMegabytesIsNotUnpackedIntoMemory() {
        HostileInputs inputs = new HostileInputs(new Random(1));
        Path bomb = ReaderHarness.write(folder, "bomb.txt.gz", inputs.next(13).bytes());
        System.gc();
        long before = used();
        List<Long> peaks = new ArrayList<>();
        new DocumentReader(ReadOptions.defaults().withMaxBytes(1 << 20))
                .read(List.of(bomb.toString()), document -> {}, reject -> peaks.add(used()));
        assertThat(peaks)
                .hasSize(1)
                .allSatisfy(peak -> assertThat(peak - before).isLessThan(MOST_MEMORY / 4));
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
