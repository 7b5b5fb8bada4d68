package org.dragoman.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.EventType;
import org.dragoman.model.Findings;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which events are wanted. Values of one field are alternatives; all fields that are given must hold.
 *
 * <p>An actor is asked for by code or name: {@code SYR} (a country, or a role anywhere), {@code SYR MIL} (that role of that
 * country), {@code Hezbollah} (part of a name or of the words, whatever its case and accents). A place is asked for by name
 * ({@code Idlib}), country ({@code SYR}) or GeoNames number.
 *
 * @param actors on either side
 * @param sources who did it
 * @param targets to whom
 * @param roles role codes, on either side
 * @param dyad two actors, one on each side, either way round; or null
 * @param types PLOVER types
 * @param cameo beginnings of CAMEO codes: {@code 19} takes in 190 and 195
 * @param statuses standings
 * @param places where
 * @param circle where, or null
 * @param from events that end on this day or later, or null; an event without a time counts as of its first report's day
 * @param to events that begin on this day or earlier, or null
 * @param words all of which stand in one of the event's sentences, each a word or a phrase
 * @param publishers one of which tells it
 * @param datasets one of which it is imported from; {@code own} stands for what was coded here
 * @param minConfidence least confidence of the surest report, 0 to 1
 * @param minReports fewest reports that tell it
 */
public record EventFilter(
        List<String> actors,
        List<String> sources,
        List<String> targets,
        List<String> roles,
        @Nullable Dyad dyad,
        List<EventType> types,
        List<String> cameo,
        List<Status> statuses,
        List<String> places,
        @Nullable Circle circle,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> words,
        List<String> publishers,
        List<String> datasets,
        double minConfidence,
        int minReports) {

    /** What {@link #datasets} calls events that were coded here. */
    public static final String OWN = "own";

    /** Every event. */
    public static final EventFilter ALL = builder().build();

    /** Two actors, one on each side. */
    public record Dyad(String one, String other) {}

    public EventFilter {
        actors = List.copyOf(actors);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        roles = List.copyOf(roles);
        types = List.copyOf(types);
        cameo = List.copyOf(cameo);
        statuses = List.copyOf(statuses);
        places = List.copyOf(places);
        words = List.copyOf(words);
        publishers = List.copyOf(publishers);
        datasets = List.copyOf(datasets);
    }

    /** Whether what a document says beside events passes: it has a day and a publisher; other fields choose events only. */
    public boolean admits(Findings findings) {
        LocalDate day = findings.published();
        boolean inTime = day == null || (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        return inTime
                && (publishers.isEmpty()
                        || publishers.stream()
                                .map(Search::folded)
                                .anyMatch(Search.folded(String.valueOf(findings.publisher()))::equals));
    }

    /** The same with other days. */
    public EventFilter between(@Nullable LocalDate newFrom, @Nullable LocalDate newTo) {
        return new EventFilter(
                actors,
                sources,
                targets,
                roles,
                dyad,
                types,
                cameo,
                statuses,
                places,
                circle,
                newFrom,
                newTo,
                words,
                publishers,
                datasets,
                minConfidence,
                minReports);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** Gathers what is asked for. */
    public static final class Builder {

        private final List<String> actors = new ArrayList<>();
        private final List<String> sources = new ArrayList<>();
        private final List<String> targets = new ArrayList<>();
        private final List<String> roles = new ArrayList<>();
        private @Nullable Dyad dyad;
        private final List<EventType> types = new ArrayList<>();
        private final List<String> cameo = new ArrayList<>();
        private final List<Status> statuses = new ArrayList<>();
        private final List<String> places = new ArrayList<>();
        private @Nullable Circle circle;
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;
        private final List<String> words = new ArrayList<>();
        private final List<String> publishers = new ArrayList<>();
        private final List<String> datasets = new ArrayList<>();
        private double minConfidence;
        private int minReports;

        private Builder() {}

        public Builder actor(String actor) {
            actors.add(actor);
            return this;
        }

        public Builder source(String actor) {
            sources.add(actor);
            return this;
        }

        public Builder target(String actor) {
            targets.add(actor);
            return this;
        }

        public Builder role(String role) {
            roles.add(role);
            return this;
        }

        public Builder dyad(String one, String other) {
            this.dyad = new Dyad(one, other);
            return this;
        }

        public Builder type(EventType type) {
            types.add(type);
            return this;
        }

        public Builder cameo(String beginning) {
            cameo.add(beginning);
            return this;
        }

        public Builder status(Status status) {
            statuses.add(status);
            return this;
        }

        public Builder place(String place) {
            places.add(place);
            return this;
        }

        public Builder within(@Nullable Circle newCircle) {
            this.circle = newCircle;
            return this;
        }

        public Builder from(@Nullable LocalDate day) {
            this.from = day;
            return this;
        }

        public Builder to(@Nullable LocalDate day) {
            this.to = day;
            return this;
        }

        public Builder words(String wordOrPhrase) {
            words.add(wordOrPhrase);
            return this;
        }

        public Builder publisher(String publisher) {
            publishers.add(publisher);
            return this;
        }

        public Builder dataset(String dataset) {
            datasets.add(dataset);
            return this;
        }

        public Builder minConfidence(double least) {
            this.minConfidence = least;
            return this;
        }

        public Builder minReports(int fewest) {
            this.minReports = fewest;
            return this;
        }

        public EventFilter build() {
            return new EventFilter(
                    actors,
                    sources,
                    targets,
                    roles,
                    dyad,
                    types,
                    cameo,
                    statuses,
                    places,
                    circle,
                    from,
                    to,
                    words,
                    publishers,
                    datasets,
                    minConfidence,
                    minReports);
        }
    }
}
