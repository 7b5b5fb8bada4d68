package org.dragoman.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dragoman.model.AgreementMention.Known;
import org.dragoman.model.AgreementMention.Reference;
import org.dragoman.model.Reading;
import org.dragoman.model.Sentence;
import org.dragoman.model.Span;
import org.dragoman.model.TimeMention;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a sentence that stand for agreements: a noun that does so, with the proper name before or after it
 * ("Sochi memorandum", "Treaty of Lausanne"), or a bare name that the table has ("Minsk II").
 */
final class AgreementNames {

    private static final Set<String> BACK =
            Set.of("the", "this", "that", "these", "those", "its", "their", "both", "such");
    private static final Set<String> OPEN_KINDS = Set.of("agreement", "accord", "pact", "framework", "initiative");
    private static final int LONGEST_BARE = 6;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final AgreementWords words;
    private final KnownAgreements table;
    private final Reading reading;
    private final Sentence sentence;
    private final Set<String> countries;
    private final ProperNames proper;

    /** @param countries codes of the countries of which the document speaks */
    AgreementNames(
            AgreementWords words, KnownAgreements table, Reading reading, Sentence sentence, Set<String> countries) {
        this.words = words;
        this.table = table;
        this.reading = reading;
        this.sentence = sentence;
        this.countries = countries;
        this.proper = new ProperNames(reading, sentence);
    }

