package org.dragoman.export;

import java.util.List;
import java.util.Locale;
import org.dragoman.model.Actor;
import org.dragoman.model.ActorMention;
import org.dragoman.model.Attribution;
import org.dragoman.model.CodedBy;
import org.dragoman.model.Document;
import org.dragoman.model.Magnitude;
import org.dragoman.model.Participant;
import org.dragoman.model.Place;
import org.dragoman.model.PlaceMention;
import org.dragoman.model.Quote;
import org.dragoman.model.Reading;
import org.dragoman.model.Report;
import org.dragoman.model.Span;
import org.dragoman.model.TimeInterval;
import org.dragoman.model.TimeMention;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Records as JSON objects; the field names are the project's public contract ({@code docs/output.md}). */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    /** One line of JSON, its line end not included. Halves of surrogate pairs are escaped, so that UTF-8 can carry them. */
    public static String line(ObjectNode node) {
        return whole(MAPPER.writeValueAsString(node));
    }

    /** The same laid out to be read, on several lines. */
    public static String pretty(ObjectNode node) {
        return whole(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(node));
    }

    private static String whole(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < json.length()
                    && Character.isLowSurrogate(json.charAt(i + 1));
            if (pair) {
                escaped.append(c).append(json.charAt(++i));
            } else if (Character.isSurrogate(c)) {
                escaped.append(String.format("\\u%04x", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** One line a document. */
    public static Rendering<Reading> readings() {
        return reading -> line(reading(reading)) + "\n";
    }

    /**
     * One line a report.
     *
     * @param explain whether each line carries its sentence's words
     */
    public static Rendering<Coded> reports(boolean explain) {
        return coded -> {
            StringBuilder lines = new StringBuilder();
            for (Report report : coded.reports()) {
                ObjectNode node = report(report, coded.reading().document().text());
                if (explain) {
                    node.put("sentence_text", sentenceText(coded.reading(), report));
                }
                lines.append(line(node)).append('\n');
            }
            return lines.toString();
        };
    }

    private static @Nullable String sentenceText(Reading reading, Report report) {
        return reading.sentences().stream()
                .filter(sentence -> sentence.index() == report.sentence())
                .map(sentence -> sentence.span().in(reading.document().text()))
                .findFirst()
                .orElse(null);
    }

    /** One line a phrase: its first actor's fields, and all of them where it stands for several. */
    public static Rendering<Identified> actors() {
        return identified -> {
            ObjectNode node = object();
            node.put("document", identified.id());
            node.put("actor", identified.phrase());
            List<Actor> actors = identified.actors();
            actor(node, actors.isEmpty() ? new Actor(null, null, List.of()) : actors.get(0));
            if (actors.size() > 1) {
                ArrayNode all = node.putArray("actors");
                actors.forEach(one -> actor(all.addObject(), one));
            }
            return line(node) + "\n";
        };
    }

    /** One line a pair. */
    public static Rendering<Related> relations() {
        return related -> {
            ObjectNode node = object();
            node.put("document", related.id());
            node.put(
                    "type",
                    related.relation().type() == null
                            ? null
                            : related.relation().type().name());
            node.put("cameo", related.relation().cameo());
            node.put("score", related.relation().score());
            node.put("rule", related.relation().rule());
            return line(node) + "\n";
        };
    }

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** A document as read. */
    public static ObjectNode reading(Reading reading) {
        Document document = reading.document();
        String text = document.text();
        ObjectNode node = object();
        node.put("document", document.id());
        node.put("date", document.date() == null ? null : document.date().toString());
        node.put("date_from", document.dateFrom().name().toLowerCase(Locale.ROOT));
        node.put("language", reading.language());
        ArrayNode sentences = node.putArray("sentences");
        reading.sentences().forEach(s -> span(sentences.addObject(), s.span(), null));
        ArrayNode actors = node.putArray("actors");
        reading.actors().forEach(mention -> mention(actors, mention, text));
        ArrayNode places = node.putArray("places");
        reading.places().forEach(place -> place(places.addObject(), place, text));
        ArrayNode times = node.putArray("times");
        reading.times().forEach(time -> time(times.addObject(), time, text));
        ArrayNode quotes = node.putArray("quotes");
        reading.quotes().forEach(quote -> quote(quotes.addObject(), quote, text));
        return node;
    }

    private static void mention(ArrayNode actors, ActorMention mention, String text) {
        for (Actor actor : mention.actors()) {
            ObjectNode node = span(actors.addObject(), mention.span(), text);
            node.put("kind", mention.kind().name().toLowerCase(Locale.ROOT));
            actor(node, actor);
        }
    }

    private static void place(ObjectNode node, PlaceMention mention, String text) {
        span(node, mention.span(), text);
        node.put("kind", mention.kind().name().toLowerCase(Locale.ROOT));
        where(node, mention.place());
        node.put("score", mention.score());
    }

    /** Adds what a toponym stands for. */
    static void where(ObjectNode node, @Nullable Place place) {
        if (place == null) {
            node.putNull("name");
            return;
        }
        node.put("name", place.name());
        node.put("geonameid", place.geonameId());
        node.put("lat", place.lat());
        node.put("lon", place.lon());
        node.put("country", place.country());
        node.put("admin1", place.admin1());
        node.put("feature", place.feature());
    }

    private static void time(ObjectNode node, TimeMention mention, String text) {
        span(node, mention.span(), text);
        node.put("type", mention.type().name());
        interval(node, mention.interval());
    }

    private static void quote(ObjectNode node, Quote quote, String text) {
        span(node, quote.span(), text);
        ActorMention speaker = quote.speaker();
        if (speaker == null) {
            node.putNull("speaker");
            return;
        }
        ObjectNode who = span(node.putObject("speaker"), speaker.span(), text);
        speaker.actors().stream().findFirst().ifPresent(actor -> actor(who, actor));
    }

    /**
     * What one sentence says happened.
     *
     * @param text the document's text
     */
    public static ObjectNode report(Report report, String text) {
        ObjectNode node = object();
        node.put("document", report.document());
        node.put("sentence", report.sentence());
        span(node, report.span(), null);
        node.put("type", report.type().name());
        node.put("mode", report.mode());
        strings(node.putArray("context"), report.contexts());
        node.put("cameo", report.cameo());
        node.put("goldstein", report.goldstein());
        participants(node.putArray("source"), report.sources());
        participants(node.putArray("target"), report.targets());
        node.put("symmetric", report.symmetric());
        time(node, report.time());
        if (report.place() == null) {
            node.putNull("place");
        } else {
            ObjectNode place = node.putObject("place");
            span(place, report.place().span(), text);
            where(place, report.place().place());
        }
        node.put("status", report.status().name().toLowerCase(Locale.ROOT));
        attributions(node.putArray("attribution"), report.attributions());
        magnitudes(node, report.magnitudes());
        ObjectNode predicate = node.putObject("predicate");
        predicate.put("text", report.predicate());
        span(predicate, report.predicateSpan(), null);
        codedBy(node, report.codedBy());
        return node;
    }

    /** Adds the days, or null. */
    static void time(ObjectNode node, @Nullable TimeInterval time) {
        if (time == null) {
            node.putNull("time");
        } else {
            interval(node.putObject("time"), time);
        }
    }

    /** Adds each number as a range. */
    static void magnitudes(ObjectNode node, List<Magnitude> magnitudes) {
        ObjectNode magnitude = node.putObject("magnitude");
        for (Magnitude m : magnitudes) {
            magnitude.putArray(m.what()).add(m.low()).add(m.high());
        }
    }

    /** Adds what coded it. */
    static void codedBy(ObjectNode node, CodedBy codedBy) {
        ObjectNode coder = node.putObject("coded_by");
        coder.put("kind", codedBy.kind());
        coder.put("name", codedBy.name());
        coder.put("score", codedBy.score());
    }

    private static void participants(ArrayNode array, List<Participant> participants) {
        for (Participant participant : participants) {
            ObjectNode node = array.addObject();
            node.put("text", participant.text());
            span(node, participant.span(), null);
            actor(node, participant.actor());
            if (participant.antecedent() != null) {
                span(node.putObject("antecedent"), participant.antecedent(), null);
            }
        }
    }

    /** Adds whose word it is. */
    static void attributions(ArrayNode array, List<Attribution> attributions) {
        for (Attribution attribution : attributions) {
            ObjectNode node = array.addObject();
            node.put(
                    "code",
                    attribution.actors().isEmpty()
                                    || attribution.actors().get(0).isUnknown()
                            ? null
                            : attribution.actors().get(0).code());
            node.put("text", attribution.text());
            node.put("kind", attribution.kind());
            ArrayNode actors = node.putArray("actors");
            attribution.actors().forEach(actor -> actor(actors.addObject(), actor));
            if (attribution.span() != null) {
                span(node, attribution.span(), null);
            }
        }
    }

    /** Adds who an actor is. */
    public static ObjectNode actor(ObjectNode node, Actor actor) {
        node.put("name", actor.name());
        node.put("country", actor.country());
        strings(node.putArray("roles"), actor.roles());
        node.put("code", actor.isUnknown() ? null : actor.code());
        return node;
    }

    private static void interval(ObjectNode node, TimeInterval interval) {
        node.put("value", interval.value());
        node.put("from", interval.from() == null ? null : interval.from().toString());
        node.put("to", interval.to() == null ? null : interval.to().toString());
    }

    /** Adds where it stands, and the words when their text is given. */
    static ObjectNode span(ObjectNode node, Span span, @Nullable String text) {
        node.put("start", span.start());
        node.put("end", span.end());
        if (text != null) {
            node.put("text", span.in(text));
        }
        return node;
    }

    static void strings(ArrayNode array, List<String> strings) {
        strings.forEach(array::add);
    }
}
