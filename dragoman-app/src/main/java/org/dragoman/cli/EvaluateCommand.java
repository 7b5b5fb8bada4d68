package org.dragoman.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.export.Figures;
import org.dragoman.export.Rendering;
import org.dragoman.measure.Comparison;
import org.dragoman.measure.ErrorPage;
import org.dragoman.measure.Evaluation;
import org.dragoman.measure.GoldDocument;
import org.dragoman.measure.GoldFormat;
import org.dragoman.pipeline.Dragoman;
import org.dragoman.read.RecordReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The verb {@code evaluate}: how much of what somebody labelled is coded, and how much of what is coded is right. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        header = "Measures on texts that you labelled.",
        description = {
            "Codes the texts, compares with your labels and gives precision, recall and F1 with 95 %% intervals"
                    + " (texts drawn anew 1,000 times).",
            "",
            "Labelled texts are JSON lines that hold all events of a text:",
            "  {\"id\":\"1\",\"text\":\"...\",\"date\":\"2020-03-05\",\"events\":[{\"type\":\"ASSAULT\",",
            "   \"source\":[\"SYR MIL\"],\"target\":[\"Idlib\"],\"status\":\"actual\"}]}",
            "id, date, source, target and status are optional; cameo (a CAMEO code) may stand for type or beside it."
                    + " \"events\":[] says that nothing happens: every report of it is a false alarm.",
            "",
            "Or lines of tab-separated code, status, source codes, target codes and a sentence with marks, as in"
                    + " examples/README.md; then only reports at the words marked [P ...] are compared:",
            "  173\tactual\tKEN COP\tKEN OPP\t[S Police] [P arrested] [T two opposition leaders] in Mombasa.",
            "",
            "How labels are matched:",
            "  type     a report of the same type, anywhere in the text; it serves one event only",
            "  actors   a code (\"TUR GOV\", \"TUR\") matches the same code, a bare country also any role of it.",
            "           Other words must stand in the text, and match an actor named or meant there.",
            "           In talks and agreements sides do not matter",
            "  status   the same; actual and ongoing count as one; not compared where it is not given",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  dragoman evaluate sample.jsonl",
            "  dragoman evaluate --errors errors.txt sample.jsonl     what was missed or is wrong, to read",
            "  dragoman evaluate --format csv --date 2020-03-05 examples/train/assault.tsv",
            "",
            "docs/accuracy.md says how to draw and label a sample."
        })
final class EvaluateCommand extends ReadingVerb {

    @Option(
            names = "--errors",
            paramLabel = "FILE",
            description = "Writes misses and false alarms there, grouped by kind, the commonest first.")
    private @Nullable Path errors;

    @Override
    public Integer call() throws IOException {
        check("Nothing to measure on: give files of labelled texts, or - for standard input.");
        // Before the work: a mistyped folder should not cost a long run.
        writeErrors(List.of());
        Tally tally = new Tally();
        List<GoldDocument> gold = gold(tally);
        Evaluation evaluation = new Evaluation(gold.isEmpty() ? List.of() : compare(gold, tally));
        writeErrors(ErrorPage.of(evaluation));
        print(evaluation);
        tally.print(console().err(), "text", true);
        return tally.exitCode();
    }

    private List<GoldDocument> gold(Tally tally) {
        List<GoldDocument> gold = new ArrayList<>();
        try {
            new RecordReader<>(new GoldFormat(), readOptions())
                    .read(
                            input().inputs(),
                            document -> {
                                if (!document.document().text().isEmpty()) {
                                    gold.add(document);
                                }
                            },
                            tally::reject);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
        return GoldDocument.merged(gold);
    }

    private List<Comparison> compare(List<GoldDocument> gold, Tally tally) {
        Dragoman dragoman = console().loading().get();
        List<Comparison> comparisons = new ArrayList<>();
        Progress progress = new Progress(console().err());
        try (InOrder<Outcome<Comparison>> crew = new InOrder<>(threads(), outcome -> {
            tally.count(outcome);
            if (outcome.result() != null) {
                comparisons.add(outcome.result());
            }
            progress.show(tally.sums("text", true));
        })) {
            gold.forEach(document -> crew.submit(() -> attempt(dragoman, document)));
        }
        progress.clear();
        return comparisons;
    }

    private static Outcome<Comparison> attempt(Dragoman dragoman, GoldDocument gold) {
        try {
            Comparison comparison = Comparison.of(gold, dragoman.code(dragoman.read(gold.document())));
            return Outcome.of(
                    comparison,
                    comparison.pairs().size() + comparison.falseAlarms().size());
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError fault) {
            return Outcome.failed(gold.document().id(), fault);
        }
    }

    private void print(Evaluation evaluation) throws IOException {
        if (evaluation.comparisons().isEmpty()) {
            return;
        }
        Rendering<Evaluation> rendering = output().choose(Figures.jsonLines(), Figures.csv(), Figures.table());
        try (OutputStream out = new BufferedOutputStream(console().out())) {
            out.write((rendering.header() + rendering.of(evaluation)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private void writeErrors(List<String> lines) {
        if (errors != null) {
            try {
                Files.write(errors, lines);
            } catch (IOException e) {
                throw wrong("--errors: " + errors + " cannot be written; check the folder and its permissions");
            }
        }
    }
}
