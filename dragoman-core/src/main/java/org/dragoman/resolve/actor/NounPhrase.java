package org.dragoman.resolve.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.model.Entity;
import org.dragoman.model.EntityType;
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
            "case",
            "cc",
            "punct",
            "mark",
            "cop",
            "nsubj",
            "csubj",
            "aux",
            "conj",
            "parataxis",
            "discourse",
            "advcl",
            "expl",
            "obj",
            "iobj",
            "obl",
            "ccomp",
            "xcomp",
            "acl",
            "appos",
            "vocative",
            "dislocated",
            "list",
            "root");

    private static final int LONGEST_TAIL = 14;

    private static final Set<String> NUMERAL_HEADS = Set.of("two", "both", "former", "latter", "three");

    /** Whether the token heads a noun phrase of its own rather than being part of a name or compound. */
    static boolean isHead(Sentence sentence, Token token, NameSpans names) {
        if (!names.standsForItself(token.index())) {
            return false;
        }
        if (names.to(token.index()) - names.from(token.index()) > 1 && token.is("flat", "discourse", "amod")) {
            return true;
        }
        if (isNameOfTitle(sentence, token, names) || isLeftOfName(sentence, token, names)) {
            return false;
        }
        if (NUMERAL_HEADS.contains(token.lemma().toLowerCase(Locale.ROOT))
                && token.is("nsubj", "obj", "iobj", "obl", "nmod", "conj")) {
            return true;
        }
        if (token.is("compound")
                && token.isNominal()
                && sentence.token(token.head()).upos().equals("VERB")) {
            return true;
        }
        if (token.is("compound", "flat", "fixed", "goeswith", "punct", "cc", "case", "det", "nmod:desc")) {
            return false;
        }
        boolean adjective = token.upos().equals("ADJ")
                && token.is("nsubj", "obj", "iobj", "obl", "nmod", "conj", "appos")
                && !token.is("nmod:desc");
        return token.isNominal() || adjective && !isModifierConjunct(sentence, token);
    }

    /** Whether it begins the name that follows a title without a comma: "Prime Minister Meles Zenawi". */
    private static boolean isNameOfTitle(Sentence sentence, Token token, NameSpans names) {
        Entity entity = sentence.entityAt(token.index());
        if (entity == null || entity.type() == EntityType.LOCATION) {
            return false;
        }
        return token.is("appos", "flat", "nmod:desc")
                && token.upos().equals("PROPN")
                && token.head() >= 0
                && token.head() == names.from(token.index()) - 1;
    }

    /** Whether it is a noun that the parser has put beside the name it belongs to, both under one verb. */
    private static boolean isLeftOfName(Sentence sentence, Token token, NameSpans names) {
        int next = token.index() + 1;
        if (next >= sentence.size() || !token.upos().equals("NOUN")) {
            return false;
        }
        for (int i = next; i < names.to(next); i++) {
            Token name = sentence.token(i);
            if (names.standsForItself(i)
                    && name.upos().equals("PROPN")
                    && name.head() == token.head()
                    && name.deprel().equals(token.deprel())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isModifierConjunct(Sentence sentence, Token token) {
        return token.is("conj")
                && token.head() >= 0
                && (sentence.token(token.head()).is("amod")
                        || sentence.token(token.head()).upos().equals("ADJ"));
    }

    private static boolean isAs(Token token) {
        return token.form().equalsIgnoreCase("as");
    }

    /** "The two", though the tree may give the article to a later noun ("the two signed an accord"). */
    private static boolean isTheNumeral(Sentence sentence, int head) {
        return head > 0
                && NUMERAL_HEADS.contains(sentence.token(head).lemma().toLowerCase(Locale.ROOT))
                && sentence.token(head - 1).form().equalsIgnoreCase("the");
    }

    static NounPhrase at(Sentence sentence, int head, NameSpans names) {
        int from = names.from(head);
        int to = names.to(head);
        if (from > 0 && isLeftOfName(sentence, sentence.token(from - 1), names)) {
            from = at(sentence, from - 1, names).from();
        }
        for (Token child : sentence.children(head)) {
            if (child.index() < head && !OUTSIDE.contains(child.relation())) {
                from = Math.min(from, leftmost(sentence, child.index(), head));
            } else if (child.index() == to && child.is("flat", "fixed", "goeswith", "compound", "nummod")) {
                to = child.index() + 1;
            } else if (child.is("flat", "fixed", "goeswith") && child.index() < head + 8 && child.index() >= to) {
                to = names.to(child.index());
            } else if (isNameOfTitle(sentence, child, names) && names.from(child.index()) == to) {
                to = at(sentence, child.index(), names).to();
            }
        }
        while (from < head && sentence.token(from).upos().equals("PUNCT")) {
            from++;
        }
        if (from + 2 < head && isAs(sentence.token(from)) && isAs(sentence.token(from + 2))) {
            from += 3; // "as many as 47 people"
        }
        if (from == head && isTheNumeral(sentence, head)) {
            from--;
        }
        return new NounPhrase(sentence, head, from, to, tail(sentence, head, to, names));
    }

    private static int leftmost(Sentence sentence, int token, int before) {
        int left = token;
        for (int i = token - 1; i >= 0 && i < before && sentence.dominates(token, i); i--) {
            left = i;
        }
        return left;
    }

    /** Token after the prepositional phrases that follow without a break. */
    private static int tail(Sentence sentence, int head, int to, NameSpans names) {
        int end = to;
        for (Token child : sentence.children(head)) {
            boolean phrase = child.index() >= to && child.is("nmod") && sentence.child(child.index(), "case") != null;
            if (phrase) {
                NounPhrase inner = at(sentence, child.index(), names);
                boolean adjoins = leftmost(sentence, child.index(), child.index()) <= end;
                if (adjoins && inner.end() - to <= LONGEST_TAIL) {
                    end = Math.max(end, inner.end());
                }
            }
        }
        return end;
    }

    /** Whether it stands in the sentence as an argument, a possessor or a conjunct, and not beside it as a dateline does. */
    boolean isArgument() {
        boolean first = from == 0
                && end < sentence.size()
                && ",(-–—/".contains(sentence.token(end).form());
        return !first
                && headToken().is("nsubj", "obj", "iobj", "obl", "nmod", "conj", "appos", "compound", "amod", "root");
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

    /** End of the of-phrase that follows: at the next preposition other than "of". */
    private int ofEnd() {
        int last = to + 1;
        while (last < end) {
            Token token = sentence.token(last);
            boolean other = token.is("case")
                    && !token.form().equalsIgnoreCase("of")
                    && !token.form().startsWith("'")
                    && !token.form().startsWith("’");
            if (other || token.is("cc")) {
                break;
            }
            last++;
        }
        return last;
    }

    private static boolean isArticle(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        return form.equals("the") || form.equals("a") || form.equals("an");
    }

    /** Token of the possessive pronoun before the head, or -1. */
    int possessivePronoun() {
        for (Token child : sentence.children(head)) {
            if (child.is("nmod:poss") && child.upos().equals("PRON") && child.index() < head) {
                return child.index();
            }
        }
        return -1;
    }

    /** Form of the preposition before it, lower case, or null. */
    @Nullable
    String preposition() {
        Token preposition = sentence.child(head, "case");
        return preposition == null || preposition.index() > head
                ? null
                : preposition.form().toLowerCase(Locale.ROOT);
    }

    /** Index of the verb or noun it depends on, coordination looked through; -1 at the root. */
    int governor() {
        return sentence.token(sentence.firstConjunct(head)).head();
    }

    /** Relation to the governor, coordination looked through. */
    String relation() {
        return sentence.token(sentence.firstConjunct(head)).relation();
    }
}
