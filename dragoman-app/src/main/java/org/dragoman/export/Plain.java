package org.dragoman.export;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.dragoman.model.Actor;
import org.dragoman.model.ActorMention;
import org.dragoman.model.Attribution;
import org.dragoman.model.Document;
import org.dragoman.model.Magnitude;
import org.dragoman.model.Participant;
import org.dragoman.model.Place;
import org.dragoman.model.PlaceMention;
import org.dragoman.model.Quote;
import org.dragoman.model.Reading;
import org.dragoman.model.Report;
import org.dragoman.model.TimeMention;
import org.jspecify.annotations.Nullable;

/** Results for the eye: a headed table a document. */
public final class Plain {

    private static final String INDENT = "  ";

    private Plain() {}

    /** A table of reports a document; nothing for a document without reports. */
    public static Rendering<Coded> reports() {
        return coded -> coded.reports().isEmpty()
                ? ""
                : heading(coded.reading().document()) + table(coded).render(INDENT) + "\n";
    }

    /** Sentences with their spans marked, and the rule or model that coded them. */
    public static Rendering<Coded> explanations() {
        return coded -> coded.reports().isEmpty()
                ? ""
                : heading(coded.reading().document()) + new Explanation(coded).render() + "\n";
    }

    /** Tables of who, where, when and direct speech. */
    public static Rendering<Reading> readings() {
        return Plain::reading;
    }

    /** One line a phrase. */
    public static Rendering<Identified> actors() {
        return identified -> {
            String whom = identified.actors().stream()
                    .map(actor -> code(actor) + (actor.name() == null ? "" : " (" + actor.name() + ")"))
                    .collect(Collectors.joining("; "));
            return Table.oneLine(identified.phrase()) + "  →  " + (whom.isEmpty() ? Table.UNKNOWN : whom) + "\n";
        };
    }

    /** One line a pair. */
    public static Rendering<Related> relations() {
        return related -> "%s: %s  →  %s  →  %s (%.2f)%n"
                .formatted(
                        related.id(),
                        Table.fitted(related.source(), 40),
                        related.relation().type() == null
                                ? Table.UNKNOWN
                                : related.relation().type() + " "
                                        + related.relation().cameo(),
                        Table.fitted(related.target(), 40),
                        related.relation().score());
    }

    private static String heading(Document document) {
        StringJoiner heading = new StringJoiner(" · ", "", "\n");
        heading.add(document.id());
        if (document.date() != null) {
            heading.add(document.date().toString());
        }
        if (document.source() != null) {
            heading.add(Table.oneLine(document.source()));
        }
        if (document.title() != null) {
            heading.add(Table.oneLine(document.title()));
        }
        return heading.toString();
    }

    private static Table table(Coded coded) {
        Table table = new Table(
                List.of("who", "did what", "to whom", "when", "where", "how many", "status", "according to"),
                30,
                26,
                30,
                24,
                22,
                24,
                11,
                30);
        for (Report report : coded.reports()) {
            table.add(List.of(
                    who(report.sources()),
                    what(report),
                    who(report.targets()),
                    report.time() == null ? Table.UNKNOWN : report.time().value(),
                    where(coded.reading().document(), report.place()),
                    howMany(report.magnitudes()),
                    lower(report.status()),
                    accordingTo(report.attributions())));
        }
        return table;
    }

    /** The parties' codes; the words where no code is known. */
    static String who(List<Participant> participants) {
        return orUnknown(participants.stream()
                .map(participant -> participant.actor().isUnknown()
                        ? '"' + participant.text() + '"'
                        : participant.actor().code())
                .distinct()
                .collect(Collectors.joining(", ")));
    }

    /** Type, mode and CAMEO code. */
    static String what(Report report) {
        return report.type() + (report.mode() == null ? "" : "-" + report.mode()) + " " + report.cameo();
    }

    static String where(Document document, @Nullable PlaceMention mention) {
        if (mention == null) {
            return Table.UNKNOWN;
        }
        Place place = mention.place();
        return place == null ? mention.span().in(document.text()) : place.name();
    }

    static String howMany(List<Magnitude> magnitudes) {
        return orUnknown(magnitudes.stream()
                .map(m -> m.what() + " " + m.low() + (m.low() == m.high() ? "" : "–" + m.high()))
                .collect(Collectors.joining(", ")));
    }

    static String accordingTo(List<Attribution> attributions) {
        return orUnknown(attributions.stream()
                .map(attribution -> {
                    boolean known = !attribution.actors().isEmpty()
                            && !attribution.actors().get(0).isUnknown();
                    String whose = known ? attribution.actors().get(0).code() : '"' + attribution.text() + '"';
                    return whose + " " + attribution.kind();
                })
                .distinct()
                .collect(Collectors.joining(", ")));
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String orUnknown(String text) {
        return text.isEmpty() ? Table.UNKNOWN : text;
    }

    private static String code(Actor actor) {
        return actor.isUnknown() ? Table.UNKNOWN : actor.code();
    }

    private static String reading(Reading reading) {
        String text = reading.document().text();
        Table table = new Table(List.of("at", "what", "words", "stands for", ""), 12, 18, 44, 40, 40);
        for (ActorMention mention : reading.actors()) {
            String names = mention.actors().stream()
                    .map(Actor::name)
                    .filter(Objects::nonNull)
                    .collect(Collectors.joining(", "));
            String codes = mention.actors().stream().map(Plain::code).collect(Collectors.joining(", "));
            table.add(List.of(
                    at(mention.span().start()), "actor", mention.span().in(text), orUnknown(codes), orUnknown(names)));
        }
        for (PlaceMention mention : reading.places()) {
            table.add(List.of(
                    at(mention.span().start()),
                    "place, " + lower(mention.kind()),
                    mention.span().in(text),
                    where(mention.place()),
                    coordinates(mention.place())));
        }
        for (TimeMention mention : reading.times()) {
            table.add(List.of(
                    at(mention.span().start()),
                    lower(mention.type()),
                    mention.span().in(text),
                    mention.interval().value(),
                    Table.UNKNOWN));
        }
        for (Quote quote : reading.quotes()) {
            ActorMention speaker = quote.speaker();
            table.add(List.of(
                    at(quote.span().start()),
                    "quote",
                    quote.span().in(text),
                    speaker == null ? Table.UNKNOWN : speaker.span().in(text),
                    Table.UNKNOWN));
        }
        return heading(reading.document()) + (table.isEmpty() ? "" : table.render(INDENT)) + "\n";
    }

    private static String at(int offset) {
        return Integer.toString(offset);
    }

    private static String where(@Nullable Place place) {
        return place == null ? Table.UNKNOWN : place.name() + ", " + place.country();
    }

    private static String coordinates(@Nullable Place place) {
        return place == null ? Table.UNKNOWN : String.format(Locale.ROOT, "%.2f, %.2f", place.lat(), place.lon());
    }
}
