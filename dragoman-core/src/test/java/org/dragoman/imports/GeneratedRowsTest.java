package org.dragoman.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.dragoman.model.Event;
import org.dragoman.read.Reject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A thousand rows of each layout, every tenth or so damaged in a known way: all others arrive, each fault is named by line. */
class GeneratedRowsTest {

    private static final int ROWS = 1000;

    @ParameterizedTest
    @EnumSource(RowFactory.class)
    void soundRowsArriveAndEachFaultIsNamedByLine(RowFactory factory) {
        long seed = new Random().nextLong();
        System.out.println(factory + " seed " + seed);
        Random random = new Random(seed);
        StringBuilder file = new StringBuilder(factory.header());
        int line = factory.header().isEmpty() ? 1 : 2;
        List<String> sound = new ArrayList<>();
        Map<Integer, String> faults = new TreeMap<>();
        for (int i = 0; i < ROWS; i++) {
            Map<String, String> row = factory.row(i, random);
            RowFactory.Fault fault = random.nextInt(10) == 0 ? factory.fault(random) : null;
            if (fault == null) {
                sound.add(row.get(factory.id()));
            } else {
                fault.damage(row);
                faults.put(line, fault.number());
            }
            String text = factory.written(row, fault);
            file.append(text);
            line += (int) text.chars().filter(c -> c == '\n').count();
        }

        Gathered gathered = Gathered.ofText(EventFormat.AUTO, file.toString());

        assertThat(gathered.events)
                .as("seed %d", seed)
                .extracting(event -> {
                    Event.Origin origin = event.origin();
                    return origin == null ? "" : origin.row();
                })
                .containsExactlyElementsOf(sound);
        Map<Integer, String> found = new TreeMap<>();
        for (Reject reject : gathered.rejects) {
            found.put(Integer.valueOf(reject.input().substring(reject.input().lastIndexOf(':') + 1)), reject.code());
            assertThat(reject.message()).contains("; remedy: ");
        }
        assertThat(found).as("seed %d", seed).isEqualTo(faults);
    }
}
