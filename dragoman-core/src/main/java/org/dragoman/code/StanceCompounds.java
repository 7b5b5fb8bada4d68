package org.dragoman.code;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.model.Actor;
import org.dragoman.model.Participant;
import org.dragoman.model.Sentence;
import org.dragoman.model.Span;
import org.dragoman.model.Token;
import org.dragoman.resolve.Tables;
import org.jspecify.annotations.Nullable;

/** Stances of compounds before a noun: "Iranian-backed Hezbollah", "pro-Russian separatists". */
final class StanceCompounds {

    private static final int CODE = 0;
    private static final int NAME = 2;
    private static final int DEMONYMS = 4;
    private static final int CAPITALS = 5;
    private static final int COLUMNS = 6;
    private static final int REACH = 4;

    private final Map<String, String> countries = new HashMap<>();

    StanceCompounds() {
        for (String[] row : Tables.rows(Tables.class, "countries.tsv", COLUMNS)) {
            for (String word : row[DEMONYMS].split("\\|")) {
                countries.putIfAbsent(word.toLowerCase(Locale.ROOT), row[CODE]);
            }
            for (String word : row[CAPITALS].split("\\|")) {
                countries.putIfAbsent(word.toLowerCase(Locale.ROOT), row[CODE]);
            }
            countries.putIfAbsent(row[NAME].toLowerCase(Locale.ROOT), row[CODE]);
        }
        countries.put("us", "USA");
        countries.put("kremlin", "RUS");
        countries.put("uk", "GBR");
        countries.put("beijing", "CHN");
        countries.remove("");
    }

    /** "X-backed Y": X towards Y. */
    @Nullable
    StanceDraft tie(StanceScene scene, StanceTerms.Found found) {
        int word = found.last();
        if (word < 2 || !scene.token(word - 1).form().equals("-")) {
            return null;
        }
        String own = countries.get(scene.word(word - 2));
        List<Participant> backer = own == null
                ? scene.at(word - 2)
                : List.of(bare(
                        own, scene.token(word - 2).form(), scene.token(word - 2).span()));
        String country = backer.isEmpty() ? null : backer.get(0).actor().country();
        List<Participant> backed = bearer(scene, word, country);
        return StanceDraft.of(found, backer, backed, StanceDraft.GIVEN);
    }

    /** The noun after the compound, and whom it names; a country that is the compound's own half tells nothing. */
    private static List<Participant> bearer(StanceScene scene, int word, @Nullable String other) {
        int noun = scene.token(word).head();
        if (noun <= word || !scene.token(noun).isNominal()) {
            noun = word + 1;
            while (noun < scene.sentence().size() && !scene.token(noun).isNominal() && noun < word + REACH) {
                noun++;
            }
        }
        if (noun >= scene.sentence().size()) {
            return List.of();
        }
        List<Participant> named = apart(scene.at(noun), other);
        for (Token child : scene.sentence().children(noun)) {
            boolean tells = child.index() > word && child.is("amod", "compound", "nmod");
            if (named.isEmpty() && tells) {
                named = apart(scene.at(child.index()), other);
            }
        }
        return named;
    }

    private static List<Participant> apart(List<Participant> named, @Nullable String other) {
        return named.stream()
                .filter(participant ->
                        !String.valueOf(participant.actor().country()).equals(other))
                .toList();
    }

    /** "pro-X Y": Y towards X. */
    @Nullable
    StanceDraft side(StanceScene scene, StanceTerms.Found found) {
        Token token = scene.token(found.last());
        String form = token.form().toLowerCase(Locale.ROOT);
        int hyphen = form.indexOf('-');
        int last = hyphen > 0 ? token.index() : token.index() + 2;
        if (last >= scene.sentence().size()) {
            return null;
        }
        String country = countries.get(hyphen > 0 ? form.substring(hyphen + 1) : scene.word(last));
        if (country == null) {
            return null;
        }
        Span span = hyphen > 0
                ? new Span(token.span().start() + hyphen + 1, token.span().end())
                : scene.token(last).span();
        String words = hyphen > 0
                ? token.form().substring(hyphen + 1)
                : scene.token(last).form();
        return StanceDraft.of(
                found, bearer(scene, last, country), List.of(bare(country, words, span)), StanceDraft.GIVEN);
    }

    private static Participant bare(String country, String words, Span span) {
        return new Participant(new Actor(null, country, List.of()), words, span, null);
    }

    /** Whether a token begins such a compound: "pro-Russian", or "pro" before a hyphen. */
    static boolean begins(Sentence sentence, int token, String word) {
        String form = sentence.token(token).form().toLowerCase(Locale.ROOT);
        boolean apart = form.equals(word)
                && token + 2 < sentence.size()
                && sentence.token(token + 1).form().equals("-");
        return apart || form.startsWith(word + "-");
    }
}
