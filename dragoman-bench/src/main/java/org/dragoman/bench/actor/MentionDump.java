package org.dragoman.bench.actor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.Actor;
import org.dragoman.model.ActorMention;
import org.dragoman.model.DateSource;
import org.dragoman.model.Document;
import org.dragoman.model.PlaceMention;
import org.dragoman.model.Sentence;
import org.dragoman.resolve.actor.ActorResolver;
import org.dragoman.resolve.place.PlaceResolver;
import org.dragoman.text.OnnxLanguageModel;
import org.dragoman.text.RuleSentenceSplitter;

/** Prints a text sentence by sentence with the mentions found in it, to be read beside it: {@code MentionDump FILE [DATE]}. */
public final class MentionDump {

    private MentionDump() {}

    public static void main(String[] arguments) throws IOException {
        String text = Files.readString(Path.of(arguments[0]));
        Document document = Document.of("dump", text);
        if (arguments.length > 1) {
            document = document.withDate(LocalDate.parse(arguments[1]), DateSource.GIVEN);
        }
        try (OnnxLanguageModel model = OnnxLanguageModel.load()) {
            List<Sentence> sentences = model.analyse(text, new RuleSentenceSplitter().split(text));
            List<PlaceMention> places = PlaceResolver.create().resolve(document, sentences);
            List<ActorMention> mentions = ActorResolver.load().resolve(document, sentences, places);
            for (Sentence sentence : sentences) {
                System.out.println(sentence.span().in(text).replace('\n', ' '));
                print(text, sentence, mentions);
            }
        }
    }

    private static void print(String text, Sentence sentence, List<ActorMention> mentions) {
        for (ActorMention mention : mentions) {
            if (mention.sentence() == sentence.index()) {
                String antecedent = mention.proper() == null
                        ? ""
                        : " <- " + mention.proper().in(text);
                System.out.printf(
                        "    %-12s %-40s %s%s%n",
                        mention.kind(),
                        mention.span().in(text).replace('\n', ' '),
                        mention.actors().stream().map(MentionDump::describe).toList(),
                        antecedent);
            }
        }
    }

    private static String describe(Actor actor) {
        return actor.code()
                + (actor.roles().size() > 1 ? actor.roles() : "")
                + (actor.name() == null ? "" : " (" + actor.name() + ")");
    }
}
