package org.dragoman.measure;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Participant;
import org.dragoman.model.Report;

/** The parties of a labelled event beside those of a report: each side for itself, or all together when all act alike. */
final class Parties {

    private Parties() {}

    static Counts compare(GoldEvent event, Report report) {
        if (report.symmetric()) {
            return side(joined(event.sources(), event.targets()), distinct(report));
        }
        return side(event.sources(), report.sources()).plus(side(event.targets(), report.targets()));
    }

    private static Counts side(List<GoldParty> gold, List<Participant> given) {
        List<Participant> left = new ArrayList<>(given);
        int right = 0;
        for (GoldParty party : gold) {
            Participant match = left.stream().filter(party::matches).findFirst().orElse(null);
            if (match != null) {
                right++;
                left.remove(match);
            }
        }
        return new Counts(right, given.size(), gold.size());
    }

    /** The parties of a symmetric report stand on both sides. */
    private static List<Participant> distinct(Report report) {
        return joined(report.sources(), report.targets()).stream().distinct().toList();
    }

    private static <T> List<T> joined(List<T> a, List<T> b) {
        List<T> joined = new ArrayList<>(a);
        joined.addAll(b);
        return joined;
    }
}
