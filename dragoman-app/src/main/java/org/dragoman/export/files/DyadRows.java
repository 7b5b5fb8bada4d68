package org.dragoman.export.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.dragoman.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * Layouts of older data sets: a row for each source with each target, tab-separated. They know no standing, so that only what
 * is told as having happened is written, and need a day.
 */
abstract class DyadRows implements EventWriter {

    /** Numbers that R and JavaScript hold exactly. */
    private static final long EXACT = (1L << 50) - 1;

    private final OutputStream out;
    private long notTold;
    private long undated;

    DyadRows(OutputStream out) {
        this.out = out;
    }

    @Override
    public final void add(Event event) throws IOException {
        LocalDate day = day(event);
        if (!event.status().isTold()) {
            notTold++;
        } else if (day == null) {
            undated++;
        } else {
            rows(event, day);
        }
    }

    private void rows(Event event, LocalDate day) throws IOException {
        List<Event.@Nullable Party> sources = orNobody(event.sources());
        List<Event.@Nullable Party> targets = orNobody(event.targets());
        for (int s = 0; s < sources.size(); s++) {
            for (int t = 0; t < targets.size(); t++) {
                Event.Party source = sources.get(s);
                Event.Party target = targets.get(t);
                boolean self = event.symmetric()
                        && source != null
                        && target != null
                        && source.actor().equals(target.actor());
                if (!self || sources.size() * targets.size() == 1) {
                    boolean single = sources.size() * targets.size() == 1;
                    write(row(event, day, source, target, number(event, single ? "" : s + "/" + t)));
                }
            }
        }
    }

    private static List<Event.@Nullable Party> orNobody(List<Event.Party> parties) {
        return parties.isEmpty() ? Collections.singletonList(null) : new ArrayList<>(parties);
    }

    /** The cells of one row. */
    abstract List<? extends @Nullable Object> row(
            Event event, LocalDate day, Event.@Nullable Party source, Event.@Nullable Party target, long number);

    final void write(List<? extends @Nullable Object> cells) throws IOException {
        out.write(Lines.tabs(cells).getBytes(StandardCharsets.UTF_8));
    }

    /** The number of an imported row where it is one, else one made of the event's id: the same whenever it is exported. */
    private static long number(Event event, String pair) {
        Event.Origin origin = event.origin();
        if (origin != null && pair.isEmpty() && origin.row().matches("\\d{1,15}")) {
            return Long.parseLong(origin.row());
        }
        return hash(event.id() + "#" + pair);
    }

    static long hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            long number = 0;
            for (int i = 0; i < Long.BYTES; i++) {
                number = number << Byte.SIZE | digest[i] & 0xFF;
            }
            return number & EXACT;
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static @Nullable LocalDate day(Event event) {
        return event.time() != null && event.time().from() != null
                ? event.time().from()
                : event.published();
    }

    @Override
    public final void finish(Colophon colophon) throws IOException {
        out.flush();
    }

    @Override
    public final String leftOut() {
        List<String> told = new ArrayList<>();
        if (notTold > 0) {
            told.add(notTold + " events not told as having happened (this layout has no standing)");
        }
        if (undated > 0) {
            told.add(undated + " events without a day");
        }
        return told.isEmpty() ? "" : String.join(", ", told) + " are left out";
    }
}
