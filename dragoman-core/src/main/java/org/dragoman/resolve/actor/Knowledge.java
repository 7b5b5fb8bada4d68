package org.dragoman.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.resolve.actor.Lexeme.Binding;
import org.dragoman.resolve.actor.Lexeme.Kind;
import org.dragoman.resolve.actor.Lexeme.Nature;
import org.jspecify.annotations.Nullable;

/**
 * All that the tables of this package know: phrases with what they say, people with the offices they held, titles.
 *
 * <p>Immutable once loaded; safe for use by many threads.
 */
final class Knowledge {

    private static final String ROOT = "/org/dragoman/resolve/actor/";
    private static final String COUNTRIES = "/org/dragoman/resolve/countries.tsv";

    /** A name with fewer letters is not looked for in other spellings. */
    private static final int LEAST_LETTERS = 6;

    private final PhraseTrie trie = new PhraseTrie();
    private final PhraseTrie spellings = new PhraseTrie(Folding::loose);
    private final Map<String, String> countryNames = new HashMap<>();
    private final Titles titles;
    private final People people;
    private final GivenNames givenNames;

    private Knowledge() {
        countries();
        table("groups.tsv");
        table("services.tsv");
        table("organisations.tsv");
        metonyms();
        agents();
        modifiers();
        titles = Titles.load(ROOT + "titles.tsv");
        givenNames = GivenNames.load(ROOT + "given_names.tsv");
        people = People.load(
                List.of(ROOT + "office_holders_a.tsv", ROOT + "office_holders_b.tsv", ROOT + "office_holders_c.tsv"),
                givenNames);
    }

    /** Reads all tables. */
    static Knowledge load() {
        return new Knowledge();
    }

    PhraseTrie phrases() {
        return trie;
    }

    /** Names of groups by the letters that romanisations agree on. */
    PhraseTrie spellings() {
        return spellings;
    }

    People people() {
        return people;
    }

    Titles titles() {
        return titles;
    }

    GivenNames givenNames() {
        return givenNames;
    }

    /** English name of a country by its code, or null. */
    @Nullable
    String countryName(String code) {
        return countryNames.get(code);
    }

    private void countries() {
        for (String[] row : Tsv.read(COUNTRIES)) {
            boolean contested = row[10].equals("contested") && !row[11].isBlank();
            String code = contested ? row[11] : row[0];
            List<String> roles = contested && isDeFactoState(row[0]) ? List.of("PRE") : List.of();
            if (!contested) {
                countryNames.putIfAbsent(code, row[2]);
            }
            List<String> names = new ArrayList<>(List.of(row[2]));
            names.addAll(Tsv.values(row[3]));
            for (String name : names) {
                add(Kind.COUNTRY, name, row[2], code, roles, Nature.COUNTRY, Binding.OWN, Period.ALWAYS);
            }
            for (String demonym : Tsv.values(row[4])) {
                add(Kind.DEMONYM, demonym, row[2], code, List.of(), Nature.PERSON, Binding.OWN, Period.ALWAYS);
            }
            for (String capital : Tsv.values(row[5])) {
                add(Kind.CAPITAL, capital, row[2], code, List.of("GOV"), Nature.COUNTRY, Binding.OWN, Period.ALWAYS);
            }
        }
    }

    /** Regions of war that the table of countries holds are no states of their own: Crimea, Chechnya, Rojava, Kurdistan. */
    private static boolean isDeFactoState(String code) {
        return !List.of("XCR", "XCH", "XRJ", "XIK", "XRS", "XPL").contains(code);
    }

    private void table(String file) {
        for (String[] row : Tsv.read(ROOT + file)) {
            Period period = Period.of(row[4], row[5]);
            List<String> roles = Tsv.roles(row[3]);
            List<String> names = new ArrayList<>(List.of(row[0]));
            names.addAll(Tsv.values(row[1]));
            for (String name : names) {
                add(Kind.GROUP, name, row[0], row[2], roles, Nature.BODY, Binding.OWN, period);
            }
        }
    }

    private void metonyms() {
        for (String[] row : Tsv.read(ROOT + "metonyms.tsv")) {
            List<String> names = new ArrayList<>(List.of(row[0]));
            names.addAll(Tsv.values(row[1]));
            for (String name : names) {
                add(Kind.METONYM, name, row[0], row[2], Tsv.roles(row[3]), Nature.BODY, Binding.OWN, Period.ALWAYS);
            }
        }
    }

    private void agents() {
        for (String[] row : Tsv.read(ROOT + "agents.tsv")) {
            Nature nature = Nature.valueOf(row[1].toUpperCase(Locale.ROOT));
            Binding binding = row[2].equals("of") ? Binding.OF : Binding.OWN;
            for (String term : Tsv.values(row[3])) {
                add(Kind.AGENT, term, null, null, Tsv.roles(row[0]), nature, binding, Period.ALWAYS);
            }
        }
    }

    private void modifiers() {
        for (String[] row : Tsv.read(ROOT + "modifiers.tsv")) {
            Binding binding = switch (row[0]) {
                case "former" -> Binding.FORMER;
                case "replace" -> Binding.REPLACE;
                case "give" -> Binding.GIVE;
                default -> Binding.SKIP;
            };
            for (String term : Tsv.values(row[2])) {
                add(Kind.MODIFIER, term, null, null, Tsv.roles(row[1]), Nature.BODY, binding, Period.ALWAYS);
            }
        }
    }

    private void add(
            Kind kind,
            String form,
            @Nullable String name,
            @Nullable String country,
            List<String> roles,
            Nature nature,
            Binding binding,
            Period period) {
        Lexeme lexeme = new Lexeme(kind, form, name, country, roles, nature, binding, period);
        trie.add(lexeme);
        boolean word = form.length() >= LEAST_LETTERS && !form.equals(form.toUpperCase(Locale.ROOT));
        if (kind == Kind.GROUP && word) {
            spellings.add(lexeme);
        }
    }
}
