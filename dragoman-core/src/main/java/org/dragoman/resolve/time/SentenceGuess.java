package org.dragoman.resolve.time;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Span;
import org.dragoman.resolve.time.Lexer.Piece;

/** Rough sentence borders for texts that come without: an end mark before a capital, or an empty line. */
final class SentenceGuess {

    private SentenceGuess() {}

    static List<Span> split(List<Piece> pieces, int length) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 1; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.paragraph() || piece.gap() && piece.capital() && ends(pieces, i - 1)) {
                spans.add(new Span(start, piece.start()));
                start = piece.start();
            }
        }
        spans.add(new Span(start, length));
        return spans;
    }

    private static boolean ends(List<Piece> pieces, int at) {
        String mark = pieces.get(at).text();
        if (!mark.equals(".") && !mark.equals("!") && !mark.equals("?") && !mark.equals("\"")) {
            return false;
        }
        return at == 0 || pieces.get(at - 1).text().length() > 2 || !mark.equals(".");
    }
}
