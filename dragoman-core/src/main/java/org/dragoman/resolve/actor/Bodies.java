package org.dragoman.resolve.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.model.MentionKind;
import org.dragoman.resolve.actor.Lexeme.Binding;
import org.dragoman.resolve.actor.Lexeme.Kind;
import org.dragoman.resolve.actor.Lexeme.Nature;

/** Composes names of bodies, countries and peoples. */
final class Bodies {

    private Bodies() {}

    /** A body or people of the tables. */
    static Described named(Item head, Lexeme lexeme, List<Item> before) {
        MentionKind kind = lexeme.kind() == Kind.METONYM ? MentionKind.METONYM : MentionKind.NAME;
        List<String> countries = lexeme.country() == null ? List.of() : List.of(lexeme.country());
        if (lexeme.isPeople()) {
            for (Item item : before) {
                if (item.isCountryLike()
                        && item.lexeme() != null
                        && item.lexeme().country() != null) {
                    countries = List.of(item.lexeme().country());
                }
            }
        }
        return new Described(
                kind,
                lexeme.name(),
                true,
                countries,
                lexeme.roles(),
                lexeme.isPeople() ? Nature.PERSON : Nature.BODY,
                lexeme.isPeople(),
                Gender.UNKNOWN,
                head.to() - 1);
    }

    /** Whether the phrase speaks of another country than the body of that name is known for: "Chile's Defense Department". */
    static boolean isForeign(Lexeme group, List<String> countries) {
        return !countries.isEmpty()
                && group.country() != null
                && !group.country().equals("IMG")
                && !countries.contains(group.country());
    }

    /** A country, its capital or its people. */
    static Described country(Item head, Lexeme lexeme, List<Item> before, List<String> countries) {
        Set<String> all = new LinkedHashSet<>();
        if (before.stream().anyMatch(Item::isCountryLike)) {
            all.addAll(countries);
        }
        if (lexeme.country() != null) {
            all.add(lexeme.country());
        }
        boolean people = lexeme.kind() == Kind.DEMONYM;
        MentionKind kind = lexeme.kind() == Kind.CAPITAL ? MentionKind.METONYM : MentionKind.NAME;
        List<String> roles = new ArrayList<>(lexeme.roles());
        for (Item item : before) {
            if (people && item.is(Binding.REPLACE) && item.lexeme() != null) {
                roles.addAll(item.lexeme().roles());
            }
        }
        return new Described(
                kind,
                people ? null : lexeme.name(),
                true,
                List.copyOf(all),
                roles,
                people ? Nature.PERSON : Nature.COUNTRY,
                people && head.plural(),
                Gender.UNKNOWN,
                head.to() - 1);
    }
}
