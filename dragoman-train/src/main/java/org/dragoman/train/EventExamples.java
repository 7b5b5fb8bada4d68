package org.dragoman.train;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.dragoman.code.LabelledSentence;
import org.dragoman.model.Predicate;
import org.dragoman.model.Sentence;
import org.dragoman.model.Span;
import org.dragoman.model.Token;
import org.dragoman.text.OnnxLanguageModel;

/**
 * What the event head learns from: the project's own example sentences, cut into words by the tokenizer and parsed by a
 * language model that is already there, because the marks are spans and the head needs words. Its parse is learned anew with
 * the events: words that only the examples hold would else lose their tags. Words for saying and being
 * in the same sentences, every verb of a sentence without any event, and what people do in reviews, mails, travel guides
 * and papers of science, are examples of no event.
 */
final class EventExamples {

    private static final Set<String> NO_EVENT =
            Set.of("say", "tell", "be", "have", "report", "add", "do", "go", "come");
    private static final Set<String> PRIVATE_GENRES = Set.of("reviews", "answers", "email");
    private static final List<String> QUIET_GENRES = List.of("GUM_academic", "GUM_voyage");

    private static final int MOST_FRAMES = 2;

    private final OnnxLanguageModel model;

    EventExamples(OnnxLanguageModel model) {
        this.model = model;
    }

    /** The sentences of all files of the folder, one example a sentence. */
    List<Example> read(Path folder) throws IOException {
        Map<String, List<LabelledSentence>> byText = new LinkedHashMap<>();
        for (LabelledSentence line : LabelledSentence.readAll(folder)) {
            if (line.isForCalibration()) {
                continue;
            }
            byText.computeIfAbsent(line.text(), key -> new ArrayList<>()).add(line);
        }
        List<Example> examples = new ArrayList<>();
        for (Map.Entry<String, List<LabelledSentence>> entry : byText.entrySet()) {
            String text = entry.getKey();
            Sentence sentence =
                    model.analyse(text, List.of(new Span(0, text.length()))).get(0);
            examples.add(example("example" + examples.size(), text, sentence, entry.getValue()));
        }
        return examples;
    }

    private static Example example(String id, String text, Sentence sentence, List<LabelledSentence> lines) {
        List<Example.Event> events = new ArrayList<>();
        Set<Integer> marked = new HashSet<>();
        for (LabelledSentence line : lines) {
            int predicate = head(sentence, line.predicate());
            if (predicate < 0) {
                continue;
            }
            marked.add(predicate);
            for (Token token : sentence.tokens()) {
                if (line.predicate().covers(token.span())) {
                    marked.add(token.index());
                }
            }
            events.add(line.isEvent() ? event(sentence, predicate, line) : none(sentence, predicate));
        }
        boolean eventless = lines.stream().noneMatch(LabelledSentence::isEvent);
        for (Token token : sentence.tokens()) {
            boolean plain = token.isVerb() && !marked.contains(token.index());
            if (plain && (eventless || NO_EVENT.contains(token.lemma()))) {
                events.add(none(sentence, token.index()));
            }
        }
        return Parsed.example(id, text, sentence, events);
    }

    private static Example.Event event(Sentence sentence, int predicate, LabelledSentence line) {
        return new Example.Event(
                predicate,
                heads(sentence, line.sources()),
                heads(sentence, line.targets()),
                line.type().name(),
                String.valueOf(line.cameo()));
    }

    private static Example.Event none(Sentence sentence, int predicate) {
        return new Example.Event(
                predicate, subjects(sentence, predicate), objects(sentence, predicate), Example.Event.NONE, "");
    }

    private static List<Integer> heads(Sentence sentence, List<Span> spans) {
        return spans.stream()
                .map(span -> head(sentence, span))
                .filter(head -> head >= 0)
                .toList();
    }

    /** The word of the span whose governor lies outside it; of "held talks" the noun, which carries the meaning. */
    private static int head(Sentence sentence, Span span) {
        int head = -1;
        for (Token token : sentence.tokens()) {
            boolean inside = span.overlaps(token.span()) && !token.upos().equals("PUNCT");
            boolean outside = token.head() < 0
                    || !span.overlaps(sentence.token(token.head()).span());
            if (inside && outside && head < 0) {
                head = token.index();
            }
        }
        return head;
    }

    private static List<Integer> subjects(Sentence sentence, int predicate) {
        return filler(sentence, predicate, "ARG0", "nsubj", "nmod:poss", "obl:agent");
    }

    private static List<Integer> objects(Sentence sentence, int predicate) {
        return filler(sentence, predicate, "ARG1", "obj", "nsubj:pass", "obl", "nmod");
    }

    private static List<Integer> filler(Sentence sentence, int predicate, String role, String... relations) {
        Predicate frame = sentence.predicateAt(predicate);
        int argument = frame == null ? -1 : frame.argument(role);
        Token child = sentence.child(predicate, relations);
        int filler = argument >= 0 ? argument : child == null ? -1 : child.index();
        return filler < 0 ? List.of() : List.of(filler);
    }

    /** Travel guides and papers of science tell of no political event: some of their verbs, as examples of none. */
    static List<Example> ofQuietGenres(List<Example> gum) {
        List<Example> examples = new ArrayList<>();
        for (Example example : gum) {
            Example.Syntax syntax = example.syntax();
            if (syntax == null || QUIET_GENRES.stream().noneMatch(example.id()::startsWith)) {
                continue;
            }
            List<Example.Event> events = new ArrayList<>();
            for (int word = 0; word < example.size() && events.size() < MOST_FRAMES; word++) {
                List<Integer> objects = dependents(syntax, word, List.of("obj", "nsubj:pass"));
                if (syntax.upos().get(word).equals("VERB") && !objects.isEmpty()) {
                    List<Integer> subjects = dependents(syntax, word, List.of("nsubj", "obl:agent"));
                    events.add(new Example.Event(word, subjects, objects, Example.Event.NONE, ""));
                }
            }
            examples.add(new Example(example.id(), example.text(), example.words(), null, null, null, events));
        }
        return examples;
    }

    private static List<Integer> dependents(Example.Syntax syntax, int head, List<String> relations) {
        return IntStream.range(0, syntax.heads().size())
                .filter(word -> syntax.heads().get(word) == head + 1
                        && relations.contains(syntax.deprels().get(word)))
                .boxed()
                .limit(1)
                .toList();
    }

    /** Reviews, answers and mails of EWT tell of no political event: each of their predicates is an example of none. */
    static List<Example> ofPrivateLife(List<Example> ewt) {
        List<Example> examples = new ArrayList<>();
        for (Example example : ewt) {
            boolean apart = PRIVATE_GENRES.contains(example.id().split("-")[0]);
            if (!apart || example.frames() == null || example.frames().isEmpty()) {
                continue;
            }
            List<Example.Event> events = new ArrayList<>();
            for (Example.Frame frame : example.frames()
                    .subList(0, Math.min(MOST_FRAMES, example.frames().size()))) {
                Map<String, Integer> byRole = new HashMap<>();
                frame.roles().forEach((word, role) -> byRole.put(role, word));
                events.add(new Example.Event(
                        frame.predicate(),
                        byRole.containsKey("ARG0") ? List.of(byRole.get("ARG0")) : List.of(),
                        byRole.containsKey("ARG1") ? List.of(byRole.get("ARG1")) : List.of(),
                        Example.Event.NONE,
                        ""));
            }
            examples.add(new Example(example.id(), example.text(), example.words(), null, null, null, events));
        }
        return examples;
    }
}
