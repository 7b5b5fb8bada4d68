package org.dragoman.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.dragoman.model.Sentence;
import org.dragoman.model.SentenceVector;
import org.dragoman.model.Span;
import org.dragoman.model.Token;

/**
 * The language model that ships with the project: a fine-tuned MiniLM encoder with all heads in one 8-bit ONNX graph.
 *
 * <p>Sentences are read in batches of like length. A sentence of more than {@value ModelInput#LONGEST} word pieces is
 * read in parts and joined again. Activations are quantised a batch at a time, so a score may differ in its third
 * digit when the same sentence stands in another text; the same text always gives the same result.
 *
 * <p>Immutable after loading; safe for many threads. Close it when it is no longer used.
 */
public final class OnnxLanguageModel implements LanguageModel {

    private static final String FOLDER = "/org/dragoman/text/model/";

    private static final String GRAPH = "model.onnx";

    private final WordTokenizer tokenizer = WordTokenizer.english();
    private final WordPiece wordPiece;
    private final ScoreDecoder decoder;
    private final OnnxGraph graph;
    private final String name;

    private OnnxLanguageModel(WordPiece wordPiece, LabelSets labels, OnnxGraph graph, String name) {
        this.wordPiece = wordPiece;
        this.decoder = new ScoreDecoder(labels, wordPiece);
        this.graph = graph;
        this.name = name;
    }

    /** Loads the model on the class path; each call computes with one thread. */
    public static OnnxLanguageModel load() {
        return load(1);
    }

    /**
     * Loads the model on the class path.
     *
     * @param threads threads that one call may use, one or more. Where several threads call the model, one is best
     */
    public static OnnxLanguageModel load(int threads) {
        return load(threads, OnnxLanguageModel::resource);
    }

    /**
     * Loads a model from a folder.
     *
     * @param folder holds {@code vocabulary.txt}, {@code labels.tsv}, {@code model.properties} and the graph
     * @param graph file name of the graph, as {@code model.onnx}
     */
    public static OnnxLanguageModel load(Path folder, String graph, int threads) {
        return load(threads, file -> Files.newInputStream(folder.resolve(file.equals(GRAPH) ? graph : file)));
    }

    /** Where the model's files are. */
    @FunctionalInterface
    private interface Source {
        /** Opens {@code model.onnx}, {@code vocabulary.txt}, {@code labels.tsv} or {@code model.properties}. */
        InputStream open(String file) throws IOException;
    }

    private static OnnxLanguageModel load(int threads, Source files) {
        if (threads < 1) {
            throw new IllegalArgumentException("DRG-0208: " + threads + " threads; remedy: give one or more");
        }
        try (InputStream vocabulary = files.open("vocabulary.txt");
                InputStream labels = files.open("labels.tsv");
                InputStream properties = files.open("model.properties");
                InputStream graph = files.open(GRAPH)) {
            Properties about = new Properties();
            about.load(properties);
            return new OnnxLanguageModel(
                    WordPiece.read(vocabulary),
                    LabelSets.read(labels),
                    new OnnxGraph(graph.readAllBytes(), threads),
                    about.getProperty("name", "unnamed") + " " + about.getProperty("version", "0"));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "DRG-0209: the language model cannot be read; remedy: rebuild dragoman-model", e);
        }
    }

    private static InputStream resource(String file) throws IOException {
        InputStream in = OnnxLanguageModel.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IOException("no " + file + " on the class path");
        }
        return in;
    }

    @Override
    public List<Sentence> analyse(String text, List<Span> sentences) {
        List<List<Span>> words = new ArrayList<>(sentences.size());
        List<List<String>> forms = new ArrayList<>(sentences.size());
        for (Span sentence : sentences) {
            List<Span> spans = tokenizer.split(text, sentence);
            words.add(spans);
            forms.add(spans.stream().map(span -> span.in(text)).toList());
        }
        List<Analysis> analyses = analyseWords(forms, List.of());
        List<Sentence> result = new ArrayList<>(sentences.size());
        for (int i = 0; i < sentences.size(); i++) {
            result.add(sentence(i, sentences.get(i), words.get(i), forms.get(i), analyses.get(i)));
        }
        return result;
    }

    private static Sentence sentence(int index, Span span, List<Span> words, List<String> forms, Analysis analysis) {
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            tokens.add(new Token(
                    i,
                    words.get(i),
                    forms.get(i),
                    analysis.lemmas().get(i),
                    analysis.upos().get(i),
                    analysis.xpos().get(i),
                    analysis.heads()[i],
                    analysis.deprels().get(i)));
        }
        SentenceVector vector =
                analysis.vector().length == 0 ? SentenceVector.NONE : SentenceVector.of(analysis.vector());
        return new Sentence(index, span, tokens, analysis.entities(), analysis.predicates(), vector, analysis.events());
    }

    /**
     * Analyses sentences that are already cut into words.
     *
     * @param priors what to add to the log-odds of each word being a predicate, one array a sentence, or empty
     */
    public List<Analysis> analyseWords(List<List<String>> sentences, List<float[]> priors) {
        List<SentencePart> parts = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            parts.addAll(SentencePart.cut(i, sentences.get(i), priors.isEmpty() ? null : priors.get(i), wordPiece));
        }
        List<SentencePart> order = new ArrayList<>(parts);
        order.sort(Comparator.comparingInt(part -> part.input().length()));
        for (List<SentencePart> batch : SentencePart.batches(order)) {
            read(batch);
        }
        return SentencePart.join(parts, sentences.size());
    }

    private void read(List<SentencePart> batch) {
        List<ModelInput> inputs = batch.stream().map(SentencePart::input).toList();
        List<float[]> priors = batch.get(0).prior() == null
                ? null
                : batch.stream().map(SentencePart::prior).toList();
        BatchScores scores = graph.run(inputs, priors);
        for (int i = 0; i < batch.size(); i++) {
            batch.get(i).analysis(decoder.decode(scores, i, batch.get(i).words()));
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void close() {
        graph.close();
    }
}
