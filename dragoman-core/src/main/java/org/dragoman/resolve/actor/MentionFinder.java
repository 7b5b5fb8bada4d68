package org.dragoman.resolve.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.Entity;
import org.dragoman.model.EntityType;
import org.dragoman.model.MentionKind;
import org.dragoman.model.PlaceKind;
import org.dragoman.model.PlaceMention;
import org.dragoman.model.Sentence;
import org.dragoman.model.Span;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/** Cuts a sentence into noun phrases and composes what each means. */
final class MentionFinder {

    private static final Set<String> PRONOUNS = Set.of(
            "it",
            "its",
            "itself",
            "he",
            "him",
            "his",
            "himself",
            "she",
            "her",
            "hers",
            "herself",
            "they",
            "them",
            "their",
            "theirs",
            "themselves",
            "we",
            "us",
            "our",
            "ours",
            "ourselves",
            "i",
            "me",
            "my",
            "mine",
            "myself");

    /** Prepositions after which a city is a place and not its government. */
    private static final Set<String> LOCATING = Set.of(
            "in", "at", "near", "around", "outside", "inside", "into", "from", "to", "toward", "towards", "across");

    private static final Set<String> NEVER_MASS =
            Set.of("police", "parliament", "congress", "government", "opposition", "gendarmerie");

    private final PhraseComposer composer;
    private final PhraseReader reader;

    MentionFinder(PhraseComposer composer, PhraseReader reader) {
        this.composer = composer;
        this.reader = reader;
    }

