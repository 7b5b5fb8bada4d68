package org.dragoman.resolve.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.PlaceKind;
import org.dragoman.model.PlaceMention;
import org.jspecify.annotations.Nullable;

/** The country that a document, or one of its sentences, is about: whose army "the army" is. */
final class HomeCountry {

    /** Share of all mentions of countries that the main country must have. */
    private static final double LEAST_SHARE = 0.3;

    private final Map<Integer, String> bySentence;
    private final @Nullable String main;

    private HomeCountry(Map<Integer, String> bySentence, @Nullable String main) {
        this.bySentence = Map.copyOf(bySentence);
        this.main = main;
    }

    /** Counts the countries of all mentions and toponyms; those of the first two sentences count double. */
    static HomeCountry of(List<Mention> mentions, List<PlaceMention> places) {
        Map<String, Double> counts = new HashMap<>();
        for (Mention mention : mentions) {
            for (String country : mention.described().countries()) {
                count(counts, country, mention.sentence());
            }
        }
        Map<Integer, Set<String>> literal = new HashMap<>();
        for (PlaceMention place : places) {
            if (place.place() != null && place.place().country() != null && place.kind() == PlaceKind.LITERAL) {
                count(counts, place.place().country(), place.sentence());
                literal.computeIfAbsent(place.sentence(), key -> new HashSet<>())
                        .add(place.place().country());
            }
        }
        Map<Integer, String> single = new HashMap<>();
        literal.forEach((sentence, countries) -> {
            if (countries.size() == 1) {
                single.put(sentence, countries.iterator().next());
            }
        });
        return new HomeCountry(single, main(counts));
    }

    private static void count(Map<String, Double> counts, String country, int sentence) {
        if (country.length() == 3 && !country.equals("IGO") && !country.equals("IMG")) {
            counts.merge(country, sentence < 2 ? 2.0 : 1.0, Double::sum);
        }
    }

    private static @Nullable String main(Map<String, Double> counts) {
        double all = 0;
        String best = null;
        for (Map.Entry<String, Double> entry : counts.entrySet()) {
            all += entry.getValue();
            double most = best == null ? 0 : counts.get(best);
            boolean tie =
                    entry.getValue() == most && best != null && entry.getKey().compareTo(best) < 0;
            if (entry.getValue() > most || tie) {
                best = entry.getKey();
            }
        }
        return best != null && counts.get(best) / all >= LEAST_SHARE ? best : null;
    }

    /** The country of the document as a whole, or null. */
    @Nullable
    String main() {
        return main;
    }

    /**
     * Country of a description that names none: for the state's own people the main country, for others where the
     * sentence plays, when that is one country; each if need be the other.
     */
    @Nullable
    String of(Mention mention, boolean state) {
        String here = bySentence.get(mention.sentence());
        if (state) {
            return main != null ? main : here;
        }
        return here != null ? here : main;
    }
}
