package org.dragoman.pipeline;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.code.EventCoder;
import org.dragoman.code.Relator;
import org.dragoman.model.Actor;
import org.dragoman.model.ActorMention;
import org.dragoman.model.Document;
import org.dragoman.model.PlaceMention;
import org.dragoman.model.Quote;
import org.dragoman.model.Reading;
import org.dragoman.model.Report;
import org.dragoman.model.Sentence;
import org.dragoman.model.Span;
import org.dragoman.model.TimeMention;
import org.dragoman.resolve.QuoteFinder;
import org.dragoman.text.LanguageModel;
import org.dragoman.text.RuleSentenceSplitter;
import org.dragoman.text.SentenceSplitter;
import org.jspecify.annotations.Nullable;

/**
 * The front door: from a document to what it tells. Load it once; it is safe for use by many threads.
 *
 * <pre>{@code
 * try (Dragoman dragoman = Dragoman.load()) {
 *     Reading reading = dragoman.read(Document.of("d1", text));
 *     List<Report> reports = dragoman.code(reading);
 * }
 * }</pre>
 */
public final class Dragoman implements AutoCloseable {

    private final SentenceSplitter splitter = new RuleSentenceSplitter();
    private final QuoteFinder quoteFinder = new QuoteFinder();
    private final EventCoder coder = new EventCoder();
    private final Relator relator = new Relator();
    private final LanguageModel model;

    private Dragoman(LanguageModel model) {
        this.model = model;
    }

    /** Loads the model, the gazetteer, the actor tables and the codebook that are shipped. */
    public static Dragoman load() {
        throw new UnsupportedOperationException("waits for the language model");
    }

    /** All mentions of a document with what they stand for. The document's date is inferred from its text if it has none. */
    public Reading read(Document document) {
        List<Span> spans = splitter.split(document.text());
        List<Sentence> sentences = model.analyse(document.text(), spans);
        List<PlaceMention> places = List.of();
        List<TimeMention> times = List.of();
        List<ActorMention> actors = List.of();
        List<Quote> quotes = quoteFinder.find(document.text(), sentences, actors);
        return new Reading(document, "en", sentences, actors, places, times, quotes);
    }

    /** What the document's sentences say happened. */
    public List<Report> code(Reading reading) {
        return coder.code(reading);
    }

    /**
     * Whom a phrase stands for.
     *
     * @param phrase the words, as "the Turkish president"
     * @param context the sentence or text it stands in, or null
     * @param date day it was written, or null
     */
    public List<Actor> actor(String phrase, @Nullable String context, @Nullable LocalDate date) {
        return List.of();
    }

    /** What one given actor does to another; see {@link Relator}. */
    public Relator.Relation relate(Document document, Span source, Span target) {
        return relator.relate(read(document), source, target);
    }

    /** Name and version of the language model, for provenance. */
    public String modelName() {
        return model.name();
    }

    @Override
    public void close() {
        model.close();
    }
}
