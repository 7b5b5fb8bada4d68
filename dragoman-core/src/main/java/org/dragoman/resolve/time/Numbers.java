package org.dragoman.resolve.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.resolve.time.Lexer.Piece;
import org.jspecify.annotations.Nullable;

/** Classes of numbers: {@code NUM}, {@code DAY}, {@code YEAR}, {@code ORD}, {@code HOUR} and so on. */
final class Numbers {

    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;

    private Numbers() {}

    /** Readings of digits. */
    static List<Lexeme> at(List<Piece> pieces, int at) {
        List<Lexeme> found = new ArrayList<>(8);
        String digits = pieces.get(at).text();
        if (digits.length() > 9) {
            return found;
        }
        int value = Integer.parseInt(digits);
        int next = at + 1;
        addNumber(found, pieces, at, digits);
        if (next < pieces.size()
                && !pieces.get(next).gap()
                && SUFFIXES.contains(pieces.get(next).text())) {
            addOrdinal(found, value, next + 1, true);
        }
        if (digits.length() <= 2) {
            addShort(found, digits, value, next);
        } else if (digits.length() <= 4) {
            found.add(new Lexeme("YYY", digits, next));
        }
        if (digits.length() == 4) {
            addFour(found, digits, value, next);
        }
        if (digits.length() == 8) {
            found.add(new Lexeme("YYYYMMDD", digits, next));
        }
        return found;
    }

    private static void addFour(List<Lexeme> found, String digits, int value, int next) {
        if (value >= FIRST_YEAR && value <= LAST_YEAR) {
            found.add(new Lexeme("YEAR", digits, next));
        }
        if (value / 100 < 24 && value % 100 < 60) {
            found.add(new Lexeme("HHMM", digits, next));
        }
    }

    private static void addShort(List<Lexeme> found, String digits, int value, int next) {
        if (value >= 1 && value <= 31) {
            found.add(new Lexeme("DAY", String.valueOf(value), next));
        }
        if (value >= 1 && value <= 12) {
            found.add(new Lexeme("MON", String.valueOf(value), next));
        }
        if (value <= 24) {
            found.add(new Lexeme("HOUR", String.valueOf(value), next));
        }
        if (digits.length() == 2) {
            found.add(new Lexeme("YY", digits, next));
            if (value < 60) {
                found.add(new Lexeme("MIN", digits, next));
            }
        }
    }

    /** The plain number, with thousands' commas or a decimal point. */
    private static void addNumber(List<Lexeme> found, List<Piece> pieces, int at, String digits) {
        String comma = glued(pieces, at + 1, ",");
        if (comma != null && comma.length() == 3) {
            found.add(new Lexeme("NUM", digits + comma, at + 3));
            return;
        }
        String decimals = glued(pieces, at + 1, ".");
        if (decimals != null) {
            found.add(new Lexeme("NUM", digits + "." + decimals, at + 3));
        }
        found.add(new Lexeme("NUM", String.valueOf(Integer.parseInt(digits)), at + 1));
    }

    private static @Nullable String glued(List<Piece> pieces, int at, String mark) {
        if (at + 1 >= pieces.size()) {
            return null;
        }
        Piece sign = pieces.get(at);
        Piece number = pieces.get(at + 1);
        boolean glued = sign.text().equals(mark) && !sign.gap() && number.isNumber() && !number.gap();
        return glued ? number.text() : null;
    }

    private static void addOrdinal(List<Lexeme> found, int value, int end, boolean figure) {
        found.add(new Lexeme("ORD", String.valueOf(value), end));
        if (value >= 1 && value <= 31) {
            found.add(new Lexeme("DAYORD", String.valueOf(value), end));
            found.add(new Lexeme(figure ? "DAYTH" : "DAYWORD", String.valueOf(value), end));
        }
    }

    /** Readings of numbers in words. */
    static void addWords(List<Lexeme> found, List<Piece> pieces, int at) {
        NumberWords.Found ordinal = NumberWords.ordinal(pieces, at);
        if (ordinal != null) {
            addOrdinal(found, ordinal.value(), ordinal.end(), false);
        }
        NumberWords.Found cardinal = NumberWords.cardinal(pieces, at);
        if (cardinal != null) {
            found.add(new Lexeme("NUM", String.valueOf(cardinal.value()), cardinal.end()));
            addWordClasses(found, cardinal);
        }
        NumberWords.Found year = NumberWords.year(pieces, at);
        if (year != null) {
            found.add(new Lexeme("YEARWORD", String.valueOf(year.value()), year.end()));
        }
    }

    private static void addWordClasses(List<Lexeme> found, NumberWords.Found number) {
        String value = String.valueOf(number.value());
        if (number.value() <= 31) {
            found.add(new Lexeme("NUMDAY", value, number.end()));
        }
        if (number.value() <= 24) {
            found.add(new Lexeme("HOURWORD", value, number.end()));
        }
        if (number.value() < 60) {
            found.add(new Lexeme("MINWORD", value, number.end()));
        }
        if (number.value() >= FIRST_YEAR && number.value() <= LAST_YEAR) {
            found.add(new Lexeme("YEARWORD", value, number.end()));
        }
    }
}
