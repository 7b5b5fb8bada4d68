package org.dragoman.code;

import java.util.List;
import java.util.Set;
import org.dragoman.model.AgreementMention.Party;
import org.dragoman.model.Place;
import org.dragoman.model.PlaceKind;
import org.dragoman.model.PlaceMention;
import org.dragoman.model.Span;
import org.dragoman.model.TimeInterval;
import org.dragoman.model.TimeMention;
import org.dragoman.model.TimexType;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/** The day that an agreement is called after, where it holds, and what it is about. */
final class AgreementSetting {

    private static final Set<String> IN =
            Set.of("in", "on", "for", "over", "around", "across", "along", "within", "of", "at", "near");
    private static final Set<String> ABOUT = Set.of("on", "for", "over", "about", "to");
    private static final Set<String> BOUNDS =
            Set.of("until", "till", "since", "after", "before", "within", "by", "from");
    private static final Set<String> SIGNING = Set.of(
            "sign",
            "reach",
            "broker",
            "agree",
            "conclude",
            "strike",
            "negotiate",
            "ink",
            "initial",
            "mediate",
            "announce");
    private static final int LONGEST_SUBJECT = 120;

    private final AgreementSentence at;
    private final AgreementPhrase phrase;
    private final List<Party> parties;

    AgreementSetting(AgreementSentence at, AgreementPhrase phrase, List<Party> parties) {
        this.parties = List.copyOf(parties);
        this.at = at;
        this.phrase = phrase;
    }

    /** "the March 5 ceasefire", "the accord of 2015", "the ceasefire in March": the day that is the agreement's own. */
    @Nullable
    TimeInterval date() {
        for (TimeMention time : at.reading().times()) {
            int head = headOf(time.span());
            boolean dated = time.type() == TimexType.DATE
                    && isCalendar(time.span())
                    && time.interval().from() != null
                    && time.interval().to() != null;
            if (dated && head >= 0 && isOwn(head) && !phrase.named().contains(head)) {
                return time.interval();
            }
        }
        return null;
    }

    /** Not "Christmas": the day of a feast is no day of signature. */
    private boolean isCalendar(Span span) {
        return at.text(span)
                        .matches(
                                ".*(\\d|January|February|March|April|May|June|July|August|September|October|November|December|day|Day|week|month|year).*")
                && !at.text(span).contains("Christmas");
    }

    /** The token of an expression that is governed from outside it, or -1. */
    private int headOf(Span span) {
        for (Token token : at.sentence().tokens()) {
            if (span.overlaps(token.span()) && !token.is("case", "det", "punct")) {
                int governor = token.head();
                if (governor < 0 || !span.overlaps(at.token(governor).span())) {
                    return token.index();
                }
            }
        }
        return -1;
    }

    private boolean isOwn(int time) {
        Token token = at.token(time);
        boolean before = time < phrase.head() && phrase.span().covers(token.span());
        boolean hangs = token.head() == phrase.head() && !BOUNDS.contains(at.preposition(time));
        boolean inName = token.head() >= 0 && phrase.named().contains(token.head()) && before;
        return before || hangs || inName;
    }

    /** The place in which it holds, or null: not where it was signed, not what it is called after. */
    @Nullable
    PlaceMention area() {
        PlaceMention found = null;
        for (PlaceMention place : at.reading().places()) {
            boolean here = place.sentence() == at.sentence().index()
                    && place.kind() == PlaceKind.LITERAL
                    && place.place() != null;
            int head = here ? headOf(place.span()) : -1;
            if (head < 0 || phrase.named().contains(head)) {
                continue;
            }
            boolean finer =
                    found == null || found.place() == null || found.place().isCountry();
            if (finer && isIn(head) && !isVenue(place)) {
                found = place;
            }
        }
        return found;
    }

