package org.dragoman.bench.actor;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.bench.Gold;
import org.dragoman.model.Actor;
import org.dragoman.model.ActorMention;
import org.dragoman.model.Document;
import org.dragoman.model.Entity;
import org.dragoman.model.EntityType;
import org.dragoman.model.MentionKind;
import org.dragoman.model.PlaceKind;
import org.dragoman.model.PlaceMention;
import org.dragoman.model.Sentence;
import org.dragoman.model.Span;
import org.dragoman.resolve.actor.ActorResolver;
import org.dragoman.resolve.place.PlaceResolver;
import org.dragoman.text.OnnxLanguageModel;
import org.dragoman.text.RuleSentenceSplitter;
import tools.jackson.databind.JsonNode;

/**
 * Spans of organisations, people and places against re3d, exactly. Pronouns, which that set tags too, do not count; of
 * spans that the set nests, each counts.
 */
final class EntityBench {

    private static final Set<String> PRONOUNS = Set.of(
            "i", "we", "it", "he", "she", "they", "our", "their", "his", "her", "its", "me", "my", "him", "us", "them",
            "you", "your", "who", "which", "that", "this", "those", "these");

    /** Roles that a singular noun gives to a person rather than a body. */
    private static final Set<String> PERSONAL = Set.of("GOV", "ELI", "CVL", "EDU", "MED", "JUD", "LEG", "REL", "PTY");

    private final ActorResolver resolver;
    private final PlaceResolver places;
    private final PrintStream errors;
    /** Actor resolution of each document again, to be timed when the code is warm. */
    private final List<Runnable> repeats = new ArrayList<>();

    private long sentenceCount;
    private final Map<EntityType, int[]> counts = new EnumMap<>(EntityType.class);

    EntityBench(ActorResolver resolver, PlaceResolver places, PrintStream errors) {
        this.resolver = resolver;
        this.places = places;
        this.errors = errors;
        for (EntityType type : EntityType.values()) {
            counts.put(type, new int[3]);
        }
    }

