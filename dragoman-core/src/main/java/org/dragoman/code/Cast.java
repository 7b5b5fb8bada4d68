package org.dragoman.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.model.Actor;
import org.dragoman.model.ActorMention;
import org.dragoman.model.Participant;
import org.dragoman.model.PlaceKind;
import org.dragoman.model.PlaceMention;
import org.dragoman.model.Reading;
import org.dragoman.model.Sentence;
import org.dragoman.model.Span;
import org.dragoman.model.TimeMention;
import org.dragoman.model.Token;
import org.dragoman.resolve.Tables;
import org.jspecify.annotations.Nullable;

/** Who stands at a token: the actors of one sentence, coordination and "dozens of" looked through. */
final class Cast {

    private static final int MAX_DEPTH = 5;
    private static final int CAPITAL_COLUMN = 5;
    private static final Set<String> CAPITALS = Tables.rows(Tables.class, "countries.tsv", CAPITAL_COLUMN + 1).stream()
            .flatMap(row -> Stream.of(row[CAPITAL_COLUMN].split("\\|")))
            .collect(Collectors.toUnmodifiableSet());
    private static final String TOWN = "PPL";
    private static final Set<String> LOCATIVE = Set.of("in", "near", "around", "inside", "outside", "across");
    private static final Set<String> DEALINGS = Set.of("with", "along", "together", "alongside", "by", "between");
    private static final Actor NOBODY = new Actor(null, null, List.of());

    private static final Actor PEOPLE = new Actor(null, null, List.of("CVL"));

    private final String text;
    private final Sentence sentence;
    private final List<ActorMention> mentions;
    private final List<PlaceMention> places;
    private final List<Span> times;

    Cast(Reading reading, Sentence sentence) {
        this.text = reading.document().text();
        this.sentence = sentence;
        this.mentions = reading.actors().stream()
                .filter(mention -> mention.sentence() == sentence.index())
                .toList();
        this.places = reading.places().stream()
                .filter(place -> place.sentence() == sentence.index())
                .toList();
        this.times = reading.times().stream()
                .filter(time -> time.sentence() == sentence.index())
                .map(TimeMention::span)
                .toList();
    }

    /** The participants that the phrases headed by these tokens name, each once. */
    List<Participant> at(List<Integer> heads) {
        Map<String, Participant> found = new LinkedHashMap<>();
        for (int head : heads) {
            for (Participant participant : at(head, 0)) {
                found.putIfAbsent(key(participant), participant);
            }
        }
        return List.copyOf(found.values());
    }

    private static String key(Participant participant) {
        Actor actor = participant.actor();
        return participant.span().start() + "/" + actor.name() + "/" + actor.code();
    }

    private List<Participant> at(int head, int depth) {
        if (depth > MAX_DEPTH || isTime(head)) {
            return List.of();
        }
        List<Participant> all = new ArrayList<>(named(head));
        if (all.isEmpty()) {
            all.addAll(behind(head, depth));
        }
        for (Token child : sentence.children(head)) {
            boolean adjective = child.upos().equals("ADJ")
                    && Character.isUpperCase(child.form().charAt(0));
            boolean companion = child.is("nmod") && isCompany(child);
            if (companion || child.is("conj") && (child.isNominal() || adjective)) {
                all.addAll(at(child.index(), depth + 1));
            }
        }
        return all;
    }

    /** "Moscow along with Tehran". */
    private boolean isCompany(Token phrase) {
        Token first = sentence.child(phrase.index(), "case");
        return first != null
                && Set.of("along", "together", "alongside")
                        .contains(first.form().toLowerCase(Locale.ROOT));
    }

    /** Actors of the mention whose head the token is. */
    private List<Participant> named(int head) {
        ActorMention mention = mentionAt(head);
        if (mention != null) {
            return all(mention);
        }
        Span word = sentence.token(head).span();
        for (PlaceMention place : places) {
            if (place.span().covers(word)
                    && place.place() != null
                    && place.place().country() != null) {
                ActorMention bearer = bearer(head, place.place().country());
                if (bearer != null) {
                    return all(bearer);
                }
                List<String> roles = isGovernment(head, place) ? List.of("GOV") : List.of();
                return List.of(participant(new Actor(null, place.place().country(), roles), place.span(), null));
            }
        }
        return List.of();
    }

    private List<Participant> all(ActorMention mention) {
        return mention.actors().stream()
                .filter(actor -> !actor.isUnknown() || actor.name() != null)
                .map(actor -> participant(actor, mention.span(), mention.proper()))
                .toList();
    }

    /** "Killing eight", "thousands marched": people who are only counted. */
    List<Participant> counted(List<Integer> heads) {
        List<Participant> all = new ArrayList<>();
        for (int head : heads) {
            Token word = sentence.token(head);
            if (!isTime(head) && word.is("nsubj", "nsubj:pass", "obj", "conj") && Quantities.isCount(word)) {
                all.add(participant(PEOPLE, phrase(head), null));
            }
        }
        return all;
    }

    /** "Iranian" of "two Iranian diplomats": those who bear the adjective, when they are of that country. */
    private @Nullable ActorMention bearer(int adjective, String country) {
        Token word = sentence.token(adjective);
        ActorMention mention = word.is("amod") && word.head() >= 0 ? mentionAt(word.head()) : null;
        boolean same = mention != null && mention.actors().stream().anyMatch(actor -> country.equals(actor.country()));
        return same ? mention : null;
    }

