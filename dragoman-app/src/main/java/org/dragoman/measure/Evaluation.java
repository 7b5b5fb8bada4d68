package org.dragoman.measure;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dragoman.model.EventType;

/**
 * All texts' comparisons, summed.
 *
 * @param comparisons one a text
 */
public record Evaluation(List<Comparison> comparisons) {

    /**
     * One measure over all texts.
     *
     * @param measure what is compared
     * @param counts sums
     * @param precision share of what is given that is right
     * @param recall share of the gold that is given
     * @param f1 harmonic mean of both
     */
    public record Row(Measure measure, Counts counts, Interval precision, Interval recall, Interval f1) {}

    public Evaluation {
        comparisons = List.copyOf(comparisons);
    }

    public int events() {
        return comparisons.stream().mapToInt(c -> c.gold().events().size()).sum();
    }

    /** Reports that are compared: plain statements, and those away from marked words, are left out. */
    public int reports() {
        return comparisons.stream()
                .mapToInt(c -> c.pairs().size() + c.falseAlarms().size())
                .sum();
    }

    /** The measures for which the gold has labels. */
    public List<Row> rows() {
        return Arrays.stream(Measure.values())
                .map(this::row)
                .filter(row -> row.counts.gold() > 0)
                .toList();
    }

    private Row row(Measure measure) {
        List<Counts> each = comparisons.stream().map(c -> c.counts(measure)).toList();
        return new Row(
                measure,
                Counts.sum(each),
                Bootstrap.of(each, all -> Counts.sum(all).precision()),
                Bootstrap.of(each, all -> Counts.sum(all).recall()),
                Bootstrap.of(each, all -> Counts.sum(all).f1()));
    }

    /** Counts of each type that is labelled or given. */
    public Map<EventType, Counts> byType() {
        Map<EventType, Counts> counts = new EnumMap<>(EventType.class);
        comparisons.forEach(c -> c.byType().forEach((type, more) -> counts.merge(type, more, Counts::plus)));
        return counts;
    }
}
