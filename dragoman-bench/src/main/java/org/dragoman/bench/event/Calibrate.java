package org.dragoman.bench.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.code.LabelledSentence;
import org.dragoman.model.Document;
import org.dragoman.model.EventType;
import org.dragoman.model.Report;
import org.dragoman.pipeline.Dragoman;

/**
 * How often reports of a score are right. On the tenth of the examples that nothing is learned from it makes the table that
 * turns raw scores into confidence (isotonic regression over bins: a higher score never means less); on the held-out examples
 * it prints how reliable the confidence is.
 */
public final class Calibrate {

    private static final int BINS = 8;

    private record Judged(String kind, double score, boolean right) {}

    private record Bin(double score, double right, int count) {}

    private Calibrate() {}

    /** @param args {@code check} for the reliability table of the shipped confidence; else the table is made */
    public static void main(String[] args) throws IOException {
        boolean check = args.length > 0;
        System.setProperty("dragoman.uncalibrated", String.valueOf(!check));
        List<LabelledSentence> examples = check
                ? LabelledSentence.readAll(Path.of("examples/heldout"))
                : LabelledSentence.readAll(Path.of("examples/train")).stream()
                        .filter(LabelledSentence::isForCalibration)
                        .toList();
        List<Judged> judged = new ArrayList<>();
        try (Dragoman dragoman = Dragoman.load()) {
            examples.forEach(example -> judge(dragoman, example, judged));
        }
        for (String kind : List.of("rule", "model")) {
            List<Judged> own = judged.stream()
                    .filter(j -> j.kind().equals(kind))
                    .sorted(Comparator.comparingDouble(Judged::score))
                    .toList();
            List<Bin> bins = check ? bins(own) : monotone(bins(own));
            for (Bin bin : bins) {
                System.out.printf(
                        check ? "%s\tsaid %.2f\tright %.2f\tof %d%n" : "%s\t%.3f\t%.3f%n",
                        kind,
                        bin.score(),
                        bin.right(),
                        bin.count());
            }
        }
    }

    private static void judge(Dragoman dragoman, LabelledSentence example, List<Judged> judged) {
        for (Report report : dragoman.code(dragoman.read(Document.of("example", example.text())))) {
            boolean here = report.predicateSpan().overlaps(example.predicate())
                    && (report.type() != EventType.STATEMENT || example.isEvent());
            if (here) {
                boolean right = example.isEvent() && report.type() == example.type();
                judged.add(new Judged(report.codedBy().kind(), report.codedBy().score(), right));
            }
        }
    }

    private static List<Bin> bins(List<Judged> sorted) {
        List<Bin> bins = new ArrayList<>();
        int count = Math.max(1, Math.min(BINS, sorted.size() / 15));
        for (int i = 0; i < count && !sorted.isEmpty(); i++) {
            List<Judged> part = sorted.subList(i * sorted.size() / count, (i + 1) * sorted.size() / count);
            double score = part.stream().mapToDouble(Judged::score).average().orElse(0);
            long right = part.stream().filter(Judged::right).count();
            bins.add(new Bin(score, (double) right / part.size(), part.size()));
        }
        return bins;
    }

    /** Pools neighbours until shares rise with the score (Barlow et al. 1972). */
    private static List<Bin> monotone(List<Bin> bins) {
        List<Bin> pooled = new ArrayList<>();
        for (Bin bin : bins) {
            pooled.add(bin);
            while (pooled.size() > 1
                    && pooled.get(pooled.size() - 2).right()
                            > pooled.get(pooled.size() - 1).right()) {
                Bin b = pooled.remove(pooled.size() - 1);
                Bin a = pooled.remove(pooled.size() - 1);
                int all = a.count() + b.count();
                pooled.add(new Bin(
                        (a.score() * a.count() + b.score() * b.count()) / all,
                        (a.right() * a.count() + b.right() * b.count()) / all,
                        all));
            }
        }
        return pooled;
    }
}
