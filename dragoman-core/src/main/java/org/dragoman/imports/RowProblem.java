package org.dragoman.imports;

import org.dragoman.read.Reject;

/** What can be wrong with a file or a row: a number that stays the same over releases, words, a remedy. */
enum RowProblem {
    LAYOUT(
            621,
            "holds no event data that is known",
            "say which with --input gdelt1|gdelt2|icews|ucdp|acled|phoenix|petrarch|jsonl; docs/imports.md shows the layouts"),
    WIDTH(622, "has the wrong number of columns", "take the line from the original file; tabs or quotes may be lost"),
    DATE(623, "has no day that can be read", "write it as the data set does, or as YYYY-MM-DD"),
    CODE(624, "has an event code that is not known", "correct it, or leave the row out"),
    NUMBER(625, "has a number that cannot be read", "write it with digits and a full stop"),
    ID(626, "has no id", "take the line from the original file"),
    NO_COUNTERPART(627, "is of a kind that has no counterpart here", "leave it out; docs/imports.md lists these"),
    JSON(628, "is no event as Dragoman writes it", "export it anew; docs/data-dictionary.md tells the fields"),
    COLUMN(629, "lacks a column that is needed", "take the file as the data set publishes it, header included"),
    UNREADABLE(630, "cannot be read", "check the file, its permissions and the disk");

    private final int number;
    private final String words;
    private final String remedy;

    RowProblem(int number, String words, String remedy) {
        this.number = number;
        this.words = words;
        this.remedy = remedy;
    }

    /** The whole message, as {@code DRG-0623: has no day that can be read: "2020-13-01"; remedy: ...}. */
    Reject of(String input, String what) {
        String particulars = what.isEmpty() ? "" : ": " + what;
        return new Reject(input, "DRG-%04d: %s%s; remedy: %s".formatted(number, words, particulars, remedy));
    }

    BadRowException with(String what) {
        return new BadRowException(this, what);
    }
}
