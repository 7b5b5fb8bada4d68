package org.dragoman.resolve.place;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.Document;
import org.jspecify.annotations.Nullable;

/**
 * Where a text is at home: from place names in its publisher's name and address, and from words that only one country's
 * news uses. A hint, worth a mention or two; what the text names counts for more.
 */
final class HomeHints {

    private static final int KNOWN_TOWN = 20_000;
    private static final int SHORTEST = 5;
    private static final double TOWN_WEIGHT = 0.7;
    private static final int MOST_CUES = 4;

    /** A phrase that one country's news uses; the weight is the row's. */
    private record Cue(int country, double weight) {}

    private final Gazetteer gazetteer;
    private final Map<String, List<Cue>> cues = new HashMap<>();

    HomeHints(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        for (Tables.Row row : Tables.rows("/org/dragoman/resolve/place/country-cues.tsv")) {
            Cue cue = new Cue(gazetteer.countries().row(row.get("country")), row.number("weight"));
            for (String words : row.list("words")) {
                cues.computeIfAbsent(words, w -> new ArrayList<>()).add(cue);
            }
        }
    }

    Votes of(Document document) {
        Votes votes = new Votes();
        Map<Cue, Set<String>> met = new HashMap<>();
        String before = "";
        for (String word : document.text().toLowerCase(Locale.ROOT).split("[\\s,;:()\"\u201c\u201d]+")) {
            String bare = word.endsWith(".") && word.indexOf('.') == word.length() - 1
                    ? word.substring(0, word.length() - 1)
                    : word;
            meet(bare, met);
            meet(before + " " + bare, met);
            before = bare;
        }
        met.forEach((cue, words) ->
                votes.addCountry(cue.country(), cue.weight() * Math.log1p(Math.min(MOST_CUES, words.size()))));
        addPublisher(document.source(), votes);
        addHost(document.url(), votes);
        return votes;
    }

    private void meet(String words, Map<Cue, Set<String>> met) {
        for (Cue cue : cues.getOrDefault(words, List.of())) {
            met.computeIfAbsent(cue, c -> new HashSet<>()).add(words);
        }
    }

    private void addPublisher(@Nullable String source, Votes votes) {
        if (source == null || source.isBlank()) {
            return;
        }
        if (source.indexOf(' ') < 0 && source.indexOf('.') > 0) {
            addHost("http://" + source, votes);
            return;
        }
        String[] words = NameFolding.fold(source).split(" ");
        for (int from = 0; from < words.length; from++) {
            for (int to = Math.min(words.length, from + 3); to > from; to--) {
                String key = String.join(" ", List.of(words).subList(from, to));
                if (!Words.ORDINARY.contains(key) && addTown(key, votes)) {
                    from = to - 1;
                    break;
                }
            }
        }
    }

    private void addHost(@Nullable String url, Votes votes) {
        String host = url == null ? null : host(url);
        if (host == null) {
            return;
        }
        String top = host.substring(host.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        int country = gazetteer.countries().rowOfIso2(top.equals("UK") ? "GB" : top);
        if (country >= 0 && !top.equals("TV") && !top.equals("ME") && !top.equals("CO")) {
            votes.addCountry(country, 1.0);
        }
        for (String label : host.split("[.-]")) {
            for (int to = label.length(); to >= SHORTEST; to--) {
                String key = label.substring(0, to);
                if (!Words.ORDINARY.contains(key) && addTown(key, votes)) {
                    break;
                }
            }
        }
    }

    private static @Nullable String host(String url) {
        try {
            return new URI(url).getHost();
        } catch (java.net.URISyntaxException e) {
            return null;
        }
    }

    private boolean addTown(String key, Votes votes) {
        if (key.length() < SHORTEST) {
            return false;
        }
        double sum = 0;
        int[] named = gazetteer.named(key);
        for (int candidate : named) {
            sum += weight(candidate);
        }
        for (int candidate : named) {
            if (weight(candidate) > 0) {
                votes.add(gazetteer, candidate >> 1, TOWN_WEIGHT * weight(candidate) / sum);
            }
        }
        return sum > 0;
    }

    private double weight(int candidate) {
        boolean alternate = (candidate & 1) == 1;
        int people = gazetteer.population(candidate >> 1);
        return alternate || people < KNOWN_TOWN ? 0 : Math.sqrt(people);
    }
}
