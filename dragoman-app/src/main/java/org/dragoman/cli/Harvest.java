package org.dragoman.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.ingest.DocumentCoder;
import org.dragoman.ingest.PipelineCoder;
import org.dragoman.merge.Evidence;
import org.dragoman.model.Document;
import org.dragoman.model.Findings;
import org.dragoman.read.DocumentFormat;
import org.dragoman.read.RecordReader;
import org.dragoman.read.RejectedException;
import org.dragoman.store.CodedDocument;

/** Codes documents with several threads and holds what events and judgments are made of. */
final class Harvest {

    private final ReadingVerb verb;
    private final double least;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Findings> findings = new ArrayList<>();

    private Harvest(ReadingVerb verb, double least) {
        this.verb = verb;
        this.least = least;
    }

    /**
     * Reads all inputs of a verb. What cannot be read is counted and named in {@code tally}.
     *
     * @param store must not be named beside documents
     * @param least confidence below which reports are left out
     */
    static Harvest of(ReadingVerb verb, StoreOptions store, double least, Tally tally) throws IOException {
        verb.check("Nothing to read: give files, folders or globs, or - for standard input; or a store with --store.");
        if (store.isNamed()) {
            throw verb.wrong("Give documents or a store, not both; dragoman ingest takes documents into a store.");
        }
        Harvest harvest = new Harvest(verb, least);
        harvest.read(tally);
        return harvest;
    }

    private void read(Tally tally) throws IOException {
        DocumentCoder coder = new PipelineCoder(verb.console().loading().get(), Version.ofProgram(), least);
        Progress progress = new Progress(verb.console().err());
        try (InOrder<Outcome<CodedDocument>> crew = new InOrder<>(verb.threads(), outcome -> {
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
                            document -> crew.submit(() -> attempt(coder, document)),
                            tally::reject);
        }
        progress.clear();
    }

    private static Outcome<CodedDocument> attempt(DocumentCoder coder, Document document) {
        try {
            CodedDocument coded = coder.code(document);
            return Outcome.of(coded, coded.evidence().size());
        } catch (RejectedException rejected) {
            return Outcome.rejected(rejected.of(document.id()));
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
