package org.dragoman.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.code.LabelledSentence;
import org.dragoman.model.DateSource;
import org.dragoman.model.Document;
import org.dragoman.model.EventType;
import org.dragoman.model.Span;
import org.dragoman.model.Status;
import org.dragoman.read.Fields;
import org.dragoman.read.Problem;
import org.dragoman.read.RecordFormat;
import org.dragoman.read.RejectedException;
import org.jspecify.annotations.Nullable;

/**
 * Labelled texts: JSON lines that hold all events of a text, or lines of the example files, of which each marks one event in a
 * sentence.
 */
public final class GoldFormat implements RecordFormat<GoldDocument> {

    @Override
    public GoldDocument fromFields(Fields fields, @Nullable LocalDate date) throws RejectedException {
        String text = fields.required("text");
        if (text.isBlank()) {
            throw wrong("text is empty");
        }
        LocalDate own = fields.date();
        Document document = dated(Document.of(fields.id(), text), own == null ? date : own, own != null);
        List<GoldEvent> events = new ArrayList<>();
        for (Fields event : fields.objects("events")) {
            events.add(event(event, text));
        }
        return new GoldDocument(document, events, List.of());
    }

    private static GoldEvent event(Fields fields, String text) throws RejectedException {
        String type = fields.string("type");
        String cameo = fields.string("cameo");
        if (type == null && cameo == null) {
            throw wrong("an event has neither type nor cameo");
        }
        EventType byCode = cameo == null ? null : typeOf(cameo);
        String status = fields.string("status");
        return new GoldEvent(
                type == null && byCode != null ? byCode : label(EventType.class, String.valueOf(type), "type"),
                cameo,
                parties(fields.strings("source"), text, "source"),
                parties(fields.strings("target"), text, "target"),
                status == null ? null : label(Status.class, status, "status"),
                null);
    }

    private static List<GoldParty> parties(List<String> labels, String text, String side) throws RejectedException {
        List<GoldParty> parties = new ArrayList<>();
        for (String label : labels) {
            GoldParty party = GoldParty.of(label, text);
            if (!party.isKnown()) {
                throw wrong(side + " \"" + label
                        + "\" is neither an actor code, as \"TUR GOV\", nor does it stand in the text");
            }
            parties.add(party);
        }
        return parties;
    }

    @Override
    public boolean isOneALine() {
        return true;
    }

    /** A line of an example file; comments become a document in which nothing is labelled. */
    @Override
    public GoldDocument fromText(String id, String line, @Nullable LocalDate date) throws RejectedException {
        if (line.startsWith("#")) {
            return new GoldDocument(Document.of(id, ""), List.of(), List.of());
        }
        LabelledSentence example = example(line);
        String text = example.text();
        GoldEvent event = new GoldEvent(
                example.isEvent() ? typeOf(String.valueOf(example.cameo())) : EventType.STATEMENT,
                example.cameo(),
                marked(example.sourceCodes(), example.sources(), text),
                marked(example.targetCodes(), example.targets(), text),
                example.status(),
                example.predicate());
        return new GoldDocument(
                dated(Document.of(id, text), date, false),
                example.isEvent() ? List.of(event) : List.of(),
                List.of(example.predicate()));
    }

    private static LabelledSentence example(String line) throws RejectedException {
        String[] field = line.split("\t", -1);
        if (field.length == 5 && !field[0].equals("NONE")) {
            label(Status.class, field[1], "status");
        }
        try {
            return LabelledSentence.parse(line);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()).replace("; remedy: ", ", "));
        }
    }

    /** Codes where they are given: spans say where, codes say who. */
    private static List<GoldParty> marked(List<String> codes, List<Span> spans, String text) {
        return codes.isEmpty()
                ? spans.stream().map(span -> GoldParty.marked(span, text)).toList()
                : codes.stream()
                        .map(code -> new GoldParty(code, true, List.of()))
                        .toList();
    }

    private static EventType typeOf(String cameo) throws RejectedException {
        try {
            return LabelledSentence.typeOf(cameo);
        } catch (IllegalArgumentException e) {
            throw wrong("\"" + cameo + "\" is no CAMEO code, as \"173\"");
        }
    }

    private static <E extends Enum<E>> E label(Class<E> labels, String written, String name) throws RejectedException {
        for (E label : labels.getEnumConstants()) {
            if (label.name().equalsIgnoreCase(written.strip())) {
                return label;
            }
        }
        throw wrong(name + " \"" + written + "\" is none of "
                + Arrays.stream(labels.getEnumConstants())
                        .map(label -> labels == Status.class ? label.name().toLowerCase(Locale.ROOT) : label.name())
                        .collect(Collectors.joining(", ")));
    }

    private static Document dated(Document document, @Nullable LocalDate date, boolean own) {
        return date == null ? document : document.withDate(date, own ? DateSource.METADATA : DateSource.GIVEN);
    }

    private static RejectedException wrong(String what) {
        return new RejectedException(Problem.BAD_LABEL, what);
    }
}
