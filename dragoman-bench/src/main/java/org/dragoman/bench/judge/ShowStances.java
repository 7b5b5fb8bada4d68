package org.dragoman.bench.judge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Document;
import org.dragoman.model.Reading;
import org.dragoman.model.Stance;
import org.dragoman.pipeline.Dragoman;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows the stances of texts with the sentences that tell them, to be read: of files (one document each, or one JSON document a
 * line), or of the lines of standard input, each taken as a document. Of lines those are shown too that are coded as events.
 */
public final class ShowStances {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ShowStances() {}

    public static void main(String[] args) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String file : args) {
            for (String part : file.endsWith(".jsonl") ? Files.readAllLines(Path.of(file)) : List.of("")) {
                JsonNode node = part.isEmpty() ? null : JSON.readTree(part);
                texts.add(
                        node == null
                                ? Files.readString(Path.of(file))
                                : node.path("text").asString());
            }
        }
        if (args.length == 0) {
            new String(System.in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(texts::add);
        }
        int stances = 0;
        try (Dragoman dragoman = Dragoman.load()) {
            for (String text : texts) {
                stances += show(dragoman, text, args.length == 0);
            }
        }
        System.out.println(stances + " stances in " + texts.size() + " texts");
    }

    private static int show(Dragoman dragoman, String text, boolean all) {
        Reading reading = dragoman.read(Document.of("shown", text));
        List<Stance> stances = dragoman.findings(reading, all ? List.of() : dragoman.code(reading))
                .stances();
        if (all) {
            System.out.println("# " + text);
        }
        stances.forEach(stance -> System.out.println(line(stance) + (all ? "" : "\n      " + stance.words())));
        return stances.size();
    }

    /** One stance on one line. */
    static String line(Stance stance) {
        return String.format(
                "   %s %s %s %s%s '%s' %s %s (%s; %s)",
                stance.source().actor().code(),
                stance.mutual() ? "=" : ">",
                stance.target().actor().code(),
                stance.sign() > 0 ? "+" : "-",
                stance.between() == null
                        ? ""
                        : " between: " + stance.between().actor().code(),
                stance.term(),
                stance.status(),
                stance.attributions().stream()
                        .map(a -> a.text() + "/" + a.kind())
                        .toList(),
                stance.source().text(),
                stance.target().text());
    }
}