    /** The phrases headed by these nouns, whoever they may be. */
    List<Participant> things(List<Integer> heads, int predicate) {
        List<Participant> all = new ArrayList<>();
        for (int head : heads) {
            Token word = sentence.token(head);
            boolean setting = places.stream()
                            .anyMatch(p ->
                                    p.kind() == PlaceKind.LITERAL && p.span().covers(word.span()))
                    && isSetting(head);
            if (!isTime(head)
                    && !setting
                    && word.isNominal()
                    && !isPronoun(word)
                    && !sentence.dominates(head, predicate)) {
                Span phrase = phrase(head);
                all.add(new Participant(NOBODY, phrase.in(text), phrase, null));
            }
        }
        return all;
    }

    /** The noun with what stands before it; what comes after tells more about it. */
    private Span phrase(int head) {
        Span span = sentence.token(head).span();
        for (Token child : sentence.children(head)) {
            if (child.index() < head && !child.is("case", "punct", "cc", "mark")) {
                span = span.union(sentence.subtree(child.index()));
            }
        }
        return span;
    }

    /** A town in which something happens or after which it is called: "in Geneva", "the Geneva talks". */
    boolean isSetting(Participant participant) {
        for (PlaceMention place : places) {
            if (place.span().equals(participant.span())
                    && place.place() != null
                    && place.place().feature().startsWith(TOWN)) {
                return isSetting(sentence.tokenAt(place.span().end() - 1));
            }
        }
        return false;
    }

    private boolean isSetting(int name) {
        if (name < 0 || mentionAt(name) != null) {
            return false;
        }
        Token word = sentence.token(name);
        while (word.is("conj", "flat") && word.head() >= 0) {
            word = sentence.token(word.head());
        }
        Token preposition = sentence.child(word.index(), "case");
        return word.is("compound")
                || preposition != null && LOCATIVE.contains(preposition.form().toLowerCase(Locale.ROOT));
    }

    /** Whether the words name a place smaller than a country. */
    boolean isTown(Participant participant) {
        return places.stream()
                .anyMatch(place -> place.kind() == PlaceKind.LITERAL
                        && place.span().overlaps(participant.span())
                        && (place.place() == null || !place.place().feature().startsWith("PC")));
    }

    /** Whether the words name a place as such: "the province", taken by whoever fights over it. */
    boolean isTerritory(Participant participant) {
        return places.stream()
                .anyMatch(place ->
                        place.kind() == PlaceKind.LITERAL && place.span().overlaps(participant.span()));
    }

    /** A capital that acts or is dealt with stands for its government; one that is gone to or bombed is a town. */
    private boolean isGovernment(int head, PlaceMention mention) {
        Token word = sentence.token(head);
        Token preposition = sentence.child(head, "case");
        boolean dealtWith =
                preposition != null && DEALINGS.contains(preposition.form().toLowerCase(Locale.ROOT));
        return mention.place() != null
                && CAPITALS.contains(mention.span().in(text))
                && (dealtWith || preposition == null && !word.is("obj", "nsubj:pass", "compound"));
    }

    /** The mention at the token: the one headed by it, else the smallest around it. */
    @Nullable
    ActorMention mentionAt(int token) {
        ActorMention around = null;
        Span word = sentence.token(token).span();
        for (ActorMention mention : mentions) {
            if (mention.head() == token) {
                return mention;
            }
            boolean covers = mention.span().covers(word) && sentence.entityAt(token) != null;
            if (covers
                    && (around == null
                            || mention.span().length() < around.span().length())) {
                around = mention;
            }
        }
        return around;
    }

    /** Whom a phrase that names nobody itself belongs to: "dozens of troops", "Syria's advance", "Turkish positions". */
    private List<Participant> behind(int head, int depth) {
        boolean quantifier = Quantities.isQuantifier(sentence.token(head));
        List<Participant> found = new ArrayList<>();
        for (Token child : sentence.children(head)) {
            if (quantifier && child.is("nmod")) {
                found.addAll(at(child.index(), depth + 1));
            }
        }
        if (!found.isEmpty() || sentence.token(head).isVerb()) {
            return found;
        }
        List<Token> children = sentence.children(head);
        for (String relation : new String[] {"nmod:poss", "compound", "amod", "nmod"}) {
            for (Token child : children) {
                if (child.is(relation) && found.isEmpty() && !child.isVerb() && !isPronoun(child)) {
                    found.addAll(relation.equals("nmod") ? ofPhrase(child, depth) : at(child.index(), depth + 1));
                }
            }
        }
        for (Token child : children) {
            if (found.isEmpty() && child.is("nmod:poss") && isPronoun(child)) {
                found.addAll(at(child.index(), depth + 1));
            }
        }
        return found;
    }

    /** Whether it is people of whom no more is told than how many. */
    static boolean isCounted(Participant participant) {
        return participant.actor().equals(PEOPLE);
    }

    private boolean isTime(int token) {
        Span word = sentence.token(token).span();
        return times.stream().anyMatch(time -> time.covers(word));
    }

    private static boolean isPronoun(Token token) {
        return token.upos().equals("PRON");
    }

    private List<Participant> ofPhrase(Token child, int depth) {
        Token preposition = sentence.child(child.index(), "case");
        String word = preposition == null ? "" : preposition.form().toLowerCase(Locale.ROOT);
        // "Rebels in Sudan" are of Sudan, "clashes in Sudan" only happen there.
        boolean owner = Set.of("of", "from", "by").contains(word)
                || word.equals("in") && sentence.predicateAt(child.head()) == null;
        return owner ? at(child.index(), depth + 1) : List.of();
    }

    private Participant participant(Actor actor, Span span, @Nullable Span antecedent) {
        return new Participant(actor, span.in(text), span, antecedent);
    }
}
