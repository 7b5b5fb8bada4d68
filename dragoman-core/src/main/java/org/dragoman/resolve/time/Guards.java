package org.dragoman.resolve.time;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.resolve.time.Lexer.Piece;

/**
 * Conditions on the words around an expression that stands alone, named in the guards column of {@code rules.tsv}. They
 * tell "in May" from "may", "the 15th" from "the 15th Division", "1918" from "1918 men".
 */
final class Guards {

    private interface Guard {
        boolean holds(View view);
    }

    private static final Set<String> PREPOSITIONS = WordLists.of("before-dates");
    private static final Set<String> FUNCTION_WORDS = WordLists.of("function-words");
    private static final Set<String> COUNTED = WordLists.of("counted");
    private static final Set<String> NUMBERED = WordLists.of("numbered");
    private static final Set<String> NAMES = WordLists.of("months-that-are-names");
    private static final Set<String> NOT_WEEKDAYS = WordLists.of("before-named-weekdays");
    private static final Set<String> BEFORE_MONTHS = WordLists.of("before-months");
    private static final Set<String> PAST_MEASURES = WordLists.of("past-measures");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "my", "our", "your");
    private static final Set<String> CURRENCIES = Set.of("$", "\u00A3", "\u20AC", "\u00A5");
    private static final int OLD_YEAR = 1500;

    private static final Map<String, Guard> GUARDS = Map.ofEntries(
            Map.entry("never", view -> false),
            Map.entry("figures", Guards::figures),
            Map.entry("letter", view -> view.gapBefore() && PREPOSITIONS.contains(view.before(1))),
            Map.entry(
                    "digits",
                    view -> view.text(0).startsWith("19") || view.text(0).startsWith("20")),
            Map.entry("monthday", Guards::monthDay),
            Map.entry("monthname", view -> view.capital() || PREPOSITIONS.contains(view.before(1))),
            Map.entry(
                    "capital",
                    view -> !NOT_WEEKDAYS.contains(view.before(1))
                            && !view.after(1).equals("times")),
            Map.entry(
                    "short",
                    view -> view.capital()
                            && (view.text(view.size() - 1).equals(".") || PREPOSITIONS.contains(view.before(1)))),
            Map.entry("bare", Guards::bareNumber),
            Map.entry("last", Guards::last),
            Map.entry("holiday", view -> !view.after(1).startsWith("island")),
            Map.entry("month", Guards::month),
            Map.entry("afterprep", view -> PREPOSITIONS.contains(view.before(1))),
            Map.entry(
                    "prep",
                    view -> PREPOSITIONS.contains(view.before(1))
                            || view.before(1).equals("the") && PREPOSITIONS.contains(view.before(2))),
            Map.entry("season", Guards::season),
            Map.entry("nextnotnoun", Guards::notNoun),
            Map.entry("year", Guards::year),
            Map.entry("decade", view -> !POSSESSIVES.contains(view.before(1))),
            Map.entry("the", view -> view.text(0).equals("the") || view.text(0).equals("nineteen")),
            Map.entry("unit", view -> !view.after(1).equals("of")),
            Map.entry(
                    "vague",
                    view -> Set.of("for", "after", "within", "over", "during", "in", "lasted", "took")
                            .contains(view.before(1))),
            Map.entry("later", Guards::later),
            Map.entry("future", Guards::future),
            Map.entry("clock", Guards::clock),
            Map.entry("part", view -> !view.after(1).equals("of")),
            Map.entry(
                    "partbare",
                    view -> Set.of("at", "by", "all", "during", "in").contains(view.before(1))),
            Map.entry("per", Guards::per),
            Map.entry("pointer", Guards::pointer),
            Map.entry("notverb", Guards::notVerb),
            Map.entry("whole", view -> view.text(0).equals("all") || PREPOSITIONS.contains(view.before(1))),
            Map.entry("athour", view -> view.before(1).equals("at") && last(view)),
            Map.entry(
                    "yearname",
                    view -> !NAMES.contains(view.text(view.size() - 1)) || PREPOSITIONS.contains(view.before(1))),
            Map.entry("notpast", view -> view.tense() != Tense.PAST && pointer(view)),
            Map.entry("onday", view -> view.before(1).equals("on") && last(view)),
            Map.entry(
                    "told",
                    view -> view.text(0).equals("at")
                            || pointer(view)
                                    && Set.of("at", "by", "during", "since", "until", "of", "from", "for")
                                            .contains(view.before(1))),
            Map.entry(
                    "partunit",
                    view -> !Set.of("day", "hour", "minute").contains(view.text(view.size() - 1))
                            && !view.after(1).equals("of")),
            Map.entry("clockwords", view -> Set.of("at", "for", "by", "until").contains(view.before(1)) && last(view)),
            Map.entry("weekend", view -> view.text(0).equals("the") || PREPOSITIONS.contains(view.before(1))),
            Map.entry("capos", view -> view.gapBefore() && !view.after(1).equals("'")),
            Map.entry("pairend", view -> !view.gluedAfter(",") && !COUNTED.contains(view.after(1))));

    private Guards() {}

    /**
     * The surroundings of an expression.
     *
     * @param pieces the whole text
     * @param start index of its first piece
     * @param end index after its last
     * @param tense of its clause
     */
    record View(List<Piece> pieces, int start, int end, Tense tense) {

        int size() {
            return end - start;
        }

        String text(int i) {
            return pieces.get(start + i).text();
        }

        boolean capital() {
            return pieces.get(start).capital();
        }

        boolean gapBefore() {
            return start == 0 || pieces.get(start).gap();
        }

        String before(int n) {
            return start < n ? "" : pieces.get(start - n).text();
        }

        boolean capitalBefore() {
            return start > 0 && pieces.get(start - 1).capital();
        }

        /** The {@code n}th piece after it; empty past the end of the text or paragraph. */
        String after(int n) {
            int at = end + n - 1;
            return at >= pieces.size() || pieces.get(at).paragraph()
                    ? ""
                    : pieces.get(at).text();
        }

        /** Whether a word without a capital follows. */
        boolean isWordAfter() {
            return end < pieces.size()
                    && pieces.get(end).isWord()
                    && !pieces.get(end).capital();
        }

        /** Whether the mark follows without white space and is itself glued to digits. */
        boolean gluedAfter(String mark) {
            return end + 1 < pieces.size()
                    && pieces.get(end).text().equals(mark)
                    && !pieces.get(end).gap()
                    && !pieces.get(end + 1).gap()
                    && pieces.get(end + 1).isNumber();
        }
    }

    static boolean hold(Rule rule, View view) {
        if (view.pieces().get(view.start()).isNumber() && (CURRENCIES.contains(view.before(1)) || isDecimals(view))) {
            return false;
        }
        for (String name : rule.guards()) {
            Guard guard = GUARDS.get(name);
            if (guard != null && !guard.holds(view)) {
                return false;
            }
        }
        return true;
    }

    /** Digits after a point or comma that belongs to a number. */
    private static boolean isDecimals(View view) {
        boolean mark = view.before(1).equals(".") || view.before(1).equals(",");
        return mark
                && !view.gapBefore()
                && !view.before(2).isEmpty()
                && Character.isDigit(view.before(2).charAt(0));
    }

    private static boolean monthDay(View view) {
        boolean more = view.gluedAfter(",") || view.gluedAfter(".") || view.gluedAfter(":");
        return !more && !COUNTED.contains(view.after(1)) && !view.after(1).equals("%");
    }

    /** "4/22" could be a fraction, "4.22" a decimal. */
    private static boolean figures(View view) {
        boolean point = view.text(1).equals(".");
        boolean counted = COUNTED.contains(view.after(1))
                || COUNTED.contains(view.after(3))
                || view.after(1).equals("%");
        boolean day = Set.of("on", "since", "until", "by", "from", "next", "and", "for", "to")
                .contains(view.before(1));
        return !counted
                && (point
                        ? day && !view.before(1).equals("to") && notNoun(view)
                        : view.before(1).isEmpty() || PREPOSITIONS.contains(view.before(1)));
    }

    private static boolean notNoun(View view) {
        String next = view.after(1);
        return next.isEmpty()
                || !Character.isLetterOrDigit(next.charAt(0)) && !next.equals("-")
                || FUNCTION_WORDS.contains(next);
    }

    private static boolean bareNumber(View view) {
        boolean the = view.text(0).equals("the") || PREPOSITIONS.contains(view.before(1));
        return the && notNoun(view) && !view.after(1).equals("of");
    }

    private static boolean last(View view) {
        String next = view.after(1);
        return next.isEmpty() || !Character.isLetterOrDigit(next.charAt(0)) || next.equals("and") || next.equals("but");
    }

    private static boolean month(View view) {
        String name = view.text(0);
        boolean preposition = PREPOSITIONS.contains(view.before(1));
        if (preposition) {
            return view.capital() || !isVerb(name) || BEFORE_MONTHS.contains(view.before(1));
        }
        if (!NAMES.contains(name)) {
            return view.capital() || name.length() > 4;
        }
        if (view.before(1).equals("the")) {
            return view.capital() && view.isWordAfter() && !FUNCTION_WORDS.contains(view.after(1));
        }
        return view.capital() && !view.capitalBefore() && !name.equals("may") && !name.equals("march");
    }

    private static boolean isVerb(String month) {
        return month.equals("may") || month.equals("march");
    }

    /** "This may have", "next march on": a small letter makes the month a verb. */
    private static boolean notVerb(View view) {
        Piece last = view.pieces().get(view.end() - 1);
        return last.capital() || !isVerb(last.text()) || last(view);
    }

    private static boolean season(View view) {
        boolean the = view.text(0).equals("the");
        String before = view.before(1);
        String after = view.after(1);
        boolean named = view.pieces().get(view.end() - 1).capital() && view.capitalBefore();
        boolean spring = view.text(view.size() - 1).equals("fall");
        if (named || after.equals("of") || spring && (after.equals("from") || after.equals("in"))) {
            return false;
        }
        boolean anchored = PREPOSITIONS.contains(before) && !before.equals("to");
        return spring ? the && anchored : anchored || the && notNoun(view);
    }

    private static boolean year(View view) {
        String before = view.before(1);
        String after = view.after(1);
        boolean part = view.gluedAfter(",") || view.gluedAfter(".") || after.equals("%");
        boolean than =
                before.equals("than") && Set.of("later", "earlier", "sooner").contains(view.before(2));
        if (part
                || COUNTED.contains(after)
                || NUMBERED.contains(before) && !than
                || !view.gapBefore() && glued(before)) {
            return false;
        }
        boolean preposition = PREPOSITIONS.contains(before) || than;
        if (Integer.parseInt(view.text(0)) < OLD_YEAR) {
            return preposition || before.equals("(") || before.equals("-");
        }
        boolean anchored =
                preposition || before.equals("the") || before.isEmpty() || !Character.isLetter(before.charAt(0));
        boolean plural = after.endsWith("s") && after.length() > 3 && !FUNCTION_WORDS.contains(after);
        return anchored || !plural;
    }

    /** A mark that makes the number part of something else: "F-1914", "0.1914", "$1914". */
    private static boolean glued(String before) {
        return !Set.of("(", "-", "/", "~", "'", "\"", "[", "\u201C", "\u2014").contains(before);
    }

    private static boolean later(View view) {
        String word = view.text(view.size() - 1);
        return switch (word) {
            case "on" -> last(view);
            case "prior" -> !view.after(1).equals("to");
            case "earlier", "later" -> !view.after(1).equals("than");
            default -> true;
        };
    }

    /** "In three weeks" counts ahead in a clause that does, and where nothing says that it measures the past. */
    private static boolean future(View view) {
        if (view.tense() != Tense.UNKNOWN) {
            return view.tense() == Tense.FUTURE;
        }
        for (int n = 1; n <= 8; n++) {
            if (PAST_MEASURES.contains(view.before(n))) {
                return false;
            }
        }
        return true;
    }

    /** A point between hour and minutes could be a decimal's. */
    private static boolean clock(View view) {
        boolean half = Character.isLetter(view.text(view.size() - 1).charAt(0))
                || view.text(view.size() - 1).equals(".");
        boolean free = view.gapBefore() || Set.of("(", "-", "[").contains(view.before(1));
        boolean at = view.before(1).equals("at") && last(view);
        return free && (half || at || !view.text(1).equals("."));
    }

    /** "200 shells a day": an article means "per" only after a number. */
    private static boolean per(View view) {
        if (!view.text(0).startsWith("a")) {
            return view.text(0).equals("per");
        }
        for (int n = 1; n <= 4 && n <= view.start(); n++) {
            Piece piece = view.pieces().get(view.start() - n);
            if (piece.isNumber()) {
                return n > 1;
            }
        }
        return false;
    }

    private static boolean pointer(View view) {
        String after = view.after(1);
        boolean linked = Set.of("after", "before", "as", "that", "-").contains(after);
        boolean noun = Set.of("past", "future", "present").contains(view.text(view.size() - 1)) && !notNoun(view);
        return !linked && !noun && !view.before(1).equals("as") && !after.equals("of");
    }
}
