package org.dragoman.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.export.EventRenderings;
import org.dragoman.export.Rendering;
import org.dragoman.export.Told;
import org.dragoman.merge.EventMerger;
import org.dragoman.merge.Merged;
import org.dragoman.model.Event;
import org.dragoman.store.EventQuery;
import org.dragoman.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The verb {@code events}: reports merged, one happening one line. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        header = "Merges the reports of all documents into events, one happening one line.",
        description = {
            "Codes the documents as \"code\" does, and joins reports that tell of one happening, within a document and across"
                    + " documents. Where reports disagree, each version is given with who holds it.",
            "",
            "All documents are held until the last is read; the order in which they come makes no difference.",
            "",
            "Without documents, asks the store: what dragoman ingest has kept. All filters serve both."
        },
        footer = {
            "",
            "Examples:",
            "  dragoman events samples/idlib                           a table, by day",
            "  dragoman events --explain samples/idlib                 the sentences, and why they were joined",
            "  dragoman events --format jsonl 'news/*.txt' > events.jsonl",
            "  dragoman events --store sahel.duckdb --type ASSAULT --actor MLI --from 2020-01-01 --limit 20",
            "  dragoman events --dyad RUS,UKR --status alleged,denied --near 49.99,36.23 --within 100",
            "",
            "docs/merging.md says how reports are joined, and how well."
        })
final class EventsCommand extends ReadingVerb {

    /** Events written at a time. */
    private static final int PAGE = 1_000;

    @Option(
            names = "--explain",
            description =
                    "Shows the sentences of each event, and what spoke for and against joining each with another.")
    private boolean explain;

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private FilterOptions filters = new FilterOptions();

    @Override
    public Integer call() throws IOException {
        EventQuery query = filters.query(this);
        if (input().inputs().isEmpty() && store.isThere()) {
            return ask(query);
        }
        Tally tally = new Tally();
        Harvest harvest = Harvest.of(this, store, filters.least(), tally);
        Merged merged = EventMerger.shipped().merge(harvest.evidence());
        List<Event> events = query.select(merged.events());
        print(events.stream()
                .map(event -> new Told(event, explain ? merged.joins(event) : List.of()))
                .toList());
        tally.print(console().err(), "document", true);
        console().err().println(events.size() + (events.size() == 1 ? " event" : " events"));
        return tally.exitCode();
    }

    private int ask(EventQuery query) {
        try (Store open = store.open();
                Out out = new Out(console())) {
            Rendering<List<Told>> rendering = rendering(true);
            out.write(rendering.header());
            List<Told> page = new ArrayList<>();
            long[] given = {0};
            open.events(query, event -> {
                given[0]++;
                page.add(new Told(event, List.of()));
                // A table is laid out page by page; memory does not grow with what is found.
                if (page.size() >= PAGE) {
                    out.write(rendering.of(page));
                    page.clear();
                }
            });
            out.write(page.isEmpty() ? "" : rendering.of(page));
            console().err().println(given[0] + " of " + open.count(query.filter()) + " events");
        }
        return 0;
    }

    /** @param ids whether a table gives ids, to be shown with {@code show} */
    private Rendering<List<Told>> rendering(boolean ids) {
        return output().choose(
                        EventRenderings.jsonLines(explain),
                        EventRenderings.csv(),
                        explain ? EventRenderings.explanations() : EventRenderings.table(ids));
    }

    private void print(List<Told> events) {
        Rendering<List<Told>> rendering = rendering(false);
        try (Out out = new Out(console())) {
            out.write(rendering.header() + rendering.of(events));
        }
    }
}