    /** The phrases, in text order. */
    List<AgreementPhrase> find() {
        List<AgreementPhrase> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            AgreementWords.Noun noun = words.at(sentence, i);
            if (noun != null && !isPartOfAnother(i)) {
                addPhrases(i, noun, found);
            }
        }
        addBare(found);
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }

    /** "ceasefire agreement": the last noun is the agreement. */
    private boolean isPartOfAnother(int token) {
        Token word = sentence.token(token);
        return word.is("compound", "nmod:desc")
                && word.head() > token
                && words.at(sentence, word.head()) != null
                && word.head() - token <= LONGEST_BARE;
    }

    private void addPhrases(int head, AgreementWords.Noun noun, List<AgreementPhrase> found) {
        Set<Integer> before = before(head);
        List<Set<Integer>> names = new ArrayList<>(proper.names(head, before));
        Set<Integer> after = proper.after(head);
        if (names.isEmpty()) {
            names.addAll(after.isEmpty() ? proper.placesAfter(head) : List.of(after));
        } else if (names.size() == 1
                && !after.isEmpty()
                && names.get(0).stream().noneMatch(proper::isPlaceOrPerson)) {
            after.addAll(names.get(0));
            names.set(0, after);
        }
        Set<Integer> all = new HashSet<>();
        names.forEach(all::addAll);
        for (Set<Integer> name : names) {
            AgreementPhrase phrase = phrase(head, noun, before, name, all);
            if (phrase != null) {
                found.add(phrase);
            }
        }
    }

    private @Nullable AgreementPhrase phrase(
            int head, AgreementWords.Noun noun, Set<Integer> before, Set<Integer> named, Set<Integer> all) {
        String kind = words.kind(noun, sentence, before);
        Span span = span(head, before, named);
        String described = words(head, before);
        String own = named.isEmpty() ? null : name(head, before, named);
        Known known = known(own, described, head);
        String name = own;
        Reference reference = reference(head, known != null ? described : name);
        if (own != null && known == null && kind.equals("ceasefire") && !proper.isCapitalised(head)) {
            name = null; // "the Gaza ceasefire" is one of many there
        }
        boolean fits = switch (noun.when()) {
            case "name" -> known != null || name != null && proper.isCapitalised(head);
            case "known" -> known != null;
            case "arms" -> kindOf(before).equals("arms sale");
            case "peace" ->
                kindOf(before).equals("peace accord") || kindOf(before).equals("ceasefire");
            default -> true;
        };
        if (!fits) {
            return null;
        }
        Set<Integer> hidden = name == null ? Set.of() : all;
        return new AgreementPhrase(
                head,
                span,
                hidden,
                reference,
                name,
                known,
                known != null && OPEN_KINDS.contains(kind) ? known.kind() : kind,
                noun.when());
    }

    private String kindOf(Set<Integer> before) {
        return words.kind(new AgreementWords.Noun(List.of("deal"), "agreement", "any"), sentence, before);
    }

    /** "Gaza ceasefire deal" as one would look it up: without article. */
    private String words(int head, Set<Integer> before) {
        int from = before.stream().min(Integer::compare).orElse(head);
        return text(from, head);
    }

    private static boolean isPlain(String described) {
        return described.indexOf(' ') < 0;
    }

    private @Nullable Known known(@Nullable String own, String described, int head) {
        LocalDate date = reading.document().date();
        Integer year = year(head);
        Known known = own == null ? null : table.of(own, countries, date, year);
        if (known == null && !isPlain(described)) {
            known = table.of(described, countries, date, year);
        }
        if (known == null && year != null && !isPlain(described)) {
            known = table.of(described, countries, date, null);
        }
        return known;
    }

    /** The year that the words before the noun give to it, or null. */
    private @Nullable Integer year(int head) {
        for (TimeMention time : reading.times()) {
            int token = sentence.tokenAt(time.span().start());
            boolean own = token >= 0
                    && token < head
                    && sentence.dominates(head, token)
                    && time.interval().from() != null;
            if (own && time.span().in(reading.document().text()).matches(".*\\d{4}.*")) {
                return time.interval().from().getYear();
            }
        }
        return null;
    }

    private Reference reference(int head, @Nullable String name) {
        if (name != null) {
            return Reference.NAME;
        }
        Token determiner = determiner(head);
        Token clause = sentence.child(head, "acl");
        boolean told = clause != null && !sentence.token(head + 1).form().equals(",");
        boolean back = determiner != null && BACK.contains(determiner.form().toLowerCase(Locale.ROOT)) && !told;
        return back ? Reference.BACK : Reference.DESCRIPTION;
    }

    /** The nearest before the noun: the parser gives it that of the subject as well at times. */
    private @Nullable Token determiner(int head) {
        Token nearest = null;
        for (Token child : sentence.children(head)) {
            nearest = child.index() < head && child.is("det", "nmod:poss") ? child : nearest;
        }
        return nearest;
    }

    /** Tokens right before the noun that belong to it, without article and possessor. */
    private Set<Integer> before(int head) {
        Set<Integer> before = new TreeSet<>();
        for (int i = head - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            if (!sentence.dominates(head, i)
                    || token.is("det", "case", "nmod:poss", "mark", "cop")
                    || isPossessive(i)) {
                break;
            }
            if (token.is("punct") && !isInner(token)) {
                continue;
            }
            before.add(i);
        }
        return before;
    }

    private static boolean isInner(Token token) {
        return token.form().equals("-")
                || token.form().equals("–")
                || token.form().equals("/");
    }

    private boolean isPossessive(int token) {
        return sentence.token(token).xpos().equals("POS");
    }

    private Span span(int head, Set<Integer> before, Set<Integer> named) {
        Span span = sentence.token(head).span();
        for (int i : before) {
            span = span.union(sentence.token(i).span());
        }
        for (int i : named) {
            span = i > head ? span.union(sentence.token(i).span()) : span;
        }
        return span;
    }

    /** "Minsk peace agreements" from its first proper word; "Astana accords" of one that shares its noun. */
    private String name(int head, Set<Integer> before, Set<Integer> named) {
        int first = named.stream().min(Integer::compare).orElse(head);
        int to = named.stream().max(Integer::compare).orElse(head);
        int from = Math.min(first, to > head ? head : first);
        if (first > head
                && !proper.isCapitalised(head)
                && !AgreementWords.lemma(sentence.token(head)).equals("treaty")) {
            return text(first, to) + " " + sentence.token(head).form();
        }
        boolean outside = from < head && !before.contains(from);
        boolean shares =
                from < head && words(from, head).matches(".*\\b(and|or|nor)\\b.*") && !proper.isCapitalised(head);
        if (outside || shares) {
            return text(from, to) + " " + sentence.token(head).form();
        }
        return text(from, Math.max(head, to)).replaceAll("[\\[\\]“”\"]", "");
    }

    private String words(int from, int to) {
        return text(from, to).toLowerCase(Locale.ROOT);
    }

    private String text(int from, int to) {
        Span span = sentence.token(from).span().union(sentence.token(to).span());
        return SPACES.matcher(span.in(reading.document().text())).replaceAll(" ");
    }

    /** Names that stand alone: "JCPOA", "Minsk II". */
    private void addBare(List<AgreementPhrase> found) {
        Set<Integer> taken = new HashSet<>();
        for (AgreementPhrase phrase : found) {
            for (Token token : sentence.tokens()) {
                if (phrase.span().covers(token.span())) {
                    taken.add(token.index());
                }
            }
        }
        for (int from = 0; from < sentence.size(); from++) {
            if (taken.contains(from)
                    || !Character.isUpperCase(sentence.token(from).form().charAt(0))) {
                continue;
            }
            for (int to = Math.min(sentence.size() - 1, from + LONGEST_BARE); to >= from; to--) {
                AgreementPhrase bare = bare(from, to, taken);
                if (bare != null) {
                    found.add(bare);
                    from = to;
                    break;
                }
            }
        }
    }

    private @Nullable AgreementPhrase bare(int from, int to, Set<Integer> taken) {
        String text = text(from, to);
        if (!table.isBareName(text)) {
            return null;
        }
        Set<Integer> tokens = new TreeSet<>();
        for (int i = from; i <= to; i++) {
            tokens.add(i);
        }
        if (!Collections.disjoint(tokens, taken)) {
            return null;
        }
        Known known = table.of(text, countries, reading.document().date(), null);
        if (known == null) {
            return null;
        }
        Span span = sentence.token(from).span().union(sentence.token(to).span());
        return new AgreementPhrase(headOf(from, to), span, tokens, Reference.NAME, text, known, known.kind(), "any");
    }

    private int headOf(int from, int to) {
        for (int i = from; i <= to; i++) {
            int governor = sentence.token(i).head();
            if (governor < from || governor > to) {
                return i;
            }
        }
        return to;
    }
}
