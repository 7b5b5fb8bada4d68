package org.dragoman.bench.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dragoman.bench.event.Fault.Stage;
import org.dragoman.measure.GoldParty;
import org.dragoman.model.ActorMention;
import org.dragoman.model.Participant;
import org.dragoman.model.Reading;
import org.dragoman.model.Report;
import org.dragoman.model.Span;
import org.dragoman.model.Status;

/** Finds the first stage at which an expected event went wrong, from the reading and the reports. */
final class FaultFinder {

    private final Expected expected;
    private final Reading reading;
    private final List<Report> reports;

    FaultFinder(Expected expected, Reading reading, List<Report> reports) {
        this.expected = expected;
        this.reading = reading;
        this.reports = reports;
    }

    /** The fault, or empty when a report tells the event in all that is labelled. */
    Optional<Fault> find() {
        List<Report> typed = here().filter(expected.type()).toList();
        List<Report> reached = typed.stream().filter(this::reachesParties).toList();
        List<Report> coded = reached.stream().filter(this::hasCodes).toList();
        if (!coded.isEmpty()) {
            return detail(coded);
        }
        if (isSplit()) {
            return fault(Stage.SPLIT, "words in different sentences");
        }
        if (!reached.isEmpty()) {
            return fault(Stage.ACTOR, "other code");
        }
        boolean otherType = typed.isEmpty()
                && expected.predicate() != null
                && here().findAny().isPresent();
        if (!otherType && parties().anyMatch(span -> !isMention(span))) {
            return fault(Stage.ACTOR, "no mention");
        }
        if (!typed.isEmpty()) {
            return fault(Stage.PARSE, "party not reached");
        }
        return uncoded();
    }

    private Optional<Fault> uncoded() {
        return here().filter(this::reachesParties)
                .findFirst()
                .or(() -> expected.predicate() == null ? Optional.empty() : here().findFirst())
                .map(report -> new Fault(Stage.CODE, expected.label() + " as " + report.type()))
                .or(() -> fault(Stage.CODE, "lost " + expected.label()));
    }

    /** The reports that may tell it: those at its words. */
    private Stream<Report> here() {
        Span at = expected.predicate();
        return reports.stream()
                .filter(report -> at == null || report.predicateSpan().overlaps(at));
    }

    private Stream<Span> parties() {
        return Stream.concat(expected.sources().stream(), expected.targets().stream());
    }

    private boolean isSplit() {
        List<Span> spans = new ArrayList<>(parties().toList());
        if (expected.predicate() != null) {
            spans.add(expected.predicate());
        }
        return !spans.isEmpty()
                && reading.sentences().stream()
                        .noneMatch(sentence -> spans.stream().allMatch(sentence.span()::overlaps));
    }

    private boolean isMention(Span span) {
        return reading.actors().stream().map(ActorMention::span).anyMatch(span::overlaps);
    }

    private boolean reachesParties(Report report) {
        return expected.sources().stream().allMatch(span -> touches(side(report, true), span))
                && expected.targets().stream().allMatch(span -> touches(side(report, false), span));
    }

    private boolean hasCodes(Report report) {
        return expected.sourceCodes().stream().allMatch(code -> fits(side(report, true), code))
                && expected.targetCodes().stream().allMatch(code -> fits(side(report, false), code));
    }

    private static List<Participant> side(Report report, boolean source) {
        if (report.symmetric()) {
            return Stream.concat(report.sources().stream(), report.targets().stream())
                    .toList();
        }
        return source ? report.sources() : report.targets();
    }

    private static boolean touches(List<Participant> side, Span span) {
        return side.stream().anyMatch(p -> p.isAt(span));
    }

    private static boolean fits(List<Participant> side, String code) {
        return side.stream().anyMatch(p -> GoldParty.fits(code, p.actor()));
    }

    private Optional<Fault> detail(List<Report> right) {
        Status status = expected.status();
        if (status != null && right.stream().noneMatch(r -> told(r.status()) == told(status))) {
            return fault(Stage.STATUS, status + " as " + right.get(0).status());
        }
        if (expected.from() != null
                && right.stream()
                        .noneMatch(r -> r.time() != null
                                && expected.from().equals(r.time().from()))) {
            return fault(Stage.TIME, "other day");
        }
        if (expected.place() != null && right.stream().noneMatch(this::isThere)) {
            return fault(Stage.PLACE, "other place");
        }
        return Optional.empty();
    }

    private boolean isThere(Report report) {
        return report.place() != null
                && report.place().place() != null
                && report.place().place().name().equals(expected.place());
    }

    /** What has happened and what is happening count as one. */
    private static Status told(Status status) {
        return status == Status.ONGOING ? Status.ACTUAL : status;
    }

    private static Optional<Fault> fault(Stage stage, String what) {
        return Optional.of(new Fault(stage, what));
    }
}
