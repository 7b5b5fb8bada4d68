package org.dragoman.cli;

import org.dragoman.export.Csv;
import org.dragoman.export.Identified;
import org.dragoman.export.Json;
import org.dragoman.export.Plain;
import org.dragoman.export.Rendering;
import org.dragoman.pipeline.Dragoman;
import org.dragoman.read.RecordFormat;
import picocli.CommandLine.Command;

/** The verb {@code actor}: whom a phrase stands for. */
@Command(
        name = "actor",
        mixinStandardHelpOptions = true,
        header = "Says whom a phrase stands for.",
        description = {
            "Reads one phrase a line of text, or JSON lines {\"id\",\"actor\",\"context\",\"date\"},"
                    + " where context and date are optional."
        },
        footer = {
            "",
            "Examples:",
            "  echo 'the Turkish foreign minister' | dragoman actor --date 2020-03-05 -",
            "  dragoman actor --input jsonl --format jsonl phrases.jsonl > actors.jsonl"
        })
final class ActorCommand extends Verb<Phrase, Identified> {

    @Override
    RecordFormat<Phrase> records() {
        return new Phrase.Format();
    }

    @Override
    String idOf(Phrase phrase) {
        return phrase.id();
    }

    @Override
    String noun() {
        return "phrase";
    }

    @Override
    Outcome<Identified> work(Dragoman dragoman, Phrase phrase) {
        return Outcome.of(
                new Identified(
                        phrase.id(), phrase.words(), dragoman.actor(phrase.words(), phrase.context(), phrase.date())),
                0);
    }

    @Override
    Rendering<Identified> rendering(OutputOptions options) {
        return options.choose(Json.actors(), Csv.actors(), Plain.actors());
    }
}
