package org.dragoman.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.code.EventCoder;
import org.dragoman.model.EventType;
import org.dragoman.model.Status;
import org.dragoman.store.Circle;
import org.dragoman.store.EventFilter;
import org.dragoman.store.EventQuery;
import org.dragoman.store.EventQuery.Sort;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which events, in which order, how many: the same options wherever events are asked for. */
final class FilterOptions {

    @Option(
            names = "--actor",
            paramLabel = "ACTOR",
            description = "Somebody on either side: SYR, \"SYR MIL\", or part of a name. Given again: or.")
    private List<String> actors = new ArrayList<>();

    @Option(names = "--source", paramLabel = "ACTOR", description = "Who did it.")
    private List<String> sources = new ArrayList<>();

    @Option(names = "--target", paramLabel = "ACTOR", description = "To whom.")
    private List<String> targets = new ArrayList<>();

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            split = ",",
            description = "A role on either side: GOV, MIL, REB, CVL, ...")
    private List<String> roles = new ArrayList<>();

    @Option(
            names = "--dyad",
            paramLabel = "ACTOR,ACTOR",
            description = "One on each side, either way round, as RUS,UKR or \"TUR MIL,SYR\".")
    private @Nullable String dyad;

    @Option(names = "--type", paramLabel = "TYPE", split = ",", description = "PLOVER types: ASSAULT, CONSULT, ...")
    private List<EventType> types = new ArrayList<>();

    @Option(names = "--cameo", paramLabel = "CODE", split = ",", description = "CAMEO codes that begin so: 19, 195.")
    private List<String> cameo = new ArrayList<>();

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            split = ",",
            description = "actual, alleged, denied, planned, ...")
    private List<Status> statuses = new ArrayList<>();

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            description = "Where: a name (Idlib), a country (SYR), a GeoNames number.")
    private List<String> places = new ArrayList<>();

    @Option(names = "--near", paramLabel = "LAT,LON", description = "Near a point, as 35.93,36.63.")
    private @Nullable String near;

    @Option(names = "--within", paramLabel = "KM", description = "How near (default: 50 km).")
    private @Nullable Double within;

    @Option(
            names = "--from",
            paramLabel = "YYYY-MM-DD",
            converter = InputOptions.Day.class,
            description = "On this day or later. What has no time of its own counts as of its first report's day.")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "YYYY-MM-DD",
            converter = InputOptions.Day.class,
            description = "On this day or earlier.")
    private @Nullable LocalDate to;

    @Option(
            names = "--text",
            paramLabel = "WORDS",
            description = "Words that stand in a sentence, in this order. Given again: and.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who published it.")
    private List<String> publishers = new ArrayList<>();

    @Option(
            names = "--dataset",
            paramLabel = "NAME",
            description = "What it was imported from; \"own\" for what was coded here.")
    private List<String> datasets = new ArrayList<>();

    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            description = "Leaves out what the coder is less sure of than this, 0 to 1.")
    private @Nullable Double least;

    @Option(
            names = "--min-reports",
            paramLabel = "N",
            description = "Leaves out events that fewer reports tell (default: ${DEFAULT-VALUE}).")
    private int leastReports = 1;

    @Option(
            names = "--sort",
            paramLabel = "KEY",
            description = "By date, reports, confidence, type or goldstein (default: date).")
    private Sort sort = Sort.DATE;

    @Option(names = "--desc", description = "The greatest first.")
    private boolean descending;

    @Option(names = "--limit", paramLabel = "N", description = "Most that are given.")
    private int limit = Integer.MAX_VALUE;

    @Option(names = "--offset", paramLabel = "N", description = "How many of the first are left out.")
    private int offset;

    /** Least confidence of what is coded from documents. */
    double least() {
        return least == null ? EventCoder.ENOUGH : least;
    }

    /**
     * What is asked for.
     *
     * @throws ParameterException when it cannot be asked for
     */
    EventQuery query(ReadingVerb verb) {
        try {
            return query();
        } catch (IllegalArgumentException e) {
            throw verb.wrong(String.valueOf(e.getMessage()));
        }
    }

    /**
     * What is asked for.
     *
     * @throws IllegalArgumentException with words for the user, when it cannot be asked for
     */
    EventQuery query() {
        if (limit < 0 || offset < 0) {
            throw new IllegalArgumentException("--limit and --offset are 0 or more");
        }
        if (least != null && !(least >= 0 && least <= 1)) {
            throw new IllegalArgumentException("--min-confidence is 0 to 1, not " + least);
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException("--from " + from + " is after --to " + to);
        }
        return new EventQuery(filter(), sort, descending, limit, offset);
    }

    private EventFilter filter() {
        EventFilter.Builder filter = EventFilter.builder().from(from).to(to).within(circle());
        actors.forEach(filter::actor);
        sources.forEach(filter::source);
        targets.forEach(filter::target);
        roles.forEach(filter::role);
        types.forEach(filter::type);
        cameo.forEach(filter::cameo);
        statuses.forEach(filter::status);
        places.forEach(filter::place);
        words.forEach(filter::words);
        publishers.forEach(filter::publisher);
        datasets.forEach(filter::dataset);
        if (dyad != null) {
            String[] both = parts("--dyad", dyad, "two actors with a comma between, as RUS,UKR");
            filter.dyad(both[0], both[1]);
        }
        return filter.minConfidence(least == null ? 0 : least)
                .minReports(leastReports)
                .build();
    }

    private @Nullable Circle circle() {
        if (near == null) {
            if (within != null) {
                throw new IllegalArgumentException("--within needs a point: --near LAT,LON");
            }
            return null;
        }
        String[] point = parts("--near", near, "a point, as 35.93,36.63");
        try {
            return new Circle(
                    Double.parseDouble(point[0]),
                    Double.parseDouble(point[1]),
                    within == null ? Circle.USUAL_KM : within);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("--near is a point, as 35.93,36.63, not " + near, e);
        }
    }

    private static String[] parts(String option, String value, String form) {
        String[] parts = value.split(",");
        if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw new IllegalArgumentException(option + " is " + form + ", not " + value);
        }
        return new String[] {parts[0].strip(), parts[1].strip()};
    }
}
