package org.dragoman.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The annotated sentences, from a folder into which the releases were unpacked. What may be learned from and what only
 * measures is decided here; {@code docs/model.md} gives the licences.
 */
final class Corpora {

    /** GUM's genres whose texts are free to use: news and interviews first. */
    private static final Set<String> GUM_GENRES =
            Set.of("news", "interview", "academic", "court", "bio", "voyage", "speech", "textbook");

    private final Path folder;
    private @Nullable PropBank propBank;

    Corpora(Path folder) {
        this.folder = folder;
    }

    /** EWT's training sentences: all sources less the development and test sets. */
    List<Example> ewtTrain() throws IOException {
        Set<String> heldOut = new HashSet<>();
        ewt("dev").forEach(e -> heldOut.add(e.id()));
        ewt("test").forEach(e -> heldOut.add(e.id()));
        HandLabels labels = HandLabels.load();
        List<Example> result = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder.resolve("ewt/not-to-release/sources"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".conllu")).sorted().toList()) {
                for (Example example : withFrames(Conllu.readAll(file))) {
                    if (!heldOut.contains(example.id())) {
                        result.add(example.withEntities(labels.of(example)));
                    }
                }
            }
        }
        return result;
    }

    /** EWT's development set with its names. */
    List<Example> ewtDev() throws IOException {
        return withNames("dev");
    }

    /** EWT's test set with its names and frames; for measuring only. */
    List<Example> ewtTest() throws IOException {
        return withNames("test");
    }

    private List<Example> withNames(String part) throws IOException {
        Map<String, List<String>> names = new HashMap<>();
        for (Example example : Columns.read(folder.resolve("uner/en_ewt-ud-" + part + ".iob2"), 1, 2)) {
            names.put(example.id(), java.util.Objects.requireNonNull(example.entities()));
        }
        List<Example> result = new ArrayList<>();
        for (Example example : withFrames(Conllu.readAll(folder.resolve("ewt/en_ewt-ud-" + part + ".conllu")))) {
            List<String> labels = names.get(example.id());
            result.add(labels != null && labels.size() == example.size() ? example.withEntities(labels) : example);
        }
        return result;
    }

    private List<Example> ewt(String part) throws IOException {
        return Conllu.read(folder.resolve("ewt/en_ewt-ud-" + part + ".conllu"));
    }

    private List<Example> withFrames(List<Conllu.Sentence> sentences) throws IOException {
        if (propBank == null) {
            propBank = PropBank.read(folder.resolve("google/ewt"));
        }
        Map<String, List<Example>> documents = new LinkedHashMap<>();
        for (Conllu.Sentence sentence : sentences) {
            documents
                    .computeIfAbsent(sentence.document(), d -> new ArrayList<>())
                    .add(sentence.example());
        }
        List<Example> result = new ArrayList<>();
        for (Map.Entry<String, List<Example>> document : documents.entrySet()) {
            result.addAll(propBank.align(document.getKey(), document.getValue()));
        }
        return result;
    }

    /** GUM's documents of free genres less its development and test sets, with names made out of its mentions. */
    List<Example> gumTrain() throws IOException {
        Set<String> heldOut = new HashSet<>();
        gum("dev").forEach(s -> heldOut.add(s.document()));
        gum("test").forEach(s -> heldOut.add(s.document()));
        List<Example> result = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("gum/dep"))) {
            for (Path file : files.sorted().toList()) {
                String[] name = file.getFileName().toString().split("[_.]");
                if (name[0].equals("GUM") && GUM_GENRES.contains(name[1])) {
                    Conllu.readAll(file).stream()
                            .filter(s -> !heldOut.contains(s.document()))
                            .map(s -> s.example().withEntities(GumNames.labels(s)))
                            .forEach(result::add);
                }
            }
        }
        return result;
    }

    private List<Conllu.Sentence> gum(String part) throws IOException {
        return Conllu.readAll(folder.resolve("gumud/en_gum-ud-" + part + ".conllu"));
    }

    List<Example> gumDev() throws IOException {
        return gum("dev").stream().map(Conllu.Sentence::example).toList();
    }

    List<Example> gumTest() throws IOException {
        return gum("test").stream().map(Conllu.Sentence::example).toList();
    }

    /** Parallel UD; for measuring only. */
    List<Example> pud() throws IOException {
        return Conllu.read(folder.resolve("pud/en_pud-ud-test.conllu"));
    }

    List<Example> wikigold() throws IOException {
        return Columns.read(folder.resolve("erd/data/wikigold/CONLL-format/data/wikigold.conll.txt"), 0, 1);
    }

    /** Tweets and forum posts: the Broad Twitter Corpus and WNUT-17. */
    List<Example> noisy() throws IOException {
        List<Example> result = new ArrayList<>();
        for (String part : List.of("a", "b", "e", "f", "g", "h")) {
            result.addAll(Columns.read(folder.resolve("erd/data/BTC/CONLL-format/data/" + part + ".conll"), 0, 1));
        }
        Path wnut = folder.resolve("erd/data/WNUT17/CONLL-format/data");
        result.addAll(Columns.read(wnut.resolve("train/wnut17train.conll"), 0, 1));
        result.addAll(Columns.read(wnut.resolve("dev/emerging.dev.conll"), 0, 1));
        return result;
    }

    /** CrossNER politics: {@code train}, {@code dev}, or {@code test} for measuring only. */
    List<Example> politics(String part) throws IOException {
        return Columns.read(folder.resolve("crossner/ner_data/politics/" + part + ".txt"), 0, 1);
    }
}
