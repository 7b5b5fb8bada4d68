package org.dragoman.resolve.actor;

import java.util.List;
import java.util.Set;
import org.dragoman.model.Sentence;
import org.dragoman.model.Span;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * A noun phrase of a sentence, without its clauses and appositions.
 *
 * @param sentence its sentence
 * @param head its head token
 * @param from first token, determiner included
 * @param to token after its head and what belongs to the name
 * @param end token after its prepositional phrases
 */
record NounPhrase(Sentence sentence, int head, int from, int to, int end) {

    private static final Set<String> OUTSIDE = Set.of(
            "case", "cc", "punct", "mark", "cop", "nsubj", "csubj", "aux", "conj", "parataxis", "discourse", "advcl",
            "expl", "obj", "iobj", "obl", "ccomp", "xcomp", "acl", "appos", "vocative", "dislocated", "list", "root");

    private static final int LONGEST_TAIL = 14;

    /** Whether the token heads a noun phrase of its own rather than being part of a name or compound. */
    static boolean isHead(Sentence sentence, Token token) {
        if (token.is("compound", "flat", "fixed", "goeswith", "punct", "cc", "case", "det", "nmod:desc")) {
            return false;
        }
        boolean adjective = token.upos().equals("ADJ")
                && token.is("nsubj", "obj", "iobj", "obl", "nmod", "conj", "appos")
                && !token.is("nmod:desc");
        return token.isNominal() || adjective && !isModifierConjunct(sentence, token);
    }

    private static boolean isModifierConjunct(Sentence sentence, Token token) {
        return token.is("conj")
                && token.head() >= 0
                && (sentence.token(token.head()).is("amod")
                        || sentence.token(token.head()).upos().equals("ADJ"));
    }

    static NounPhrase at(Sentence sentence, int head) {
        int from = head;
        int to = head + 1;
        for (Token child : sentence.children(head)) {
            if (child.index() < head && !OUTSIDE.contains(child.relation())) {
                from = Math.min(from, leftmost(sentence, child.index(), head));
            } else if (child.index() == to && child.is("flat", "fixed", "goeswith", "compound", "nummod")) {
                to = child.index() + 1;
            } else if (child.is("flat", "fixed", "goeswith") && child.index() < head + 8 && child.index() >= to) {
                to = child.index() + 1;
            }
        }
        return new NounPhrase(sentence, head, from, to, tail(sentence, head, to));
    }

    private static int leftmost(Sentence sentence, int token, int before) {
        int left = token;
        for (int i = token - 1; i >= 0 && i < before; i--) {
            if (!sentence.dominates(token, i)) {
                break;
            }
            left = i;
        }
        return left;
    }

    /** Token after the prepositional phrases that follow without a break. */
    private static int tail(Sentence sentence, int head, int to) {
        int end = to;
        for (Token child : sentence.children(head)) {
            boolean phrase = child.index() >= to && child.is("nmod") && sentence.child(child.index(), "case") != null;
            if (phrase) {
                NounPhrase inner = at(sentence, child.index());
                boolean adjoins = sentence.subtree(child.index()).start()
                        <= sentence.token(Math.min(end, sentence.size() - 1)).span().start();
                if (adjoins && inner.end() - to <= LONGEST_TAIL) {
                    end = Math.max(end, inner.end());
                }
            }
        }
        return end;
    }

    Token headToken() {
        return sentence.token(head);
    }

    /** All its words, prepositional phrases included. */
    List<Word> words() {
        return Word.of(sentence, from, end);
    }

    boolean isDefinite() {
        Token first = sentence.token(from);
        return first.lemma().equalsIgnoreCase("the") || first.lemma().equalsIgnoreCase("this");
    }

    boolean hasDeterminer() {
        return sentence.token(from).upos().equals("DET");
    }

    boolean isPlural() {
        String tag = headToken().xpos();
        return tag.equals("NNS") || tag.equals("NNPS");
    }

    /** Where it stands: from the first word after an article to its end, with an of-phrase. */
    Span span() {
        int first = from;
        while (first < head && isArticle(sentence.token(first))) {
            first++;
        }
        int last = to;
        if (end > to && sentence.token(to).form().equalsIgnoreCase("of")) {
            last = ofEnd();
        }
        return sentence.token(first).span().union(sentence.token(last - 1).span());
    }

    private int ofEnd() {
        for (Token child : sentence.children(head)) {
            Token preposition = sentence.child(child.index(), "case");
            if (child.is("nmod") && preposition != null && preposition.index() == to) {
                NounPhrase inner = at(sentence, child.index());
                return inner.end() > inner.to() && sentence.token(inner.to()).form().equalsIgnoreCase("of")
                        ? Math.min(inner.ofEnd(), end)
                        : Math.min(inner.to(), end);
            }
        }
        return to;
    }

    private static boolean isArticle(Token token) {
        String form = token.form().toLowerCase(java.util.Locale.ROOT);
        return form.equals("the") || form.equals("a") || form.equals("an");
    }

    /** Form of the preposition before it, lower case, or null. */
    @Nullable String preposition() {
        Token preposition = sentence.child(head, "case");
        return preposition == null || preposition.index() > head
                ? null
                : preposition.form().toLowerCase(java.util.Locale.ROOT);
    }

    /** Index of the verb or noun it depends on, coordination looked through; -1 at the root. */
    int governor() {
        int at = head;
        int steps = 0;
        while (at >= 0 && sentence.token(at).is("conj") && steps++ < 10) {
            at = sentence.token(at).head();
        }
        return at < 0 ? -1 : sentence.token(at).head();
    }

    /** Relation to the governor, coordination looked through. */
    String relation() {
        int at = head;
        int steps = 0;
        while (sentence.token(at).is("conj") && sentence.token(at).head() >= 0 && steps++ < 10) {
            at = sentence.token(at).head();
        }
        return sentence.token(at).relation();
    }
}
