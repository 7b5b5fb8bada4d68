package org.dragoman.code;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.model.EventType;
import org.dragoman.model.PlaceKind;
import org.dragoman.model.PlaceMention;
import org.dragoman.model.Reading;
import org.dragoman.model.Sentence;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Where an event happened: the literal place that the predicate, its object or its clause is tied to by syntax, not the
 * first place in the sentence.
 */
final class EventPlace {

    private static final Set<String> LOCATIVE = Set.of(
            "in", "at", "near", "on", "over", "outside", "inside", "around", "across", "off", "along", "between", "to",
            "into", "from", "of", "toward", "towards", "through", "within", "against", "north", "south", "east",
            "west");
    private static final Set<EventType> MATERIAL =
            EnumSet.of(EventType.ASSAULT, EventType.MOBILIZE, EventType.COERCE, EventType.AID, EventType.RETREAT);
    private static final int MAX_CLIMB = 3;

    private final Sentence sentence;
    private final List<PlaceMention> places;

    EventPlace(Reading reading, Sentence sentence) {
        this.sentence = sentence;
        this.places = reading.places().stream()
                .filter(place -> place.sentence() == sentence.index())
                .filter(place -> place.kind() == PlaceKind.LITERAL)
                .toList();
    }

    /** The place, or null when none is tied to the event. */
    @Nullable
    PlaceMention of(Match match) {
        PlaceMention best = null;
        int bestScore = 0;
        for (PlaceMention place : places) {
            int score = score(match, place);
            if (score > bestScore) {
                best = place;
                bestScore = score;
            }
        }
        return best;
    }

    /** How closely the place is tied to the event; 0 is not at all. */
    private int score(Match match, PlaceMention place) {
        int head = headOf(place);
        if (head < 0) {
            return 0;
        }
        Token word = sentence.token(head);
        Token first = sentence.token(sentence.firstConjunct(head));
        boolean isSource = match.sources().contains(first.index());
        if (isSource || first.is("nsubj", "nmod:poss") || namesParty(match, head) || isOnlyDealtWith(match, first)) {
            return 0;
        }
        int closeness = closeness(match, head);
        if (closeness == 0) {
            return 0;
        }
        int precision = place.place() != null && place.place().isCountry() ? 0 : 2;
        Token preposition = sentence.child(head, "case");
        int locative =
                preposition != null && LOCATIVE.contains(preposition.form().toLowerCase()) ? 3 : 0;
        return closeness + locative + precision;
    }

    /** "urged Russia, Syria and Iran": in words one deals with a country, one does not act there. */
    private boolean isOnlyDealtWith(Match match, Token place) {
        boolean bare = sentence.child(place.index(), "case") == null;
        boolean named = match.targets().contains(place.index());
        return !MATERIAL.contains(match.entry().type()) && (bare || named);
    }

    /** "met with Russia's Putin": a name inside a party's phrase is not where it happened. */
    private boolean namesParty(Match match, int head) {
        Token word = sentence.token(head);
        int governor = word.head();
        boolean insidePhrase = word.is("compound", "amod", "appos", "flat") && governor >= 0;
        return insidePhrase
                && (match.sources().contains(governor) || match.targets().contains(governor));
    }

    private int closeness(Match match, int head) {
        Frame frame = match.frame();
        int at = head;
        for (int steps = 0; at >= 0 && steps <= MAX_CLIMB + 2; steps++) {
            if (at == frame.predicate() || at == frame.anchor()) {
                return Math.max(1, 12 - 2 * steps);
            }
            at = sentence.token(at).head();
        }
        int clause = frame.anchor();
        for (int climb = 0; clause >= 0 && climb < MAX_CLIMB; climb++) {
            Token word = sentence.token(clause);
            if (!word.is("xcomp", "advcl", "acl", "conj", "obj", "nsubj", "ccomp")) {
                break;
            }
            clause = word.head();
            if (sentence.token(head).head() == clause) {
                return 4 - climb;
            }
        }
        return 0;
    }

    private int headOf(PlaceMention place) {
        for (Token token : sentence.tokens()) {
            if (place.span().covers(token.span())) {
                Token governor = token.head() >= 0 ? sentence.token(token.head()) : null;
                if (governor == null || !place.span().covers(governor.span())) {
                    return token.index();
                }
            }
        }
        return -1;
    }
}
