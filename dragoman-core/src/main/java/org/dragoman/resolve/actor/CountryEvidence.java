package org.dragoman.resolve.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Of which country a phrase speaks, by the words beside its head noun. */
final class CountryEvidence {

    private final Knowledge knowledge;

    CountryEvidence(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Countries of the modifiers; else of the possessor; else of the prepositional phrase; else of a place named. */
    List<String> of(List<Word> words, List<Item> before, Described possessor, Described complement, Setting setting) {
        Set<String> countries = new LinkedHashSet<>();
        for (Item item : before) {
            Lexeme lexeme = item.lexeme();
            if (lexeme != null
                    && lexeme.isProper()
                    && lexeme.country() != null
                    && !lexeme.country().equals("IMG")) {
                countries.add(lexeme.country());
            } else if (item.isPerson() && countries.isEmpty()) {
                Person person = knowledge.people().likeliest(item.people(), setting.date(), null);
                if (person != null) {
                    countries.add(Standing.of(person, setting.date(), setting.inOffice())
                            .country());
                }
            }
        }
        if (countries.isEmpty()) {
            places(words, before, setting, countries);
        }
        if (countries.isEmpty()) {
            countries.addAll(possessor.countries());
        }
        if (countries.isEmpty()) {
            countries.addAll(complement.countries());
        }
        if (countries.isEmpty() && before.stream().anyMatch(item -> "IMG".equals(countryOf(item)))) {
            countries.add("IMG");
        }
        return List.copyOf(countries);
    }

    private static @Nullable String countryOf(Item item) {
        return item.lexeme() == null || !item.lexeme().isProper()
                ? null
                : item.lexeme().country();
    }

    private static void places(List<Word> words, List<Item> before, Setting setting, Set<String> countries) {
        for (Item item : before) {
            if (item.lexeme() == null && item.name() && !item.isPerson()) {
                String country = setting.places().country(words.subList(item.from(), item.to()));
                if (country != null) {
                    countries.add(country);
                }
            }
        }
    }
}
