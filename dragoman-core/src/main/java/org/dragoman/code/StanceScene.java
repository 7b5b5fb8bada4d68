package org.dragoman.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.model.Participant;
import org.dragoman.model.Reading;
import org.dragoman.model.Sentence;
import org.dragoman.model.Span;
import org.dragoman.model.Token;

/** A sentence with what stance rules ask of it: who stands at a word, who owns it, which two stand after "between". */
final class StanceScene {

    /** Two sides of a bond. */
    record Pair(List<Participant> one, List<Participant> other) {

        static final Pair NONE = new Pair(List.of(), List.of());

        boolean isWhole() {
            return !one.isEmpty() && !other.isEmpty();
        }
    }

    private static final Set<String> LOOSE = Set.of("in", "from", "on", "over", "near", "inside", "outside", "across");
    private static final int BETWEEN_REACH = 14;
    private static final int MAX_STEPS = 12;

    private final Sentence sentence;
    private final Cast cast;
    private final Subjects subjects;
    private final FrameReader frames;

    StanceScene(Reading reading, Sentence sentence, LightVerbs lightVerbs) {
        this.sentence = sentence;
        this.cast = new Cast(reading, sentence);
        this.subjects = new Subjects(sentence);
        this.frames = new FrameReader(sentence, lightVerbs);
    }

    Sentence sentence() {
        return sentence;
    }

    Cast cast() {
        return cast;
    }

    Subjects subjects() {
        return subjects;
    }

    FrameReader frames() {
        return frames;
    }

    Token token(int index) {
        return sentence.token(index);
    }

    String word(int index) {
        return sentence.token(index).form().toLowerCase(Locale.ROOT);
    }

    /** Those whom phrases headed by these tokens name, coordinated ones too; "in Syria" names nobody. */
    List<Participant> all(List<Integer> heads) {
        return cast.at(heads).stream()
                .filter(StanceScene::isKnown)
                .filter(participant -> !isLoose(participant))
                .toList();
    }

    /** The one whom the words at a token name, nobody coordinated with it. */
    List<Participant> at(int token) {
        Span word = sentence.token(token).span();
        return cast.at(List.of(token)).stream()
                .filter(StanceScene::isKnown)
                .filter(participant -> participant.span().overlaps(word))
                .toList();
    }

    private static boolean isKnown(Participant participant) {
        return participant.actor().country() != null;
    }

    /** "the war in Ukraine": where something is, not whose it is. */
    private boolean isLoose(Participant participant) {
        int last = sentence.tokenAt(participant.span().end() - 1);
        int at = last;
        while (at >= 0 && sentence.token(at).is("flat", "compound", "amod", "nmod:desc")) {
            at = sentence.token(at).head();
        }
        Token preposition = at < 0 ? null : sentence.child(at, "case");
        return preposition != null && LOOSE.contains(preposition.form().toLowerCase(Locale.ROOT));
    }

    /** Possessors of a noun, or of the name that the noun stands before: "Iran's arch-foe Israel". */
    List<Participant> owners(int noun) {
        Token owner = sentence.child(noun, "nmod:poss");
        Token word = sentence.token(noun);
        if (owner == null && word.is("compound", "nmod:desc", "amod", "appos") && word.head() > noun) {
            owner = sentence.child(word.head(), "nmod:poss");
        }
        if (owner == null) {
            return List.of();
        }
        List<Participant> named = all(List.of(owner.index()));
        boolean pronoun = owner.upos().equals("PRON");
        boolean open = pronoun && (named.isEmpty() || isBeforeSubject(owner.index()));
        List<Participant> subject = open ? mainSubject(owner.index()) : List.of();
        return subject.isEmpty() ? named : subject;
    }

    /** Whether a word stands in a clause without subject of its own before the main clause, whose subject it shares. */
    private boolean isBeforeSubject(int word) {
        int root = sentence.root();
        int at = word;
        for (int steps = 0; at >= 0 && at != root && steps < MAX_STEPS; steps++) {
            Token token = sentence.token(at);
            boolean bare = token.is("advcl") && sentence.child(at, "nsubj", "nsubj:pass") == null;
            if (bare && token.head() == root && at < root) {
                return true;
            }
            at = token.head();
        }
        return false;
    }

    /** Who does what a verb says, or is what an adjective says; of two subjects that the parser gives, the nearer. */
    List<Participant> subjectsOf(int predicate) {
        List<Integer> found = subjects.of(predicate);
        if (found.size() == 1 && sentence.token(found.get(0)).is("nsubj")) {
            int governor = sentence.token(found.get(0)).head();
            for (Token child : governor < 0 ? List.<Token>of() : sentence.children(governor)) {
                boolean nearer = child.is("nsubj") && child.index() > found.get(0) && child.index() < governor;
                if (nearer && !at(child.index()).isEmpty()) {
                    found = List.of(child.index());
                }
            }
        }
        return all(found);
    }

