package org.dragoman.resolve.time;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Predicate;
import org.dragoman.model.Sentence;
import org.dragoman.model.SentenceVector;
import org.dragoman.model.Span;
import org.dragoman.model.Token;

/** Builds sentences for tests from rows of {@code form lemma xpos head relation}, heads from 1, events marked {@code !}. */
final class Conllu {

    private Conllu() {}

    static Sentence sentence(String text, String rows) {
        List<Token> tokens = new ArrayList<>();
        List<Predicate> predicates = new ArrayList<>();
        int at = 0;
        for (String row : rows.strip().split("\n")) {
            String[] part = row.strip().split("\\s+");
            int start = text.indexOf(part[0], at);
            at = start + part[0].length();
            int index = tokens.size();
            tokens.add(new Token(
                    index,
                    new Span(start, at),
                    part[0],
                    part[1],
                    upos(part[2]),
                    part[2],
                    Integer.parseInt(part[3]) - 1,
                    part[4]));
            if (part.length > 5 && part[5].equals("!")) {
                predicates.add(new Predicate(index, List.of()));
            }
        }
        return new Sentence(0, new Span(0, text.length()), tokens, List.of(), predicates, SentenceVector.NONE);
    }

    private static String upos(String xpos) {
        if (xpos.startsWith("VB")) {
            return "VERB";
        }
        if (xpos.startsWith("NNP")) {
            return "PROPN";
        }
        if (xpos.startsWith("NN")) {
            return "NOUN";
        }
        return switch (xpos) {
            case "IN" -> "ADP";
            case "DT" -> "DET";
            case "CD" -> "NUM";
            case "PRP", "WDT", "EX" -> "PRON";
            case "CC" -> "CCONJ";
            case "MD" -> "AUX";
            case "RB", "WRB" -> "ADV";
            case "JJ" -> "ADJ";
            default -> "PUNCT";
        };
    }
}
