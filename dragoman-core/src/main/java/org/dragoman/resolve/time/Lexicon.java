package org.dragoman.resolve.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.resolve.time.Lexer.Piece;

/** Words of time and their classes: the table {@code lexicon.tsv}, and numbers, which no table could hold. */
final class Lexicon {

    private record Entry(List<String> words, String kind, String value) {}

    private final Map<String, List<Entry>> byFirst = new HashMap<>();

    Lexicon() {
        for (String[] row : Table.read("lexicon.tsv", 3)) {
            for (String form : row[2].split("\\|")) {
                add(form.strip(), row[0], row[1]);
            }
        }
    }

    /** A form that ends in a full stop is also listed without it. */
    private void add(String form, String kind, String value) {
        List<String> words = Lexer.cut(form).stream().map(Piece::text).toList();
        byFirst.computeIfAbsent(words.get(0), key -> new ArrayList<>()).add(new Entry(words, kind, value));
        if (words.size() > 1 && form.endsWith(".")) {
            add(form.substring(0, form.length() - 1), kind, value);
        }
    }

    /** All readings at {@code at}. */
    List<Lexeme> at(List<Piece> pieces, int at) {
        Piece piece = pieces.get(at);
        if (piece.isNumber()) {
            return Numbers.at(pieces, at);
        }
        List<Entry> entries = byFirst.get(piece.text());
        boolean number = NumberWords.canBegin(piece.text());
        if (entries == null && !number) {
            return List.of();
        }
        List<Lexeme> found = new ArrayList<>();
        if (entries != null) {
            for (Entry entry : entries) {
                if (matches(entry.words, pieces, at)) {
                    found.add(new Lexeme(entry.kind, entry.value, at + entry.words.size()));
                }
            }
        }
        if (number) {
            Numbers.addWords(found, pieces, at);
        }
        return found;
    }

    private static boolean matches(List<String> words, List<Piece> pieces, int at) {
        if (at + words.size() > pieces.size()) {
            return false;
        }
        for (int i = 1; i < words.size(); i++) {
            Piece piece = pieces.get(at + i);
            boolean glued = !piece.isWord() && !piece.isNumber() && piece.gap();
            if (!piece.text().equals(words.get(i)) || piece.paragraph() || glued) {
                return false;
            }
        }
        return true;
    }
}