    void run() {
        List<JsonNode> rows = Gold.rows("actors/re3d.jsonl").orElse(List.of());
        if (rows.isEmpty()) {
            return;
        }
        try (OnnxLanguageModel model = OnnxLanguageModel.load()) {
            rows.forEach(row -> document(row, model));
        }
        repeats.forEach(Runnable::run);
        repeats.forEach(Runnable::run);
        long start = cpu();
        repeats.forEach(Runnable::run);
        System.out.printf(Locale.ROOT, "actors: %.3f ms a sentence%n", (cpu() - start) / 1e6 / sentenceCount);
        counts.forEach((type, count) -> {
            double precision = count[1] == 0 ? 0 : (double) count[0] / count[1];
            double recall = count[2] == 0 ? 0 : (double) count[0] / count[2];
            double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            System.out.printf(Locale.ROOT, "re3d %-12s P %.3f R %.3f F1 %.3f%n", type, precision, recall, f1);
        });
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void document(JsonNode row, OnnxLanguageModel model) {
        String text = row.get("text").asString();
        Document document = Document.of(row.get("id").asString(), text);
        List<Sentence> sentences = model.analyse(text, new RuleSentenceSplitter().split(text));
        List<PlaceMention> toponyms = places.resolve(document, sentences);
        List<ActorMention> mentions = resolver.resolve(document, sentences, toponyms);
        repeats.add(() -> resolver.resolve(document, sentences, toponyms));
        sentenceCount += sentences.size();
        Map<EntityType, Set<Span>> found = found(text, sentences, toponyms, mentions);
        for (EntityType type : EntityType.values()) {
            compare(text, type, found.getOrDefault(type, Set.of()), gold(row, type, text));
        }
    }

    private void compare(String text, EntityType type, Set<Span> found, Set<Span> gold) {
        int[] count = counts.get(type);
        count[1] += found.size();
        count[2] += gold.size();
        for (Span span : found) {
            if (gold.contains(span)) {
                count[0]++;
            } else {
                errors.println("re3d\t" + type + "\ttoo much\t" + around(text, span));
            }
        }
        for (Span span : gold) {
            if (!found.contains(span)) {
                errors.println("re3d\t" + type + "\tmissed\t" + around(text, span));
            }
        }
    }

    private static String around(String text, Span span) {
        String before = text.substring(Math.max(0, span.start() - 25), span.start());
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + 25));
        return (before + "[" + span.in(text) + "]" + after).replace('\n', ' ');
    }

    private static Set<Span> gold(JsonNode row, EntityType type, String text) {
        Set<Span> gold = new TreeSet<>();
        String name = type.name().charAt(0) + type.name().substring(1).toLowerCase(Locale.ROOT);
        for (JsonNode entity : row.get("entities")) {
            Span span = new Span(entity.get("start").asInt(), entity.get("end").asInt());
            boolean pronoun = PRONOUNS.contains(span.in(text).strip().toLowerCase(Locale.ROOT));
            if (entity.get("type").asString().equals(name) && !pronoun) {
                gold.add(span);
            }
        }
        return gold;
    }

    /** What the language model calls a name, and what actor and place resolution add to it. */
    private static Map<EntityType, Set<Span>> found(
            String text, List<Sentence> sentences, List<PlaceMention> toponyms, List<ActorMention> mentions) {
        Map<EntityType, Set<Span>> found = new EnumMap<>(EntityType.class);
        for (EntityType type : EntityType.values()) {
            found.put(type, new TreeSet<>());
        }
        for (Sentence sentence : sentences) {
            for (Entity entity : sentence.entities()) {
                Span span = sentence.token(entity.from())
                        .span()
                        .union(sentence.token(entity.to() - 1).span());
                if (!overlaps(span, toponyms) || entity.type() != EntityType.LOCATION) {
                    found.get(entity.type()).add(span);
                }
            }
        }
        for (PlaceMention place : toponyms) {
            if (place.kind() == PlaceKind.LITERAL) {
                found.get(EntityType.LOCATION).add(place.span());
            } else if (place.kind() == PlaceKind.METONYM) {
                found.get(EntityType.ORGANISATION).add(place.span());
            }
        }
        for (ActorMention mention : mentions) {
            if (isAboveStates(mention)) {
                found.get(EntityType.PERSON).remove(mention.span());
            }
            if (isBody(mention, sentences) && !overlapsAny(mention.span(), found.get(EntityType.ORGANISATION))) {
                found.get(EntityType.ORGANISATION).add(mention.span());
            } else if (isPerson(mention, sentences)) {
                found.get(EntityType.PERSON).add(mention.span());
            }
        }
        Set<Span> bodies = new TreeSet<>();
        found.get(EntityType.ORGANISATION).forEach(span -> bodies.add(withArticle(text, span)));
        found.put(EntityType.ORGANISATION, bodies);
        return found;
    }

    /** The set counts an article before an organisation as part of it, more often than not. */
    private static Span withArticle(String text, Span span) {
        int start = span.start() - 4;
        return start >= 0 && text.substring(start, span.start()).equalsIgnoreCase("the ")
                ? new Span(start, span.end())
                : span;
    }

    private static boolean isPerson(ActorMention mention, List<Sentence> sentences) {
        Sentence sentence = sentences.get(mention.sentence());
        return mention.kind() == MentionKind.NAME
                && sentence.entities().stream()
                        .anyMatch(entity -> entity.type() == EntityType.PERSON
                                && mention.span()
                                        .covers(sentence.token(entity.from()).span()));
    }

    private static boolean isBody(ActorMention mention, List<Sentence> sentences) {
        Entity entity = sentences.get(mention.sentence()).entityAt(mention.head());
        boolean otherwise = entity != null && entity.type() == EntityType.PERSON && !isAboveStates(mention);
        boolean role =
                mention.actors().stream().anyMatch(actor -> !actor.roles().isEmpty());
        boolean one = mention.kind() == MentionKind.DESCRIPTION
                && sentences
                        .get(mention.sentence())
                        .token(mention.head())
                        .xpos()
                        .equals("NN")
                && mention.actors().stream().anyMatch(actor -> PERSONAL.contains(first(actor)));
        return mention.kind() != MentionKind.PRONOUN && !otherwise && role && !one;
    }

    /** Whether it is an organisation or a movement that is known, whatever the language model takes its name for. */
    private static boolean isAboveStates(ActorMention mention) {
        return mention.actors().stream().anyMatch(Actor::isAboveStates);
    }

    private static String first(Actor actor) {
        return actor.roles().isEmpty() ? "" : actor.roles().get(0);
    }

    private static boolean overlaps(Span span, List<PlaceMention> toponyms) {
        List<Span> spans = new ArrayList<>();
        toponyms.forEach(place -> spans.add(place.span()));
        return overlapsAny(span, spans);
    }

    private static boolean overlapsAny(Span span, Iterable<Span> others) {
        for (Span other : others) {
            if (other.overlaps(span)) {
                return true;
            }
        }
        return false;
    }
}
