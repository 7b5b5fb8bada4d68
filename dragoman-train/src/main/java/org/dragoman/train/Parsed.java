package org.dragoman.train;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.model.Argument;
import org.dragoman.model.Entity;
import org.dragoman.model.EntityType;
import org.dragoman.model.Predicate;
import org.dragoman.model.Sentence;
import org.dragoman.model.Token;

/** Takes over what a language model made of a sentence as if it were annotated; lemmas, which word lists decide, left out. */
final class Parsed {

    private static final Map<EntityType, String> NAMES =
            Map.of(EntityType.PERSON, "PER", EntityType.ORGANISATION, "ORG", EntityType.LOCATION, "LOC");

    private Parsed() {}

    static Example example(String id, String text, Sentence sentence, List<Example.Event> events) {
        List<Token> tokens = sentence.tokens();
        Example.Syntax syntax = new Example.Syntax(
                tokens.stream().map(Token::upos).toList(),
                tokens.stream().map(Token::xpos).toList(),
                Collections.nCopies(tokens.size(), "_"),
                tokens.stream().map(token -> token.head() + 1).toList(),
                tokens.stream().map(Token::deprel).toList());
        return new Example(
                id,
                text,
                tokens.stream().map(Token::form).toList(),
                syntax,
                entities(sentence),
                sentence.predicates().stream().map(Parsed::frame).toList(),
                events);
    }

    private static List<String> entities(Sentence sentence) {
        List<String> labels = new ArrayList<>(Collections.nCopies(sentence.size(), "O"));
        for (Entity entity : sentence.entities()) {
            String name = NAMES.get(entity.type());
            for (int i = entity.from(); name != null && i < entity.to(); i++) {
                labels.set(i, (i == entity.from() ? "B-" : "I-") + name);
            }
        }
        return labels;
    }

    private static Example.Frame frame(Predicate predicate) {
        Map<Integer, String> roles = new HashMap<>();
        for (Argument argument : predicate.arguments()) {
            roles.put(argument.head(), argument.role());
        }
        return new Example.Frame(predicate.token(), roles);
    }
}
