package org.dragoman.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.model.Actor;
import org.dragoman.model.Attribution;
import org.dragoman.model.Disagreement;
import org.dragoman.model.Document;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;
import org.dragoman.model.Magnitude;
import org.dragoman.model.Reading;
import org.dragoman.model.Report;
import org.dragoman.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** All about one event or one document, for the eye. */
public final class EventPage {

    private static final String FIELD = "  %-12s %s%n";

    private EventPage() {}

    /** What is told, what is told otherwise, and the sentences. */
    public static String of(Event event) {
        StringBuilder out = new StringBuilder();
        out.append(event.id()).append('\n');
        field(out, "who", parties(event.sources()));
        field(
                out,
                "did what",
                event.type() + (event.mode() == null ? "" : "-" + event.mode()) + ", CAMEO " + event.cameo()
                        + ", Goldstein " + event.goldstein());
        field(out, "to whom", parties(event.targets()));
        field(out, "when", event.time() == null ? "" : when(event.time()));
        field(out, "where", event.place() == null ? "" : where(event.place()));
        field(
                out,
                "how many",
                event.magnitudes().stream().map(EventPage::magnitude).collect(Collectors.joining(", ")));
        field(out, "status", event.status().name().toLowerCase(Locale.ROOT));
        field(out, "according to", attributions(event.attributions()));
        field(out, "published by", String.join(", ", event.publishers()));
        field(
                out,
                "imported",
                event.origin() == null
                        ? ""
                        : event.origin().dataset() + ", row " + event.origin().row());
        event.disagreements().forEach(each -> disagreement(out, each));
        out.append(event.reports() == 1 ? "\n1 report\n" : "\n" + event.reports() + " reports\n");
        for (int i = 0; i < event.mentions().size(); i++) {
            mention(out, i, event.mentions().get(i));
        }
        return out.toString();
    }

    private static void field(StringBuilder out, String name, String value) {
        if (!value.isBlank()) {
            out.append(String.format(Locale.ROOT, FIELD, name, Table.oneLine(value)));
        }
    }

    private static String parties(List<Event.Party> parties) {
        return parties.stream()
                .map(party -> code(party.actor()) + " (" + party.text() + ")")
                .collect(Collectors.joining(", "));
    }

    private static String code(Actor actor) {
        return actor.isUnknown() ? Table.UNKNOWN : actor.code();
    }

    private static String when(TimeInterval time) {
        return time.from() == null || time.to() == null
                ? time.value()
                : time.from().equals(time.to()) ? String.valueOf(time.from()) : time.from() + " to " + time.to();
    }

    private static String where(Event.Location location) {
        if (location.place() == null) {
            return location.text();
        }
        String country = location.place().country() == null
                ? ""
                : ", " + location.place().country();
        return String.format(
                Locale.ROOT,
                "%s%s (%.2f, %.2f)",
                location.place().name(),
                country,
                location.place().lat(),
                location.place().lon());
    }

    private static String magnitude(Magnitude magnitude) {
        String range = magnitude.low() == magnitude.high()
                ? String.valueOf(magnitude.low())
                : magnitude.low() + "-" + magnitude.high();
        return range + " " + magnitude.what();
    }

    private static String attributions(List<Attribution> attributions) {
        return attributions.stream()
                .map(each -> (each.actors().isEmpty()
                                ? each.text()
                                : each.actors().stream().map(EventPage::code).collect(Collectors.joining(", ")))
                        + " " + each.kind())
                .collect(Collectors.joining(", "));
    }

    private static void disagreement(StringBuilder out, Disagreement disagreement) {
        out.append("\n  ").append(disagreement.field()).append(" is told differently\n");
        for (Disagreement.Version version : disagreement.versions()) {
            String mentions = version.mentions().stream()
                    .map(index -> "[" + (index + 1) + "]")
                    .collect(Collectors.joining(" "));
            String holders = version.holders().isEmpty() ? "" : " according to " + String.join(", ", version.holders());
            String line = (version.chosen() ? "* " : "  ") + version.value() + "  "
                    + String.join(", ", version.publishers()) + holders + " " + mentions;
            out.append("    ")
                    .append(Table.oneLine(line).isEmpty() ? "" : line.stripTrailing())
                    .append('\n');
        }
    }

    private static void mention(StringBuilder out, int index, EventMention mention) {
        String head = Stream.of(
                        mention.document(),
                        mention.publisher(),
                        mention.published() == null ? null : mention.published().toString(),
                        mention.url())
                .filter(part -> part != null)
                .map(Table::oneLine)
                .collect(Collectors.joining(", "));
        out.append("  [").append(index + 1).append("] ").append(head).append('\n');
        if (mention.words() != null) {
            out.append("      ").append(Table.oneLine(mention.words())).append('\n');
        }
        String told = mention.type() + " " + mention.cameo() + ", "
                + mention.status().name().toLowerCase(Locale.ROOT)
                + (mention.attributions().isEmpty() ? "" : ", " + attributions(mention.attributions()));
        out.append("      ").append(Table.oneLine(told)).append("; ");
        out.append(mention.codedBy().kind())
                .append(' ')
                .append(mention.codedBy().name());
        out.append(String.format(Locale.ROOT, " %.2f%n", mention.codedBy().score()));
    }

    /** A document and what its sentences say happened. */
    public static String of(Document document, List<Report> reports) {
        Coded coded =
                new Coded(new Reading(document, "en", List.of(), List.of(), List.of(), List.of(), List.of()), reports);
        StringBuilder out = new StringBuilder();
        out.append(Table.oneLine(document.id())).append('\n');
        field(out, "title", orEmpty(document.title()));
        field(out, "published by", orEmpty(document.source()));
        field(out, "date", document.date() == null ? "" : document.date().toString());
        field(out, "url", orEmpty(document.url()));
        out.append(Plain.reports()
                .of(coded)
                .lines()
                .skip(1)
                .map(line -> line + "\n")
                .collect(Collectors.joining()));
        return out.toString();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