    /** All noun phrases and pronouns of the sentence in text order; those of which nothing is known included. */
    List<Mention> find(Sentence sentence, List<PlaceMention> places, Setting document) {
        Setting setting = local(sentence, places, document);
        NameSpans names = NameSpans.of(sentence, reader, setting);
        List<Mention> mentions = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (token.is(Token.DATELINE)) {
                continue;
            }
            Mention mention = mention(sentence, token, names, places, setting);
            if (mention != null) {
                mentions.add(mention);
                if (mention.described().isNothing() && !mention.isPronoun()) {
                    addNested(mentions, mention.phrase(), names, setting);
                }
            }
        }
        fillAppositions(sentence, mentions);
        mentions.sort((a, b) -> Integer.compare(a.head(), b.head()));
        return mentions;
    }

    private @Nullable Mention mention(
            Sentence sentence, Token token, NameSpans names, List<PlaceMention> places, Setting setting) {
        String form = token.form().toLowerCase(Locale.ROOT);
        if (PRONOUNS.contains(form) && !token.form().equals("US")) {
            return token.is("expl") ? null : Mention.pronoun(NounPhrase.at(sentence, token.index(), names));
        }
        if (!NounPhrase.isHead(sentence, token, names)) {
            return null;
        }
        NounPhrase phrase = NounPhrase.at(sentence, token.index(), names);
        Described described = composer.compose(phrase.words(), setting);
        if (isUnknownThing(described) || isMass(described, phrase) || isAnyParty(phrase)) {
            described = Described.NOTHING;
        }
        if (isMerePlace(described, phrase, places)) {
            return null;
        }
        return new Mention(
                phrase, phrase.span(), named(described, phrase, setting).atHead(phrase));
    }

    /** A common noun that names nobody: "talks with Oman", "two vehicles"; "Turkish positions" name whose they are. */
    private static boolean isUnknownThing(Described described) {
        return described.kind() == MentionKind.DESCRIPTION
                && (described.roles().isEmpty() || described.countries().isEmpty())
                && described.name() == null
                && described.nature() == Lexeme.Nature.THING;
    }

    /** "The parties" of a conflict are no political parties. */
    private static boolean isAnyParty(NounPhrase phrase) {
        boolean bare = phrase.head() - phrase.from() <= (phrase.hasDeterminer() ? 1 : 0);
        return bare && phrase.isPlural() && phrase.headToken().lemma().equals("party");
    }

    /** A bare singular that is no subject: "share intelligence". */
    private static boolean isMass(Described described, NounPhrase phrase) {
        return described.kind() == MentionKind.DESCRIPTION
                && described.nature() == Lexeme.Nature.BODY
                && phrase.to() - phrase.from() == 1
                && phrase.headToken().xpos().equals("NN")
                && !phrase.relation().equals("nsubj")
                && !NEVER_MASS.contains(phrase.headToken().lemma());
    }

    /** Names of people and organisations that we do not know are their own names. */
    private Described named(Described described, NounPhrase phrase, Setting setting) {
        Entity entity = phrase.sentence().entityAt(phrase.head());
        if (entity == null || described.known() || described.name() != null) {
            return described;
        }
        if (entity.type() == EntityType.LOCATION) {
            return described;
        }
        boolean person = entity.type() == EntityType.PERSON;
        String name = text(phrase.sentence(), entity);
        return new Described(
                MentionKind.NAME,
                name,
                false,
                described.countries(),
                described.roles(),
                person ? Lexeme.Nature.PERSON : Lexeme.Nature.BODY,
                described.plural() && !person,
                described.gender(),
                described.head());
    }

    private static String text(Sentence sentence, Entity entity) {
        StringBuilder name = new StringBuilder();
        int end = -1;
        for (int i = entity.from(); i < entity.to(); i++) {
            Token token = sentence.token(i);
            name.append(end >= 0 && token.span().start() > end ? " " : "").append(token.form());
            end = token.span().end();
        }
        return name.toString();
    }

    /** Whether the phrase is a town or a province in its plain sense, and so nobody. */
    private static boolean isMerePlace(Described described, NounPhrase phrase, List<PlaceMention> places) {
        boolean capital = described.kind() == MentionKind.METONYM && described.nature() == Lexeme.Nature.COUNTRY;
        if (capital && !phrase.isArgument()) {
            return true;
        }
        boolean place = described.kind() == MentionKind.NAME
                && described.name() == null
                && described.roles().isEmpty()
                && described.nature() == Lexeme.Nature.THING
                && !described.countries().isEmpty();
        if (!capital && !place) {
            return false;
        }
        PlaceKind kind = placeKind(phrase.headToken().span(), places);
        if (capital && acts(phrase)) {
            return false;
        }
        if (kind != null) {
            return kind == PlaceKind.LITERAL || place && kind != PlaceKind.METONYM;
        }
        String preposition = phrase.preposition();
        return place || preposition != null && LOCATING.contains(preposition);
    }

    /** Whether the phrase stands where only someone can: the subject of a verb of saying, the object of "accuse". */
    private static boolean acts(NounPhrase phrase) {
        int governor = phrase.governor();
        if (governor < 0 || phrase.preposition() != null) {
            return false;
        }
        String lemma = phrase.sentence().token(governor).lemma();
        return switch (phrase.relation()) {
            case "nsubj" ->
                !phrase.headToken().is("nsubj:pass")
                        && phrase.sentence().token(governor).isVerb();
            case "obj", "iobj" -> VerbLists.addresses(lemma);
            default -> false;
        };
    }

    private static @Nullable PlaceKind placeKind(Span word, List<PlaceMention> places) {
        for (PlaceMention place : places) {
            if (place.span().overlaps(word)) {
                return place.kind();
            }
        }
        return null;
    }

    /** Adjectives, possessors and names inside a phrase that itself means nobody: "Russian" of "Russian air strikes". */
    private void addNested(List<Mention> mentions, NounPhrase phrase, NameSpans names, Setting setting) {
        Sentence sentence = phrase.sentence();
        List<Word> words = Word.of(sentence, phrase.from(), phrase.to());
        for (Item item : reader.read(words, setting)) {
            if (!standsForSomebody(sentence, words, item)
                    || item.to() > words.size()
                    || words.get(item.to() - 1).token() == phrase.head()) {
                continue;
            }
            int first = words.get(item.from()).token();
            int last = words.get(item.to() - 1).token();
            if (NounPhrase.isHead(sentence, sentence.token(last), names)) {
                continue;
            }
            Described described = composer.compose(words.subList(item.from(), item.to()), setting);
            NounPhrase inner = new NounPhrase(sentence, last, first, last + 1, last + 1);
            Span span = sentence.token(first).span().union(sentence.token(last).span());
            mentions.add(new Mention(inner, span, described));
        }
    }

    /** A name, or people in a role: "police" of "police firing". */
    private boolean standsForSomebody(Sentence sentence, List<Word> words, Item item) {
        Lexeme lexeme = item.lexeme();
        if (item.isPerson() || lexeme == null) {
            return item.isPerson();
        }
        Word last = words.get(item.to() - 1);
        boolean noun = !sentence.token(last.token()).upos().equals("ADJ") || last.isCapitalised();
        return lexeme.isProper() || noun && reader.isRoleNoun(words, item.from(), item.to());
    }

    /** A name takes country and role from its apposition, and the apposition the name. */
    private static void fillAppositions(Sentence sentence, List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.isPronoun()) {
                continue;
            }
            for (Mention other : mentions) {
                if (!other.isPronoun() && (isApposition(mention, other) || isBetweenCommas(sentence, mention, other))) {
                    Described both = other.described().filledFrom(mention.described());
                    other.describe(both);
                    if (fits(mention.described(), both)) {
                        mention.describe(mention.described().filledFrom(both));
                    }
                }
            }
        }
    }

    private static boolean isApposition(Mention mention, Mention other) {
        Token head = mention.phrase().headToken();
        return head.is("appos") && head.head() == other.head();
    }

    /** A description between commas right after a person's name, whatever the parser made of it. */
    private static boolean isBetweenCommas(Sentence sentence, Mention mention, Mention name) {
        int comma = name.phrase().to();
        int end = mention.phrase().end();
        return name.described().nature() == Lexeme.Nature.PERSON
                && name.described().kind() == MentionKind.NAME
                && mention.described().kind() == MentionKind.DESCRIPTION
                && mention.described().nature() == Lexeme.Nature.PERSON
                && !mention.described().plural()
                && mention.phrase().from() == comma + 1
                && sentence.token(comma).form().equals(",")
                && (end >= sentence.size() || sentence.token(end).upos().equals("PUNCT"))
                && !mention.phrase().headToken().is("conj");
    }

    private static boolean fits(Described part, Described whole) {
        return part.nature() == whole.nature() || part.isNothing();
    }

    private static Setting local(Sentence sentence, List<PlaceMention> places, Setting document) {
        return new Setting(
                document.date(),
                document.inOffice(),
                document.country() != null ? document.country() : commonest(places),
                words -> country(sentence, words, places),
                new EntityNames(sentence));
    }

    /** The country of most of the sentence's places, or null. */
    private static @Nullable String commonest(List<PlaceMention> places) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        String best = null;
        for (PlaceMention place : places) {
            if (place.place() != null && place.place().country() != null) {
                counts.merge(place.place().country(), 1, Integer::sum);
            }
        }
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            best = best == null || entry.getValue() > counts.get(best) ? entry.getKey() : best;
        }
        return best;
    }

    private static @Nullable String country(Sentence sentence, List<Word> words, List<PlaceMention> places) {
        if (words.isEmpty()) {
            return null;
        }
        Span span = sentence.token(words.get(0).token())
                .span()
                .union(sentence.token(words.get(words.size() - 1).token()).span());
        for (PlaceMention place : places) {
            if (place.span().overlaps(span) && place.place() != null) {
                return place.place().country();
            }
        }
        return null;
    }
}
