package org.dragoman.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Document;
import org.dragoman.model.Entity;
import org.dragoman.model.EntityType;
import org.dragoman.model.PlaceMention;
import org.dragoman.model.Sentence;
import org.dragoman.model.SentenceVector;
import org.dragoman.model.Span;
import org.dragoman.model.Token;
import org.dragoman.resolve.place.PlaceResolver;
import org.jspecify.annotations.Nullable;

/** Countries of places by name, from the gazetteer: the name is resolved as a text of its own. */
public final class ToponymLookup implements ActorResolver.PlaceLookup {

    private final PlaceResolver places;

    public ToponymLookup(PlaceResolver places) {
        this.places = places;
    }

    @Override
    public @Nullable String country(String name) {
        if (name.isBlank()) {
            return null;
        }
        List<PlaceMention> mentions = places.resolve(Document.of("name", name), List.of(sentence(name)));
        for (PlaceMention mention : mentions) {
            if (mention.place() != null && mention.place().country() != null) {
                return mention.place().country();
            }
        }
        return null;
    }

    /** The name as a sentence of one noun phrase. */
    private static Sentence sentence(String name) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        String[] words = name.strip().split(" +");
        for (String word : words) {
            Span span = new Span(start, start + word.length());
            boolean first = tokens.isEmpty();
            tokens.add(new Token(
                    tokens.size(), span, word, word, "PROPN", "NNP", first ? Token.ROOT : 0, first ? "root" : "flat"));
            start += word.length() + 1;
        }
        Entity entity = new Entity(0, tokens.size(), EntityType.LOCATION, 1);
        return new Sentence(0, new Span(0, start - 1), tokens, List.of(entity), List.of(), SentenceVector.NONE);
    }
}
