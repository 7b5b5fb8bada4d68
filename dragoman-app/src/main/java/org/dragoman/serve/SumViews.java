package org.dragoman.serve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.export.Json;
import org.dragoman.model.EventType;
import org.dragoman.model.Place;
import org.dragoman.store.ActorNetwork;
import org.dragoman.store.ActorNetwork.Level;
import org.dragoman.store.ActorNetwork.Weight;
import org.dragoman.store.EventFilter;
import org.dragoman.store.PlaceCounts;
import org.dragoman.store.Step;
import org.dragoman.store.Store;
import org.dragoman.store.Timeline;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Events counted: over time, by place, between actors. */
final class SumViews {

    private static final int PLACES = 2_000;
    private static final int MOST_PLACES = 5_000;
    private static final int NODES = 60;
    private static final int MOST_NODES = 500;
    private static final int DAYS_BY_DAY = 92;
    private static final int DAYS_BY_WEEK = 1_100;
    private static final int MOST_FILLED_BINS = 4_000;

    /** So much Goldstein weight draws a score halfway to 0: a few reports do not make a friend. */
    private static final double DAMPING = 10;

    private final Store store;

    SumViews(Store store) {
        this.store = store;
    }

    ObjectNode timeline(Asked asked) {
        EventFilter filter = Filters.of(asked);
        String by = asked.one("by");
        Step step = by == null ? fitting(store.sums().range(filter)) : Asked.constant("by", by, Step.class);
        Timeline timeline = store.sums().timeline(filter, step);
        ObjectNode node = Json.object();
        node.put("by", step.name().toLowerCase(Locale.ROOT));
        node.put("undated", timeline.undated());
        ArrayNode bins = node.putArray("bins");
        LocalDate next = null;
        boolean fill = isFilled(timeline);
        for (Timeline.Bin bin : timeline.bins()) {
            while (fill && next != null && next.isBefore(bin.from())) {
                bin(bins.addObject(), new Timeline.Bin(next, step.next(next).minusDays(1), Map.of()));
                next = step.next(next);
            }
            bin(bins.addObject(), bin);
            next = step.next(bin.from());
        }
        return node;
    }

    private static Step fitting(List<LocalDate> range) {
        long days = range.isEmpty() ? 0 : ChronoUnit.DAYS.between(range.get(0), range.get(1));
        return days <= DAYS_BY_DAY ? Step.DAY : days <= DAYS_BY_WEEK ? Step.WEEK : Step.MONTH;
    }

    /** Bins without events are given as such, unless one stray day far away would make them too many. */
    private static boolean isFilled(Timeline timeline) {
        List<Timeline.Bin> bins = timeline.bins();
        if (bins.isEmpty()) {
            return false;
        }
        long days = ChronoUnit.DAYS.between(
                bins.get(0).from(), bins.get(bins.size() - 1).to());
        long each = ChronoUnit.DAYS.between(
                bins.get(0).from(), timeline.step().next(bins.get(0).from()));
        return days / each <= MOST_FILLED_BINS;
    }

    private static void bin(ObjectNode node, Timeline.Bin bin) {
        node.put("from", bin.from().toString());
        node.put("to", bin.to().toString());
        node.put("total", bin.total());
        types(node, bin.types());
    }

    private static void types(ObjectNode node, Map<EventType, Long> types) {
        ObjectNode counts = node.putObject("types");
        new TreeMap<>(types).forEach((type, events) -> counts.put(type.name(), events));
    }

    ObjectNode places(Asked asked) {
        PlaceCounts places = store.sums().places(Filters.of(asked), asked.whole("limit", PLACES, 0, MOST_PLACES));
        ObjectNode node = Json.object();
        node.put("placed", places.placed());
        node.put("unplaced", places.unplaced());
        long shown =
                places.points().stream().mapToLong(PlaceCounts.Point::events).sum();
        node.put("elsewhere", places.placed() - shown);
        ArrayNode points = node.putArray("points");
        for (PlaceCounts.Point point : places.points()) {
            Place place = point.place();
            ObjectNode each = points.addObject();
            each.put("geonameid", place.geonameId());
            each.put("name", place.name());
            each.put("country", place.country());
            each.put("lat", place.lat());
            each.put("lon", place.lon());
            each.put("precision", precision(place));
            each.put("count", point.events());
            types(each, point.types());
        }
        return node;
    }

    private static String precision(Place place) {
        if (place.isCountry()) {
            return "country";
        }
        return switch (place.feature()) {
            case "ADM1", "ADM1H", "ADM2", "ADM3", "ADM4", "RGN", "RD", "SEA", "OCN", "CONT", "NEAR" -> "admin";
            default -> "point";
        };
    }

    ObjectNode network(Asked asked) {
        Level level = asked.one("level", Level.class, Level.COUNTRY);
        int limit = asked.whole("limit", NODES, 0, MOST_NODES);
        ActorNetwork network = store.sums().network(Filters.of(asked), level, limit);
        ObjectNode node = Json.object();
        node.put("level", level.name().toLowerCase(Locale.ROOT));
        ArrayNode nodes = node.putArray("nodes");
        for (ActorNetwork.Node actor : network.nodes()) {
            ObjectNode each = nodes.addObject();
            each.put("id", actor.code());
            each.put("name", ActorNames.of(actor.code()));
            each.put("count", actor.events());
        }
        ArrayNode edges = node.putArray("edges");
        network.edges().forEach(edge -> edge(edges.addObject(), edge));
        return node;
    }

    private static void edge(ObjectNode node, ActorNetwork.Edge edge) {
        node.put("source", edge.source());
        node.put("target", edge.target());
        node.put("count", edge.events());
        node.put("score", score(edge.verbal().plus(edge.material())));
        node.put("verbal", score(edge.verbal()));
        node.put("material", score(edge.material()));
    }

    private static @Nullable Double score(Weight weight) {
        return weight.positive() + weight.negative() == 0
                ? null
                : (Double) (Math.round(weight.score(DAMPING) * 1_000) / 1_000.0);
    }
}
