package org.dragoman.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.merge.Evidence;
import org.dragoman.merge.Gist;
import org.dragoman.model.Actor;
import org.dragoman.model.CodedBy;
import org.dragoman.model.Document;
import org.dragoman.model.EventType;
import org.dragoman.model.Findings;
import org.dragoman.model.Participant;
import org.dragoman.model.Report;
import org.dragoman.model.SentenceVector;
import org.dragoman.model.Span;
import org.dragoman.model.Status;
import org.dragoman.read.Problem;
import org.dragoman.read.RejectedException;
import org.dragoman.store.CodedDocument;
import org.dragoman.store.Provenance;

/** Codes "Mali shelled Chad" without a language model. Rejects what holds "nicht", fails at what holds "crash". */
public final class FakeCoder implements DocumentCoder {

    private static final Pattern TELLS = Pattern.compile("(\\p{Lu}\\w+) (shelled|met) (\\p{Lu}\\w+)");
    private static final Map<String, String> COUNTRIES = Map.of("Mali", "MLI", "Chad", "TCD", "Niger", "NER");

    private final String version;

    public FakeCoder(String version) {
        this.version = version;
    }

    @Override
    public Provenance provenance() {
        return new Provenance(version, "none", "none");
    }

    @Override
    public CodedDocument code(Document document) throws RejectedException {
        if (document.text().contains("nicht")) {
            throw new RejectedException(Problem.LANGUAGE, "it looks like German");
        }
        if (document.text().contains("crash")) {
            throw new IllegalStateException("crashed");
        }
        List<Evidence> evidence = new ArrayList<>();
        Matcher tells = TELLS.matcher(document.text());
        while (tells.find()) {
            evidence.add(evidence(document, report(document, evidence.size(), tells)));
        }
        return new CodedDocument(document, evidence, Findings.none(document));
    }

    private static Evidence evidence(Document document, Report report) {
        Set<String> words =
                Set.copyOf(Arrays.asList(report.span().in(document.text()).split(" ")));
        return new Evidence(
                report,
                document.source(),
                document.date(),
                document.url(),
                report.span(),
                report.span().in(document.text()),
                null,
                List.of(),
                report.predicate(),
                1,
                Set.of(),
                false,
                false,
                Set.of(),
                words,
                words,
                Set.of(),
                words,
                Set.copyOf(Arrays.asList(document.text().split(" "))),
                List.of(),
                List.of(),
                Gist.NONE,
                SentenceVector.of(new float[] {words.hashCode() % 7, 1, 0.3f}),
                SentenceVector.NONE);
    }

    private Report report(Document document, int sentence, Matcher tells) {
        boolean assault = tells.group(2).equals("shelled");
        return new Report(
                document.id(),
                sentence,
                new Span(tells.start(), tells.end()),
                assault ? EventType.ASSAULT : EventType.CONSULT,
                null,
                List.of(),
                assault ? "194" : version.equals("2") ? "043" : "040",
                assault ? -10 : 1,
                List.of(party(tells, 1)),
                List.of(party(tells, 3)),
                false,
                null,
                null,
                Status.ACTUAL,
                List.of(),
                List.of(),
                tells.group(2),
                new Span(tells.start(2), tells.end(2)),
                new CodedBy("rule", "fake", 0.9));
    }

    private static Participant party(Matcher tells, int group) {
        String name = tells.group(group);
        Actor actor = new Actor(null, COUNTRIES.get(name), List.of("MIL"));
        return new Participant(actor, name, new Span(tells.start(group), tells.end(group)), null);
    }
}
