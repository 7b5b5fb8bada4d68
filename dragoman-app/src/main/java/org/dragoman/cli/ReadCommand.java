package org.dragoman.cli;

import org.dragoman.export.Csv;
import org.dragoman.export.Json;
import org.dragoman.export.Plain;
import org.dragoman.export.Rendering;
import org.dragoman.model.Document;
import org.dragoman.model.Reading;
import org.dragoman.pipeline.Dragoman;
import picocli.CommandLine.Command;

/** The verb {@code read}: who, where, when and who says it, before any event is coded. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        header = "Finds actors, places, times and direct speech.",
        description = "One reading a document: each mention with its words, its offsets and what it stands for.",
        footer = {
            "",
            "Examples:",
            "  dragoman read article.txt",
            "  dragoman read https://example.org/article.html",
            "  dragoman read --format jsonl samples/idlib > readings.jsonl",
            "  cat news.jsonl | dragoman read --input jsonl --format csv - > mentions.csv"
        })
final class ReadCommand extends DocumentVerb<Reading> {

    @Override
    Outcome<Reading> workOnEnglish(Dragoman dragoman, Document document) {
        return Outcome.of(dragoman.read(document), 0);
    }

    @Override
    Rendering<Reading> rendering(OutputOptions options) {
        return options.choose(Json.readings(), Csv.readings(), Plain.readings());
    }
}
