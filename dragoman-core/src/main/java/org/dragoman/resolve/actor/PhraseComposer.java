package org.dragoman.resolve.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.resolve.actor.Lexeme.Kind;
import org.dragoman.resolve.actor.Lexeme.Nature;
import org.jspecify.annotations.Nullable;

/**
 * Composes what a noun phrase means from its known words: country from adjectives, possessives and of-phrases; role
 * from the head noun, then from what stands before it, then from what it belongs to.
 */
final class PhraseComposer {

    /** Prepositions whose phrase gives its country and, to nouns that take one, its role. */
    private static final Set<String> BELONGING = Set.of("of", "from", "with", "for", "at", "within");

    /** Prepositions whose phrase gives only its country. */
    private static final Set<String> LOCATING = Set.of("in", "across", "inside", "throughout", "near", "around");

    /** Words that end what belongs to the noun itself. */
    private static final Set<String> ENDING = Set.of(
            "to",
            "against",
            "on",
            "by",
            "under",
            "between",
            "who",
            "that",
            "which",
            "about",
            "over",
            "into",
            "along",
            "during",
            "after",
            "before",
            "since",
            "including",
            "whose",
            "where",
            "when",
            "is",
            "was",
            "are",
            "were",
            "has",
            "had",
            "have",
            "as",
            "than",
            "amid",
            "towards",
            "toward",
            "via",
            "outside",
            "backed",
            "accused");

    private final PhraseReader reader;
    private final HeadComposer heads;

    PhraseComposer(Knowledge knowledge) {
        this.reader = new PhraseReader(knowledge);
        this.heads = new HeadComposer(knowledge);
    }

    /** What the phrase means; appositions after commas and names in parentheses fill what the first part leaves open. */
    Described compose(List<Word> words, Setting setting) {
        List<List<Word>> parts = parts(words);
        Described whole = Described.NOTHING;
        for (int i = 0; i < parts.size(); i++) {
            Described part = noun(parts.get(i), setting, 0);
            whole = i == 0 ? part : whole.filledFrom(part);
        }
        return whole;
    }

    /** Splits at commas and parentheses. */
    private static List<List<Word>> parts(List<Word> words) {
        List<List<Word>> parts = new ArrayList<>();
        List<Word> part = new ArrayList<>();
        for (Word word : words) {
            if (word.isPunctuation()) {
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                part = new ArrayList<>();
            } else {
                part.add(word);
            }
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    /** One noun with its possessor before and its prepositional phrases behind. */
    private Described noun(List<Word> words, Setting setting, int depth) {
        Item whole = wholeName(words, setting);
        if (whole != null) {
            return heads.compose(words, List.of(whole), Described.NOTHING, Described.NOTHING, setting);
        }
        int preposition = preposition(words, setting);
        List<Word> left = words.subList(0, preposition);
        Described complement = complement(words, preposition, setting, depth);
        int genitive = genitive(left);
        Described possessor = Described.NOTHING;
        if (genitive >= 0) {
            possessor = depth < 3 ? noun(left.subList(0, genitive), setting, depth + 1) : possessor;
            left = left.subList(genitive + 1, left.size());
        }
        if (left.isEmpty()) {
            return possessor;
        }
        return heads.compose(left, reader.read(left, setting), possessor, complement, setting);
    }

    /** A known name that covers the whole phrase but a leading article: "Sudan People's Liberation Army". */
    private @Nullable Item wholeName(List<Word> words, Setting setting) {
        int from = !words.isEmpty() && words.get(0).key().equals("the") ? 1 : 0;
        if (from >= words.size()) {
            return null;
        }
        List<Item> items = reader.readName(words, from, setting);
        return items.isEmpty()
                        || items.get(0).to() < words.size()
                        || !items.get(0).name()
                ? null
                : items.get(0);
    }

    private static int genitive(List<Word> words) {
        for (int i = words.size() - 1; i > 0; i--) {
            if (words.get(i).key().equals(Word.GENITIVE)) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the first preposition that no known phrase holds, or the number of words. */
    private int preposition(List<Word> words, Setting setting) {
        boolean any = false;
        for (int i = 1; i < words.size() && !any; i++) {
            any = isPreposition(words.get(i).key());
        }
        for (int i = any ? 0 : words.size(); i < words.size(); ) {
            String key = words.get(i).key();
            boolean capital =
                    words.get(i).isCapitalised() && i > 0 || words.get(i).isAcronym();
            if (i > 0 && !capital && isPreposition(key)) {
                return i;
            }
            i = Math.max(i + 1, reader.knownEnd(words, i, setting));
        }
        return words.size();
    }

    private static boolean isPreposition(String key) {
        return BELONGING.contains(key) || LOCATING.contains(key) || ENDING.contains(key);
    }

    /** What the prepositional phrase says, or nothing. */
    private Described complement(List<Word> words, int preposition, Setting setting, int depth) {
        if (preposition >= words.size() - 1 || depth >= 3) {
            return Described.NOTHING;
        }
        String key = words.get(preposition).key();
        List<Word> rest = words.subList(preposition + 1, words.size());
        if (BELONGING.contains(key)) {
            return noun(rest, setting, depth + 1);
        }
        if (LOCATING.contains(key)) {
            Described place = noun(rest, setting, depth + 1);
            return Described.NOTHING.withCountries(place.countries());
        }
        return Described.NOTHING;
    }

    /** All countries that a text names, in order. */
    List<String> countries(List<Word> words, Setting setting) {
        Set<String> countries = new LinkedHashSet<>();
        for (Item item : reader.read(words, setting)) {
            if (item.isCountryLike() && item.lexeme() != null && item.lexeme().country() != null) {
                countries.add(item.lexeme().country());
            } else if (item.is(Kind.GROUP)
                    && item.lexeme() != null
                    && item.lexeme().nature() == Nature.BODY) {
                countries.add(String.valueOf(item.lexeme().country()));
            }
        }
        return List.copyOf(countries);
    }
}
