package org.dragoman.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.dragoman.model.Actor;
import org.dragoman.model.EventType;
import org.dragoman.model.Magnitude;
import org.dragoman.model.Participant;
import org.dragoman.model.Place;
import org.dragoman.model.Report;
import org.dragoman.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** Reports of one document that tell of one happening: what they give together fills what single ones leave open. */
final class Chain {

    /** An interval that covers more days than this says too little of when something happened. */
    private static final int VAGUE_DAYS = 45;

    private static final int SHORT_WORD = 3;

    /** Days, both included. */
    record Days(LocalDate from, LocalDate to) {

        boolean overlaps(Days other) {
            return !from.isAfter(other.to) && !other.from.isAfter(to);
        }

        long gap(Days other) {
            return overlaps(other)
                    ? 0
                    : from.isAfter(other.to)
                            ? from.toEpochDay() - other.to.toEpochDay()
                            : other.from.toEpochDay() - to.toEpochDay();
        }

        long length() {
            return to.toEpochDay() - from.toEpochDay() + 1;
        }
    }

    private static final AtomicInteger SERIALS = new AtomicInteger();

    private final int serial = SERIALS.incrementAndGet();
    private final List<Evidence> reports;
    private final List<Days> days = new ArrayList<>();
    private final List<Place> places;
    private final Set<Place> scene = new LinkedHashSet<>();
    private final Set<Actor> sources;
    private final Set<Actor> targets;
    private final Set<String> terms;
    private final Set<String> clause;
    private final Set<String> names;
    private final Set<String> window;
    private final Set<String> sourceTerms;
    private final Set<String> targetTerms;
    private final Set<String> kinds;
    private final Set<String> families;
    private final Set<String> objects;
    private final Set<String> agents;
    private final List<Days> nearDays = new ArrayList<>();
    private final Set<String> blocks;
    private final boolean violent;
    private final boolean saying;

    /** @param reports of one document, at least one */
    Chain(List<Evidence> reports) {
        this.reports = reports.stream().sorted(Evidence.ORDER).toList();
        this.places = this.reports.stream()
                .map(e -> e.report().place())
                .filter(mention -> mention != null && mention.place() != null)
                .map(mention -> mention.place())
                .distinct()
                .toList();
        this.sources = actors(Report::sources);
        this.targets = actors(Report::targets);
        this.terms = union(Evidence::terms);
        this.clause = union(Evidence::clause);
        this.names = union(Evidence::names);
        this.window = union(Evidence::window);
        this.kinds = union(evidence -> evidence.gist().kinds());
        this.families = Kinds.families(kinds);
        this.objects = union(evidence -> evidence.gist().objects());
        this.agents = union(evidence -> evidence.gist().agents());
        this.sourceTerms = words(Report::sources);
        this.targetTerms = words(Report::targets);
        this.violent = this.reports.stream().anyMatch(Evidence::isViolent);
        this.saying = this.reports.stream().anyMatch(Evidence::isSaying);
        for (Evidence evidence : this.reports) {
            scene.addAll(evidence.nearPlaces());
            add(days(evidence.report().time()), days);
            evidence.nearTimes().forEach(time -> add(days(time), nearDays));
        }
        this.blocks = Blocks.of(this);
    }

    private static @Nullable Days days(@Nullable TimeInterval time) {
        if (time == null || time.from() == null || time.to() == null) {
            return null;
        }
        Days days = new Days(time.from(), time.to());
        return days.length() > VAGUE_DAYS || days.length() < 1 ? null : days;
    }

    private static void add(@Nullable Days when, List<Days> list) {
        if (when != null) {
            list.add(when);
        }
    }

    private Set<String> words(Function<Report, List<Participant>> side) {
        Set<String> words = new TreeSet<>();
        for (Evidence evidence : reports) {
            for (Participant participant : side.apply(evidence.report())) {
                for (String word : participant.text().split("[\\s\\p{Punct}]+")) {
                    if (word.length() > SHORT_WORD) {
                        words.add(Stems.of(word));
                    }
                }
            }
        }
        return words;
    }

