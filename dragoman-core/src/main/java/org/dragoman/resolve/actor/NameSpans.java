package org.dragoman.resolve.actor;

import java.util.List;
import java.util.Set;
import org.dragoman.model.Entity;
import org.dragoman.model.Sentence;
import org.dragoman.model.Token;

/**
 * The names of a sentence, each with the one token that stands for it in the syntax. Names come from the language model
 * and from our tables; the parser may have torn them apart.
 */
final class NameSpans {

    private static final Set<String> CORE = Set.of("nsubj", "obj", "iobj", "obl", "nmod", "root", "conj", "appos");

    private final Sentence sentence;
    private final int[] from;
    private final int[] to;
    private final int[] head;

    private NameSpans(Sentence sentence) {
        this.sentence = sentence;
        this.from = new int[sentence.size()];
        this.to = new int[sentence.size()];
        this.head = new int[sentence.size()];
        for (int i = 0; i < sentence.size(); i++) {
            from[i] = i;
            to[i] = i + 1;
            head[i] = i;
        }
    }

    static NameSpans of(Sentence sentence, PhraseReader reader, Setting setting) {
        NameSpans spans = new NameSpans(sentence);
        for (Entity entity : sentence.entities()) {
            spans.add(entity.from(), entity.to());
        }
        List<Word> words = Word.of(sentence, 0, sentence.size());
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isNameLike()) {
                spans.addHyphened(words, i, reader.knownEnd(words, i, setting));
                continue;
            }
            List<Item> item = reader.readName(words, i, setting);
            if (!item.isEmpty() && item.get(0).to() > i + 1) {
                int last = words.get(item.get(0).to() - 1).token();
                spans.add(words.get(i).token(), last + 1);
                i = item.get(0).to() - 1;
            }
        }
        return spans;
    }

    /** Adds a known word that hyphens part into several tokens: "secretary-general". */
    private void addHyphened(List<Word> words, int start, int end) {
        for (int i = start; i + 1 < end; i++) {
            int next = words.get(i).token() + 1;
            if (words.get(i + 1).token() != next + 1
                    || !sentence.token(next).form().equals("-")) {
                return;
            }
        }
        if (end > start + 1) {
            add(words.get(start).token(), words.get(end - 1).token() + 1);
        }
    }

    /** Adds a name; of two that overlap the longer counts. */
    private void add(int start, int end) {
        if (end - start < 2) {
            return;
        }
        int first = start;
        int last = end;
        for (int i = start; i < end; i++) {
            if (to[i] - from[i] > end - start || from[i] < start || to[i] > end) {
                return;
            }
        }
        int best = start;
        for (int i = first; i < last; i++) {
            if (rank(i, first, last) > rank(best, first, last)) {
                best = i;
            }
        }
        for (int i = first; i < last; i++) {
            from[i] = first;
            to[i] = last;
            head[i] = best;
        }
    }

    /** How fit a token is to stand for its name: governed from outside, in a core relation, the first of several. */
    private int rank(int token, int first, int last) {
        Token candidate = sentence.token(token);
        boolean outside = candidate.head() < first || candidate.head() >= last;
        if (!outside || candidate.is("punct", "case", "det")) {
            return 0;
        }
        return CORE.contains(candidate.relation()) ? 2 : 1;
    }

    /** Whether the token stands for itself or for the name that it is part of. */
    boolean standsForItself(int token) {
        return head[token] == token;
    }

    int from(int token) {
        return from[token];
    }

    int to(int token) {
        return to[token];
    }
}
