package org.dragoman.resolve.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.model.Document;
import org.dragoman.model.Place;
import org.dragoman.model.PlaceKind;
import org.dragoman.model.PlaceMention;
import org.dragoman.model.Sentence;
import org.dragoman.resolve.place.CountryTable.Country;
import org.dragoman.resolve.place.Disambiguator.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places a document names, and where they are.
 *
 * <p>Uses the names the language model found; without any it falls back on capitals, prepositions and the fame of the
 * place. Immutable and safe for use by many threads.
 */
public final class PlaceResolver {

    /** How much the names around a place add to the belief that its name is meant as one. */
    private static final double SUPPORT = 0.9;

    private final Gazetteer gazetteer;
    private final ToponymFinder finder;
    private final Disambiguator disambiguator;
    private final MentionKinds kinds;
    private final HomeHints hints;

    /** A resolver that looks names up in {@code gazetteer}. */
    public PlaceResolver(Gazetteer gazetteer) {
        this(gazetteer, Disambiguator.Weights.DEFAULT);
    }

    PlaceResolver(Gazetteer gazetteer, Disambiguator.Weights weights) {
        this.gazetteer = gazetteer;
        this.finder = new ToponymFinder(gazetteer);
        this.disambiguator = new Disambiguator(gazetteer, weights);
        this.kinds = new MentionKinds(gazetteer);
        this.hints = new HomeHints(gazetteer);
    }

    /** A resolver with the gazetteer that ships with the core. */
    public static PlaceResolver create() {
        return new PlaceResolver(Gazetteer.load());
    }

    /** The gazetteer in use. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /**
     * Places of the document.
     *
     * @param document the text, and what is known of its publisher
     * @param sentences its sentences, as the language model analysed them
     * @return every toponym in the order of the text, demonyms included; those the gazetteer does not know have no place
     */
    public List<PlaceMention> resolve(Document document, List<Sentence> sentences) {
        List<Toponym> toponyms = finder.find(document, sentences);
        List<Choice> choices = disambiguator.choose(toponyms, hints.of(document));
        Map<Integer, Sentence> byIndex = new TreeMap<>();
        for (Sentence sentence : sentences) {
            byIndex.put(sentence.index(), sentence);
        }
        List<PlaceMention> mentions = new ArrayList<>();
        for (int i = 0; i < toponyms.size(); i++) {
            Sentence sentence = byIndex.get(toponyms.get(i).sentence());
            PlaceMention mention = sentence == null ? null : mention(toponyms.get(i), choices.get(i), sentence);
            if (mention != null) {
                mentions.add(mention);
            }
        }
        return List.copyOf(mentions);
    }

    private @Nullable PlaceMention mention(Toponym toponym, Choice choice, Sentence sentence) {
        double belief = toponym.evidence() + SUPPORT * Math.log1p(choice.support());
        if (belief <= 0) {
            return null;
        }
        PlaceKind kind = kinds.kind(toponym, sentence, choice.row());
        Place place = choice.row() < 0 ? null : gazetteer.place(choice.row());
        double score = choice.likelihood() / (1 + Math.exp(-belief));
        return new PlaceMention(toponym.match().span(), sentence.index(), kind, place, score);
    }

    /** The place that stands for a country, by its alpha-3 code; null when there is no such code. */
    public @Nullable Place country(String iso3) {
        int country = gazetteer.countries().row(iso3);
        return country < 0 ? null : gazetteer.place(gazetteer.countryRow(country));
    }

    /**
     * What holds a place, from small to large: the place itself, its second- and first-level areas, its country.
     *
     * @return only the place and its country when the gazetteer does not have it
     */
    public List<Place> containers(Place place) {
        for (int candidate : gazetteer.named(NameFolding.fold(place.name()))) {
            if (gazetteer.place(candidate >> 1).equals(place)) {
                return gazetteer.chain(candidate >> 1);
            }
        }
        List<Place> chain = new ArrayList<>(List.of(place));
        Place country = place.country() == null ? null : country(place.country());
        if (country != null) {
            chain.add(country);
        }
        return List.copyOf(chain);
    }

    /** Countries with their names and demonyms. */
    public List<Country> countries() {
        return gazetteer.countries().all();
    }
}
