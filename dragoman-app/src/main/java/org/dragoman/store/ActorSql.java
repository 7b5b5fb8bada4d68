package org.dragoman.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.model.Actor;
import org.jdbi.v3.core.Handle;

/** Counts in how many events each actor takes part: by code, and by name where it has one. */
final class ActorSql {

    /** The part of a party's JSON that says who it is; the same for all its parties. */
    private static final String WHO = "'\"actor\":(\\{\"name\":\"(?:[^\"\\\\]|\\\\.)*\",[^}]*\\})'";

    private ActorSql() {}

    static List<ActorCount> count(Handle handle) {
        List<ActorCount> actors = new ArrayList<>(codes(handle));
        actors.addAll(names(handle));
        actors.sort(Comparator.comparingLong(ActorCount::events)
                .reversed()
                .thenComparing(ActorCount::code)
                .thenComparing(actor -> String.valueOf(actor.name())));
        return actors;
    }

    private static List<ActorCount> codes(Handle handle) {
        return handle.createQuery("SELECT code, count(*) FROM"
                        + " (SELECT unnest(list_distinct(list_concat(source, target))) AS code FROM events WHERE "
                        + Runs.current(handle) + ") GROUP BY 1")
                .map((row, context) -> new ActorCount(row.getString(1), null, row.getLong(2)))
                .list();
    }

    private static List<ActorCount> names(Handle handle) {
        Map<String, ActorCount> names = new HashMap<>();
        handle.createQuery("SELECT who, count(*) FROM (SELECT unnest(list_distinct(list_concat("
                        + "regexp_extract_all(source_parties, " + WHO + ", 1),"
                        + " regexp_extract_all(target_parties, " + WHO + ", 1)))) AS who FROM events WHERE "
                        + Runs.current(handle) + ") GROUP BY 1")
                .map((row, context) -> named(Stored.object(row.getString(1), Actor.class), row.getLong(2)))
                .forEach(actor -> names.merge(
                        actor.code() + "|" + actor.name(),
                        actor,
                        (one, other) -> new ActorCount(one.code(), one.name(), one.events() + other.events())));
        return List.copyOf(names.values());
    }

    private static ActorCount named(Actor actor, long events) {
        return new ActorCount(actor.code(), actor.name(), events);
    }
}
