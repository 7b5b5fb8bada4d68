package org.dragoman.bench.speed;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.model.Document;
import org.dragoman.model.Reading;
import org.dragoman.pipeline.Dragoman;
import org.dragoman.text.LanguageModel;
import org.dragoman.text.OnnxLanguageModel;
import org.dragoman.text.RuleSentenceSplitter;

/**
 * Sentences a second from raw text to reports on one thread, beside the encoder's forward pass alone, the language model
 * alone and, with the Maven profile {@code peers}, Stanford CoreNLP. Pin the process to one core, so that no compiler or
 * collector thread helps from another.
 *
 * <p>Command line: {@code OneThread [rounds [folder of articles]]}, 5 rounds over {@code samples} by default.
 */
public final class OneThread {

    private static final int ROUNDS = 5;
    /** On one core the compiler has only what the run leaves it: after 8 laps the rounds still rose by a third. */
    private static final int WARM_UP = 24;

    private static final double BAR_PEER = 3;
    private static final double BAR_ENCODER = 0.5;

    private static final String ENCODER = "encoder's forward pass alone";
    private static final String MODEL = "language model: text to syntax";
    private static final String READ = "dragoman: text to mentions";
    private static final String REPORTS = "dragoman: text to reports";

    private OneThread() {}

    /** Runs the contest and prints its table and ratios. */
    public static void main(String[] args) {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : ROUNDS;
        Sample sample = Sample.load(Path.of(args.length > 1 ? args[1] : "samples"));
        Optional<Peer> peer = Peer.coreNlp();
        try (Dragoman dragoman = Dragoman.load();
                LanguageModel model = OnnxLanguageModel.load();
                EncoderPass encoder = new EncoderPass(sample)) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d documents, %d sentences, %d word pieces (%d with padding); %d processors; %d rounds%n",
                    sample.name(),
                    sample.documents().size(),
                    sample.sentences(),
                    encoder.pieces(),
                    encoder.padded(),
                    Runtime.getRuntime().availableProcessors(),
                    rounds);
            Contest contest = contest(sample, dragoman, model, encoder);
            peer.ifPresent(other -> contest.add(
                    other.name(), () -> sample.documents().forEach(document -> other.read(document.text()))));
            contest.run(WARM_UP, rounds);
            System.out.print(contest.table(sample.sentences()));
            ratio(contest, ENCODER, BAR_ENCODER);
            peer.ifPresent(other -> ratio(contest, other.name(), BAR_PEER));
            if (peer.isEmpty()) {
                System.out.println("CoreNLP was not measured; for it: ./bench speed --peers");
            }
        }
    }

    private static Contest contest(Sample sample, Dragoman dragoman, LanguageModel model, EncoderPass encoder) {
        RuleSentenceSplitter splitter = new RuleSentenceSplitter();
        Contest contest = new Contest();
        contest.add(ENCODER, encoder::run);
        contest.add(
                MODEL,
                () -> sample.documents()
                        .forEach(document -> model.analyse(document.text(), splitter.split(document.text()))));
        contest.add(READ, () -> sample.documents().forEach(dragoman::read));
        contest.add(REPORTS, () -> sample.documents().forEach(document -> reports(dragoman, document)));
        return contest;
    }

    private static int reports(Dragoman dragoman, Document document) {
        Reading reading = dragoman.read(document);
        return dragoman.code(reading).size();
    }

    private static void ratio(Contest contest, String other, double bar) {
        double wall = contest.timesFaster(REPORTS, other, Lap::wall);
        double processor = contest.timesFaster(REPORTS, other, Lap::processor);
        System.out.printf(
                Locale.ROOT,
                "text to reports against %s: %.2f by the clock, %.2f by processor time (bar %.2f: %s)%n",
                other,
                wall,
                processor,
                bar,
                processor >= bar ? "met" : "MISSED");
    }
}
