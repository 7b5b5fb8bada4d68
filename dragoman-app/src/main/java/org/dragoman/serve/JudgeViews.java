package org.dragoman.serve;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.dragoman.export.Json;
import org.dragoman.export.RelationJson;
import org.dragoman.export.RelationsSection.Way;
import org.dragoman.judge.relations.Bin;
import org.dragoman.judge.relations.Level;
import org.dragoman.judge.relations.Relation;
import org.dragoman.judge.relations.Relations;
import org.dragoman.judge.relations.Scale;
import org.dragoman.judge.relations.Weights;
import org.dragoman.store.EventFilter;
import org.dragoman.store.Store;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What follows from the events: who stands with whom, which agreements hold, what may come. The last few are kept. */
final class JudgeViews {

    private static final int KEPT = 6;
    private static final Pattern ACTOR = Pattern.compile("[A-Z-]{3}( [A-Z]{3})?");

    private record Key(EventFilter filter, Way way) {}

    private record Entry(String version, Judged judged) {}

    /** So many events are judged while somebody waits. */
    private static final long FEW = 5_000;

    private final Store store;
    private final Recall recall;
    private final Object judging = new Object();
    private final Semaphore waiting = new Semaphore(1);
    private final Map<Key, Entry> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    JudgeViews(Store store) {
        this.store = store;
        this.recall = new Recall(store);
    }

    /** One at a time: two that read a million events each need not fit into memory together. */
    Judged judged(EventFilter filter, Way way) {
        Judged ready = ready(filter, way);
        if (ready != null) {
            return ready;
        }
        synchronized (judging) {
            ready = ready(filter, way);
            return ready == null ? make(filter, way) : ready;
        }
    }

    private @Nullable Judged ready(EventFilter filter, Way way) {
        String version = store.dataVersion();
        synchronized (kept) {
            Entry entry = kept.get(new Key(filter, way));
            return entry == null || !entry.version.equals(version) ? null : entry.judged;
        }
    }

    private Judged make(EventFilter filter, Way way) {
        String version = store.dataVersion();
        Judged judged = new Judged(store, recall, filter, way);
        synchronized (kept) {
            kept.values().removeIf(each -> !each.version.equals(version));
            kept.put(new Key(filter, way), new Entry(version, judged));
            if (kept.size() > KEPT) {
                kept.remove(kept.keySet().iterator().next());
            }
        }
        return judged;
    }

    /** With the usual half-life. */
    Judged judged(EventFilter filter) {
        return judged(filter, Way.USUAL);
    }

    /** The same if it takes no longer than other questions, as events are at hand or few; else it is begun, and null. */
    @Nullable
    Judged judgedSoon(EventFilter filter) {
        boolean isQuick = ready(filter, Way.USUAL) != null || recall.isReady() || store.count(filter) <= FEW;
        if (isQuick) {
            return judged(filter);
        }
        if (waiting.tryAcquire()) {
            beside(() -> {
                try {
                    judged(filter);
                } finally {
                    waiting.release();
                }
            });
        }
        return null;
    }

    private static void beside(Runnable work) {
        Thread thread = new Thread(work, "judge");
        thread.setDaemon(true);
        // A fault shows again, and is told, when the same is asked with patience.
        thread.setUncaughtExceptionHandler((ended, fault) -> {});
        thread.start();
    }

    /** Begins to judge from all events ahead of the first question, so that the first view need not wait for it. */
    void prepare() {
        beside(() -> {
            Judged judged = judged(EventFilter.ALL);
            List.of("alerts", "agreements", "relations").forEach(judged::field);
        });
    }

    /** Fields of the judgments, as of their day. */
    View fields(String... names) {
        return asked -> {
            Judged judged = judged(Filters.of(asked));
            ObjectNode node = asOf(judged);
            for (String name : names) {
                node.set(name, judged.field(name));
            }
            return node;
        };
    }

    /**
     * Forecasts of all, or of one dyad or region; the record of past ones, and others' opinions. Forecasts learn from all pairs,
     * so a dyad chooses among them and does not narrow what is learned from.
     */
    ObjectNode outlook(Asked asked) {
        Judged judged = judged(Filters.of(asked.without("dyad")));
        EventFilter.Dyad dyad = Filters.of(asked).dyad();
        String region = asked.one("region");
        ObjectNode node = asOf(judged);
        ArrayNode outlook = node.putArray("outlook");
        judged.field("outlook").forEach(entry -> {
            if ((region == null || entry.path("region").asString("").equalsIgnoreCase(region))
                    && (dyad == null || isOf(entry.path("dyad"), dyad))) {
                outlook.add(entry);
            }
        });
        node.set("outlook_track", judged.field("outlook_track"));
        node.set("opinions", judged.field("opinions"));
        return node;
    }

