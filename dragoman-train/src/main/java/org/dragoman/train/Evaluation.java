package org.dragoman.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.model.Argument;
import org.dragoman.model.Entity;
import org.dragoman.model.Predicate;
import org.dragoman.text.Analysis;
import org.dragoman.text.OnnxLanguageModel;

/**
 * Scores of a model on held-out sentences, whose words are given, through the code that runs in production.
 *
 * <p>A <b>verb–argument edge</b> joins a verb (tag {@code VERB}) to a dependent by {@code nsubj}, {@code csubj},
 * {@code obj}, {@code iobj}, {@code obl}, {@code ccomp} or {@code xcomp}, subtypes included; it is found when the same
 * two words are joined by any of these relations, with the governor a verb on both sides. It is found with its label when
 * the relation without subtype agrees too; it is attached when the two words are joined at all, whatever the relation.
 */
final class Evaluation {

    private static final Set<String> ARGUMENTS = Set.of("nsubj", "csubj", "obj", "iobj", "obl", "ccomp", "xcomp");

    /** What predicates get added to their log-odds when gold predicates are given, and other words subtracted. */
    private static final float CERTAIN = 1000;

    private final OnnxLanguageModel model;

    Evaluation(OnnxLanguageModel model) {
        this.model = model;
    }

    private List<Analysis> analyse(List<Example> examples) {
        List<Analysis> all = new ArrayList<>();
        for (int from = 0; from < examples.size(); from += 64) {
            List<Example> part = examples.subList(from, Math.min(examples.size(), from + 64));
            all.addAll(model.analyseWords(part.stream().map(Example::words).toList(), List.of()));
        }
        return all;
    }

    /** Tags, lemmas and trees. */
    String syntax(List<Example> examples) {
        List<Analysis> analyses = analyse(examples);
        FScore edges = new FScore();
        FScore labelled = new FScore();
        FScore attached = new FScore();
        double[] right = new double[5];
        int words = 0;
        int plain = 0;
        for (int i = 0; i < examples.size(); i++) {
            Example.Syntax gold = Objects.requireNonNull(examples.get(i).syntax());
            Analysis found = analyses.get(i);
            edges.add(edges(found, false), edges(gold, false));
            labelled.add(edges(found, true), edges(gold, true));
            attached(attached, found, gold);
            for (int w = 0; w < gold.heads().size(); w++) {
                words++;
                right[2] += gold.xpos().get(w).equals(found.xpos().get(w)) ? 1 : 0;
                right[3] += gold.upos().get(w).equals(found.upos().get(w)) ? 1 : 0;
                right[4] += gold.lemmas().get(w).equals(found.lemmas().get(w)) ? 1 : 0;
                if (!gold.upos().get(w).equals("PUNCT")) {
                    plain++;
                    boolean hung = gold.heads().get(w) - 1 == found.heads()[w];
                    right[0] += hung ? 1 : 0;
                    right[1] += hung
                                    && bare(gold.deprels().get(w))
                                            .equals(bare(found.deprels().get(w)))
                            ? 1
                            : 0;
                }
            }
        }
        return String.format(
                "verb-argument edges %s, attached %.4f, labelled %.4f; UAS %.4f LAS %.4f; XPOS %.4f UPOS %.4f lemma %.4f",
                edges,
                attached.f(),
                labelled.f(),
                right[0] / plain,
                right[1] / plain,
                right[2] / words,
                right[3] / words,
                right[4] / words);
    }

    private static void attached(FScore score, Analysis found, Example.Syntax gold) {
        Set<List<Object>> own = edges(found, false);
        Set<List<Object>> wanted = edges(gold, false);
        long right = own.stream()
                .filter(e -> gold.heads().get((int) e.get(0)) - 1 == (int) e.get(1))
                .count();
        long met = wanted.stream()
                .filter(e -> found.heads()[(int) e.get(0)] == (int) e.get(1))
                .count();
        score.add((int) right, own.size(), (int) met, wanted.size());
    }

