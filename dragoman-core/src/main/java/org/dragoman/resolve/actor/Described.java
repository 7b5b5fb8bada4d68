package org.dragoman.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Actor;
import org.dragoman.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase says of whom it means.
 *
 * @param kind how it refers
 * @param name canonical name, or the name as written for people we do not know, or null
 * @param known whether the name stands in our tables
 * @param countries country codes; several for "American and British troops"; may be empty
 * @param roles role codes, most specific first
 * @param nature what pronouns take its place
 * @param plural whether several are meant
 * @param gender gender of a person
 * @param head index of the head word, or -1
 * @param relational whether the noun takes its role from what it belongs to ("member", "leader")
 */
record Described(
        MentionKind kind,
        @Nullable String name,
        boolean known,
        List<String> countries,
        List<String> roles,
        Lexeme.Nature nature,
        boolean plural,
        Gender gender,
        int head,
        boolean relational) {

    Described(
            MentionKind kind,
            @Nullable String name,
            boolean known,
            List<String> countries,
            List<String> roles,
            Lexeme.Nature nature,
            boolean plural,
            Gender gender,
            int head) {
        this(kind, name, known, countries, roles, nature, plural, gender, head, false);
    }

    static final Described NOTHING = new Described(
            MentionKind.DESCRIPTION, null, false, List.of(), List.of(), Lexeme.Nature.THING, false, Gender.UNKNOWN, -1);

    boolean isNothing() {
        return name == null && countries.isEmpty() && roles.isEmpty();
    }

    @Nullable
    String country() {
        return countries.isEmpty() ? null : countries.get(0);
    }

    Described withCountries(List<String> newCountries) {
        return new Described(kind, name, known, newCountries, roles, nature, plural, gender, head, relational);
    }

    Described withKind(MentionKind newKind) {
        return new Described(newKind, name, known, countries, roles, nature, plural, gender, head, relational);
    }

    Described withoutName() {
        return new Described(kind, null, known, countries, roles, nature, plural, gender, head, relational);
    }

    Described asRelational() {
        return new Described(kind, name, known, countries, roles, nature, plural, gender, head, true);
    }

    Described withRoles(List<String> newRoles) {
        return new Described(kind, name, known, countries, newRoles, nature, plural, gender, head, relational);
    }

    /** This, with what it leaves open taken from {@code other}: an apposition, the surroundings. */
    Described filledFrom(Described other) {
        boolean mine = name != null;
        return new Described(
                mine || other.name == null ? kind : other.kind,
                mine ? name : other.name,
                mine ? known : other.known,
                countries.isEmpty() ? other.countries : countries,
                roles.isEmpty() ? other.roles : roles,
                mine && nature != Lexeme.Nature.THING ? nature : other.head >= 0 ? other.nature : nature,
                plural,
                gender == Gender.UNKNOWN ? other.gender : gender,
                head,
                relational);
    }

    /** This, its number taken from the syntax of its phrase. */
    Described atHead(NounPhrase phrase) {
        boolean several = plural || phrase.isPlural() && nature != Lexeme.Nature.COUNTRY;
        return new Described(kind, name, known, countries, roles, nature, several, gender, head, relational);
    }

    /** One actor for each country; one without country when none is known; none when nothing is known. */
    List<Actor> actors() {
        List<Actor> actors = new ArrayList<>();
        for (String country : countries) {
            actors.add(new Actor(countries.size() > 1 ? null : name, country, roles));
        }
        if (countries.isEmpty() && (!roles.isEmpty() || name != null)) {
            actors.add(new Actor(name, null, roles));
        }
        return actors;
    }
}