    private static boolean isOf(JsonNode pair, EventFilter.Dyad dyad) {
        Set<String> codes = new HashSet<>();
        pair.forEach(code -> codes.add(code.asString()));
        return codes.equals(new HashSet<>(
                List.of(dyad.one().toUpperCase(Locale.ROOT), dyad.other().toUpperCase(Locale.ROOT))));
    }

    private static ObjectNode asOf(Judged judged) {
        ObjectNode node = Json.object();
        node.put("as_of", judged.asOf() == null ? null : String.valueOf(judged.asOf()));
        return node;
    }

    ObjectNode relations(Asked asked) {
        Way way = way(asked, Level.COUNTRY);
        Judged judged = judged(Filters.of(asked), way);
        ObjectNode node = asOf(judged);
        node.put("half_life_months", way.scale().halfLifeMonths());
        node.set("relations", judged.field("relations"));
        return node;
    }

    private static Way way(Asked asked, Level level) {
        int months = asked.whole("half-life", Scale.LONG, 1, 120);
        return months == Scale.LONG && level == Level.COUNTRY
                ? Way.USUAL
                : new Way(level, Weights.PLOVER, Scale.ofMonths(months));
    }

    /** One pair: how it stands, how that came, and what it rests on. */
    ObjectNode dyad(Asked asked) {
        String a = actor(asked.path("a"));
        String b = actor(asked.path("b"));
        Bin bin = asked.one("by", Bin.class, Bin.WEEK);
        Way way = way(asked, a.length() > 3 || b.length() > 3 ? Level.ACTOR : Level.COUNTRY);
        Judged judged = judged(Filters.of(asked), way);
        Relations relations = judged.relations();
        Optional<Relation> current = relations.of(a, b);
        ObjectNode node = asOf(judged);
        node.put("half_life_months", way.scale().halfLifeMonths());
        node.put("a", a);
        node.put("b", b);
        node.put("by", bin.name().toLowerCase(Locale.ROOT));
        current.ifPresentOrElse(
                relation -> RelationJson.relation(node.putObject("current"), relation, way.scale()),
                () -> node.putNull("current"));
        ArrayNode series = node.putArray("series");
        relations.course(a, b, bin).forEach(point -> RelationJson.point(series.addObject(), point));
        ArrayNode events = node.putArray("events");
        current.map(Relation::events).orElse(List.of()).forEach(events::add);
        ArrayNode stances = node.putArray("stances");
        current.ifPresent(relation -> relation.stances().forEach(told -> RelationJson.told(stances.addObject(), told)));
        return node;
    }

    private static String actor(String code) {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        if (!ACTOR.matcher(upper).matches()) {
            throw ApiException.notFound(
                    "no actor has the code " + ApiException.shown(code),
                    "give codes, as SYR or \"SYR MIL\"; see /actors");
        }
        return upper;
    }

    /** Alerts of the day of judgment, and agreements of which something is told within some days. */
    void news(ObjectNode node, Judged judged, @Nullable LocalDate from, @Nullable LocalDate to) {
        node.set("alerts", judged.field("alerts"));
        ArrayNode moved = node.putArray("agreements");
        judged.field("agreements").forEach(agreement -> {
            boolean isNews = false;
            for (var turn : agreement.path("history")) {
                isNews |= isWithin(turn.path("date").asString(""), from, to);
            }
            for (var claim : agreement.path("compliance")) {
                isNews |= isWithin(claim.path("on").asString(""), from, to);
            }
            if (isNews) {
                moved.add(agreement);
            }
        });
    }

    /** Days and months in ISO 8601 sort as they stand. */
    private static boolean isWithin(String day, @Nullable LocalDate from, @Nullable LocalDate to) {
        return !day.isEmpty()
                && from != null
                && to != null
                && day.compareTo(from.toString().substring(0, Math.min(day.length(), 10))) >= 0
                && day.compareTo(to.toString()) <= 0;
    }
}
