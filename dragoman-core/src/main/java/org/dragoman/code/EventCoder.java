package org.dragoman.code;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Reading;
import org.dragoman.model.Report;
import org.dragoman.model.Sentence;
import org.dragoman.resolve.ReportVerbs;
import org.dragoman.resolve.time.EventTimer;

/** Codes readings into reports by the codebook. Safe for use by many threads. */
public final class EventCoder {

    /**
     * Least confidence of a report that is given out unless another is asked for: chosen so that on development data four in
     * five reports or more are right; see {@code docs/accuracy.md}.
     */
    public static final double ENOUGH = 0.3;

    private final Coding coding;

    /** A coder with the codebook that is shipped. */
    public EventCoder() {
        this(CodebookReader.shipped());
    }

    EventCoder(Codebook codebook) {
        LightVerbs lightVerbs = LightVerbs.shipped();
        CameoTable cameo = CameoTable.shipped();
        EventHead head = EventHead.shipped(cameo);
        this.coding = new Coding(
                new Predicates(codebook, lightVerbs),
                head == null ? null : new LearnedCoder(head, codebook, cameo, lightVerbs),
                lightVerbs,
                cameo,
                Intents.shipped(),
                StatusWords.shipped(),
                ReportVerbs.shipped(),
                new EventTimer());
    }

    Coding coding() {
        return coding;
    }

    /** What the document's sentences say happened, in document order. */
    public List<Report> code(Reading reading) {
        List<Report> reports = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            reports.addAll(new SentenceCoder(coding, reading, sentence, reports).reports());
        }
        return reports;
    }
}
