package org.dragoman.bench.place;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.dragoman.model.Document;
import org.dragoman.model.PlaceMention;
import org.dragoman.model.Sentence;
import org.dragoman.resolve.place.PlaceResolver;
import org.dragoman.resolve.place.PlainSentences;
import org.dragoman.text.OnnxLanguageModel;
import org.dragoman.text.RuleSentenceSplitter;
import org.dragoman.text.SentenceSplitter;

/**
 * Measures places from raw text against LGL (local news) and GeoWebNews.
 *
 * <p>Command line: {@code PlaceBench [--plain] [folder of the sets]}; the folder defaults to {@code
 * ../shared/gold/places}. With {@code --plain} no language model is used, only capitals and punctuation. Even
 * rows of LGL were used for development; the odd ones are reported apart. Writes what was missed, and what was found and
 * is not labelled, to {@code target/place-errors-*.txt}; those files hold text of the sets and stay out of the project.
 */
public final class PlaceBench {

    private static final int CONTEXT = 60;

    private final PlaceResolver resolver;
    private final Function<String, List<Sentence>> analyse;
    private long nanos;
    private int sentences;

    private PlaceBench(PlaceResolver resolver, Function<String, List<Sentence>> analyse) {
        this.resolver = resolver;
        this.analyse = analyse;
    }

    /** Runs the measurement and prints one line a set. */
    public static void main(String[] args) throws IOException {
        boolean plain = args.length > 0 && args[0].equals("--plain");
        int next = plain ? 1 : 0;
        Path folder = Path.of(args.length > next ? args[next] : "../shared/gold/places");
        if (!Files.isDirectory(folder)) {
            System.out.println("no labelled places in " + folder + "; nothing measured");
            return;
        }
        long start = System.nanoTime();
        PlaceResolver resolver = PlaceResolver.create();
        System.out.printf(Locale.ROOT, "gazetteer loaded in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        PlaceBench bench = new PlaceBench(resolver, plain ? PlainSentences::of : model());
        bench.measure(folder.resolve("lgl.jsonl"), true);
        bench.measure(folder.resolve("geowebnews.jsonl"), false);
        System.out.printf(
                Locale.ROOT,
                "%.3f ms a sentence over %d sentences%n",
                bench.nanos / 1e6 / bench.sentences,
                bench.sentences);
    }

    private static Function<String, List<Sentence>> model() {
        OnnxLanguageModel model = OnnxLanguageModel.load(Runtime.getRuntime().availableProcessors());
        SentenceSplitter splitter = new RuleSentenceSplitter();
        return text -> model.analyse(text, splitter.split(text));
    }

    private void measure(Path set, boolean halves) throws IOException {
        if (!Files.isRegularFile(set)) {
            System.out.println("no " + set + "; skipped");
            return;
        }
        List<GoldDocument> documents = GoldDocument.read(set);
        List<List<PlaceMention>> mentions = new ArrayList<>();
        for (GoldDocument document : documents) {
            mentions.add(resolve(document));
        }
        String name = set.getFileName().toString().replace(".jsonl", "");
        Files.createDirectories(Path.of("target"));
        try (PrintWriter out =
                new PrintWriter(Files.newBufferedWriter(Path.of("target/place-errors-" + name + ".txt")))) {
            for (int i = 0; i < documents.size(); i += halves ? 2 : 1) {
                errors(documents.get(i), mentions.get(i), out);
            }
        }
        System.out.println(name + ": " + score(documents, mentions, 0, 1));
        if (halves) {
            System.out.println(name + ", even rows (development): " + score(documents, mentions, 0, 2));
            System.out.println(name + ", odd rows (held out): " + score(documents, mentions, 1, 2));
        }
    }

    private List<PlaceMention> resolve(GoldDocument gold) {
        Document document = Document.of(gold.id(), gold.text());
        List<Sentence> analysed = analyse.apply(gold.text());
        long start = System.nanoTime();
        List<PlaceMention> mentions = resolver.resolve(document, analysed);
        nanos += System.nanoTime() - start;
        sentences += analysed.size();
        return mentions;
    }

    private static PlaceScore score(
            List<GoldDocument> documents, List<List<PlaceMention>> mentions, int first, int step) {
        PlaceScore score = new PlaceScore();
        for (int i = first; i < documents.size(); i += step) {
            score.add(documents.get(i), mentions.get(i));
        }
        return score;
    }

    static void errors(GoldDocument gold, List<PlaceMention> mentions, PrintWriter out) {
        for (GoldDocument.Toponym toponym : gold.toponyms()) {
            PlaceMention mention = PlaceScore.find(toponym, mentions, true);
            if (mention == null) {
                String kind = toponym.located() ? "MISSED" : "missed-unlocated";
                out.println(kind + "\t" + gold.id() + "\t"
                        + show(
                                gold.text(),
                                toponym.span().start(),
                                toponym.span().end()));
            } else if (toponym.located() && !PlaceScore.isNear(toponym, mention)) {
                out.printf(
                        Locale.ROOT,
                        "WRONG\t%s\t%s\tgold %.2f %.2f %s; chose %s%n",
                        gold.id(),
                        show(gold.text(), toponym.span().start(), toponym.span().end()),
                        toponym.lat(),
                        toponym.lon(),
                        toponym.country(),
                        mention.place());
            }
        }
        for (PlaceMention mention : mentions) {
            if (gold.toponyms().stream().noneMatch(t -> t.span().equals(mention.span()))) {
                out.println("SPURIOUS\t" + gold.id() + "\t"
                        + show(
                                gold.text(),
                                mention.span().start(),
                                mention.span().end()) + "\t" + mention.kind());
            }
        }
    }

    private static String show(String text, int start, int end) {
        String left = text.substring(Math.max(0, start - CONTEXT), start);
        String right = text.substring(end, Math.min(text.length(), end + CONTEXT));
        return (left + "[[" + text.substring(start, end) + "]]" + right).replace('\n', ' ');
    }
}
