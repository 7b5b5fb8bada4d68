package org.dragoman.bench.judge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.model.AgreementMention;
import org.dragoman.model.DateSource;
import org.dragoman.model.Document;
import org.dragoman.model.Participant;
import org.dragoman.model.Reading;
import org.dragoman.pipeline.Dragoman;

/** Shows what the lines of standard input, each a document, say of agreements; a second column may give the day. */
public final class AgreementDump {

    private AgreementDump() {}

    public static void main(String[] args) throws IOException {
        String input = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        try (Dragoman dragoman = Dragoman.load()) {
            for (String line : input.split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    show(dragoman, line.split("\t", -1));
                }
            }
        }
    }

    private static void show(Dragoman dragoman, String[] row) {
        Document document = Document.of("shown", row[0]);
        if (row.length > 1 && !row[1].isEmpty()) {
            document = document.withDate(LocalDate.parse(row[1]), DateSource.GIVEN);
        }
        Reading reading = dragoman.read(document);
        System.out.println("# " + row[0]);
        dragoman.findings(reading, dragoman.code(reading))
                .agreements()
                .forEach(mention -> System.out.println("  " + line(mention)));
    }

    /** One mention on one line, to read. */
    public static String line(AgreementMention mention) {
        String parties = mention.parties().stream()
                .map(p -> p.who().actor().code() + "/" + p.role() + (p.from().equals("text") ? "" : "?"))
                .collect(Collectors.joining(", "));
        String turns = mention.turns().stream()
                .map(t -> t.state() + "'" + t.term() + "'" + codes(t.about()) + " " + t.status() + " "
                        + (t.time() == null ? "" : t.time().value()) + " "
                        + t.attributions().stream()
                                .map(a -> a.kind() + " " + a.text()
                                        + a.actors().stream().map(x -> x.code()).toList())
                                .toList())
                .collect(Collectors.joining("; "));
        return mention.sentence() + " " + mention.reference() + " '" + mention.text() + "' name=" + mention.name()
                + " known=" + (mention.known() == null ? null : mention.known().name()) + " " + mention.kind() + " ["
                + parties + "] "
                + (mention.date() == null ? "" : mention.date().value()) + " @"
                + (mention.area() == null ? "" : mention.area().place().name()) + " \"" + mention.subject() + "\" "
                + mention.provisions() + " {" + turns + "}";
    }

    private static List<String> codes(List<Participant> who) {
        return who.stream().map(p -> p.actor().code()).toList();
    }
}
