package org.dragoman.judge.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.model.Event;
import org.jspecify.annotations.Nullable;

/**
 * Sums of each day of each dyad and region: all that forecasts need of events. Takes events in any order; some twenty bytes a
 * unit and day stay in memory, and four an event to tell what is told twice.
 */
public final class DaySums {

    /** Share of late events above which lateness says nothing: the file was loaded in one go long after. */
    private static final double MOSTLY_LATE = 0.2;

    private final Map<Unit, UnitDays> timely = new HashMap<>();

    private final Map<Unit, UnitDays> late = new HashMap<>();
    private final Map<Integer, IntSet> seen = new HashMap<>();
    private final Map<Deed.Unused, Long> unused = new EnumMap<>(Deed.Unused.class);
    private long events;
    private long lateEvents;
    private long twice;
    private int firstTimely = Integer.MAX_VALUE;
    private int lastTimely = Integer.MIN_VALUE;
    private int firstLate = Integer.MAX_VALUE;
    private int lastLate = Integer.MIN_VALUE;

    /** Adds an event. */
    public void add(Event event) {
        Deed.Reading reading = Deed.of(event);
        Deed deed = reading.deed();
        if (deed == null) {
            Deed.Unused why = reading.unused();
            unused.merge(why == null ? Deed.Unused.NOBODY : why, 1L, Long::sum);
            return;
        }
        int day = Math.toIntExact(deed.day().toEpochDay());
        if (!seen.computeIfAbsent(day, any -> new IntSet()).add((int) (deed.key() ^ deed.key() >>> 32))) {
            twice++;
            return;
        }
        events++;
        if (deed.late()) {
            lateEvents++;
            firstLate = Math.min(firstLate, day);
            lastLate = Math.max(lastLate, day);
        } else {
            firstTimely = Math.min(firstTimely, day);
            lastTimely = Math.max(lastTimely, day);
        }
        Map<Unit, UnitDays> sums = deed.late() ? late : timely;
        for (Unit unit : deed.units()) {
            sums.computeIfAbsent(unit, any -> new UnitDays())
                    .add(day, (float) deed.hostile(), (float) deed.cooperative());
        }
    }

    /** Events that count. */
    public long events() {
        return countsLate() ? events : events - lateEvents;
    }

    /** How many events were left out, by reason, in words; a reason without events is left out too. */
    public Map<String, Long> leftOut() {
        Map<String, Long> told = new TreeMap<>();
        unused.forEach((why, count) -> told.put(
                switch (why) {
                    case NOT_DONE -> "planned, threatened, foretold or denied";
                    case NO_DAY -> "without a day";
                    case NOBODY -> "without two countries or a place";
                },
                count));
        if (twice > 0) {
            told.put("told twice on one day", twice);
        }
        if (lateEvents > 0 && !countsLate()) {
            told.put("published more than a month after their day", lateEvents);
        }
        return told;
    }

    /** The last day on which something counts, or null when nothing does. */
    public @Nullable LocalDate lastDay() {
        int last = countsLate() ? Math.max(lastTimely, lastLate) : lastTimely;
        return last == Integer.MIN_VALUE ? null : LocalDate.ofEpochDay(last);
    }

    /** The first day on which something counts, or null when nothing does. */
    public @Nullable LocalDate firstDay() {
        int first = countsLate() ? Math.min(firstTimely, firstLate) : firstTimely;
        return first == Integer.MAX_VALUE ? null : LocalDate.ofEpochDay(first);
    }

    private boolean countsLate() {
        return lateEvents > MOSTLY_LATE * events;
    }

    /** Units of a kind that have events, in order. */
    List<Unit> units(Kind kind) {
        List<Unit> units = new ArrayList<>();
        timely.keySet().stream().filter(unit -> unit.kind() == kind).forEach(units::add);
        if (countsLate()) {
            late.keySet().stream()
                    .filter(unit -> unit.kind() == kind && !timely.containsKey(unit))
                    .forEach(units::add);
        }
        units.sort(null);
        return units;
    }

    /** Passes on a unit's days; a day may come more than once. */
    void days(Unit unit, UnitDays.Taker taker) {
        UnitDays days = timely.get(unit);
        if (days != null) {
            days.each(taker);
        }
        UnitDays more = countsLate() ? late.get(unit) : null;
        if (more != null) {
            more.each(taker);
        }
    }
}
