package org.dragoman.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.model.ActorMention;
import org.dragoman.model.Quote;
import org.dragoman.model.Sentence;
import org.dragoman.model.Span;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds direct speech and its speaker: the subject of the verb of saying, or of whatever verb the quotation hangs on, in
 * the sentences that the quotation touches. Words in quotation marks without a speaker ("inside man") are no quotes.
 */
public final class QuoteFinder {

    /** Governing words that take words in quotation marks without anybody speaking them here. */
    private static final int LONG_QUOTE_WORDS = 4;

    private static final int MAX_LENGTH = 5_000;

    private static final Set<String> QUOTING = Tables.rows(QuoteFinder.class, "quoting-verbs.tsv", 1).stream()
            .map(row -> row[0])
            .collect(Collectors.toUnmodifiableSet());

    private final ReportVerbs verbs = ReportVerbs.shipped();

    /** Quotes in text order. */
    public List<Quote> find(String text, List<Sentence> sentences, List<ActorMention> mentions) {
        List<Quote> quotes = new ArrayList<>();
        for (Span span : quoted(text)) {
            ActorMention speaker = speaker(span, sentences, mentions);
            if (speaker != null || words(span.in(text)) >= LONG_QUOTE_WORDS * 2) {
                quotes.add(new Quote(span, speaker));
            }
        }
        return quotes;
    }

    private static int words(String text) {
        return text.trim().split("\\s+").length;
    }

    /** Stretches between quotation marks; a mark left open ends with its paragraph. */
    static List<Span> quoted(String text) {
        List<Span> spans = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean straight = c == '"';
            if (open >= 0
                    && (c == '”' || straight || c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                if (i - open > 1 && i - open < MAX_LENGTH) {
                    spans.add(new Span(open + 1, i));
                }
                open = -1;
            } else if (open < 0 && (c == '“' || straight)) {
                open = i;
            }
        }
        return spans;
    }

    private @Nullable ActorMention speaker(Span quote, List<Sentence> sentences, List<ActorMention> mentions) {
        for (Sentence sentence : sentences) {
            if (sentence.span().overlaps(quote)) {
                int subject = subjectOfSaying(sentence, quote);
                ActorMention speaker = subject < 0 ? null : mentionAt(sentence, subject, mentions);
                if (speaker != null) {
                    return speaker;
                }
            }
        }
        return null;
    }

    /** Subject of a verb of saying outside the quote, else of a quoting verb that the quote hangs on; or -1. */
    private int subjectOfSaying(Sentence sentence, Span quote) {
        int fallback = -1;
        for (Token token : sentence.tokens()) {
            if (quote.covers(token.span()) || !token.isVerb()) {
                continue;
            }
            Token subject = sentence.child(token.index(), "nsubj");
            if (subject == null || quote.covers(subject.span())) {
                continue;
            }
            if (verbs.of(token) != null) {
                return subject.index();
            }
            if (QUOTING.contains(token.lemma().toLowerCase()) && governs(sentence, token.index(), quote)) {
                fallback = subject.index();
            }
        }
        return fallback;
    }

    private static boolean governs(Sentence sentence, int verb, Span quote) {
        for (Token token : sentence.tokens()) {
            if (quote.covers(token.span()) && sentence.dominates(verb, token.index())) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable ActorMention mentionAt(Sentence sentence, int token, List<ActorMention> mentions) {
        ActorMention around = null;
        for (ActorMention mention : mentions) {
            if (mention.sentence() != sentence.index()) {
                continue;
            }
            if (mention.head() == token) {
                return mention;
            }
            if (mention.span().covers(sentence.token(token).span())) {
                around = mention;
            }
        }
        return around;
    }
}
