package org.dragoman.code;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.model.Sentence;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/** Finds the predicates of a sentence that the codebook knows, with the heaviest rule for each. */
final class Predicates {

    private static final int COMPLEMENT_FITS = 3;
    private static final double HEADLINE_CAPITALS = 0.8;

    /** Verbs whose participle before a noun tells of what goes on. */
    private static final Set<String> LASTING = Set.of("arrest", "detain", "jail", "imprison", "kidnap", "abduct");

    private final Codebook codebook;
    private final LightVerbs lightVerbs;

    Predicates(Codebook codebook, LightVerbs lightVerbs) {
        this.codebook = codebook;
        this.lightVerbs = lightVerbs;
    }

    /** The best match for each predicate token, in token order; nouns that a verb's rule consumed are left out. */
    Map<Integer, Match> in(Sentence sentence) {
        FrameReader frames = new FrameReader(sentence, lightVerbs);
        Map<Integer, List<Match>> candidates = new TreeMap<>();
        for (Token token : sentence.tokens()) {
            List<Match> matches = candidates(sentence, frames, token);
            if (!matches.isEmpty()) {
                candidates.put(token.index(), matches);
            }
        }
        return choose(candidates);
    }

    /** All rules that fit the token, the heaviest first; of equals, the one that stands first in the codebook. */
    private List<Match> candidates(Sentence sentence, FrameReader frames, Token token) {
        Pattern.Kind kind = isNominal(sentence, token) ? Pattern.Kind.NOUN : kind(token);
        String word = kind == Pattern.Kind.NOUN && token.xpos().equals("VBG") ? token.form() : token.lemma();
        List<Codebook.Rule> rules = kind == null ? List.of() : codebook.rules(kind, word);
        if (kind == null || rules.isEmpty() || isPartOfName(sentence, token) || isModifier(token)) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        Frame frame = null;
        for (Codebook.Rule rule : rules) {
            if (frame == null) {
                frame = frame(frames, kind, token.index());
            }
            Match match = Matcher.match(sentence, frame, rule);
            if (match != null) {
                matches.add(match);
            }
        }
        matches.sort(Comparator.comparingInt(Match::weight).reversed());
        return matches;
    }

    /** "in police firing", "the shelling of": a gerund that stands as a noun does. */
    private static boolean isNominal(Sentence sentence, Token token) {
        Token mark = token.is("advcl") ? sentence.child(token.index(), "mark") : null;
        boolean means = mark != null && mark.lemma().equals("in");
        return token.xpos().equals("VBG")
                && (means || token.is("obl", "nmod", "obj", "nsubj", "conj"))
                && sentence.child(token.index(), "det", "compound", "nmod:poss", "amod") != null;
    }

    private static boolean isPartOfName(Sentence sentence, Token token) {
        return token.upos().equals("PROPN") && !isHeadline(sentence);
    }

    /** "war crimes" tell of no war, "captured soldiers" of no capture now; "the arrested men" are still held. */
    private static boolean isModifier(Token token) {
        return token.is("compound") && token.upos().equals("NOUN")
                || token.is("amod") && token.xpos().startsWith("VB") && !LASTING.contains(token.lemma());
    }

    /** Whether most words are capitalised, so that a capital does not make a name. */
    private static boolean isHeadline(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (Token token : sentence.tokens()) {
            if (token.form().length() > 3 && Character.isLetter(token.form().charAt(0))) {
                words++;
                capitals += Character.isUpperCase(token.form().charAt(0)) ? 1 : 0;
            }
        }
        return words >= 4 && capitals >= words * HEADLINE_CAPITALS;
    }

    /** The heaviest of each token, once it is seen what the speech acts are about. */
    private static Map<Integer, Match> choose(Map<Integer, List<Match>> candidates) {
        Map<Integer, Match> chosen = new TreeMap<>();
        candidates.forEach((token, matches) -> chosen.put(token, matches.get(0)));
        Set<Integer> consumed = new HashSet<>();
        for (Map.Entry<Integer, List<Match>> entry : candidates.entrySet()) {
            Match best = entry.getValue().stream()
                    .max(Comparator.comparingInt(match -> match.weight() + fitOfComplement(match, chosen.values())))
                    .orElseThrow();
            chosen.put(entry.getKey(), withPartiesOfOthers(best, entry.getValue()));
            consumed.addAll(best.consumed());
        }
        chosen.keySet().removeAll(consumed);
        return chosen;
    }

    /** The heaviest rule may not have a place for a party that a lighter one of the same type found. */
    private static Match withPartiesOfOthers(Match best, List<Match> matches) {
        Match filled = best;
        for (Match other : matches) {
            if (other.entry().type() == best.entry().type()) {
                filled = filled.filledFrom(other);
            }
        }
        return filled;
    }

    /** More for an entry whose table names what its complement tells of, less for one whose table does not. */
    private static int fitOfComplement(Match match, Collection<Match> others) {
        Entry entry = match.entry();
        if (entry.complement().isEmpty() || match.complement() < 0) {
            return 0;
        }
        for (Match other : others) {
            boolean is =
                    other.predicate() == match.complement() || other.frame().anchor() == match.complement();
            if (is && other.predicate() != match.predicate()) {
                Entry about = other.entry();
                boolean named = entry.complement().containsKey(about.type().name())
                        || entry.complement().containsKey(about.type() + "." + about.mode());
                return named ? COMPLEMENT_FITS : -COMPLEMENT_FITS;
            }
        }
        return 0;
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