    /** Those whom phrases headed by these tokens name, not those to whom what they name belongs. */
    List<Participant> named(List<Integer> heads) {
        return all(heads).stream()
                .filter(participant -> heads.stream().anyMatch(head -> isHeadOf(head, participant)))
                .toList();
    }

    private boolean isHeadOf(int head, Participant participant) {
        int last = sentence.tokenAt(participant.span().end() - 1);
        for (int at = last;
                at >= 0
                        && sentence.token(at).span().start()
                                >= participant.span().start();
                at--) {
            if (sentence.firstConjunct(at) == head || at == head) {
                return true;
            }
        }
        return false;
    }

    /** Whom a pronoun before the main clause's subject means: "To save its ally, Russia sent jets". */
    private List<Participant> mainSubject(int pronoun) {
        int root = sentence.root();
        List<Participant> last = List.of();
        for (Token child : root < 0 ? List.<Token>of() : sentence.children(root)) {
            if (child.is("nsubj") && child.index() > pronoun && child.index() < root) {
                List<Participant> named = at(child.index());
                last = named.isEmpty() ? last : named;
            }
        }
        return last;
    }

    /** Heads of the phrases that hang on a word by one of these prepositions. */
    List<Integer> phrases(int word, Set<String> prepositions) {
        List<Integer> heads = new ArrayList<>();
        for (Token child : sentence.children(word)) {
            Token preposition = child.is("nmod", "obl") ? sentence.child(child.index(), "case") : null;
            if (preposition != null && prepositions.contains(preposition.form().toLowerCase(Locale.ROOT))) {
                heads.add(subjects.resolveRelative(child.index()));
            }
        }
        return heads;
    }

    /** The two that stand after the first "between" within some words of a token. */
    Pair between(int token, int reach) {
        int last = Math.min(sentence.size() - 1, token + reach);
        for (int at = token + 1; at <= last; at++) {
            if (word(at).equals("between")) {
                return afterBetween(at);
            }
            if (sentence.token(at).upos().equals("VERB") || sentence.token(at).is("punct") && !isQuote(at)) {
                break;
            }
        }
        return Pair.NONE;
    }

    private boolean isQuote(int at) {
        String form = sentence.token(at).form();
        return form.equals("\"")
                || form.equals("'")
                || form.equals("‘")
                || form.equals("’")
                || form.equals("“")
                || form.equals("”")
                || form.equals("-");
    }

    /** By the order of words, because "on the one hand" and the like mislead the parser. */
    private Pair afterBetween(int between) {
        List<Participant> one = new ArrayList<>();
        List<Participant> other = new ArrayList<>();
        boolean second = false;
        int last = Math.min(sentence.size() - 1, between + BETWEEN_REACH);
        for (int at = between + 1; at <= last; at++) {
            Token token = sentence.token(at);
            if (word(at).equals("and") && !one.isEmpty()) {
                second = true;
            } else if (token.isVerb()
                    || token.form().equals(";")
                    || token.form().equals(",") && second) {
                break;
            } else if (token.isNominal() && !isLocative(at) && !isOwnedByPronoun(at)) {
                List<Participant> here = at(at);
                List<Participant> side = second ? other : one;
                here.stream().filter(p -> !isIn(p, one) && !isIn(p, other)).forEach(side::add);
            }
        }
        // "the two sides": whom such words mean is too often guessed wrong.
        boolean apart = one.size() == 2 && !one.get(0).span().equals(one.get(1).span());
        return apart && other.isEmpty() ? new Pair(List.of(one.get(0)), List.of(one.get(1))) : new Pair(one, other);
    }

    /** "Iran and its proxies": nobody that the pronoun's owner would not be. */
    private boolean isOwnedByPronoun(int at) {
        Token owner = sentence.child(at, "nmod:poss");
        return sentence.token(at).is("nmod:poss")
                || owner != null && owner.upos().equals("PRON");
    }

    private boolean isLocative(int at) {
        Token preposition = sentence.child(at, "case");
        return preposition != null && LOOSE.contains(preposition.form().toLowerCase(Locale.ROOT));
    }

    private static boolean isIn(Participant participant, List<Participant> side) {
        return side.stream()
                .anyMatch(p -> p.span().equals(participant.span()) && p.actor().equals(participant.actor()));
    }
}
