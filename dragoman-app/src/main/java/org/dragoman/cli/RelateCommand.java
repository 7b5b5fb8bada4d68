package org.dragoman.cli;

import org.dragoman.export.Csv;
import org.dragoman.export.Json;
import org.dragoman.export.Plain;
import org.dragoman.export.Related;
import org.dragoman.export.Rendering;
import org.dragoman.pipeline.Dragoman;
import org.dragoman.read.RecordFormat;
import picocli.CommandLine.Command;

/** The verb {@code relate}: what one given actor does to another in a sentence. */
@Command(
        name = "relate",
        mixinStandardHelpOptions = true,
        header = "Says what one given actor does to another in a sentence.",
        description = {
            "Reads JSON lines"
                    + " {\"id\",\"text\",\"source\":{\"start\",\"end\"},\"target\":{\"start\",\"end\"},\"date\"}, where date is"
                    + " optional; start and end are UTF-16 offsets into the text, end exclusive."
        },
        footer = {
            "",
            "Example:",
            "  echo '{\"id\":\"1\",\"text\":\"Rebels shelled the airport.\",\"source\":{\"start\":0,\"end\":6},"
                    + "\"target\":{\"start\":15,\"end\":26}}' |",
            "    dragoman relate --input jsonl --format jsonl -"
        })
final class RelateCommand extends Verb<Pair, Related> {

    @Override
    RecordFormat<Pair> records() {
        return new Pair.Format();
    }

    @Override
    String idOf(Pair pair) {
        return pair.document().id();
    }

    @Override
    String noun() {
        return "pair";
    }

    @Override
    Outcome<Related> work(Dragoman dragoman, Pair pair) {
        String text = pair.document().text();
        return Outcome.of(
                new Related(
                        pair.document().id(),
                        pair.source().in(text),
                        pair.target().in(text),
                        dragoman.relate(pair.document(), pair.source(), pair.target())),
                0);
    }

    @Override
    Rendering<Related> rendering(OutputOptions options) {
        return options.choose(Json.relations(), Csv.relations(), Plain.relations());
    }
}
