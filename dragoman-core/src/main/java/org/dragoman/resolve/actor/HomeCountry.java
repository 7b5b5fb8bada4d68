package org.dragoman.resolve.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.MentionKind;
import org.dragoman.model.Place;
import org.dragoman.model.PlaceKind;
import org.dragoman.model.PlaceMention;
import org.jspecify.annotations.Nullable;

/** The country that a document, or one of its sentences, is about: whose army "the army" is. */
final class HomeCountry {

    /** Share of all mentions of countries that the main country must have. */
    private static final double LEAST_SHARE = 0.3;

    /** Weight of somebody in a role: "Kenyan police", "Kenya's president". */
    private static final double ACTOR = 1.5;

    /** Weight of a place where something is told to happen, when its country is sure. */
    private static final double PLACE = 2;

    /** Weight of a country or capital that acts or is dealt with. */
    private static final double STATE = 1;

    /** Weight of those whom a country sends to another. */
    private static final double ENVOY = 0.5;

    private static final Set<String> ABROAD =
            Set.of("ambassador", "envoy", "embassy", "diplomat", "consul", "consulate", "emissary", "mediator");

    /** Inhabitants of a town whose name alone is known. */
    private static final long LARGE = 100_000;

    /** Characters within which something that tells of a country counts double. */
    private static final double NEAR = 40;

    /** Something in a sentence that tells of a country. */
    private record Sign(String country, int at, double weight) {}

    private final Map<Integer, List<Sign>> signs;
    private final @Nullable String main;

    private HomeCountry(Map<Integer, List<Sign>> signs, @Nullable String main) {
        this.signs = signs;
        this.main = main;
    }

    /** Weighs the countries of all mentions and toponyms; those of the first two sentences count double. */
    static HomeCountry of(List<Mention> mentions, List<PlaceMention> places) {
        Map<Integer, List<Sign>> signs = new HashMap<>();
        for (Mention mention : mentions) {
            for (String country : mention.described().countries()) {
                add(signs, mention.sentence(), country, mention.span().start(), weight(mention));
            }
        }
        for (PlaceMention place : places) {
            if (place.place() != null && place.place().country() != null && place.kind() == PlaceKind.LITERAL) {
                double weight = place.place().isCountry() ? STATE : PLACE * place.score() * renown(place.place());
                add(
                        signs,
                        place.sentence(),
                        place.place().country(),
                        place.span().start(),
                        weight);
            }
        }
        return new HomeCountry(signs, main(signs));
    }

    private static double weight(Mention mention) {
        if (ABROAD.contains(mention.lemma())) {
            return ENVOY;
        }
        boolean actor =
                !mention.described().roles().isEmpty() && mention.described().kind() != MentionKind.METONYM;
        return actor ? ACTOR : STATE;
    }

    /** How sure a name means the place: a village of that name lies in many countries. */
    private static double renown(Place place) {
        return place.feature().equals("PPLC") || place.feature().equals("ADM1") || place.population() > LARGE ? 1 : 0.5;
    }

    private static void add(Map<Integer, List<Sign>> signs, int sentence, String country, int at, double weight) {
        if (country.length() == 3 && !country.equals("IGO") && !country.equals("IMG")) {
            signs.computeIfAbsent(sentence, key -> new ArrayList<>()).add(new Sign(country, at, weight));
        }
    }

    private static @Nullable String main(Map<Integer, List<Sign>> signs) {
        Map<String, Double> sums = new LinkedHashMap<>();
        double all = 0;
        for (Map.Entry<Integer, List<Sign>> sentence : signs.entrySet()) {
            for (Sign sign : sentence.getValue()) {
                double weight = sentence.getKey() < 2 ? 2 * sign.weight() : sign.weight();
                sums.merge(sign.country(), weight, Double::sum);
                all += weight;
            }
        }
        String best = heaviest(sums);
        return best != null && sums.get(best) / all >= LEAST_SHARE ? best : null;
    }

    /** The country of most weight, the first of equals. */
    private static @Nullable String heaviest(Map<String, Double> sums) {
        String best = null;
        for (Map.Entry<String, Double> entry : sums.entrySet()) {
            best = best == null || entry.getValue() > sums.get(best) ? entry.getKey() : best;
        }
        return best;
    }

    /**
     * Country of a description that names none: for the state's own people that of the document, for others that of the
     * sentence; each if need be the other.
     */
    @Nullable
    String of(Mention mention, boolean state) {
        String here = here(mention);
        if (state && signs.size() > 1) {
            return main != null ? main : here;
        }
        return here != null ? here : main;
    }

    /** The country that most in the mention's sentence tells of, the nearer the more. */
    private @Nullable String here(Mention mention) {
        Map<String, Double> sums = new LinkedHashMap<>();
        for (Sign sign : signs.getOrDefault(mention.sentence(), List.of())) {
            double distance = Math.abs(sign.at() - mention.span().start());
            sums.merge(sign.country(), sign.weight() * (1 + NEAR / (NEAR + distance)), Double::sum);
        }
        return heaviest(sums);
    }
}
