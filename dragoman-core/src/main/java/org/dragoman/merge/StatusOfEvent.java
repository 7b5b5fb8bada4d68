package org.dragoman.merge;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.model.Actor;
import org.dragoman.model.Attribution;
import org.dragoman.model.Report;
import org.dragoman.model.Status;

/**
 * The standing of an event as its reports together give it. It rises and falls with the evidence: a plan is overtaken by what
 * was done or called off, an allegation by the word of whoever did it, and a denial stands until somebody tells the event as
 * fact in the text's own words.
 */
final class StatusOfEvent {

    private static final Set<Status> TO_COME =
            EnumSet.of(Status.PLANNED, Status.THREATENED, Status.INTENDED, Status.CONDITIONAL, Status.PREDICTED);

    private StatusOfEvent() {}

    /** @param reports the event's reports, in order */
    static Status of(List<Evidence> reports) {
        List<Report> all = reports.stream().map(Evidence::report).toList();
        if (all.stream().anyMatch(StatusOfEvent::isAdmitted)) {
            return Status.ACTUAL;
        }
        boolean told = all.stream().anyMatch(report -> report.status().isTold() && !isDisputed(report));
        if (told) {
            return all.stream().filter(r -> r.status().isTold()).allMatch(r -> r.status() == Status.ONGOING)
                    ? Status.ONGOING
                    : Status.ACTUAL;
        }
        if (has(all, Status.NEGATED)) {
            return Status.NEGATED;
        }
        if (has(all, Status.DENIED)) {
            return Status.DENIED;
        }
        if (has(all, Status.ALLEGED) || all.stream().anyMatch(r -> r.status().isTold())) {
            return Status.ALLEGED;
        }
        return latestToCome(all);
    }

    /** Whoever did it says so. */
    private static boolean isAdmitted(Report report) {
        boolean tells = report.status().isTold() || report.status() == Status.ALLEGED;
        return tells
                && report.attributions().stream()
                        .filter(attribution -> attribution.kind().equals("says"))
                        .anyMatch(attribution -> attribution.actors().stream()
                                .anyMatch(whose ->
                                        report.sources().stream().anyMatch(source -> isOne(whose, source.actor()))));
    }

    private static boolean isOne(Actor a, Actor b) {
        return !a.isUnknown() && !b.isUnknown() && a.code().equals(b.code());
    }

    /** Told as fact, yet only as what one side blames on the other. */
    private static boolean isDisputed(Report report) {
        return !report.attributions().isEmpty()
                && report.attributions().stream().map(Attribution::kind).allMatch("blames"::equals);
    }

    private static boolean has(List<Report> reports, Status status) {
        return reports.stream().anyMatch(report -> report.status() == status);
    }

    private static Status latestToCome(List<Report> reports) {
        Status latest = Status.ACTUAL;
        for (Report report : reports) {
            if (TO_COME.contains(report.status())) {
                latest = report.status();
            }
        }
        return latest;
    }
}
