package org.dragoman.ingest;

import java.util.List;
import org.dragoman.code.EventCoder;
import org.dragoman.merge.EvidenceReader;
import org.dragoman.model.Document;
import org.dragoman.model.EventType;
import org.dragoman.model.Reading;
import org.dragoman.model.Report;
import org.dragoman.pipeline.Dragoman;
import org.dragoman.read.Problem;
import org.dragoman.read.RejectedException;
import org.dragoman.store.CodedDocument;
import org.dragoman.store.Provenance;
import org.dragoman.text.LanguageIdentifier;
import org.dragoman.text.LanguageIdentifier.Language;

/** Codes as the verb {@code code} does by default. */
public final class PipelineCoder implements DocumentCoder {

    private final LanguageIdentifier languages = new LanguageIdentifier();
    private final Dragoman dragoman;
    private final String version;
    private final double least;

    /** @param version of the program */
    public PipelineCoder(Dragoman dragoman, String version) {
        this(dragoman, version, EventCoder.ENOUGH);
    }

    /**
     * The same with another bound, for what is not kept in a store.
     *
     * @param least confidence below which reports are left out
     */
    public PipelineCoder(Dragoman dragoman, String version, double least) {
        this.dragoman = dragoman;
        this.version = version;
        this.least = least;
    }

    @Override
    public Provenance provenance() {
        return new Provenance(version, dragoman.modelName(), dragoman.codebookHash());
    }

    @Override
    public CodedDocument code(Document document) throws RejectedException {
        Language language = languages.identify(document.text());
        if (!language.isEnglish()) {
            throw new RejectedException(Problem.LANGUAGE, "it looks like " + language.name());
        }
        Reading reading = dragoman.read(document);
        List<Report> reports = dragoman.code(reading, least).stream()
                .filter(report -> report.type() != EventType.STATEMENT)
                .toList();
        return new CodedDocument(
                reading.document(), new EvidenceReader(reading).of(reports), dragoman.findings(reading, reports));
    }
}
