package org.dragoman;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Sentence;
import org.dragoman.model.SentenceVector;
import org.dragoman.model.Span;
import org.dragoman.model.Token;

/** Sentences with syntax written down in tests: one token a line, {@code form lemma upos xpos head deprel}, head from 1. */
public final class Parsed {

    private Parsed() {}

    /** The sentence, its words joined by single spaces from offset 0. */
    public static Sentence sentence(String lines) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String line : lines.strip().split("\n")) {
            String[] field = line.strip().split("\\s+");
            Span span = new Span(start, start + field[0].length());
            tokens.add(new Token(
                    tokens.size(),
                    span,
                    field[0],
                    field[1],
                    field[2],
                    field[3],
                    Integer.parseInt(field[4]) - 1,
                    field[5]));
            start = span.end() + 1;
        }
        return new Sentence(0, new Span(0, start - 1), tokens, List.of(), List.of(), SentenceVector.NONE);
    }

    /** The words joined by single spaces. */
    public static String text(Sentence sentence) {
        return String.join(" ", sentence.tokens().stream().map(Token::form).toList());
    }
}
