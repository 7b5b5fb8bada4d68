package org.dragoman.pipeline;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.code.CodebookHash;
import org.dragoman.code.EventCoder;
import org.dragoman.code.Relator;
import org.dragoman.model.Actor;
import org.dragoman.model.ActorMention;
import org.dragoman.model.DateSource;
import org.dragoman.model.Document;
import org.dragoman.model.Findings;
import org.dragoman.model.PlaceMention;
import org.dragoman.model.Quote;
import org.dragoman.model.Reading;
import org.dragoman.model.Report;
import org.dragoman.model.Sentence;
import org.dragoman.model.Span;
import org.dragoman.model.TimeMention;
import org.dragoman.resolve.QuoteFinder;
import org.dragoman.resolve.actor.ActorResolver;
import org.dragoman.resolve.actor.ToponymLookup;
import org.dragoman.resolve.place.PlaceResolver;
import org.dragoman.resolve.time.TimeResolver;
import org.dragoman.text.LanguageModel;
import org.dragoman.text.OnnxLanguageModel;
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
    private final LanguageModel model;
    private final EventCoder coder;
    private final Relator relator;
    private final PlaceResolver placeResolver;
    private final ActorResolver actorResolver;
    private final TimeResolver timeResolver;
    private @Nullable Finders finders;

    private Dragoman(
            LanguageModel model, EventCoder coder, PlaceResolver places, ActorResolver actors, TimeResolver times) {
        this.model = model;
        this.coder = coder;
        this.relator = new Relator(coder);
        this.placeResolver = places;
        this.actorResolver = actors;
        this.timeResolver = times;
    }

    /** Loads the model, the gazetteer, the actor tables and the codebook that are shipped. */
    public static Dragoman load() {
        return load(1);
    }

    /** The same, with as many threads as given inside each pass of the model. */
    public static Dragoman load(int threads) {
        Loading<LanguageModel> model = Loading.of(() -> OnnxLanguageModel.load(threads));
        Loading<EventCoder> coder = Loading.of(EventCoder::new);
        Loading<PlaceResolver> places = Loading.of(PlaceResolver::create);
        Loading<TimeResolver> times = Loading.of(TimeResolver::new);
        Loading<ActorResolver> actors = Loading.of(() -> ActorResolver.load(name -> country(places, name)));
        return new Dragoman(model.get(), coder.get(), places.get(), actors.get(), times.get());
    }

    private static @Nullable String country(Loading<PlaceResolver> places, String name) {
        return new ToponymLookup(places.get()).country(name);
    }

    /** All mentions of a document with what they stand for. The document's date is inferred from its text if it has none. */
    public Reading read(Document document) {
        Document dated = dated(document);
        List<Span> spans = splitter.split(dated.text());
        List<Sentence> sentences = model.analyse(dated.text(), spans);
        List<PlaceMention> places = placeResolver.resolve(dated, sentences);
        List<TimeMention> times = timeResolver.resolve(dated, sentences);
        List<ActorMention> actors = actorResolver.resolve(dated, sentences, places);
        List<Quote> quotes = quoteFinder.find(dated.text(), sentences, actors);
        return new Reading(dated, "en", sentences, actors, places, times, quotes);
    }

    /** The document with the date that its text tells, if it came without one. */
    private Document dated(Document document) {
        return document.date() != null
                ? document
                : timeResolver
                        .inferDocumentDate(document.text())
                        .map(date -> document.withDate(date, DateSource.TEXT))
                        .orElse(document);
    }

    /** What the document's sentences say happened, as far as that is sure enough for use: {@link EventCoder#ENOUGH}. */
    public List<Report> code(Reading reading) {
        return code(reading, EventCoder.ENOUGH);
    }

    /**
     * What the document's sentences say happened.
     *
     * @param least confidence below which reports are left out, 0 to 1
     */
    public List<Report> code(Reading reading, double least) {
        return coder.code(reading).stream()
                .filter(report -> report.codedBy().score() >= least)
                .toList();
    }

    /**
     * What the document says beside events: how actors stand with each other, and what becomes of agreements.
     *
     * @param reports what was coded of it
     */
    public Findings findings(Reading reading, List<Report> reports) {
        return finders().of(reading, reports);
    }

    /** Loaded when first asked for: coding alone needs none of their tables. */
    private synchronized Finders finders() {
        Finders loaded = finders;
        if (loaded == null) {
            loaded = new Finders(coder);
            finders = loaded;
        }
        return loaded;
    }

    /**
     * Whom a phrase stands for.
     *
     * @param phrase the words, as "the Turkish president"
     * @param context the sentence or text it stands in, or null
     * @param date day it was written, or null
     */
    public List<Actor> actor(String phrase, @Nullable String context, @Nullable LocalDate date) {
        return actorResolver.resolvePhrase(phrase, context, date);
    }

    /** What one given actor does to another; see {@link Relator}. */
    public Relator.Relation relate(Document document, Span source, Span target) {
        return relator.relate(read(document), source, target);
    }

    /** Name and version of the language model, for provenance. */
    public String modelName() {
        return model.name();
    }

    /** Hash of the codebook, for provenance. */
    public String codebookHash() {
        return CodebookHash.shipped();
    }

    @Override
    public void close() {
        model.close();
    }
}
