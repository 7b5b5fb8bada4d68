package org.dragoman.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.dragoman.model.EventType;
import org.dragoman.text.LabelSets;
import org.dragoman.text.LemmaScript;

/** Decides which labels the heads tell apart. */
final class Labels {

    /** A lemma script seen less often than this is left to the table of irregular words. */
    private static final int RARE_SCRIPT = 4;

    private static final int RARE_RELATION = 4;

    private Labels() {}

    static LabelSets of(List<Example> examples) {
        return new LabelSets(
                frequent(examples, s -> s.xpos(), 2),
                frequent(examples, s -> s.upos(), 1),
                scripts(examples),
                frequent(examples, s -> s.deprels(), RARE_RELATION),
                List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"),
                withOutside(PropBank.ROLES),
                types(examples),
                codes(examples));
    }

    private static List<String> types(List<Example> examples) {
        boolean any = examples.stream().anyMatch(example -> !example.events().isEmpty());
        List<String> all = new ArrayList<>(any ? List.of(Example.Event.NONE) : List.of());
        for (EventType type : any ? EventType.values() : new EventType[0]) {
            all.add(type.name());
        }
        return all;
    }

    private static List<String> codes(List<Example> examples) {
        return examples.stream()
                .flatMap(example -> example.events().stream())
                .map(Example.Event::cameo)
                .filter(code -> !code.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> withOutside(List<String> roles) {
        List<String> all = new ArrayList<>(List.of("O"));
        all.addAll(roles);
        return all;
    }

    private static List<String> frequent(
            List<Example> examples, Function<Example.Syntax, List<String>> column, int least) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Example example : examples) {
            if (example.syntax() != null) {
                column.apply(example.syntax()).forEach(label -> counts.merge(label, 1, Integer::sum));
            }
        }
        return sorted(counts, least);
    }

    private static List<String> scripts(List<Example> examples) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Example example : examples) {
            Example.Syntax syntax = example.syntax();
            for (int i = 0; syntax != null && i < example.size(); i++) {
                String script =
                        LemmaScript.of(example.words().get(i), syntax.lemmas().get(i));
                counts.merge(script, 1, Integer::sum);
            }
        }
        return sorted(counts, RARE_SCRIPT);
    }

    private static List<String> sorted(Map<String, Integer> counts, int least) {
        return counts.entrySet().stream()
                .filter(e -> e.getValue() >= least && !e.getKey().equals("=_"))
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
