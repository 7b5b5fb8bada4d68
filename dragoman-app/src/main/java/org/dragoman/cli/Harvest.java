package org.dragoman.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.merge.Evidence;
import org.dragoman.merge.EvidenceReader;
import org.dragoman.model.Document;
import org.dragoman.model.EventType;
import org.dragoman.model.Findings;
import org.dragoman.model.Reading;
import org.dragoman.model.Report;
import org.dragoman.pipeline.Dragoman;
import org.dragoman.read.DocumentFormat;
import org.dragoman.read.Problem;
import org.dragoman.read.RecordReader;
import org.dragoman.text.LanguageIdentifier;
import org.dragoman.text.LanguageIdentifier.Language;

/** Codes documents with several threads and holds what events and judgments are made of. */
final class Harvest {

    /** What one document gave. */
    private record Sheaf(List<Evidence> evidence, Findings findings) {}

    private final LanguageIdentifier languages = new LanguageIdentifier();
    private final ReadingVerb verb;
    private final double least;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Findings> findings = new ArrayList<>();

    /** @param least confidence below which reports are left out */
    Harvest(ReadingVerb verb, double least) {
        this.verb = verb;
        this.least = least;
    }

    /** Reads all inputs. What cannot be read is counted and named in {@code tally}. */
    void read(Tally tally) throws IOException {
        Dragoman dragoman = verb.console().loading().get();
        Progress progress = new Progress(verb.console().err());
        try (InOrder<Outcome<Sheaf>> crew = new InOrder<>(verb.threads(), outcome -> {
            tally.count(outcome);
            if (outcome.result() != null) {
                evidence.addAll(outcome.result().evidence());
                findings.add(outcome.result().findings());
            }
            progress.show(tally.sums("document", true));
        })) {
            new RecordReader<>(new DocumentFormat(), verb.readOptions())
                    .read(
                            verb.input().inputs(),
                            document -> crew.submit(() -> attempt(dragoman, document)),
                            tally::reject);
        }
        progress.clear();
    }

    private Outcome<Sheaf> attempt(Dragoman dragoman, Document document) {
        try {
            Language language = languages.identify(document.text());
            if (!language.isEnglish()) {
                return Outcome.rejected(document.id(), Problem.LANGUAGE, "it looks like " + language.name());
            }
            Reading reading = dragoman.read(document);
            List<Report> reports = dragoman.code(reading, least).stream()
                    .filter(report -> report.type() != EventType.STATEMENT)
                    .toList();
            Sheaf sheaf = new Sheaf(new EvidenceReader(reading).of(reports), dragoman.findings(reading, reports));
            return Outcome.of(sheaf, reports.size());
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError fault) {
            return Outcome.failed(document.id(), fault);
        }
    }

    /** What the documents' reports are merged from, in document order. */
    List<Evidence> evidence() {
        return evidence;
    }

    /** What the documents say beside events, in document order. */
    List<Findings> findings() {
        return findings;
    }
}
