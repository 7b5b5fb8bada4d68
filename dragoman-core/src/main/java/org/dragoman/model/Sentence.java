package org.dragoman.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence with all that the language model found in it.
 *
 * @param index position in the document, from 0
 * @param span where it stands in the document
 * @param tokens its words with syntax
 * @param entities proper names, in order, not overlapping
 * @param predicates predicates with semantic roles, in token order
 * @param vector meaning of the sentence as a unit vector, for similarity by dot product
 * @param words what the coder's event head reads of each word
 */
public record Sentence(
        int index,
        Span span,
        List<Token> tokens,
        List<Entity> entities,
        List<Predicate> predicates,
        SentenceVector vector,
        WordVectors words) {

    /** A sentence of which the event head knows nothing. */
    public Sentence(
            int index,
            Span span,
            List<Token> tokens,
            List<Entity> entities,
            List<Predicate> predicates,
            SentenceVector vector) {
        this(index, span, tokens, entities, predicates, vector, WordVectors.NONE);
    }

    public Sentence {
        tokens = List.copyOf(tokens);
        entities = List.copyOf(entities);
        predicates = List.copyOf(predicates);
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** Tokens governed by {@code head}, in order. */
    public List<Token> children(int head) {
        List<Token> children = new ArrayList<>();
        for (Token token : tokens) {
            if (token.head() == head) {
                children.add(token);
            }
        }
        return children;
    }

    /** First token governed by {@code head} in one of {@code relations}, or null. */
    public @Nullable Token child(int head, String... relations) {
        for (Token token : tokens) {
            if (token.head() == head && token.is(relations)) {
                return token;
            }
        }
        return null;
    }

    /** Index of the root token, or -1 for a sentence without tokens. */
    public int root() {
        for (Token token : tokens) {
            if (token.head() == Token.ROOT) {
                return token.index();
            }
        }
        return -1;
    }

    /** Whether {@code ancestor} is {@code token} or governs it, at any distance. */
    public boolean dominates(int ancestor, int token) {
        int steps = 0;
        for (int at = token;
                at >= 0 && steps <= tokens.size();
                at = tokens.get(at).head(), steps++) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** The first of the coordinated words that {@code token} is one of; any other token itself. */
    public int firstConjunct(int token) {
        int at = token;
        for (int steps = 0;
                steps < tokens.size()
                        && tokens.get(at).is("conj")
                        && tokens.get(at).head() >= 0;
                steps++) {
            at = tokens.get(at).head();
        }
        return at;
    }

    /** Span of the token and all it governs. */
    public Span subtree(int head) {
        Span all = tokens.get(head).span();
        for (Token token : tokens) {
            if (dominates(head, token.index())) {
                all = all.union(token.span());
            }
        }
        return all;
    }

    /** The predicate at {@code token}, or null. */
    public @Nullable Predicate predicateAt(int token) {
        for (Predicate predicate : predicates) {
            if (predicate.token() == token) {
                return predicate;
            }
        }
        return null;
    }

    /** The entity that holds {@code token}, or null. */
    public @Nullable Entity entityAt(int token) {
        for (Entity entity : entities) {
            if (entity.contains(token)) {
                return entity;
            }
        }
        return null;
    }

    /** Index of the token whose span holds the offset, or -1. */
    public int tokenAt(int offset) {
        for (Token token : tokens) {
            if (token.span().start() <= offset && offset < token.span().end()) {
                return token.index();
            }
        }
        return -1;
    }
}
