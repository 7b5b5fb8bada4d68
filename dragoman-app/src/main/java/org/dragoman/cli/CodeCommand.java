package org.dragoman.cli;

import java.util.List;
import org.dragoman.code.EventCoder;
import org.dragoman.export.Coded;
import org.dragoman.export.Csv;
import org.dragoman.export.Json;
import org.dragoman.export.Plain;
import org.dragoman.export.Rendering;
import org.dragoman.model.Document;
import org.dragoman.model.EventType;
import org.dragoman.model.Reading;
import org.dragoman.model.Report;
import org.dragoman.pipeline.Dragoman;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The verb {@code code}: who did what to whom, where, when, with what standing, according to whom. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        header = "Codes who did what to whom, where, when, with what standing.",
        description =
                "One report for each thing that a sentence says happened, in document order, with the words it rests on.",
        footer = {
            "",
            "Examples:",
            "  dragoman code article.txt",
            "  dragoman code --explain article.txt             the words that each report rests on",
            "  dragoman code --date 2020-03-05 article.txt     \"on Monday\" is counted from that day",
            "  dragoman code --format csv 'news/2020-*.txt' > reports.csv",
            "  dragoman code page.html crawl.warc.gz           articles of pages and archives",
            "  dragoman code --columns text=story news.csv     a table, its texts in the column story",
            "  dragoman code --follow https://example.org/feed.xml",
            "  cat news.jsonl | dragoman code --input jsonl --format jsonl - > reports.jsonl"
        })
final class CodeCommand extends DocumentVerb<Coded> {

    @Option(
            names = "--explain",
            description = "Shows each sentence with the words that each report rests on marked (^ predicate, s source,"
                    + " t target, p place, a attribution), and the rule or model that coded it. With jsonl, adds the"
                    + " sentence's words to each line.")
    private boolean explain;

    @Option(
            names = "--statements",
            description = "Gives plain statements too, which PLOVER leaves out (type STATEMENT).")
    private boolean statements;

    @Option(
            names = "--min-confidence",
            paramLabel = "P",
            description =
                    "Leaves out reports of which the coder is less sure than this, 0 to 1 (default: ${DEFAULT-VALUE}).")
    private double least = EventCoder.ENOUGH;

    @Override
    Outcome<Coded> workOnEnglish(Dragoman dragoman, Document document) {
        Reading reading = dragoman.read(document);
        List<Report> reports = dragoman.code(reading, least).stream()
                .filter(report -> statements || report.type() != EventType.STATEMENT)
                .toList();
        return Outcome.of(new Coded(reading, reports), reports.size());
    }

    @Override
    boolean hasReports() {
        return true;
    }

    @Override
    Rendering<Coded> rendering(OutputOptions options) {
        return options.choose(Json.reports(explain), Csv.reports(), explain ? Plain.explanations() : Plain.reports());
    }
}