    private Set<Actor> actors(Function<Report, List<Participant>> side) {
        Set<Actor> actors = new LinkedHashSet<>();
        for (Evidence evidence : reports) {
            for (Participant participant : side.apply(evidence.report())) {
                if (!participant.actor().isUnknown()) {
                    actors.add(participant.actor());
                }
            }
        }
        return actors;
    }

    private Set<String> union(Function<Evidence, Set<String>> set) {
        Set<String> union = new TreeSet<>();
        reports.forEach(evidence -> union.addAll(set.apply(evidence)));
        return union;
    }

    List<Evidence> reports() {
        return reports;
    }

    /** The first report, by which the chain is called and ordered. */
    Evidence first() {
        return reports.get(0);
    }

    String document() {
        return first().document();
    }

    @Nullable
    LocalDate published() {
        return first().published();
    }

    /** Tells it from all other chains in memory; from 1. */
    int serial() {
        return serial;
    }

    /** Names of the blocks in which it stands. */
    Set<String> blocks() {
        return blocks;
    }

    List<Days> days() {
        return days;
    }

    /** Where its reports say it happened. */
    List<Place> places() {
        return places;
    }

    /** Days that its sentences, or the nearest before them, name. */
    List<Days> nearDays() {
        return nearDays;
    }

    Set<String> window() {
        return window;
    }

    /** Kinds of happening that its predicates may tell. */
    Set<String> kinds() {
        return kinds;
    }

    /** The families to which these kinds belong. */
    Set<String> families() {
        return families;
    }

    /** Words of what it was done to. */
    Set<String> objects() {
        return objects;
    }

    /** Words of who did it. */
    Set<String> agents() {
        return agents;
    }

    Set<String> sourceTerms() {
        return sourceTerms;
    }

    Set<String> targetTerms() {
        return targetTerms;
    }

    /** Places that its sentences, or the nearest before them, name. */
    Set<Place> scene() {
        return scene;
    }

    Set<Actor> sources() {
        return sources;
    }

    Set<Actor> targets() {
        return targets;
    }

    Set<String> terms() {
        return terms;
    }

    Set<String> clause() {
        return clause;
    }

    Set<String> names() {
        return names;
    }

    Set<String> topic() {
        return first().topic();
    }

    Set<String> ordinals() {
        return union(Evidence::ordinals);
    }

    List<Magnitude> magnitudes() {
        return reports.stream().flatMap(e -> e.report().magnitudes().stream()).toList();
    }

    boolean anyType(java.util.function.Predicate<EventType> test) {
        return reports.stream().anyMatch(e -> test.test(e.report().type()));
    }

    /** Whether all its reports tell of something to come: what is planned for one day may be held on another. */
    boolean isOpen() {
        return reports.stream().allMatch(e -> switch (e.report().status()) {
            case PLANNED, INTENDED, THREATENED, CONDITIONAL, PREDICTED -> true;
            default -> false;
        });
    }

    /** Whether a report tells it as done. */
    boolean isTold() {
        return reports.stream().anyMatch(e -> e.report().status().isTold());
    }

    /** Whether it is told as done in the text's own words. */
    boolean isPlain() {
        return reports.stream()
                .anyMatch(e -> e.report().status().isTold()
                        && e.report().attributions().stream()
                                .noneMatch(attribution -> attribution.kind().equals("blames")));
    }

    /** Whether all its reports tell of what only may be, is wanted or is not. */
    boolean isThought() {
        return reports.stream().allMatch(e -> switch (e.report().status()) {
            case NEGATED, INTENDED, CONDITIONAL, PREDICTED -> true;
            default -> false;
        });
    }

    /** Whether a report stands in its document's first sentence. */
    boolean isLead() {
        return reports.stream().anyMatch(e -> e.report().sentence() == 0);
    }

    boolean isViolent() {
        return violent;
    }

    boolean isSaying() {
        return saying;
    }

    boolean isSymmetric() {
        return reports.stream().anyMatch(e -> e.report().symmetric());
    }
}
