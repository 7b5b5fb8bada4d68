package org.dragoman.judge.alerts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.judge.Deeds;
import org.dragoman.model.Actor;
import org.dragoman.model.Event;
import org.dragoman.model.EventType.Quad;
import org.dragoman.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Counts events by pair of countries and by country of the place, hostile and friendly apart, and tells which counts of the last
 * week are out of the ordinary. A week is seven days that end on the day of judgment. Alleged events count as others do: an alert
 * says that more is told. Not safe for use by several threads.
 */
public final class AlertLedger {

    /** Fewest weeks that must be known before a norm is one. */
    public static final int LEAST_WEEKS = 8;

    /** Fewest events in the week, or as norm, for an alert. */
    static final int LEAST_EVENTS = 5;

    /** An alert is less likely than this, by the norm of 4 weeks and, where there is one, by that of 52. */
    private static final double UNLIKELY = 0.01;

    private static final int WEEK = 7;
    private static final int MONTH = 4;
    private static final int YEAR = 52;
    private static final int EVENTS_SHOWN = 50;

    /** Days and events of one subject. */
    private static final class Series {
        private int[] days = new int[2];
        private int[] events = new int[2];
        private int size;

        private void add(int day, int event) {
            if (size == days.length) {
                days = Arrays.copyOf(days, size * 2);
                events = Arrays.copyOf(events, size * 2);
            }
            days[size] = day;
            events[size++] = event;
        }
    }

    private final Map<String, Series> series = new TreeMap<>();
    private final List<String> ids = new ArrayList<>();
    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;

    /** Takes in an event. */
    public void add(Event event) {
        LocalDate day = Deeds.day(event);
        Quad quad = event.type().quad();
        if (day == null || quad == Quad.NEUTRAL || Deeds.weight(event.status()) == 0) {
            return;
        }
        boolean hostile = quad == Quad.VERBAL_CONFLICT || quad == Quad.MATERIAL_CONFLICT;
        int at = (int) day.toEpochDay();
        first = Math.min(first, at);
        last = Math.max(last, at);
        int number = -1;
        for (String subject : subjects(event)) {
            if (number < 0) {
                number = ids.size();
                ids.add(event.id());
            }
            series.computeIfAbsent(subject + (hostile ? "|hostile" : "|friendly"), key -> new Series())
                    .add(at, number);
        }
    }

    private static TreeSet<String> subjects(Event event) {
        TreeSet<String> subjects = new TreeSet<>();
        for (Event.Party source : event.sources()) {
            for (Event.Party target : event.targets()) {
                String one = country(source.actor());
                String other = country(target.actor());
                if (one != null && other != null && !one.equals(other)) {
                    boolean ordered = one.compareTo(other) < 0;
                    subjects.add("dyad|" + (ordered ? one + "," + other : other + "," + one));
                }
            }
        }
        Place place = event.place() == null ? null : event.place().place();
        if (place != null && place.country() != null) {
            subjects.add("region|" + place.country());
        }
        return subjects;
    }

    private static @Nullable String country(Actor actor) {
        return actor.isAboveStates() ? null : actor.country();
    }

    /**
     * The alerts as of a day, the unlikeliest first; none when less than {@link #LEAST_WEEKS} weeks are known before the last.
     *
     * @param day last day of the week looked at; or null for the last day of all
     */
    public List<Alert> asOf(@Nullable LocalDate day) {
        List<Alert> alerts = new ArrayList<>();
        int end = day != null ? (int) day.toEpochDay() : last;
        long known = ((long) end - first + 1) / WEEK - 1;
        if (known >= LEAST_WEEKS) {
            series.forEach((key, each) -> {
                Alert alert = alert(key.split("\\|"), each, end, (int) Math.min(known, YEAR));
                if (alert != null) {
                    alerts.add(alert);
                }
            });
        }
        alerts.sort(Comparator.comparingDouble(Alert::chance)
                .thenComparing(alert -> alert.kind() + alert.subject() + alert.what()));
        return alerts;
    }

    private @Nullable Alert alert(String[] key, Series each, int end, int weeks) {
        int[] counts = new int[weeks + 1];
        for (int i = 0; i < each.size; i++) {
            int ago = Math.floorDiv(end - each.days[i], WEEK);
            if (ago >= 0 && ago < counts.length) {
                counts[ago]++;
            }
        }
        int month = Arrays.stream(counts, 1, MONTH + 1).sum();
        int year = Arrays.stream(counts, 1, weeks + 1).sum();
        boolean rising = counts[0] > (double) month / MONTH;
        double chance = Math.max(chance(counts[0], month, MONTH, rising), chance(counts[0], year, weeks, rising));
        double norm = (double) year / weeks;
        boolean enough = rising ? counts[0] >= LEAST_EVENTS : norm >= LEAST_EVENTS;
        return enough && chance < UNLIKELY
                ? new Alert(
                        key[0],
                        List.of(key[1].split(",")),
                        key[2],
                        LocalDate.ofEpochDay(end - WEEK + 1L),
                        LocalDate.ofEpochDay(end),
                        counts[0],
                        (double) month / MONTH,
                        norm,
                        chance,
                        rising,
                        events(each, end))
                : null;
    }

    private static double chance(int count, int events, int weeks, boolean rising) {
        return rising ? Surprise.ofMore(count, events, weeks) : Surprise.ofLess(count, events, weeks);
    }

    private List<String> events(Series each, int end) {
        TreeSet<String> found = new TreeSet<>();
        for (int i = 0; i < each.size; i++) {
            if (each.days[i] > end - WEEK && each.days[i] <= end) {
                found.add(ids.get(each.events[i]));
            }
        }
        return found.stream().limit(EVENTS_SHOWN).toList();
    }
}
