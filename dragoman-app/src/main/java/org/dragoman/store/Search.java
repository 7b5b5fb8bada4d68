package org.dragoman.store;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.model.Actor;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;
import org.dragoman.model.Place;

/**
 * What of an event can be asked for, as strings between bars, and the piece of such a string that a filter looks for. Codes
 * are in capitals and names in small letters, so that neither is found for the other.
 */
final class Search {

    private static final String BAR = "|";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");
    private static final Pattern CODE = Pattern.compile("(?:[A-Z]{3}|---) [A-Z]{3}");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Search() {}

    /** Codes and names of one side: {@code |SYR|SYR MIL|*MIL|syrian army|}. */
    static String parties(List<Event.Party> parties) {
        Set<String> keys = new LinkedHashSet<>();
        for (Event.Party party : parties) {
            Actor actor = party.actor();
            if (actor.country() != null) {
                keys.add(actor.country());
            }
            for (String role : actor.roles()) {
                keys.add((actor.country() == null ? "---" : actor.country()) + " " + role);
                keys.add("*" + role);
            }
            if (actor.name() != null) {
                keys.add(folded(actor.name()));
            }
            keys.add(folded(party.text()));
        }
        return barred(keys);
    }

    /** Pieces of {@link #parties} one of which must be there for an actor that is asked for. */
    static List<String> actor(String asked) {
        String code = asked.strip();
        if (CODE.matcher(code).matches()) {
            return List.of(BAR + code + BAR);
        }
        if (COUNTRY.matcher(code).matches()) {
            return List.of(BAR + code + BAR, role(code));
        }
        return List.of(folded(code));
    }

    /** The piece of {@link #parties} that must be there for a role. */
    static String role(String asked) {
        return BAR + "*" + asked.strip().toUpperCase(Locale.ROOT) + BAR;
    }

    /** Name, country and number of a place: {@code |idlib|SYR|169389|}. */
    static String place(Event event) {
        Event.Location location = event.place();
        if (location == null) {
            return "";
        }
        Set<String> keys = new LinkedHashSet<>();
        keys.add(folded(location.text()));
        Place place = location.place();
        if (place != null) {
            keys.add(folded(place.name()));
            if (place.country() != null) {
                keys.add(place.country());
            }
            if (place.geonameId() != null) {
                keys.add(String.valueOf(place.geonameId()));
            }
        }
        return barred(keys);
    }

    /** The piece of {@link #place} that must be there for a place that is asked for. */
    static String placeAsked(String asked) {
        String name = asked.strip();
        boolean isCode = COUNTRY.matcher(name).matches() || NUMBER.matcher(name).matches();
        return BAR + (isCode ? name : folded(name)) + BAR;
    }

    static String publishers(List<String> publishers) {
        return barred(publishers.stream().map(Search::folded).toList());
    }

    /** The piece of {@link #publishers} that must be there for a publisher that is asked for. */
    static String publisher(String asked) {
        return BAR + folded(asked.strip()) + BAR;
    }

    /** The words of a mention. */
    static String words(EventMention mention) {
        return mention.words() == null ? "" : folded(mention.words());
    }

    /** In small letters, without accents, with single spaces, and without bars. */
    static String folded(String text) {
        String plain = isAscii(text)
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll("");
        return plain.toLowerCase(Locale.ROOT)
                .replace('|', ' ')
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private static String barred(Collection<String> keys) {
        List<String> filled = new ArrayList<>(keys);
        filled.removeIf(String::isEmpty);
        return filled.isEmpty() ? "" : BAR + String.join(BAR, filled) + BAR;
    }
}
