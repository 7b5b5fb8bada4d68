package org.dragoman.code;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.model.Sentence;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/** Finds the predicates of a sentence that the codebook knows, with the heaviest rule for each. */
final class Predicates {

    private final Codebook codebook;
    private final LightVerbs lightVerbs;

    Predicates(Codebook codebook, LightVerbs lightVerbs) {
        this.codebook = codebook;
        this.lightVerbs = lightVerbs;
    }

    /** The best match for each predicate token, in token order; nouns that a verb's rule consumed are left out. */
    Map<Integer, Match> in(Sentence sentence) {
        FrameReader frames = new FrameReader(sentence, lightVerbs);
        Map<Integer, Match> found = new TreeMap<>();
        Set<Integer> consumed = new HashSet<>();
        for (Token token : sentence.tokens()) {
            Match match = best(sentence, frames, token);
            if (match != null) {
                found.put(token.index(), match);
                consumed.addAll(match.consumed());
            }
        }
        found.keySet().removeAll(consumed);
        return found;
    }

    private @Nullable Match best(Sentence sentence, FrameReader frames, Token token) {
        Pattern.Kind kind = kind(token);
        if (kind == null) {
            return null;
        }
        Match best = null;
        Frame frame = null;
        for (Codebook.Rule rule : codebook.rules(kind, token.lemma())) {
            if (frame == null) {
                frame = frame(frames, kind, token.index());
            }
            Match match = Matcher.match(sentence, frame, rule);
            if (match != null && (best == null || match.weight() > best.weight())) {
                best = match;
            }
        }
        return best;
    }

    private static Pattern.@Nullable Kind kind(Token token) {
        return switch (token.upos()) {
            case "VERB", "AUX" -> Pattern.Kind.VERB;
            case "NOUN" -> token.xpos().equals("VBG") ? Pattern.Kind.VERB : Pattern.Kind.NOUN;
            case "PROPN" -> Pattern.Kind.NOUN;
            case "ADJ" -> token.xpos().startsWith("VB") ? Pattern.Kind.VERB : Pattern.Kind.ADJECTIVE;
            default -> null;
        };
    }

    private static Frame frame(FrameReader frames, Pattern.Kind kind, int token) {
        return switch (kind) {
            case VERB -> frames.verb(token);
            case NOUN -> frames.noun(token);
            case ADJECTIVE -> frames.adjective(token);
        };
    }
}
