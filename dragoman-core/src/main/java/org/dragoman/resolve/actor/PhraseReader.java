package org.dragoman.resolve.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the known words and names of a phrase, from left to right, the longest first. */
final class PhraseReader {

    private static final int LONGEST_NAME = 7;

    /** Year since which a text without a date rather speaks of a group's fight than of what it was or became. */
    private static final int RECENT = 2015;

    /** Lower-case words inside people's names. */
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "de", "da", "di", "do", "dos", "du", "la", "le", "van", "von", "der", "den", "bin", "ben",
            "ibn", "abu", "ul", "ur", "bint", "y", "i", "e", "del", "della", "san", "ter", "ten", "as", "ad", "an",
            "ar", "az");

    private static final Set<String> SKIPPED = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "its",
            "his",
            "her",
            "their",
            "our",
            "my",
            "your",
            "some",
            "any",
            "all",
            "each",
            "every",
            "both",
            "and",
            "or",
            "dozens",
            "hundreds",
            "thousands",
            "scores",
            "of",
            "around",
            "about",
            "nearly",
            "almost",
            "at",
            "least",
            "more",
            "than",
            "over",
            "up",
            "to");

    /** What follows the name of a backer: "Turkish-backed fighters" are not Turkish. */
    private static final Set<String> BACKED = Set.of(
            "backed",
            "supported",
            "funded",
            "sponsored",
            "trained",
            "allied",
            "aligned",
            "armed",
            "financed",
            "friendly",
            "supplied",
            "equipped");

    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "it", "they", "we", "i", "you", "who", "him", "them", "us", "me", "her", "what", "there",
            "here", "so", "but", "no", "yes", "may", "on", "in", "long", "young");

    private static final Set<String> CALENDAR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private final Knowledge knowledge;

    PhraseReader(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Items of the words, determiners and numbers left out. */
    List<Item> read(List<Word> words, Setting setting) {
        boolean caseless = !setting.names().isCased() && words.stream().noneMatch(Word::isCapitalised);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Word word = words.get(i);
            if (word.isPunctuation() || word.key().equals(Word.GENITIVE)) {
                i++;
                continue;
            }
            Item item = next(words, i, setting, caseless, items);
            if (item == null) {
                i++;
                continue;
            }
            i = item.to();
            if (i < words.size() && BACKED.contains(words.get(i).key()) && item.lexeme() != null) {
                i++;
            } else {
                items.add(item);
            }
        }
        return items;
    }

    /** The known name that begins at the word, if any. */
    List<Item> readName(List<Word> words, int from, Setting setting) {
        Item item = known(words, from, setting, false);
        return item == null || !item.name() ? List.of() : List.of(item);
    }

    /** End of the known phrase that begins at the word, or -1. */
    int knownEnd(List<Word> words, int from, Setting setting) {
        Item item = known(words, from, setting, false);
        return item == null ? -1 : item.to();
    }

    private @Nullable Item next(List<Word> words, int from, Setting setting, boolean caseless, List<Item> before) {
        int end = setting.names().personEnd(words, from);
        if (end > from) {
            return personEntity(words, from, end, setting);
        }
        Item known = known(words, from, setting, caseless);
        Item person =
                setting.names().isPlace(words, from) ? null : person(words, from, setting, caseless, known, before);
        if (person != null) {
            return person;
        }
        if (known != null) {
            return known;
        }
        Word word = words.get(from);
        if (SKIPPED.contains(word.key()) && !word.isAcronym()
                || Character.isDigit(word.key().charAt(0))) {
            return null;
        }
        return Item.unknown(from, unknownEnd(words, from, setting, caseless), word.isCapitalised());
    }

    /** A name that the language model calls a person's: known people by all of it, else nobody known. */
    private Item personEntity(List<Word> words, int from, int end, Setting setting) {
        List<Person> people = named(keys(words, from, end), setting);
        if (!people.isEmpty()) {
            return Item.person(from, end, people);
        }
        Item known = known(words, from, setting, false);
        boolean whole = known != null && known.to() == end && known.name() && end - from == 1;
        return whole ? known : Item.unknown(from, end, true);
    }

    private @Nullable Item known(List<Word> words, int from, Setting setting, boolean caseless) {
        List<PhraseTrie.Match> matches = knowledge.phrases().at(words, from);
        for (int m = matches.size() - 1; m >= 0; m--) {
            PhraseTrie.Match match = matches.get(m);
            Lexeme lexeme = choose(words, from, match, setting, caseless);
            if (lexeme != null) {
                boolean plural = match.plural() || isPlural(words.get(match.end() - 1));
                return Item.known(from, match.end(), lexeme, plural);
            }
        }
        boolean mayBeRespelled = matches.isEmpty()
                && !caseless
                && words.get(from).isCapitalised()
                && !CALENDAR.contains(words.get(from).key())
                && !setting.names().isOrdinary(words, from);
        return mayBeRespelled ? respelled(words, from) : null;
    }

    /** A group's name in another romanisation than ours: "Hizbulla". */
    private @Nullable Item respelled(List<Word> words, int from) {
        List<PhraseTrie.Match> matches = knowledge.spellings().at(words, from);
        for (int m = matches.size() - 1; m >= 0; m--) {
            PhraseTrie.Match match = matches.get(m);
            for (Lexeme lexeme : match.lexemes()) {
                if (!match.plural() && isSpelling(words.subList(from, match.end()), lexeme.form())) {
                    return Item.known(from, match.end(), lexeme, false);
                }
            }
        }
        return null;
    }

    private static boolean isSpelling(List<Word> words, String form) {
        List<Word> ours = Word.of(form);
        if (ours.size() != words.size()) {
            return false;
        }
        for (int i = 0; i < ours.size(); i++) {
            String a = ours.get(i).key();
            String b = words.get(i).key();
            boolean like = words.size() == 1
                    ? Math.min(a.length(), b.length()) >= 6 && Folding.closelyAlike(a, b)
                    : Folding.alike(a, b);
            if (!like) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlural(Word last) {
        return last.key().equals("people") || !Folding.singular(last.key()).equals(last.key());
    }

    /** The reading of a match that fits its capitals, place in the phrase, date and country. */
    private static @Nullable Lexeme choose(
            List<Word> words, int from, PhraseTrie.Match match, Setting setting, boolean caseless) {
        boolean last = isLast(words, match.end());
        Lexeme best = null;
        double score = Double.NEGATIVE_INFINITY;
        for (Lexeme lexeme : match.lexemes()) {
            if (!fits(words, from, match, lexeme, caseless)
                    || lexeme.kind() == Lexeme.Kind.GROUP && setting.names().goesOn(words, from, match.end())) {
                continue;
            }
            double mine = -lexeme.kind().ordinal();
            if (lexeme.kind() == Lexeme.Kind.MODIFIER) {
                mine += last ? -10 : 10;
            }
            mine += lexeme.kind() == Lexeme.Kind.GROUP ? groupScore(lexeme, setting) : 0;
            if (mine > score) {
                score = mine;
                best = lexeme;
            }
        }
        return best;
    }

    private static boolean isLast(List<Word> words, int end) {
        for (int i = end; i < words.size(); i++) {
            if (!words.get(i).isPunctuation()) {
                return false;
            }
        }
        return true;
    }

    private static double groupScore(Lexeme lexeme, Setting setting) {
        double score = lexeme.country() != null && lexeme.country().equals(setting.country()) ? 0.5 : 0;
        LocalDate date = setting.date();
        if (date == null) {
            boolean fights = setting.inOffice()
                    && !lexeme.roles().isEmpty()
                    && lexeme.roles().get(0).equals("REB")
                    && lexeme.period().reaches(RECENT);
            return score + (lexeme.period().to() == null ? 0.2 : 0) + (fights ? 0.25 : 0);
        }
        return score - Math.min(0.4, lexeme.period().yearsFrom(date) / 100);
    }

    /** Whether the capitals of the text allow the lexeme: "who" is no health agency. */
    private static boolean fits(List<Word> words, int from, PhraseTrie.Match match, Lexeme lexeme, boolean caseless) {
        if (!lexeme.isProper()) {
            return true;
        }
        if (match.plural() && lexeme.kind() != Lexeme.Kind.DEMONYM && !lexeme.isPeople()) {
            return false;
        }
        if (match.end() - from > 1) {
            return true;
        }
        String form = words.get(from).form();
        String name = lexeme.form();
        boolean acronym = name.equals(name.toUpperCase(Locale.ROOT));
        if (caseless) {
            return acronym ? name.length() >= 4 : name.length() >= 3;
        }
        if (acronym && name.length() <= 5) {
            return words.get(from).isAcronym();
        }
        return !Character.isUpperCase(name.charAt(0)) || Character.isUpperCase(form.charAt(0));
    }

    /** The longest name of an office holder at the word, unless a longer known phrase stands there. */
    private @Nullable Item person(
            List<Word> words, int from, Setting setting, boolean caseless, @Nullable Item known, List<Item> before) {
        Word first = words.get(from);
        boolean name = caseless || first.isNameLike() || PARTICLES.contains(first.key());
        if (!name
                || SKIPPED.contains(first.key())
                || nameBefore(from, before)
                || caseless && setting.names().isFunctionWord(words, from)) {
            return null;
        }
        int run = runEnd(words, from, caseless);
        for (int end = run; end > from; end--) {
            if (known != null && end <= known.to() && !(end == known.to() && end - from > 1)) {
                return null;
            }
            boolean single = end - from == 1;
            if (single
                    && (caseless
                            || !mayStandAlone(words, from, run)
                            || PRONOUNS.contains(first.key())
                            || setting.names().isCased() && setting.places().country(words.subList(from, end)) != null
                            || setting.names().isOrdinary(words, from)
                            || CALENDAR.contains(first.key()))) {
                return null;
            }
            List<Person> people = named(keys(words, from, end), setting);
            if (!people.isEmpty() && !nameGoesOn(words, end, run)) {
                return Item.person(from, end, people);
            }
        }
        return null;
    }

    /** Whether a name we do not know goes on after {@code end}: whoever fits its first words is someone else. */
    private boolean nameGoesOn(List<Word> words, int end, int run) {
        return end < run
                && words.get(end).isNameLike()
                && !CALENDAR.contains(words.get(end).key())
                && knowledge.phrases().at(words, end).isEmpty();
    }

    private List<Person> named(List<String> keys, Setting setting) {
        List<Person> people = knowledge.people().named(keys);
        if (keys.size() == 1) {
            return People.current(people, setting.date());
        }
        return people.isEmpty() && setting.date() != null
                ? knowledge.people().namedByTwoSurnames(keys, setting.date())
                : people;
    }

    /** Whether an unknown name stands directly before the word. */
    private static boolean nameBefore(int from, List<Item> before) {
        Item last = before.isEmpty() ? null : before.get(before.size() - 1);
        return last != null && last.to() == from && last.name() && last.lexeme() == null;
    }

    /** Whether a single word may be a surname: no other unknown name follows directly. */
    private static boolean mayStandAlone(List<Word> words, int from, int run) {
        return run == from + 1 || !words.get(from + 1).isNameLike();
    }

    private static int runEnd(List<Word> words, int from, boolean caseless) {
        int end = from;
        while (end < words.size() && end - from < LONGEST_NAME) {
            Word word = words.get(end);
            boolean name = !word.isPunctuation()
                    && !word.key().equals(Word.GENITIVE)
                    && (caseless || word.isNameLike() || PARTICLES.contains(word.key()));
            if (!name) {
                break;
            }
            end++;
        }
        while (end > from + 1 && !caseless && !words.get(end - 1).isNameLike()) {
            end--;
        }
        return end;
    }

    /** End of a run of unknown words of one kind: all names or all others. */
    private int unknownEnd(List<Word> words, int from, Setting setting, boolean caseless) {
        boolean name = words.get(from).isCapitalised();
        int end = from + 1;
        while (end < words.size()) {
            Word word = words.get(end);
            boolean same = !word.isPunctuation()
                    && !word.key().equals(Word.GENITIVE)
                    && (word.isNameLike() || name && PARTICLES.contains(word.key())) == name
                    && !Character.isDigit(word.key().charAt(0));
            if (!same
                    || !name
                    || known(words, end, setting, caseless) != null
                    || setting.names().personEnd(words, end) > end) {
                break;
            }
            end++;
        }
        return end;
    }

    /** Whether the words, as a noun, mean people or a body in a role: "police", "rebel". */
    boolean isRoleNoun(List<Word> words, int from, int to) {
        return knowledge.phrases().at(words, from).stream()
                .filter(match -> match.end() == to)
                .flatMap(match -> match.lexemes().stream())
                .anyMatch(lexeme -> lexeme.kind() == Lexeme.Kind.AGENT
                        && !lexeme.roles().isEmpty()
                        && lexeme.nature() != Lexeme.Nature.THING);
    }

    private static List<String> keys(List<Word> words, int from, int to) {
        return words.subList(from, to).stream().map(Word::key).toList();
    }
}
