package org.dragoman.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.code.EventCoder;
import org.dragoman.export.EventRenderings;
import org.dragoman.export.Rendering;
import org.dragoman.export.Told;
import org.dragoman.merge.EventMerger;
import org.dragoman.merge.Evidence;
import org.dragoman.merge.EvidenceReader;
import org.dragoman.merge.Merged;
import org.dragoman.model.Document;
import org.dragoman.model.EventType;
import org.dragoman.model.Reading;
import org.dragoman.model.Report;
import org.dragoman.pipeline.Dragoman;
import org.dragoman.read.DocumentFormat;
import org.dragoman.read.Problem;
import org.dragoman.read.RecordReader;
import org.dragoman.text.LanguageIdentifier;
import org.dragoman.text.LanguageIdentifier.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The verb {@code events}: reports merged, one happening one line. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        header = "Merges the reports of all documents into events, one happening one line.",
        description = {
            "Codes the documents as \"code\" does, and joins reports that tell of one happening, within a document and across"
                    + " documents. Where reports disagree, each version is given with who holds it.",
            "",
            "All documents are held until the last is read; the order in which they come makes no difference."
        },
        footer = {
            "",
            "Examples:",
            "  dragoman events samples/idlib                           a table, by day",
            "  dragoman events --explain samples/idlib                 the sentences, and why they were joined",
            "  dragoman events --format jsonl 'news/*.txt' > events.jsonl",
            "",
            "docs/merging.md says how reports are joined, and how well."
        })
final class EventsCommand extends ReadingVerb {

    @Option(
            names = "--explain",
            description =
                    "Shows the sentences of each event, and what spoke for and against joining each with another.")
    private boolean explain;

    @Option(
            names = "--min-reports",
            paramLabel = "N",
            description = "Leaves out events that fewer reports tell (default: ${DEFAULT-VALUE}).")
    private int leastReports = 1;

    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            description =
                    "Leaves out reports of which the coder is less sure than this, 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double least = EventCoder.ENOUGH;

    private final LanguageIdentifier languages = new LanguageIdentifier();

    @Override
    public Integer call() throws IOException {
        check("Nothing to read: give files, folders or globs, or - for standard input.");
        Tally tally = new Tally();
        Merged merged = EventMerger.shipped().merge(evidence(tally));
        int events = print(merged);
        tally.print(console().err(), "document", true);
        console().err().println(events + (events == 1 ? " event" : " events"));
        return tally.exitCode();
    }

    private List<Evidence> evidence(Tally tally) throws IOException {
        Dragoman dragoman = console().loading().get();
        List<Evidence> evidence = new ArrayList<>();
        Progress progress = new Progress(console().err());
        try (InOrder<Outcome<List<Evidence>>> crew = new InOrder<>(threads(), outcome -> {
            tally.count(outcome);
            if (outcome.result() != null) {
                evidence.addAll(outcome.result());
            }
            progress.show(tally.sums("document", true));
        })) {
            new RecordReader<>(new DocumentFormat(), readOptions())
                    .read(input().inputs(), document -> crew.submit(() -> attempt(dragoman, document)), tally::reject);
        }
        progress.clear();
        return evidence;
    }

    private Outcome<List<Evidence>> attempt(Dragoman dragoman, Document document) {
        try {
            Language language = languages.identify(document.text());
            if (!language.isEnglish()) {
                return Outcome.rejected(document.id(), Problem.LANGUAGE, "it looks like " + language.name());
            }
            Reading reading = dragoman.read(document);
            List<Report> reports = dragoman.code(reading, least).stream()
                    .filter(report -> report.type() != EventType.STATEMENT)
                    .toList();
            return Outcome.of(new EvidenceReader(reading).of(reports), reports.size());
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError fault) {
            return Outcome.failed(document.id(), fault);
        }
    }

    /** Writes the events that enough reports tell, and returns how many they are. */
    private int print(Merged merged) throws IOException {
        Rendering<List<Told>> rendering = output().choose(
                        EventRenderings.jsonLines(explain),
                        EventRenderings.csv(),
                        explain ? EventRenderings.explanations() : EventRenderings.table());
        List<Told> events = merged.events().stream()
                .filter(event -> event.reports() >= leastReports)
                .map(event -> new Told(event, explain ? merged.joins(event) : List.of()))
                .toList();
        try (OutputStream out = new BufferedOutputStream(console().out())) {
            out.write((rendering.header() + rendering.of(events)).getBytes(StandardCharsets.UTF_8));
        } catch (IOException outputClosed) {
            // Whoever read our output has enough, as "head" does: that is no fault.
            return events.size();
        }
        return events.size();
    }
}
