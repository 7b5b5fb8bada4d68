package org.dragoman.judge.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How likely it is of each unit that its next period is more hostile than its norm, and how good such forecasts were.
 *
 * @param kind what units are
 * @param step how long periods are
 * @param asOf last day that is known
 * @param from first day of the period that is forecast
 * @param to its last day
 * @param entries of all units with conflict, those that are forecast first, the likeliest first
 * @param track how good past forecasts were, or null when there are none
 * @param refused why nothing at all is forecast, or null
 */
public record Outlook(
        Kind kind,
        Step step,
        LocalDate asOf,
        LocalDate from,
        LocalDate to,
        List<Entry> entries,
        @Nullable Track track,
        @Nullable String refused) {

    /**
     * One unit.
     *
     * @param unit which
     * @param forecast its forecast, or null when it is refused
     * @param norm median weight of conflict of the periods of the last twelve months
     * @param history periods since its first event, gaps left out
     * @param track how good the forecasts of this unit were, or null when there are none
     * @param refused why it is not forecast, or null
     */
    public record Entry(
            Unit unit,
            @Nullable Forecast forecast,
            double norm,
            int history,
            @Nullable UnitTrack track,
            @Nullable String refused) {}

    /**
     * Mean squared differences of one unit's past forecasts.
     *
     * @param forecasts how many
     * @param ownHistory of own history
     * @param baseRate of the base rate
     * @param noChange of no-change as a probability
     */
    public record UnitTrack(int forecasts, double ownHistory, double baseRate, double noChange) {}

    public Outlook {
        entries = List.copyOf(entries);
    }

    /** Forecasts and their track, from what is known on {@code asOf}; later days of {@code sums} leave no trace. */
    public static Outlook of(DaySums sums, LocalDate asOf, Kind kind, Step step) {
        Periods periods = new Periods(step, asOf);
        Panel panel = Panel.of(sums, kind, periods);
        RollingOrigin origin = RollingOrigin.through(panel);
        Track track = origin.log().size() == 0 ? null : Track.of(origin.log(), panel);
        String refused = refused(origin, asOf);
        return new Outlook(
                kind, step, asOf, periods.first(1), periods.last(1), entries(origin, refused), track, refused);
    }

    private static @Nullable String refused(RollingOrigin origin, LocalDate asOf) {
        Panel panel = origin.panel();
        Step step = panel.periods().step();
        if (panel.series().isEmpty()) {
            return Refusal.nothing(panel.kind(), asOf);
        }
        if (!panel.isObserved(panel.columns() - 1)) {
            return Refusal.gap(step);
        }
        return origin.isReady() ? null : Refusal.outcomes(origin.examples(), step);
    }

    private static List<Entry> entries(RollingOrigin origin, @Nullable String refusedAll) {
        Map<Integer, Forecast> next = origin.next();
        Map<Integer, UnitTrack> tracks = tracks(origin.log());
        List<Entry> entries = new ArrayList<>();
        for (int unit = 0; unit < origin.pasts().size(); unit++) {
            Past past = origin.pasts().get(unit);
            Forecast forecast = next.get(unit);
            if (past.hasConflict()) {
                String refused = forecast != null ? null : refused(past, origin, refusedAll);
                entries.add(new Entry(past.unit(), forecast, past.norm(), past.history(), tracks.get(unit), refused));
            }
        }
        Comparator<Entry> likeliest = Comparator.comparingDouble(
                entry -> entry.forecast() == null ? 1 : -entry.forecast().probability());
        entries.sort(likeliest
                .thenComparing(Comparator.comparingInt(Entry::history).reversed())
                .thenComparing(Entry::unit));
        return entries;
    }

    private static String refused(Past past, RollingOrigin origin, @Nullable String refusedAll) {
        Step step = origin.panel().periods().step();
        if (past.history() < step.leastHistory()) {
            return Refusal.history(past, step);
        }
        if (!past.isEnough()) {
            return Refusal.quiet(past, step);
        }
        return refusedAll == null ? Refusal.gap(step) : refusedAll;
    }

    private static Map<Integer, UnitTrack> tracks(Log log) {
        Map<Integer, double[]> sums = new HashMap<>();
        for (int i = 0; i < log.size(); i++) {
            double[] sum = sums.computeIfAbsent(log.unit(i), any -> new double[4]);
            double outcome = log.above(i) ? 1 : 0;
            sum[0]++;
            sum[1] += square(Track.of(Track.Way.OWN_HISTORY, log, i) - outcome);
            sum[2] += square(Track.of(Track.Way.BASE_RATE, log, i) - outcome);
            sum[3] += square(Track.of(Track.Way.NO_CHANGE, log, i) - outcome);
        }
        Map<Integer, UnitTrack> tracks = new HashMap<>();
        sums.forEach((unit, sum) ->
                tracks.put(unit, new UnitTrack((int) sum[0], sum[1] / sum[0], sum[2] / sum[0], sum[3] / sum[0])));
        return tracks;
    }

    private static double square(double value) {
        return value * value;
    }
}
