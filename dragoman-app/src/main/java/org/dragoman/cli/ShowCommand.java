package org.dragoman.cli;

import java.util.Optional;
import org.dragoman.export.EventJson;
import org.dragoman.export.EventPage;
import org.dragoman.export.Json;
import org.dragoman.model.Document;
import org.dragoman.model.Event;
import org.dragoman.model.Report;
import org.dragoman.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The verb {@code show}: all about one event, or one document. */
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        header = "Shows an event: what is told, by whom, in which words, and what is told otherwise.",
        description = "The id may also be a document's: then its reports are shown.",
        footer = {"", "Examples:", "  dragoman show 9f2c41d07be3", "  dragoman show --format jsonl 9f2c41d07be3"})
final class ShowCommand extends StoreVerb {

    /** A way of writing. */
    enum Format {
        JSONL,
        TABLE
    }

    @Parameters(paramLabel = "ID", description = "Id of an event or a document.")
    private String id = "";

    @Option(
            names = "--format",
            paramLabel = "jsonl|table",
            defaultValue = "table",
            description = "How it is written. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TABLE;

    @Override
    int work(Store open) {
        Optional<Event> event = open.event(id);
        Optional<Document> document = event.isPresent() ? Optional.empty() : open.document(id);
        if (event.isEmpty() && document.isEmpty()) {
            throw wrong("There is no event and no document '" + id + "' in " + open.file() + ".");
        }
        try (Out out = new Out(console())) {
            event.ifPresent(found ->
                    out.write(format == Format.JSONL ? Json.line(EventJson.event(found)) + "\n" : EventPage.of(found)));
            document.ifPresent(found -> show(open, found, out));
        }
        return 0;
    }

    private void show(Store open, Document document, Out out) {
        if (format == Format.TABLE) {
            out.write(EventPage.of(document, open.reports(document.id())));
            return;
        }
        for (Report report : open.reports(document.id())) {
            out.write(Json.line(Json.report(report, document.text())) + "\n");
        }
    }
}
