package org.dragoman.merge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dragoman.model.Event.Location;
import org.dragoman.model.Place;
import org.dragoman.model.PlaceMention;
import org.dragoman.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** When and where it happened, as the reports together tell it: of versions that fit, the narrowest. */
final class Circumstances {

    private final List<Evidence> reports;
    private final List<Support.Version<TimeInterval>> times;
    private final List<Support.Version<Location>> places;

    Circumstances(List<Evidence> reports) {
        this.reports = reports;
        Support<TimeInterval> when = new Support<>(reports, Circumstances::overlap);
        Support<Location> where = new Support<>(reports, Circumstances::fit);
        for (int i = 0; i < reports.size(); i++) {
            TimeInterval time = reports.get(i).report().time();
            if (time != null && time.from() != null && time.to() != null) {
                when.add(time, i);
            }
            PlaceMention place = reports.get(i).report().place();
            if (place != null && place.place() != null) {
                where.add(new Location(String.valueOf(reports.get(i).placeText()), place.place()), i);
            }
        }
        this.times = when.ranked();
        this.places = where.ranked();
    }

    /** Versions of when, the best supported first. */
    List<Support.Version<TimeInterval>> times() {
        return times;
    }

    /** Versions of where, the best supported first. */
    List<Support.Version<Location>> places() {
        return places;
    }

    @Nullable
    TimeInterval time() {
        return times.isEmpty()
                ? reports.stream()
                        .map(e -> e.report().time())
                        .filter(time -> time != null)
                        .findFirst()
                        .orElse(null)
                : times.get(0).values().stream()
                        .min(Comparator.comparingLong(Circumstances::days))
                        .orElseThrow();
    }

    @Nullable
    Location place() {
        if (!places.isEmpty()) {
            return places.get(0).values().stream()
                    .min(Comparator.comparingInt(Circumstances::breadth))
                    .orElseThrow();
        }
        return reports.stream()
                .filter(e -> e.placeText() != null)
                .map(e -> new Location(String.valueOf(e.placeText()), null))
                .findFirst()
                .orElse(null);
    }

    /** First day, and last day when it is another. */
    static String day(TimeInterval time) {
        LocalDate from = time.from();
        LocalDate to = time.to();
        return from == null || from.equals(to) ? String.valueOf(from) : from + "/" + to;
    }

    private static boolean overlap(TimeInterval a, TimeInterval b) {
        return !end(b).isBefore(start(a)) && !end(a).isBefore(start(b));
    }

    private static LocalDate start(TimeInterval time) {
        return time.from() == null ? LocalDate.MIN : time.from();
    }

    private static LocalDate end(TimeInterval time) {
        return time.to() == null ? LocalDate.MAX : time.to();
    }

    private static long days(TimeInterval time) {
        return end(time).toEpochDay() - start(time).toEpochDay();
    }

    private static boolean fit(Location a, Location b) {
        Place one = a.place();
        Place other = b.place();
        return one != null
                && other != null
                && ComparedPlaces.relation(one, other).compareTo(ComparedPlaces.Relation.FAR) < 0;
    }

    /** Towns before regions, regions before countries. */
    private static int breadth(Location location) {
        Place place = location.place();
        return place == null || place.isCountry() ? 2 : place.feature().startsWith("PPL") ? 0 : 1;
    }
}
