package org.dragoman.resolve.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Actor;
import org.dragoman.model.ActorMention;
import org.dragoman.model.Document;
import org.dragoman.model.PlaceMention;
import org.dragoman.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Front door of this package: who is mentioned in a document, and whom a bare phrase means.
 *
 * <p>Immutable once loaded; safe for use by many threads.
 */
public final class ActorResolver {

    private final Knowledge knowledge;
    private final PhraseComposer composer;
    private final MentionFinder finder;
    private final PlaceLookup places;

    private ActorResolver(Knowledge knowledge, PlaceLookup places) {
        this.knowledge = knowledge;
        this.composer = new PhraseComposer(knowledge);
        this.finder = new MentionFinder(composer, new PhraseReader(knowledge));
        this.places = places;
    }

    /** Finds the country of a place by its name alone. */
    public interface PlaceLookup {

        /** Knows no place. */
        PlaceLookup NONE = name -> null;

        /** ISO-3166 alpha-3 code of the country in which the best known place of that name lies, or null. */
        @Nullable
        String country(String name);
    }

    /** A resolver with the tables of this package. */
    public static ActorResolver load() {
        return load(PlaceLookup.NONE);
    }

    /** A resolver that also asks {@code places} for the countries of towns and provinces in bare phrases. */
    public static ActorResolver load(PlaceLookup places) {
        return new ActorResolver(Knowledge.load(), places);
    }

    /**
     * Everyone mentioned in the document, in text order: names, descriptions and pronouns, tied to each other.
     *
     * @param document its date decides who holds an office
     * @param sentences its analysed sentences
     * @param toponyms its toponyms, which give "residents of Idlib" a country
     */
    public List<ActorMention> resolve(Document document, List<Sentence> sentences, List<PlaceMention> toponyms) {
        Setting setting =
                new Setting(document.date(), document.date() == null, null, Setting.Places.NONE, Setting.Names.NONE);
        List<List<Mention>> bySentence = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<PlaceMention> here = toponyms.stream()
                    .filter(place -> place.sentence() == sentence.index())
                    .toList();
            bySentence.add(finder.find(sentence, here, setting));
        }
        List<Mention> all = bySentence.stream().flatMap(List::stream).toList();
        Coreference coreference = new Coreference(HomeCountry.of(all, toponyms), knowledge.givenNames());
        bySentence.forEach(coreference::sentence);
        return all.stream()
                .map(Mention::finished)
                .filter(mention -> !mention.actors().isEmpty())
                .toList();
    }

    /**
     * Whom a bare phrase means: usually one actor; several for "Turkey and Russia"; none when nothing is known.
     *
     * @param phrase the words, as "Turkey's foreign minister"
     * @param context text around them that tells the country when the phrase does not, or null
     * @param date day at which offices are looked up, or null for today
     */
    public List<Actor> resolvePhrase(String phrase, @Nullable String context, @Nullable LocalDate date) {
        Setting setting = setting(context, date);
        Described described = composer.compose(Word.of(phrase), setting);
        if (described.country() == null && setting.country() != null && !described.isNothing()) {
            described = described.withCountries(List.of(setting.country()));
        }
        return new ArrayList<>(described.actors());
    }

    private Setting setting(@Nullable String context, @Nullable LocalDate date) {
        Setting.Places byName = words -> {
            StringBuilder name = new StringBuilder();
            for (Word word : words) {
                name.append(name.length() == 0 ? "" : " ").append(word.form());
            }
            return places.country(name.toString());
        };
        Setting setting = Setting.of(date, null, byName);
        if (context == null || context.isBlank()) {
            return setting;
        }
        List<String> countries = composer.countries(Word.of(context), setting);
        return countries.isEmpty() ? setting : Setting.of(date, countries.get(0), byName);
    }
}
