package org.dragoman.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One happening, as all reports of it together tell it: who did what to whom, where, when, with what standing, according to
 * whom, and who tells it otherwise.
 *
 * <p>Each field holds the version that most reports support; what other reports say instead is in {@link #disagreements}.
 * Nothing here depends on the order in which reports arrived.
 *
 * @param id stable name: made of the earliest report's words, publisher and day, or of data set and row
 * @param type PLOVER type
 * @param mode PLOVER mode, or null
 * @param contexts PLOVER contexts of all reports
 * @param cameo CAMEO code, two to four digits
 * @param goldstein Goldstein value of the CAMEO code, -10 to 10
 * @param sources who did it; unknown is empty
 * @param targets to whom; unknown is empty
 * @param symmetric whether all parties act alike (talks, agreements)
 * @param time when it happened, or null
 * @param place where it happened, or null
 * @param status its standing, all reports weighed
 * @param attributions whose word it is, when nobody tells it as the text's own
 * @param magnitudes numbers, one range for each thing counted
 * @param mentions the reports that tell it, by day of publication, then document; one for an imported event
 * @param publishers who published it, each once, in alphabetical order; documents without publisher are left out
 * @param disagreements fields that reports tell differently
 * @param origin data set and row that it was imported from, or null for what was coded here
 */
public record Event(
        String id,
        EventType type,
        @Nullable String mode,
        List<String> contexts,
        String cameo,
        double goldstein,
        List<Party> sources,
        List<Party> targets,
        boolean symmetric,
        @Nullable TimeInterval time,
        @Nullable Location place,
        Status status,
        List<Attribution> attributions,
        List<Magnitude> magnitudes,
        List<EventMention> mentions,
        List<String> publishers,
        List<Disagreement> disagreements,
        @Nullable Origin origin) {

    /**
     * One actor on one side.
     *
     * @param actor who
     * @param text the words that name it best, or as the imported row has it
     * @param document id of the document whose words they are, or null for an imported event
     * @param span where they stand there, or null for an imported event
     */
    public record Party(
            Actor actor,
            String text,
            @Nullable String document,
            @Nullable Span span) {}

    /**
     * Where it happened.
     *
     * @param text the words, or as the imported row has it
     * @param place what they stand for, or null when the gazetteer does not know it
     */
    public record Location(String text, @Nullable Place place) {}

    /**
     * Where an imported event comes from.
     *
     * @param dataset name of the data set, with its version where it has one ("GDELT 2.0", "ACLED")
     * @param row the row's id there
     */
    public record Origin(String dataset, String row) {}

    public Event {
        Objects.requireNonNull(id, "id");
        contexts = List.copyOf(contexts);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        attributions = List.copyOf(attributions);
        magnitudes = List.copyOf(magnitudes);
        mentions = List.copyOf(mentions);
        publishers = List.copyOf(publishers);
        disagreements = List.copyOf(disagreements);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an event without mentions: " + id);
        }
    }

    /** How many reports tell it. */
    public int reports() {
        return mentions.size();
    }

    /** The day of its first report, or null when no report has one. */
    public @Nullable LocalDate published() {
        LocalDate first = null;
        for (EventMention mention : mentions) {
            LocalDate day = mention.published();
            first = first == null || day != null && day.isBefore(first) ? day : first;
        }
        return first;
    }

    /** Whether it was imported from another data set. */
    public boolean isImported() {
        return origin != null;
    }
}
