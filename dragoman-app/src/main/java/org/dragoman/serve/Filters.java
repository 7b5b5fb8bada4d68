package org.dragoman.serve;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dragoman.model.EventType;
import org.dragoman.model.Status;
import org.dragoman.store.Circle;
import org.dragoman.store.EventFilter;
import org.dragoman.store.EventQuery;
import org.dragoman.store.EventQuery.Sort;
import org.jspecify.annotations.Nullable;

/** What the command line's filters are in a request. */
final class Filters {

    static final int MOST_EVENTS = 1_000;
    private static final int EVENTS = 100;
    private static final int FARTHEST = 1_000_000_000 - 1;
    private static final double EARTH_KM = 20_100;
    private static final int MOST_REPORTS = 1_000_000;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{1,4}");

    private enum Order {
        ASC,
        DESC
    }

    private Filters() {}

    /** Which events, in which order, which page of them. */
    static EventQuery query(Asked asked) {
        return query(asked, EVENTS, MOST_EVENTS);
    }

    static EventQuery query(Asked asked, int otherwise, int most) {
        return new EventQuery(
                of(asked),
                asked.one("sort", Sort.class, Sort.DATE),
                asked.one("order", Order.class, Order.ASC) == Order.DESC,
                asked.whole("limit", otherwise, 0, most),
                asked.whole("offset", 0, 0, FARTHEST));
    }

    /** Which events. */
    static EventFilter of(Asked asked) {
        EventFilter.Builder filter = EventFilter.builder();
        asked.names("actor").forEach(filter::actor);
        asked.names("source").forEach(filter::source);
        asked.names("target").forEach(filter::target);
        asked.codes("role").forEach(filter::role);
        dyad(asked, filter);
        asked.codes("type").forEach(type -> filter.type(Asked.constant("type", type, EventType.class)));
        asked.codes("cameo").forEach(code -> filter.cameo(cameo(code)));
        asked.codes("status").forEach(status -> filter.status(Asked.constant("status", status, Status.class)));
        asked.names("place").forEach(filter::place);
        filter.within(circle(asked));
        days(asked, filter);
        asked.all("text").forEach(filter::words);
        asked.names("publisher").forEach(filter::publisher);
        asked.names("dataset").forEach(filter::dataset);
        filter.minConfidence(asked.number("min-confidence", 0, 0, 1));
        return filter.minReports(asked.whole("min-reports", 1, 0, MOST_REPORTS)).build();
    }

    private static String cameo(String code) {
        if (!CODE.matcher(code).matches()) {
            throw ApiException.wrongValue("cameo", "the beginning of a code, as 19, not " + ApiException.shown(code));
        }
        return code;
    }

    private static void dyad(Asked asked, EventFilter.Builder filter) {
        String dyad = asked.one("dyad");
        if (dyad != null) {
            String[] both = parts("dyad", dyad, "two actors with a comma between, as RUS,UKR");
            filter.dyad(both[0], both[1]);
        }
    }

    private static void days(Asked asked, EventFilter.Builder filter) {
        LocalDate from = day(asked, "from");
        LocalDate to = day(asked, "to");
        if (from != null && to != null && from.isAfter(to)) {
            throw ApiException.wrongValue("from", "it is after to");
        }
        filter.from(from).to(to);
    }

    /** A day, or null. */
    static @Nullable LocalDate day(Asked asked, String name) {
        String value = asked.one(name);
        if (value == null) {
            return null;
        }
        try {
            if (DAY.matcher(value).matches()) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeException noSuchDay) {
            // Said below, as what is not written as a day at all.
        }
        throw ApiException.wrongValue(name, "a day written as YYYY-MM-DD, not " + ApiException.shown(value));
    }

    private static @Nullable Circle circle(Asked asked) {
        String near = asked.one("near");
        double km = asked.number("within", Circle.USUAL_KM, 0, EARTH_KM);
        if (near == null) {
            if (asked.one("within") != null) {
                throw ApiException.wrongValue("within", "it needs a point: near=LAT,LON");
            }
            return null;
        }
        String form = "a point, as 35.93,36.63";
        String[] point = parts("near", near, form);
        double lat = Asked.parsed(point[0]);
        double lon = Asked.parsed(point[1]);
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
            throw ApiException.wrongValue("near", form + ", not " + ApiException.shown(near));
        }
        if (!(km > 0)) {
            throw ApiException.wrongValue("within", "more than 0 km");
        }
        return new Circle(lat, lon, km);
    }

    private static String[] parts(String name, String value, String form) {
        String[] parts = value.split(",", -1);
        if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
            throw ApiException.wrongValue(name, form + ", not " + ApiException.shown(value));
        }
        return new String[] {parts[0].strip(), parts[1].strip()};
    }
}
