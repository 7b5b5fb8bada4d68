package org.dragoman.bench.event;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dragoman.model.Document;
import org.dragoman.model.Entity;
import org.dragoman.model.Predicate;
import org.dragoman.model.Reading;
import org.dragoman.model.Sentence;
import org.dragoman.model.Token;
import org.dragoman.pipeline.Dragoman;

/** Shows what every stage makes of the lines of standard input, each taken as a document: for finding the stage at fault. */
public final class Show {

    private Show() {}

    public static void main(String[] args) throws IOException {
        String input = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        try (Dragoman dragoman = Dragoman.load()) {
            for (String line : input.split("\n")) {
                show(dragoman, line);
            }
        }
    }

    private static void show(Dragoman dragoman, String text) {
        Reading reading = dragoman.read(Document.of("shown", text));
        for (Sentence sentence : reading.sentences()) {
            System.out.println("# " + sentence.span().in(text));
            for (Token token : sentence.tokens()) {
                System.out.printf(
                        "%3d %-16s %-14s %-6s %-5s %3d %s%n",
                        token.index(),
                        token.form(),
                        token.lemma(),
                        token.upos(),
                        token.xpos(),
                        token.head(),
                        token.deprel());
            }
            for (Entity entity : sentence.entities()) {
                System.out.println("  name " + entity.type() + " "
                        + words(sentence.tokens().subList(entity.from(), entity.to())));
            }
            for (Predicate predicate : sentence.predicates()) {
                System.out.println("  predicate "
                        + sentence.token(predicate.token()).form() + " "
                        + predicate.arguments().stream()
                                .map(a -> a.role() + "="
                                        + sentence.token(a.head()).form())
                                .toList());
            }
        }
        reading.actors()
                .forEach(a -> System.out.println("  actor " + a.span().in(text) + " = "
                        + a.actors().stream()
                                .map(x -> x.code() + "/" + x.name())
                                .toList() + " " + a.kind()));
        reading.places()
                .forEach(p -> System.out.println("  place " + p.span().in(text) + " = " + p.place() + " " + p.kind()));
        reading.times()
                .forEach(t -> System.out.println(
                        "  time " + t.span().in(text) + " = " + t.interval().value()));
        dragoman.code(reading).forEach(r -> System.out.println("  => " + SeedBench.line(r)));
    }

    private static String words(List<Token> tokens) {
        return String.join(" ", tokens.stream().map(Token::form).toList());
    }
}
