package org.dragoman.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.model.Actor;
import org.dragoman.resolve.Tables;
import org.dragoman.resolve.actor.ActorResolver;
import org.jspecify.annotations.Nullable;

/** Groups and organisations by name or alias: {@code groups.tsv}, {@code organisations.tsv}, {@code group-names.tsv}. */
final class KnownNames {

    private static final int ROLES = 3;

    private final Map<String, Actor> byName = new HashMap<>();

    static KnownNames shipped() {
        KnownNames names = new KnownNames();
        for (String table : List.of("organisations.tsv", "groups.tsv")) {
            for (String[] row : Tables.rows(ActorResolver.class, table, ROLES + 1)) {
                if (!row[0].equals("name")) {
                    names.add(row);
                }
            }
        }
        for (String[] row : Tables.rows(KnownNames.class, "group-names.tsv", 2)) {
            Actor actor = names.of(row[1]);
            if (actor != null) {
                names.byName.putIfAbsent(Countries.folded(row[0]), actor);
            }
        }
        return names;
    }

    private void add(String[] row) {
        List<String> roles = row[ROLES].isEmpty() ? List.of() : List.of(row[ROLES].split(" "));
        Actor actor = new Actor(row[0], row[2].isEmpty() ? null : row[2], roles);
        byName.putIfAbsent(Countries.folded(row[0]), actor);
        for (String alias : row[1].split("\\|")) {
            if (!alias.isEmpty()) {
                byName.putIfAbsent(Countries.folded(alias), actor);
            }
        }
    }

    /** The group or organisation that is called {@code name}, or null. */
    @Nullable
    Actor of(String name) {
        return byName.get(Countries.folded(name));
    }
}
