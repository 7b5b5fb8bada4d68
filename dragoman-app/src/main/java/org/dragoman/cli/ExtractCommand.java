package org.dragoman.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.dragoman.export.Rendering;
import org.dragoman.export.Texts;
import org.dragoman.model.Document;
import org.dragoman.read.DocumentReader;
import picocli.CommandLine.Command;

/** The verb {@code extract}: the texts that are taken out of pages, feeds, tables and archives, and what is known of them. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        header = "Takes texts out of pages, feeds, tables and archives.",
        description =
                "Writes each document's text, date, title, source and address, as all other verbs read them: to see"
                        + " what was taken from a page, or to turn an archive into JSON lines once. Offsets of other verbs"
                        + " point into this text.",
        footer = {
            "",
            "Examples:",
            "  dragoman extract page.html",
            "  dragoman extract --format jsonl crawl.warc.gz > crawl.jsonl",
            "  dragoman extract --date 2020-03-05 --format csv pages/ > pages.csv"
        })
final class ExtractCommand extends ReadingVerb {

    @Override
    public Integer call() throws IOException {
        check("Nothing to read: give files, folders, globs or web addresses, or - for standard input.");
        Rendering<Document> rendering = output().choose(Texts.jsonLines(), Texts.csv(), Texts.plain());
        Tally tally = new Tally();
        try (OutputStream out = new BufferedOutputStream(console().out())) {
            out.write(rendering.header().getBytes(StandardCharsets.UTF_8));
            new DocumentReader(readOptions())
                    .read(
                            input().inputs(),
                            document -> write(out, rendering.of(document), document, tally),
                            tally::reject);
        } catch (UncheckedIOException outputClosed) {
            // Whoever read our output has enough.
            return tally.exitCode();
        }
        tally.print(console().err(), "document", false);
        return tally.exitCode();
    }

    private static void write(OutputStream out, String words, Document document, Tally tally) {
        try {
            out.write(words.getBytes(StandardCharsets.UTF_8));
            tally.count(Outcome.of(document, 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