    /** A town in which it was made: a capital, or one of a country that has no part in it. */
    private boolean isVenue(PlaceMention place) {
        Place where = place.place();
        if (where == null || !where.feature().startsWith("PPL") || !isMade()) {
            return false;
        }
        boolean foreign = !parties.isEmpty()
                && parties.stream()
                        .noneMatch(party -> party.who().actor().country() != null
                                && party.who().actor().country().equals(where.country()));
        return foreign || where.feature().equals("PPLC");
    }

    private boolean isMade() {
        return at.verbs().values().stream()
                .anyMatch(frame -> isSigning(frame.predicate())
                        && (frame.objects().contains(phrase.head())
                                || frame.phrases().stream().anyMatch(p -> p.head() == phrase.head())));
    }

    private boolean isIn(int place) {
        Token token = at.token(place);
        if (token.head() == phrase.head()) {
            boolean modifier = token.is("compound", "nmod:desc") && !isParty(place);
            return modifier || token.is("nmod", "obl") && IN.contains(at.preposition(place));
        }
        if (at.sentence().dominates(phrase.head(), place)) {
            boolean inside = token.is("nmod", "obl", "obj") && IN.contains(at.preposition(place));
            return inside && !isSigning(token.head());
        }
        return isPurpose(place);
    }

    /** "a Turkish-Russian deal": a country before the noun is a party. */
    private boolean isParty(int place) {
        return at.reading().places().stream()
                .anyMatch(p -> p.span().overlaps(at.token(place).span())
                        && p.place() != null
                        && p.place().isCountry());
    }

    private boolean isSigning(int verb) {
        return verb >= 0 && SIGNING.contains(at.lemma(verb));
    }

    /** "signed a pact for the strait to stay open", "brokered a truce in Gaza". */
    private boolean isPurpose(int place) {
        boolean afterFor = place > phrase.head()
                && place - 1 >= 0
                && AgreementSentence.lower(at.token(place - 1).form()).equals("for");
        Token token = at.token(place);
        Frame verb = at.verbs().get(token.head());
        boolean beside = verb != null
                && phrase.kind().equals("ceasefire")
                && verb.objects().contains(phrase.head())
                && Set.of("in", "for", "on", "over").contains(at.preposition(place))
                && place > phrase.head()
                && place - phrase.head() <= 4
                && !isTown(place);
        return afterFor || beside;
    }

    /** A town after "signed ... in" is where they met. */
    private boolean isTown(int place) {
        return at.reading().places().stream()
                .anyMatch(p -> p.span().overlaps(at.token(place).span())
                        && p.place() != null
                        && p.place().feature().startsWith("PPLC"));
    }

    /** "to end the war in Nagorno-Karabakh", "for the port to stay open to all sides", "on the exchange of prisoners". */
    @Nullable
    String subject() {
        for (Token token : at.sentence().tokens()) {
            boolean own = token.head() == phrase.head() && token.index() > phrase.head();
            boolean phraseOf = own && token.is("nmod") && ABOUT.contains(at.preposition(token.index()));
            boolean purpose = own && token.is("acl") && at.hasChild(token.index(), "to");
            if ((phraseOf || purpose) && !phrase.named().contains(token.index())) {
                return shortened(at.sentence().subtree(token.index()));
            }
        }
        return purposeOfSigning();
    }

    private @Nullable String purposeOfSigning() {
        for (Frame frame : at.verbs().values()) {
            boolean object = frame.objects().contains(phrase.head()) && isSigning(frame.predicate());
            List<Token> children = object ? at.sentence().children(frame.predicate()) : List.of();
            for (Token child : children) {
                if (child.is("advcl") && child.index() > phrase.head() && at.hasChild(child.index(), "to", "for")) {
                    return shortened(at.sentence().subtree(child.index()));
                }
            }
        }
        return null;
    }

    private @Nullable String shortened(Span span) {
        String text = at.text(span).replaceAll("\\s+", " ");
        return text.length() > LONGEST_SUBJECT ? null : text;
    }
}
