package org.dragoman.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.model.ActorMention;
import org.dragoman.model.MentionKind;
import org.dragoman.model.PlaceKind;
import org.dragoman.model.PlaceMention;
import org.dragoman.model.Reading;
import org.dragoman.model.Sentence;
import org.dragoman.model.Token;

/** Which words before or after a noun for an agreement are its proper name: no party, no date, not whose work it is. */
final class ProperNames {

    private static final Set<String> NAME_LINKS =
            Set.of("of", "on", "for", "the", "and", "to", "in", "with", "against");
    private static final Set<String> TWO = Set.of("and", "or", "nor");

    private final Reading reading;
    private final Sentence sentence;

    ProperNames(Reading reading, Sentence sentence) {
        this.reading = reading;
        this.sentence = sentence;
    }

    /** Proper names before the noun: one, or several that share it ("the Minsk and Astana accords"). */
    List<Set<Integer>> names(int head, Set<Integer> before) {
        List<Set<Integer>> names = new ArrayList<>();
        Set<Integer> current = new TreeSet<>();
        boolean plural = sentence.token(head).xpos().endsWith("S");
        for (int i : before) {
            Token token = sentence.token(i);
            if (plural && TWO.contains(token.form().toLowerCase(Locale.ROOT)) && !current.isEmpty()) {
                names.add(current);
                current = new TreeSet<>();
            } else if (isNameWord(i, head)) {
                current.add(i);
            }
        }
        if (!current.isEmpty()) {
            names.add(current);
        }
        if (plural && !names.isEmpty()) {
            addShared(before.iterator().next(), names);
        }
        return names;
    }

    /** "neither the Astana nor the Sochi accords": the first name stands outside the phrase. */
    private void addShared(int first, List<Set<Integer>> names) {
        int at = skipArticle(first - 1);
        boolean joined = at > 0 && TWO.contains(sentence.token(at).form().toLowerCase(Locale.ROOT));
        Set<Integer> shared = new TreeSet<>();
        for (int i = at - 1; joined && i >= 0 && sentence.token(i).upos().equals("PROPN"); i--) {
            shared.add(i);
        }
        boolean article = !shared.isEmpty()
                && skipArticle(shared.iterator().next() - 1) < shared.iterator().next() - 1;
        if (article) {
            names.add(0, shared);
        }
    }

    private int skipArticle(int at) {
        return at >= 0 && sentence.token(at).is("det") ? at - 1 : at;
    }

    /** A capitalised word that is neither a party nor a date. */
    private boolean isNameWord(int i, int head) {
        Token token = sentence.token(i);
        boolean capital = Character.isUpperCase(token.form().charAt(0)) || isRoman(token);
        if (!capital || token.upos().equals("DET") || isMaker(i)) {
            return false;
        }
        String noun = sentence.token(head).form();
        boolean official = isCapitalised(head) && !noun.equals(noun.toUpperCase(Locale.ROOT));
        boolean day = isTime(token) && (!official || isDate(token));
        return !day && (official || !isParty(token));
    }

    private static boolean isRoman(Token token) {
        return token.form().matches("[IVX]+");
    }

    /** Whether it has a capital that is not the sentence's first. */
    boolean isCapitalised(int token) {
        return Character.isUpperCase(sentence.token(token).form().charAt(0)) && token > 0;
    }

    /** "Saudi" of "the Saudi-brokered accord". */
    private boolean isMaker(int i) {
        for (int at = i; at <= i + 2 && at < sentence.size(); at++) {
            if (AgreementWords.MADE.contains(sentence.token(at).form().toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /** A month or a number; the "Friday" of an official name is part of it. */
    private static boolean isDate(Token token) {
        return token.form()
                .matches("\\d+|January|February|March|April|May|June|July|August|September|October|November|December");
    }

    /** Whether the token is of a place or of something that has a name. */
    boolean isPlaceOrPerson(int token) {
        return isPlace(sentence.token(token)) || sentence.entityAt(token) != null;
    }

    private boolean isTime(Token token) {
        return reading.times().stream().anyMatch(time -> time.span().overlaps(token.span()));
    }

    /** A country, a people, an armed group: "the Turkish-Libyan deal", "US-Taliban talks". */
    private boolean isParty(Token token) {
        for (PlaceMention place : reading.places()) {
            boolean country = place.place() != null && place.place().isCountry();
            if (place.span().overlaps(token.span()) && (place.kind() == PlaceKind.DEMONYM || country)) {
                return true;
            }
        }
        for (ActorMention actor : reading.actors()) {
            boolean somebody =
                    actor.kind() == MentionKind.NAME && actor.actors().stream().anyMatch(a -> a.country() != null);
            if (somebody && actor.span().overlaps(token.span()) && !isPlace(token)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlace(Token token) {
        return reading.places().stream().anyMatch(place -> place.span().overlaps(token.span()));
    }

    /** "Treaty of Lausanne", "Comprehensive Agreement on the Bangsamoro": the name goes on after the noun. */
    Set<Integer> after(int head) {
        Set<Integer> after = new TreeSet<>();
        if (!isCapitalised(head)
                && !Set.of("treaty", "pact", "peace").contains(AgreementWords.lemma(sentence.token(head)))) {
            return after;
        }
        int last = head;
        for (int i = head + 1; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean capital = Character.isUpperCase(token.form().charAt(0)) && !isTime(token) || isRoman(token);
            boolean link = NAME_LINKS.contains(token.form().toLowerCase(Locale.ROOT))
                    || token.form().equals("-");
            if (!capital && !link) {
                break;
            }
            if (i == head + 1
                    && !token.form().equals("of")
                    && !token.form().equals("on")
                    && !isRoman(token)
                    && !token.form().equals("for")) {
                break;
            }
            last = capital ? i : last;
        }
        for (int i = head + 1; i <= last; i++) {
            after.add(i);
        }
        return after;
    }

    /** "the agreements of Sochi and Astana": each place names one. */
    List<Set<Integer>> placesAfter(int head) {
        List<Set<Integer>> places = new ArrayList<>();
        boolean of =
                head + 2 < sentence.size() && sentence.token(head + 1).form().equals("of");
        for (int i = head + 2; of && i < sentence.size(); i++) {
            Token token = sentence.token(i);
            boolean place = token.upos().equals("PROPN") && isPlace(token) && !isParty(token) && !isTime(token);
            if (place
                    && (places.isEmpty()
                            || TWO.contains(sentence.token(i - 1).form().toLowerCase(Locale.ROOT)))) {
                places.add(new TreeSet<>(Set.of(i)));
            } else if (place) {
                places.get(places.size() - 1).add(i);
            } else if (places.isEmpty() || !TWO.contains(token.form().toLowerCase(Locale.ROOT))) {
                break;
            }
        }
        return places.isEmpty() ? List.of(Set.of()) : places;
    }
}
