package org.dragoman.resolve.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.model.Sentence;
import org.dragoman.model.Span;
import org.dragoman.model.Token;
import org.dragoman.resolve.place.Match.Sort;
import org.jspecify.annotations.Nullable;

/** Finds the longest names of places in the words of a sentence; whether they are used as such is not asked here. */
final class NameMatcher {

    private static final int MAX_TOKENS = 8;

    private final Gazetteer gazetteer;

    NameMatcher(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Matches from left to right, not overlapping. */
    List<Match> match(String text, Sentence sentence) {
        List<Match> matches = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Match match = startsName(text, sentence, at) ? longest(text, sentence, at) : null;
            if (match == null) {
                at++;
            } else {
                matches.add(match);
                at = match.to();
            }
        }
        return matches;
    }

    /** The longest name that starts at the token, or null. */
    @Nullable
    Match longest(String text, Sentence sentence, int from) {
        int limit = limit(text, sentence, from);
        for (int to = limit; to > from; to--) {
            if (to > from + 1 && !endsName(sentence, to - 1)) {
                continue;
            }
            Match match = exact(text, sentence, from, to);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    @Nullable
    Match exact(String text, Sentence sentence, int from, int to) {
        Span span = new Span(
                sentence.token(from).span().start(),
                sentence.token(to - 1).span().end());
        String surface = span.in(text);
        Match abbreviation = abbreviation(text, sentence, from, to, span, surface);
        if (abbreviation != null) {
            return abbreviation;
        }
        String key = NameFolding.fold(surface);
        if (key.length() < 3) {
            return null;
        }
        int[] demonym = gazetteer.demonym(key);
        int[] named = gazetteer.named(key);
        if (from > 0 && sentence.token(from - 1).form().equalsIgnoreCase("the")) {
            named = join(gazetteer.namedAfterThe(key), named);
        }
        if (demonym.length > 0 && !leadsWithCountry(named)) {
            return new Match(from, to, span, key, doubled(demonym), Sort.DEMONYM);
        }
        return named.length == 0 ? null : new Match(from, to, span, key, named, Sort.NAME);
    }

    /** A name that differs in its romanisation, when the words start and end like one. */
    @Nullable
    Match loose(String text, Sentence sentence, int from, int to) {
        Span span = new Span(
                sentence.token(from).span().start(),
                sentence.token(to - 1).span().end());
        String key = NameFolding.fold(span.in(text));
        if (key.length() < 5) {
            return null;
        }
        int[] named = gazetteer.namedLike(key);
        return named.length == 0 ? null : new Match(from, to, span, key, named, Sort.LOOSE);
    }

    private @Nullable Match abbreviation(String text, Sentence sentence, int from, int to, Span span, String surface) {
        if (surface.length() > 8) {
            return null;
        }
        int end = span.end();
        int next = to;
        int[] rows = gazetteer.abbreviated(surface);
        if (end < text.length() && text.charAt(end) == '.') {
            int[] dotted = gazetteer.abbreviated(surface + ".");
            if (dotted.length > 0) {
                rows = dotted;
                end++;
                next = to < sentence.size() && sentence.token(to).span().end() == end ? to + 1 : to;
            }
        }
        if (rows.length == 0) {
            return null;
        }
        return new Match(from, next, new Span(span.start(), end), surface, rows, Sort.ABBREVIATION);
    }

    private static int[] join(int[] first, int[] second) {
        if (first.length == 0) {
            return second;
        }
        int[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static int[] doubled(int[] rows) {
        int[] doubled = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            doubled[i] = rows[i] * 2;
        }
        return doubled;
    }

    private boolean leadsWithCountry(int[] named) {
        for (int candidate : named) {
            if ((candidate & 1) == 0 && gazetteer.feature(candidate >> 1).startsWith("PCL")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name can start here: a capital, or an Arabic article before one. */
    static boolean startsName(String text, Sentence sentence, int at) {
        String form = sentence.token(at).form();
        char first = form.charAt(0);
        if (Character.isUpperCase(first)) {
            return true;
        }
        if (first == '\'' || first == '\u2018' || first == '\u2019' || first == '`') {
            return form.length() > 2 && Character.isUpperCase(form.charAt(1));
        }
        if (form.length() > 4 && form.charAt(2) == '-' && Character.isUpperCase(form.charAt(3))) {
            return true;
        }
        int end = sentence.token(at).span().end();
        return form.length() == 2
                && (form.equals("al") || form.equals("el"))
                && end + 1 < text.length()
                && text.charAt(end) == '-'
                && Character.isUpperCase(text.charAt(end + 1));
    }

    private static boolean endsName(Sentence sentence, int at) {
        String form = sentence.token(at).form();
        for (int i = 0; i < form.length(); i++) {
            if (Character.isUpperCase(form.charAt(i)) || Character.isDigit(form.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Token after the last of the longest capitalised phrase that starts here. */
    static int end(String text, Sentence sentence, int from) {
        int to = limit(text, sentence, from);
        while (to > from + 1 && !endsName(sentence, to - 1)) {
            to--;
        }
        return to;
    }

    /** Token after the last that a name starting here could take in. */
    private static int limit(String text, Sentence sentence, int from) {
        int to = from + 1;
        int most = Math.min(sentence.size(), from + MAX_TOKENS);
        while (to < most && continues(text, sentence.token(to - 1), sentence.token(to))) {
            to++;
        }
        return to;
    }

    private static boolean continues(String text, Token before, Token token) {
        String form = token.form();
        int gap = token.span().start() - before.span().end();
        if (gap > 1 || gap == 1 && text.charAt(before.span().end()) == '\n') {
            return false;
        }
        char first = form.charAt(0);
        if (Character.isUpperCase(first) || Character.isDigit(first)) {
            return true;
        }
        if (form.length() == 1 && !Character.isLetterOrDigit(first)) {
            return first == '-' || first == '&' || first == '.' && gap == 0 || isApostrophe(first) && gap == 0;
        }
        return Words.CONNECTOR.contains(form)
                || isApostrophe(first) && form.length() > 2
                || gap == 0 && form.length() <= 4
                || Character.isLetter(first) && form.indexOf('-') > 0;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`';
    }
}
