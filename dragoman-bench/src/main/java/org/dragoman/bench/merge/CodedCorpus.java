package org.dragoman.bench.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.dragoman.bench.merge.MergeCorpus.Marked;
import org.dragoman.code.EventCoder;
import org.dragoman.code.Relator;
import org.dragoman.merge.Evidence;
import org.dragoman.merge.EvidenceReader;
import org.dragoman.model.Document;
import org.dragoman.model.EventType;
import org.dragoman.model.Reading;
import org.dragoman.model.Report;
import org.dragoman.pipeline.Dragoman;
import org.jspecify.annotations.Nullable;

/**
 * The corpus as coded, once with the marked mentions given and once as the coder found them.
 *
 * @param given each marked mention with the evidence of the report found there, or of one made for it
 * @param found each report of the coder's, with the mention that it stands at
 * @param matched marked mentions at which the coder found a report
 */
record CodedCorpus(List<Item> given, List<Item> found, int matched) {

    /**
     * A report to be merged.
     *
     * @param evidence the report
     * @param mention the marked mention that it stands at, or null for a report of something that is not marked
     */
    record Item(Evidence evidence, @Nullable Marked mention) {}

    /** Codes all articles. */
    static CodedCorpus of(MergeCorpus corpus, Dragoman dragoman) {
        return of(corpus, dragoman::read, dragoman::code);
    }

    /** Codes all articles with what reads and codes them. */
    static CodedCorpus of(
            MergeCorpus corpus, Function<Document, Reading> reader, Function<Reading, List<Report>> coder) {
        List<Item> given = new ArrayList<>();
        List<Item> found = new ArrayList<>();
        int matched = 0;
        Relator relator = new Relator(new EventCoder());
        for (Document article : corpus.articles()) {
            Reading reading = reader.apply(article);
            EvidenceReader evidence = new EvidenceReader(reading);
            List<Report> reports = coder.apply(reading).stream()
                    .filter(report -> report.type() != EventType.STATEMENT)
                    .toList();
            List<Marked> free = new ArrayList<>(corpus.in(article.id()));
            for (Report report : reports) {
                Marked at = free.stream()
                        .filter(m -> m.span().overlaps(report.predicateSpan()))
                        .findFirst()
                        .orElse(null);
                free.remove(at);
                found.add(new Item(evidence.of(report), at));
            }
            SupposedReports supposed = new SupposedReports(reading, relator);
            for (Marked mention : corpus.in(article.id())) {
                Report report = at(reports, mention);
                matched += report == null ? 0 : 1;
                given.add(new Item(evidence.of(report == null ? supposed.at(mention.span()) : report), mention));
            }
        }
        return new CodedCorpus(given, found, matched);
    }

    private static @Nullable Report at(List<Report> reports, Marked mention) {
        return reports.stream()
                .filter(report -> report.predicateSpan().overlaps(mention.span()))
                .max(Comparator.comparingDouble(report -> report.codedBy().score()))
                .orElse(null);
    }
}
