package org.dragoman.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.model.Document;
import org.dragoman.model.Event;
import org.dragoman.model.Findings;
import org.dragoman.model.Report;
import org.dragoman.store.Run.State;
import org.duckdb.DuckDBConnection;

/** A store in one file, kept by DuckDB in this process. */
final class DuckStore implements Store {

    private final Database database;
    private final DuckDBConnection writing;
    private final EventTable events;
    private final DocumentTable documents;
    private final Merging merging;
    private final DataVersion versions;

    private DuckStore(Database database) throws SQLException {
        this.database = database;
        this.writing = database.connection();
        this.events = new EventTable(database);
        this.documents = new DocumentTable(database);
        this.merging = new Merging(database, events);
        this.versions = new DataVersion(database);
    }

    static DuckStore open(Path file) {
        Database database = Database.open(file);
        try {
            return new DuckStore(database);
        } catch (SQLException e) {
            database.close();
            throw failed(file, e);
        }
    }

    /** What is written together. */
    private interface Work<T> {
        T in(Batch batch) throws SQLException;
    }

    private synchronized <T> T write(Work<T> work) {
        try (Batch batch = new Batch(writing)) {
            T result = work.in(batch);
            batch.commit();
            versions.changed();
            return result;
        } catch (SQLException e) {
            merging.forget();
            throw failed(database.file(), e);
        } catch (RuntimeException e) {
            merging.forget();
            throw e;
        }
    }

    private static StoreException failed(Path file, SQLException e) {
        return new StoreException(
                "DRG-0510: " + file + " cannot be written: "
                        + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                        + "; remedy: nothing of this batch was kept; see to disk space and permissions, then run again",
                e);
    }

    @Override
    public Path file() {
        return database.file();
    }

    @Override
    public Imported importEvents(List<Event> imported) {
        return write(batch -> events.replace(batch, imported));
    }

    @Override
    public List<Arrival> sift(List<Document> incoming) {
        return documents.sift(incoming);
    }

    @Override
    public int run(Provenance provenance) {
        Optional<Run> current = database.jdbi().withHandle(handle -> Runs.latest(handle, State.CURRENT));
        if (current.isEmpty()) {
            return write(batch -> Runs.begin(batch, State.CURRENT, provenance, now()));
        }
        if (!provenance.equals(current.get().provenance())) {
            throw new StoreException(
                    "DRG-0511: the store was coded with " + current.get().provenance() + ", this is " + provenance
                            + "; remedy: bring it up to date with dragoman recode");
        }
        return current.get().id();
    }

    @Override
    public void keep(int run, List<Kept> kept) {
        LocalDateTime now = now();
        write(batch -> {
            int last = 0;
            List<Recoded> coding = new ArrayList<>();
            for (Kept each : kept) {
                CodedDocument coded = each.coded();
                int number = documents.add(
                        batch, each.arrival(), coded == null ? each.arrival().document() : coded.document(), now);
                last = number;
                if (coded != null) {
                    coding.add(new Recoded(number, coded));
                }
            }
            addAll(batch, run, coding);
            Runs.done(batch, run, last);
            Runs.completed(batch, run, now);
            return last;
        });
    }

    private void addAll(Batch batch, int run, List<Recoded> coded) throws SQLException {
        merging.add(batch, run, coded);
        for (Recoded each : coded) {
            FindingTable.add(batch, run, each.number(), each.coded().findings());
        }
    }

    @Override
    public Run recode(Provenance provenance) {
        Optional<Run> building = database.jdbi().withHandle(handle -> Runs.latest(handle, State.BUILDING));
        if (building.isPresent() && provenance.equals(building.get().provenance())) {
            return building.get();
        }
        int id = write(batch -> {
            if (building.isPresent()) {
                Runs.remove(batch, building.get().id());
            }
            return Runs.begin(batch, State.BUILDING, provenance, now());
        });
        return runs().stream().filter(run -> run.id() == id).findFirst().orElseThrow();
    }

    @Override
    public List<Numbered> originals(int after, int limit) {
        return documents.originals(after, limit);
    }

    @Override
    public void keepAgain(int run, List<Recoded> again, int doneTo) {
        write(batch -> {
            addAll(batch, run, again);
            Runs.done(batch, run, doneTo);
            return doneTo;
        });
    }

    @Override
    public void complete(int run) {
        List<Run> before = runs().stream().filter(each -> !each.isImport()).toList();
        write(batch -> {
            for (Run each : before) {
                if (each.state() == State.SUPERSEDED) {
                    Runs.remove(batch, each.id());
                } else if (each.state() == State.CURRENT) {
                    Runs.state(batch, each.id(), State.SUPERSEDED);
                }
            }
            Runs.state(batch, run, State.CURRENT);
            Runs.completed(batch, run, now());
            return run;
        });
    }

    @Override
    public void differences(int before, int after, Consumer<Change> changes) {
        database.jdbi().useHandle(handle -> new Differences(handle, before, after, changes).find());
    }

    @Override
    public Stats stats() {
        return StatsReader.read(database);
    }

    @Override
    public Set<Path> read(Map<Path, FileState> files) {
        return database.jdbi().withHandle(handle -> FileTable.read(handle, files));
    }

    @Override
    public void markRead(Map<Path, FileState> files) {
        write(batch -> FileTable.mark(batch, files, now()));
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public List<Run> runs() {
        return database.jdbi().withHandle(Runs::all);
    }

    @Override
    public List<Report> reports(String document) {
        return database.jdbi()
                .withHandle(handle -> Runs.latest(handle, State.CURRENT)
                        .map(run -> ReportTable.of(handle, run.id(), document))
                        .orElse(List.of()));
    }

    @Override
    public void findings(Consumer<Findings> each) {
        database.jdbi()
                .useHandle(handle ->
                        Runs.latest(handle, State.CURRENT).ifPresent(run -> FindingTable.each(handle, run.id(), each)));
    }

    @Override
    public void events(EventQuery query, Consumer<Event> each) {
        events.find(query, each);
    }

    @Override
    public void scan(EventFilter filter, Consumer<Event> each) {
        events.scan(filter, each);
    }

    @Override
    public long count(EventFilter filter) {
        return events.count(filter);
    }

    @Override
    public Sums sums() {
        return new Sums(database);
    }

    @Override
    public String dataVersion() {
        return versions.now();
    }

    @Override
    public Optional<Event> event(String id) {
        return events.find(id);
    }

    @Override
    public Optional<Document> document(String id) {
        return documents.find(id);
    }

    @Override
    public synchronized void close() {
        Database.close(writing);
        database.close();
    }
}
