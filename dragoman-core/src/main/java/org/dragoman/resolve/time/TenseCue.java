package org.dragoman.resolve.time;

import java.util.List;
import java.util.Set;
import org.dragoman.resolve.time.Lexer.Piece;

/**
 * Reads the tense of the clause around a time expression off its words alone, so that it works before any syntax is
 * known: the nearest auxiliary or verb form decides, those before the expression first.
 */
final class TenseCue {

    private static final Set<String> FUTURE = WordLists.of("future-cues");
    private static final Set<String> PAST = WordLists.of("past-cues");
    private static final int REACH = 14;

    private TenseCue() {}

    /** Tense around the pieces {@code start} to {@code end}. */
    static Tense at(List<Piece> pieces, int start, int end) {
        Tense before = scan(pieces, start - 1, -1);
        return before != Tense.UNKNOWN ? before : scan(pieces, end, 1);
    }

    private static Tense scan(List<Piece> pieces, int from, int step) {
        for (int n = 0, at = from; n < REACH && at >= 0 && at < pieces.size(); n++, at += step) {
            Piece piece = pieces.get(at);
            if (isBorder(piece.text()) || step > 0 && piece.paragraph()) {
                return Tense.UNKNOWN;
            }
            Tense tense = tense(pieces, at);
            if (tense != Tense.UNKNOWN) {
                return tense;
            }
            if (step < 0 && piece.paragraph()) {
                return Tense.UNKNOWN;
            }
        }
        return Tense.UNKNOWN;
    }

    private static boolean isBorder(String text) {
        return text.equals(";") || text.equals("!") || text.equals("?");
    }

    private static Tense tense(List<Piece> pieces, int at) {
        String text = pieces.get(at).text();
        if (FUTURE.contains(text)) {
            return Tense.FUTURE;
        }
        boolean regular =
                text.length() > 4 && text.endsWith("ed") && !pieces.get(at).capital();
        if (PAST.contains(text)) {
            return Tense.PAST;
        }
        if (!regular) {
            return Tense.UNKNOWN;
        }
        return afterFuture(pieces, at) ? Tense.FUTURE : Tense.PAST;
    }

    /** "will be signed", "is expected to be signed": the participle is not past. */
    private static boolean afterFuture(List<Piece> pieces, int at) {
        for (int n = 1; n <= 3 && at - n >= 0; n++) {
            String text = pieces.get(at - n).text();
            if (FUTURE.contains(text) || n == 1 && (text.equals("is") || text.equals("are"))) {
                return true;
            }
        }
        return false;
    }
}
