package org.dragoman.resolve.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.Document;
import org.dragoman.model.Sentence;
import org.dragoman.model.Span;
import org.dragoman.model.TimeMention;
import org.dragoman.resolve.time.Lexer.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Finds time expressions and says which days they mean: the front door of this package.
 *
 * <p>Needs no syntax. An instance holds the rules only and may be shared by many threads.
 */
public final class TimeResolver {

    private static final Set<String> SEPARATORS = Set.of("-", "to", "and", "or", "until", "through", "till", "&", "/");

    private final RuleBook book = new RuleBook();
    private final Lexicon lexicon = new Lexicon();

    /**
     * A time expression found, its context not yet looked at.
     *
     * @param start index of its first piece
     * @param end index after its last
     * @param rule the rule that matched
     * @param expr its meaning
     * @param tense of the clause around it
     */
    record Found(int start, int end, Rule rule, TimeExpr expr, Tense tense) {}

    /** All time expressions of a document, in text order; the mode is chosen from the text. */
    public List<TimeMention> resolve(Document document, List<Sentence> sentences) {
        List<Span> spans = sentences.stream().map(Sentence::span).toList();
        return resolve(document.text(), document.date(), spans, null);
    }

    /** All time expressions of a text; the mode is chosen from the text and sentences are counted roughly. */
    public List<TimeMention> resolve(String text, @Nullable LocalDate reference) {
        return resolve(text, reference, List.of(), null);
    }

    /**
     * All time expressions of a text, in text order.
     *
     * @param text any text
     * @param reference day of publication, or null
     * @param sentences spans of its sentences, for the mentions' sentence index; when empty they are guessed
     * @param mode how the text is told, or null to choose
     */
    public List<TimeMention> resolve(
            String text, @Nullable LocalDate reference, List<Span> sentences, @Nullable TimeMode mode) {
        List<Piece> pieces = Lexer.cut(text);
        List<Found> found = find(pieces);
        if (found.isEmpty()) {
            return List.of();
        }
        List<Span> spans = sentences.isEmpty() ? SentenceGuess.split(pieces, text.length()) : sentences;
        TimeMode told = mode != null ? mode : ModeChooser.choose(found, reference);
        return new Telling(pieces, spans, new Timeline(told, reference)).resolve(found);
    }

    /**
     * The day on which an undated text seems to have been published: that of its dateline, else the last day that it
     * tells of as past.
     */
    public Optional<LocalDate> inferDocumentDate(String text) {
        return DocumentDater.infer(this, text);
    }

    /** Expressions from left to right, the longest at each position. */
    List<Found> find(List<Piece> pieces) {
        Matcher matcher = new Matcher(book, lexicon, pieces);
        List<Found> all = new ArrayList<>();
        for (int at = 0; at < pieces.size(); ) {
            Found best = best(matcher, pieces, at);
            if (best != null) {
                all.add(best);
            }
            at = best == null ? at + 1 : best.end;
        }
        return all;
    }

    private static @Nullable Found best(Matcher matcher, List<Piece> pieces, int at) {
        List<Matcher.Match> matches = matcher.at(at);
        if (matches.isEmpty()) {
            return null;
        }
        List<Matcher.Match> sorted = new ArrayList<>(matches);
        sorted.sort(Comparator.comparingInt((Matcher.Match match) -> -match.end())
                .thenComparingInt(match -> match.rule().order()));
        for (Matcher.Match match : sorted) {
            Tense tense = TenseCue.at(pieces, at, match.end());
            if (Guards.hold(match.rule(), new Guards.View(pieces, at, match.end(), tense))) {
                return new Found(at, match.end(), match.rule(), match.expr(), tense);
            }
        }
        return null;
    }

    RuleBook book() {
        return book;
    }

    /** One pass over one text. */
    private record Telling(List<Piece> pieces, List<Span> sentences, Timeline timeline) {

        List<TimeMention> resolve(List<Found> found) {
            seed(found);
            List<TimeMention> mentions = new ArrayList<>();
            for (Found one : found) {
                if (one.expr instanceof Pair pair) {
                    int cut = separator(one);
                    add(mentions, one, one.start, cut, pair.left());
                    add(mentions, one, cut + 1, one.end, pair.right());
                } else {
                    add(mentions, one, one.start, one.end, one.expr);
                }
            }
            return mentions;
        }

        private void seed(List<Found> found) {
            for (Found one : found) {
                TimeExpr expr = one.expr instanceof Pair pair ? pair.left() : one.expr;
                if (expr.isExplicit()) {
                    timeline.expect(expr.resolve(timeline).granule());
                    return;
                }
            }
        }

        private int separator(Found one) {
            for (int i = one.start + 1; i < one.end - 1; i++) {
                if (SEPARATORS.contains(pieces.get(i).text())) {
                    return i;
                }
            }
            return one.start;
        }

        private void add(List<TimeMention> mentions, Found one, int from, int to, TimeExpr expr) {
            Span span = new Span(pieces.get(from).start(), pieces.get(to - 1).end());
            int sentence = sentenceOf(span.start());
            timeline.enter(sentence, one.tense);
            try {
                Resolved resolved = expr.resolve(timeline);
                if (resolved.granule() != null) {
                    timeline.tell(resolved.granule(), expr.isExplicit());
                }
                mentions.add(new TimeMention(span, sentence, resolved.type(), resolved.interval()));
            } catch (DateTimeException beyondCalendar) {
                // a feast in a year for which its calendar is not known has no date
                return;
            }
        }

        private int sentenceOf(int offset) {
            int low = 0;
            int high = sentences.size() - 1;
            while (low < high) {
                int middle = (low + high + 1) / 2;
                if (sentences.get(middle).start() <= offset) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return low;
        }
    }
}
