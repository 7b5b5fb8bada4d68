package org.dragoman.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A filter as a condition in SQL. Every value is a parameter, bound and never written into the text, so that no value can
 * change what the condition means.
 */
final class FilterSql {

    private static final double KM_PER_DEGREE = 111.0;
    private static final double EARTH_RADIUS_KM = 6371.0088;

    private final List<Object> values = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();

    private FilterSql() {}

    /** Conditions on the table {@code events}. */
    static FilterSql of(EventFilter filter) {
        FilterSql sql = new FilterSql();
        sql.parties(filter);
        sql.codes(filter);
        sql.where(filter);
        sql.when(filter);
        sql.told(filter);
        return sql;
    }

    /** Conditions joined by AND, each value a question mark; {@code TRUE} for none. */
    String condition() {
        return conditions.isEmpty() ? "TRUE" : String.join(" AND ", conditions);
    }

    /** What the question marks stand for, in order. */
    List<Object> values() {
        return List.copyOf(values);
    }

    private void parties(EventFilter filter) {
        eitherSide(
                filter.actors().stream().flatMap(a -> Search.actor(a).stream()).toList());
        any("contains(source_search, ?)", filter.sources().stream().flatMap(s -> Search.actor(s).stream()));
        any("contains(target_search, ?)", filter.targets().stream().flatMap(t -> Search.actor(t).stream()));
        eitherSide(filter.roles().stream().map(Search::role).toList());
        EventFilter.Dyad dyad = filter.dyad();
        if (dyad != null) {
            String there = opposite(dyad.one(), dyad.other());
            String back = opposite(dyad.other(), dyad.one());
            conditions.add("(" + there + " OR " + back + ")");
        }
    }

    private void eitherSide(List<String> pieces) {
        if (!pieces.isEmpty()) {
            String source = alternatives("contains(source_search, ?)", pieces.stream());
            conditions.add("(" + source + " OR " + alternatives("contains(target_search, ?)", pieces.stream()) + ")");
        }
    }

    private String opposite(String source, String target) {
        return "(" + alternatives("contains(source_search, ?)", Search.actor(source).stream()) + " AND "
                + alternatives("contains(target_search, ?)", Search.actor(target).stream()) + ")";
    }

    private void codes(EventFilter filter) {
        any("type = ?", filter.types().stream().map(Enum::name));
        any("starts_with(cameo, ?)", filter.cameo().stream());
        any("status = ?", filter.statuses().stream().map(s -> s.name().toLowerCase(Locale.ROOT)));
    }

    private void where(EventFilter filter) {
        any("contains(place_search, ?)", filter.places().stream().map(Search::placeAsked));
        Circle circle = filter.circle();
        if (circle == null) {
            return;
        }
        // The box is quick and lets few through to the exact distance.
        double height = circle.km() / KM_PER_DEGREE;
        add("lat BETWEEN ? AND ?", circle.lat() - height, circle.lat() + height);
        double widest = Math.min(90, Math.abs(circle.lat()) + height);
        double width = height / Math.max(1e-6, Math.cos(Math.toRadians(widest)));
        if (circle.lon() - width >= -180 && circle.lon() + width <= 180) {
            add("lon BETWEEN ? AND ?", circle.lon() - width, circle.lon() + width);
        }
        add(
                "2 * " + EARTH_RADIUS_KM + " * asin(sqrt(least(1, pow(sin(radians(lat - ?) / 2), 2)"
                        + " + cos(radians(lat)) * cos(radians(?)) * pow(sin(radians(lon - ?) / 2), 2)))) <= ?",
                circle.lat(),
                circle.lat(),
                circle.lon(),
                circle.km());
    }

    private void when(EventFilter filter) {
        if (filter.from() != null) {
            add("last_day >= ?", filter.from());
        }
        if (filter.to() != null) {
            add("first_day <= ?", filter.to());
        }
    }

    private void told(EventFilter filter) {
        if (!filter.words().isEmpty()) {
            String all = filter.words().stream()
                    .map(words -> with("contains(search, ?)", Search.folded(words)))
                    .collect(Collectors.joining(" AND "));
            conditions.add("key IN (SELECT event FROM event_mentions WHERE " + all + ")");
        }
        any("contains(publisher_search, ?)", filter.publishers().stream().map(Search::publisher));
        any("coalesce(dataset, '" + EventFilter.OWN + "') = ?", filter.datasets().stream());
        if (filter.minConfidence() > 0) {
            add("confidence >= ?", filter.minConfidence());
        }
        if (filter.minReports() > 1) {
            add("reports >= ?", filter.minReports());
        }
    }

    private void any(String condition, Stream<String> alternatives) {
        String joined = alternatives(condition, alternatives);
        if (!joined.equals("()")) {
            conditions.add(joined);
        }
    }

    private String alternatives(String condition, Stream<String> alternatives) {
        return alternatives.map(value -> with(condition, value)).collect(Collectors.joining(" OR ", "(", ")"));
    }

    private String with(String condition, Object value) {
        values.add(value);
        return condition;
    }

    private void add(String condition, Object... bound) {
        conditions.add(condition);
        values.addAll(List.of(bound));
    }
}
