package org.dragoman.train;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dragoman.text.LabelSets;
import org.dragoman.text.OnnxLanguageModel;

/**
 * Command line of the trainer.
 *
 * <pre>
 *   make     --archives DIR --work DIR --to DIR   unpacks, trains, exports and evaluates
 *   train    --data DIR --work DIR                weights into DIR/weights.bin, labels into DIR/labels.tsv
 *   refit    --data DIR --work DIR [--sentences N]   fits the vector head of trained weights anew
 *   export   --work DIR --to DIR                  8-bit graph and its files into --to, 32-bit graph into --work
 *   evaluate --data DIR --model DIR [--graph FILE] [--threads N] [--dev yes]   scores on the held-out sets
 *   words    --data DIR                           scores of the tokenizer alone
 * </pre>
 *
 * <p>Training takes {@code --epochs}, {@code --polish} (epochs of a second cycle with a lower rate), {@code --start}
 * (weights to go on from), {@code --examples} (folder of example sentences, for the event head), {@code --parser} (model
 * that parses them; else the one on the class path), {@code --seen} (how often an example is seen an epoch), {@code --rate} (share of the usual learning rates), {@code --mix} (share
 * of the usual times that all else is seen), {@code --seed}, {@code --noisy} (how often a tweet is seen an epoch) and
 * {@code --bfloat16} (whether to compute in 16 bits).
 */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws Exception {
        System.setProperty("org.bytedeco.javacpp.maxPhysicalBytes", "0");
        System.setProperty("org.bytedeco.javacpp.maxBytes", "0");
        System.setProperty("org.bytedeco.javacpp.nopointergc", "true");
        Map<String, String> options = new TreeMap<>();
        for (int i = 1; i + 1 < args.length; i += 2) {
            options.put(args[i], args[i + 1]);
        }
        switch (args.length == 0 ? "" : args[0]) {
            case "make" -> make(options);
            case "train" -> train(options);
            case "refit" -> refit(options);
            case "export" -> export(options);
            case "evaluate" -> evaluate(options);
            case "words" -> words(options);
            default -> throw new IllegalArgumentException("DRG-0292: say train, export or evaluate; see docs/model.md");
        }
    }

    private static void make(Map<String, String> options) throws IOException, InterruptedException, OrtException {
        Path data = Path.of(options.get("--work"), "data");
        Files.createDirectories(data);
        try (Stream<Path> archives = Files.list(Path.of(options.get("--archives")))) {
            for (Path archive : archives.filter(a -> a.toString().endsWith(".tar.gz"))
                    .sorted()
                    .toList()) {
                Log.say("unpacking %s", archive.getFileName());
                Process tar = new ProcessBuilder("tar", "-xzf", archive.toString(), "-C", data.toString())
                        .inheritIO()
                        .start();
                if (tar.waitFor() != 0) {
                    throw new IOException("DRG-0293: " + archive + " cannot be unpacked; remedy: fetch it again");
                }
            }
        }
        options.put("--data", data.toString());
        trainInTwoStages(options);
        export(options);
        options.put("--model", options.get("--to"));
        evaluate(options);
        options.put("--model", options.get("--work"));
        options.put("--graph", "model-fp32.onnx");
        evaluate(options);
    }

    /** First syntax, roles and names; then, with the examples parsed by what came of that, events as well. */
    private static void trainInTwoStages(Map<String, String> options) throws IOException {
        String examples = options.remove("--examples");
        train(options);
        if (examples == null) {
            return;
        }
        Path first = Path.of(options.get("--work"), "first");
        Map<String, String> parser = new TreeMap<>(options);
        parser.put("--to", first.toString());
        export(parser);
        options.put("--parser", first.toString());
        options.put("--examples", examples);
        options.put("--labels", first.resolve("labels.tsv").toString());
        options.put("--start", Path.of(options.get("--work"), "weights.bin").toString());
        options.put("--epochs", options.getOrDefault("--event-epochs", "2"));
        options.putIfAbsent("--rate", "0.7");
        options.putIfAbsent("--mix", "0.5");
        train(options);
    }

    private static void train(Map<String, String> options) throws IOException {
        Corpora corpora = new Corpora(Path.of(options.get("--data")));
        Path work = Path.of(options.get("--work"));
        Files.createDirectories(work);
        List<Trainer.Source> sources = sources(corpora, options);
        List<Example> all = new ArrayList<>();
        sources.forEach(s -> all.addAll(s.examples()));
        LabelSets labels = labels(all, options);
        Files.writeString(work.resolve("labels.tsv"), labels.toText());
        long seed = Long.parseLong(options.getOrDefault("--seed", "1"));
        int epochs = Integer.parseInt(options.getOrDefault("--epochs", "7"));
        double rate = Double.parseDouble(options.getOrDefault("--rate", "1"));
        int polish = Integer.parseInt(options.getOrDefault("--polish", "0"));
        List<Trainer.Cycle> cycles = new ArrayList<>();
        if (epochs > 0) {
            cycles.add(new Trainer.Cycle(epochs, rate));
        }
        if (polish > 0) {
            cycles.add(new Trainer.Cycle(polish, 0.4));
        }
        boolean halved = Boolean.parseBoolean(options.getOrDefault("--bfloat16", "true"));
        String start = options.get("--start");
        new Trainer(seed, cycles, halved)
                .train(sources, labels, work.resolve("weights.bin"), start == null ? null : Path.of(start));
    }

    /** With {@code --labels FILE} those of the weights that training goes on from, and what the examples add. */
    private static LabelSets labels(List<Example> all, Map<String, String> options) throws IOException {
        LabelSets own = Labels.of(all);
        String given = options.get("--labels");
        if (given == null) {
            return own;
        }
        try (InputStream in = Files.newInputStream(Path.of(given))) {
            LabelSets first = LabelSets.read(in);
            return new LabelSets(
                    first.xpos(),
                    first.upos(),
                    first.lemma(),
                    first.deprel(),
                    first.entity(),
                    first.role(),
                    own.event(),
                    own.cameo());
        }
    }

    private static void refit(Map<String, String> options) throws IOException {
        Path work = Path.of(options.get("--work"));
        int most = Integer.parseInt(options.getOrDefault("--sentences", "1000000"));
        List<Trainer.Source> sources = sources(new Corpora(Path.of(options.get("--data"))), options).stream()
                .map(source -> source.first(most))
                .toList();
        try (InputStream labels = Files.newInputStream(work.resolve("labels.tsv"))) {
            new Trainer(1, List.of(), true).refit(sources, LabelSets.read(labels), work.resolve("weights.bin"));
        }
    }

    private static List<Trainer.Source> sources(Corpora corpora, Map<String, String> options) throws IOException {
        List<Trainer.Source> sources = new ArrayList<>();
        sources.add(new Trainer.Source("EWT train", corpora.ewtTrain(), 1, true));
        sources.add(new Trainer.Source("EWT dev", corpora.ewtDev(), 1, true));
        sources.add(new Trainer.Source("GUM train", corpora.gumTrain(), 1, true));
        sources.add(new Trainer.Source("Wikigold", corpora.wikigold(), 1, true));
        List<Example> politics = new ArrayList<>(corpora.politics("train"));
        politics.addAll(corpora.politics("dev"));
        sources.add(new Trainer.Source("CrossNER politics", politics, 2, true));
        double noisy = Double.parseDouble(options.getOrDefault("--noisy", "0.25"));
        if (noisy > 0) {
            sources.add(new Trainer.Source("Tweets", corpora.noisy(), noisy, false));
        }
        double mix = Double.parseDouble(options.getOrDefault("--mix", "1"));
        sources.replaceAll(source -> source.seen(mix));
        addEvents(sources, options);
        return sources;
    }

    /** With {@code --examples FOLDER}: what the event head learns from, parsed by the model on the class path or in {@code --parser}. */
    private static void addEvents(List<Trainer.Source> sources, Map<String, String> options) throws IOException {
        if (!options.containsKey("--examples")) {
            return;
        }
        String parser = options.get("--parser");
        double seen = Double.parseDouble(options.getOrDefault("--seen", "1.5"));
        try (OnnxLanguageModel model =
                parser == null ? OnnxLanguageModel.load() : OnnxLanguageModel.load(Path.of(parser), "model.onnx", 1)) {
            List<Example> examples = new EventExamples(model).read(Path.of(options.get("--examples")));
            sources.add(new Trainer.Source("Codebook examples", examples, seen, true));
        }
        List<Example> everyday = EventExamples.ofPrivateLife(sources.get(0).examples());
        sources.add(new Trainer.Source("Everyday life", everyday, 0.25, false));
        List<Example> quiet = EventExamples.ofQuietGenres(sources.get(2).examples());
        sources.add(new Trainer.Source("Travel and science", quiet, 0.5, false));
    }

    /** Writes all that {@code dragoman-model} holds, and the graph with plain weights beside it for comparison. */
    private static void export(Map<String, String> options) throws IOException {
        Path work = Path.of(options.get("--work"));
        Path to = Path.of(options.getOrDefault("--to", options.get("--work")));
        Files.createDirectories(to);
        LabelSets labels;
        try (InputStream in = Files.newInputStream(work.resolve("labels.tsv"))) {
            labels = LabelSets.read(in);
        }
        Map<String, Parameters.Weight> weights = Parameters.load(work.resolve("weights.bin"));
        Files.write(to.resolve("model.onnx"), new OnnxExport(weights, labels, true).build());
        Files.write(work.resolve("model-fp32.onnx"), new OnnxExport(weights, labels, false).build());
        if (EventHeadFile.isIn(weights)) {
            Files.write(to.resolve("events.bin"), EventHeadFile.of(weights));
        }
        Files.writeString(to.resolve("labels.tsv"), labels.toText());
        Files.writeString(to.resolve("vocabulary.txt"), Pretrained.vocabulary());
        Files.writeString(to.resolve("model.properties"), properties(options));
        for (String file : List.of("labels.tsv", "vocabulary.txt", "model.properties")) {
            if (!to.equals(work)) {
                Files.copy(to.resolve(file), work.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static String properties(Map<String, String> options) {
        return String.join(
                "\n",
                "# What the weights are and what they were made of; see docs/model.md",
                "name=dragoman-minilm-l6",
                "version=" + options.getOrDefault("--version", "0"),
                "encoder=all-MiniLM-L6-v2 (Apache-2.0)",
                "data=UD English EWT (CC BY-SA 4.0), PropBank over EWT (CC BY-SA 4.0), UNER EWT dev (CC BY-SA 4.0), own"
                        + " names over EWT (CC BY-SA 4.0), GUM: academic bio court interview news speech textbook voyage"
                        + " (CC BY), Wikigold (CC BY 4.0), BTC (CC BY 4.0), WNUT17 (CC BY 4.0), CrossNER politics (MIT)",
                "seed=" + options.getOrDefault("--seed", "1"),
                "epochs=" + options.getOrDefault("--epochs", "5"),
                "");
    }

    private static void evaluate(Map<String, String> options) throws IOException, OrtException {
        Corpora corpora = new Corpora(Path.of(options.get("--data")));
        Path folder = Path.of(options.get("--model"));
        String graph = options.getOrDefault("--graph", "model.onnx");
        int threads = Integer.parseInt(options.getOrDefault("--threads", "1"));
        try (OnnxLanguageModel model = OnnxLanguageModel.load(folder, graph, threads)) {
            Evaluation evaluation = new Evaluation(model);
            if (options.containsKey("--dev")) {
                System.out.println("GUM dev   " + evaluation.syntax(corpora.gumDev()));
                return;
            }
            List<Example> ewt = corpora.ewtTest();
            List<Example> pud = corpora.pud();
            System.out.println(model.name() + ", " + graph);
            System.out.println("PUD       " + evaluation.syntax(pud));
            System.out.println("GUM test  " + evaluation.syntax(corpora.gumTest()));
            System.out.println("EWT test  " + evaluation.syntax(ewt));
            System.out.println("EWT test  " + evaluation.roles(ewt));
            System.out.println("UNER test " + evaluation.names(ewt));
            System.out.println("politics  " + evaluation.names(corpora.politics("test")));
            System.out.println("vectors   " + VectorEvaluation.compare(model, pud.subList(0, 500)));
            System.out.printf("speed     %.0f sentences/s of PUD%n", evaluation.speed(pud));
        }
    }

    /** Measures the tokenizer alone, and tells its commonest errors on sentences that may be looked at. */
    private static void words(Map<String, String> options) throws IOException {
        Corpora corpora = new Corpora(Path.of(options.get("--data")));
        System.out.println("EWT dev   " + new WordEvaluation().words(corpora.ewtDev(), true));
        System.out.println("GUM dev   " + new WordEvaluation().words(corpora.gumDev(), true));
        System.out.println("EWT test  " + new WordEvaluation().words(corpora.ewtTest(), false));
        System.out.println("GUM test  " + new WordEvaluation().words(corpora.gumTest(), false));
        System.out.println("PUD       " + new WordEvaluation().words(corpora.pud(), false));
    }
}