    private static String bare(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    private static Set<List<Object>> edges(Analysis analysis, boolean labelled) {
        List<Integer> heads =
                Arrays.stream(analysis.heads()).map(h -> h + 1).boxed().toList();
        return edges(heads, analysis.deprels(), analysis.upos(), labelled);
    }

    private static Set<List<Object>> edges(Example.Syntax gold, boolean labelled) {
        return edges(gold.heads(), gold.deprels(), gold.upos(), labelled);
    }

    private static Set<List<Object>> edges(
            List<Integer> heads, List<String> relations, List<String> upos, boolean labelled) {
        Set<List<Object>> edges = new HashSet<>();
        for (int w = 0; w < heads.size(); w++) {
            String relation = bare(relations.get(w));
            int head = heads.get(w) - 1;
            if (head >= 0 && upos.get(head).equals("VERB") && ARGUMENTS.contains(relation)) {
                edges.add(labelled ? List.of(w, head, relation) : List.of(w, head));
            }
        }
        return edges;
    }

    /** Names: the words and the type must agree. */
    String names(List<Example> examples) {
        List<Example> annotated =
                examples.stream().filter(e -> e.entities() != null).toList();
        List<Analysis> analyses = analyse(annotated);
        FScore all = new FScore();
        Map<String, FScore> byType = Map.of("PER", new FScore(), "ORG", new FScore(), "LOC", new FScore());
        for (int i = 0; i < annotated.size(); i++) {
            Set<List<Object>> gold =
                    spans(Objects.requireNonNull(annotated.get(i).entities()));
            Set<List<Object>> found = spans(analyses.get(i).entities(), 0);
            all.add(found, gold);
            byType.forEach((type, score) -> score.add(only(found, type), only(gold, type)));
        }
        return String.format(
                "%s; PER %.4f ORG %.4f LOC %.4f",
                all,
                byType.get("PER").f(),
                byType.get("ORG").f(),
                byType.get("LOC").f());
    }

    private static Set<List<Object>> only(Set<List<Object>> spans, String type) {
        Set<List<Object>> some = new HashSet<>(spans);
        some.removeIf(span -> !span.get(2).equals(type));
        return some;
    }

    private static Set<List<Object>> spans(List<Entity> entities, float least) {
        Set<List<Object>> spans = new HashSet<>();
        for (Entity entity : entities) {
            if (entity.score() >= least) {
                String type = switch (entity.type()) {
                    case PERSON -> "PER";
                    case ORGANISATION -> "ORG";
                    case LOCATION -> "LOC";
                };
                spans.add(List.of(entity.from(), entity.to(), type));
            }
        }
        return spans;
    }

    private static Set<List<Object>> spans(List<String> labels) {
        Set<List<Object>> spans = new HashSet<>();
        for (int from = 0; from < labels.size(); from++) {
            if (labels.get(from).startsWith("B-")) {
                int to = from + 1;
                while (to < labels.size() && labels.get(to).startsWith("I-")) {
                    to++;
                }
                spans.add(List.of(from, to, labels.get(from).substring(2)));
            }
        }
        return spans;
    }

    /** Semantic roles, with the model's predicates and with those of the treebank given. */
    String roles(List<Example> examples) {
        List<Example> annotated =
                examples.stream().filter(e -> e.frames() != null).toList();
        List<Analysis> own = analyse(annotated);
        List<float[]> priors = annotated.stream().map(Evaluation::prior).toList();
        List<Analysis> given = new ArrayList<>();
        for (int i = 0; i < annotated.size(); i++) {
            given.addAll(model.analyseWords(List.of(annotated.get(i).words()), List.of(priors.get(i))));
        }
        FScore predicates = new FScore();
        for (int i = 0; i < annotated.size(); i++) {
            Set<Integer> gold = new HashSet<>();
            annotated.get(i).frames().forEach(f -> gold.add(f.predicate()));
            Set<Integer> found = new HashSet<>();
            own.get(i).predicates().forEach(p -> found.add(p.token()));
            predicates.add(found, gold);
        }
        return String.format(
                "predicates %s; ARG0+ARG1 given predicates %s, own predicates %.4f; all roles given %.4f, own %.4f",
                predicates,
                roles(annotated, given, true),
                roles(annotated, own, true).f(),
                roles(annotated, given, false).f(),
                roles(annotated, own, false).f());
    }

    private static float[] prior(Example example) {
        float[] prior = new float[example.size()];
        Arrays.fill(prior, -CERTAIN);
        Objects.requireNonNull(example.frames()).forEach(frame -> prior[frame.predicate()] = CERTAIN);
        return prior;
    }

    private static FScore roles(List<Example> examples, List<Analysis> analyses, boolean coreOnly) {
        FScore score = new FScore();
        for (int i = 0; i < examples.size(); i++) {
            Set<List<Object>> gold = new HashSet<>();
            for (Example.Frame frame : Objects.requireNonNull(examples.get(i).frames())) {
                frame.roles().forEach((word, role) -> add(gold, frame.predicate(), word, role, coreOnly));
            }
            Set<List<Object>> found = new HashSet<>();
            for (Predicate predicate : analyses.get(i).predicates()) {
                for (Argument argument : predicate.arguments()) {
                    add(found, predicate.token(), argument.head(), argument.role(), coreOnly);
                }
            }
            score.add(found, gold);
        }
        return score;
    }

    private static void add(Set<List<Object>> set, int predicate, int word, String role, boolean coreOnly) {
        if (!coreOnly || role.equals("ARG0") || role.equals("ARG1")) {
            set.add(List.of(predicate, word, role));
        }
    }

    /** Sentences a second over sentences of news, after a warm-up. */
    double speed(List<Example> examples) {
        analyse(examples.subList(0, Math.min(200, examples.size())));
        long started = System.nanoTime();
        analyse(examples);
        return examples.size() / ((System.nanoTime() - started) / 1e9);
    }
}
