package org.dragoman.judge.claims;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.Disagreement;
import org.dragoman.model.EventType;
import org.dragoman.model.Status;
import org.dragoman.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * A happening that is contested: somebody alleges or denies it, or reports tell it differently.
 *
 * @param event id of the event
 * @param source codes, or the words where no code is known
 * @param target the same
 * @param type PLOVER type
 * @param mode PLOVER mode, or null
 * @param cameo CAMEO code
 * @param time when, or null
 * @param place name of the place, or null
 * @param status its standing, all reports weighed
 * @param says who says that it happened, by day of publication
 * @param denies who says that it did not
 * @param versions fields that reports tell differently, each version with who holds it
 * @param changes what was new when: the first report, each new voice, each new version
 * @param reports how many reports tell it
 */
public record Claim(
        String event,
        List<String> source,
        List<String> target,
        EventType type,
        @Nullable String mode,
        String cameo,
        @Nullable TimeInterval time,
        @Nullable String place,
        Status status,
        List<Voice> says,
        List<Voice> denies,
        List<Disagreement> versions,
        List<Change> changes,
        int reports) {

    public Claim {
        source = List.copyOf(source);
        target = List.copyOf(target);
        says = List.copyOf(says);
        denies = List.copyOf(denies);
        versions = List.copyOf(versions);
        changes = List.copyOf(changes);
    }

    /**
     * Somebody's word on it.
     *
     * @param by codes of who says so, joined by commas; the words for them where no code is known; null for the text's own word
     * @param kind {@code says}, {@code blames}, {@code reports}, {@code denies}, or {@code tells} for the text's own
     * @param published day of publication, or null
     * @param publisher who published it, or null
     * @param document id of the document
     * @param sentence index of the sentence, or -1 for an imported event
     * @param words the sentence, or null
     */
    public record Voice(
            @Nullable String by,
            String kind,
            @Nullable LocalDate published,
            @Nullable String publisher,
            String document,
            int sentence,
            @Nullable String words) {}

    /**
     * What was new on a day.
     *
     * @param date day of publication, or null
     * @param what in words: "RUS GOV denies", "killed: 33"
     * @param document where
     * @param sentence index of the sentence, or -1
     */
    public record Change(@Nullable LocalDate date, String what, String document, int sentence) {}

    /** Last day on which something was published of it, or null. */
    public @Nullable LocalDate last() {
        LocalDate last = null;
        for (Change change : changes) {
            boolean later =
                    change.date() != null && (last == null || change.date().isAfter(last));
            last = later ? change.date() : last;
        }
        return last;
    }
}
