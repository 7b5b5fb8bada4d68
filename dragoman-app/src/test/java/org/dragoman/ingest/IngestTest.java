package org.dragoman.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.DateSource;
import org.dragoman.model.Document;
import org.dragoman.store.Change;
import org.dragoman.store.CodedDocument;
import org.dragoman.store.Run;
import org.dragoman.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IngestTest {

    private static final long SEED = Long.getLong("seed", System.nanoTime());
    private static final String WIRE =
            "Mali shelled Chad near the border on Monday, two officials said, and the army closed"
                    + " three roads while people fled to the next town with what they could carry on carts and on foot. Nobody could say"
                    + " how many houses had been hit, how long the guns would be silent this time, or whether the talks that both"
                    + " governments had promised before the rains would still be held in the old hall by the river.";

    @TempDir
    private Path folder;

    private Path make(String name, List<Document> documents, int batch) {
        Path file = folder.resolve(name);
        Store.create(file).close();
        take(file, "1", documents, batch);
        return file;
    }

    private static List<String> take(Path file, String version, List<Document> documents, int batch) {
        Heard heard = new Heard();
        try (Store store = Store.open(file);
                Ingest ingest = new Ingest(store, () -> new FakeCoder(version), 2, heard, batch)) {
            documents.forEach(ingest::add);
            ingest.flush();
        }
        return heard.told;
    }

    private static Document document(String id, String text, String publisher, String url, String day) {
        LocalDate date = LocalDate.parse(day);
        return new Document(id, text, date, DateSource.GIVEN, null, url, publisher);
    }

    @Test
    void aSecondTimeAddsNothing() throws SQLException {
        List<Document> documents = Articles.of(60, SEED);
        Path file = make("s", documents, 7);
        List<String> once = Contents.of(file);

        List<String> told = take(file, "1", documents, 11);

        assertThat(told).as("seed %d", SEED).allMatch(each -> each.startsWith("known") || each.startsWith("changed"));
        assertThat(Contents.of(file)).isEqualTo(once);
    }

    @Test
    void batchesMayBeCutAnywhere() throws SQLException {
        List<Document> documents = Articles.of(120, SEED);
        List<String> whole = Contents.of(make("whole", documents, 1000));

        assertThat(Contents.of(make("single", documents, 1)))
                .as("seed %d", SEED)
                .isEqualTo(whole);
        assertThat(Contents.of(make("sevens", documents, 7)))
                .as("seed %d", SEED)
                .isEqualTo(whole);
    }

    @Test
    void aStoreThatIsClosedAndOpenedAgainGoesOnAsIfItHadNotBeen() throws SQLException {
        List<Document> documents = Articles.of(80, SEED);
        List<String> whole = Contents.of(make("whole", documents, 1000));
        Path parts = make("parts", List.of(), 5);
        for (int i = 0; i < documents.size(); i += 10) {
            take(parts, "1", documents.subList(i, i + 10), 5);
        }

        assertThat(Contents.firstDifference(Contents.of(parts), whole))
                .as("seed %d", SEED)
                .isEmpty();
    }

    @Test
    void aReprintIsACopyAndNoEvidence() {
        Path file = make(
                "s",
                List.of(
                        document("wire", WIRE, "Wire", null, "2017-03-01"),
                        document("paper", WIRE.replace("Monday", "Tuesday"), "Paper", null, "2017-03-02"),
                        document("other", WIRE, "Other", null, "2017-03-02")),
                2);

        try (Store store = Store.open(file)) {
            assertThat(store.stats().documents()).isEqualTo(1);
            assertThat(store.stats().copies()).isEqualTo(2);
            assertThat(store.reports("wire")).hasSize(1);
            assertThat(store.reports("paper")).isEmpty();
        }
    }

    @Test
    void likeWordsMonthsLaterAreNewsOfAnotherDay() {
        List<String> told = take(
                make("s", List.of(document("march", WIRE, "Wire", null, "2017-03-01")), 1),
                "1",
                List.of(
                        document("june", WIRE + " It snowed.", "Wire", null, "2017-06-01"),
                        document("april", WIRE + " It rained.", "Wire", null, "2017-03-20")),
                5);

        assertThat(told).containsExactly("coded june", "copy april like march");
    }

    @Test
    void inAShortTextOneWordChangesTheNews() {
        List<String> told = take(
                make(
                        "s",
                        List.of(document("a", "Mali shelled Chad near Gao on Monday.", "Wire", null, "2017-03-01")),
                        1),
                "1",
                List.of(
                        document("b", "Niger shelled Chad near Gao on Monday.", "Post", null, "2017-03-01"),
                        document("c", "MALI shelled Chad, near Gao, on Monday", "Post", null, "2017-03-01")),
                5);

        assertThat(told).containsExactly("coded b", "copy c like a");
    }

    @Test
    void anAddressTellsAPageWhateverItsParametersOfCampaigns() {
        List<String> told = take(
                make(
                        "s",
                        List.of(document("a", WIRE, "Wire", "https://www.wire.org/news/1?utm_source=x", "2017-03-01")),
                        1),
                "1",
                List.of(
                        document("b", "Chad met Niger.", "Wire", "http://wire.org/news/1/#top", "2017-03-01"),
                        document("c", "Chad met Mali.", "Wire", "https://wire.org/news/2", "2017-03-01"),
                        document("d", "Niger met Mali.", "Wire", "https://wire.org/", "2017-03-01"),
                        document("e", "Niger met Chad.", "Wire", "https://wire.org/", "2017-03-01")),
                5);

        assertThat(told).containsExactly("changed b like a", "coded c", "coded d", "coded e");
    }

    @Test
    void documentsOfOneNameAreToldApart() {
        List<String> told = take(
                make("s", List.of(Document.of("1", "Mali met Chad.")), 1),
                "1",
                List.of(Document.of("1", "Chad met Niger."), Document.of("1", "Niger met Mali.")),
                5);

        assertThat(told).containsExactly("coded 1~2", "coded 1~3");
    }

    @Test
    void whatCannotBeCodedIsNamedAndTheRestIsKept() {
        Path file = folder.resolve("s");
        Store.create(file).close();
        List<Document> documents = List.of(
                Document.of("german", "Mali kam nicht."),
                Document.of("bad", WIRE + " crash"),
                document("reprint", WIRE + " crash", "Paper", null, "2017-03-02"),
                Document.of("good", "Mali met Chad."));

        assertThat(take(file, "1", documents, 10))
                .containsExactly("rejected german DRG-0112", "failed bad", "rejected reprint DRG-0513", "coded good");
        try (Store store = Store.open(file)) {
            assertThat(store.stats().documents()).isEqualTo(1);
        }
    }

    @Test
    void whatIsCodedOtherwiseIsNotMixedIn() {
        Path file = make("s", List.of(Document.of("1", "Mali met Chad.")), 1);

        assertThatThrownBy(() -> take(file, "2", List.of(Document.of("2", "Chad met Mali.")), 1))
                .hasMessageContaining("DRG-0511")
                .hasMessageContaining("recode");
    }

    @Test
    void recodingReplacesTheRunWhenItIsWholeAndKeepsTheOldOneToCompare() {
        Path file = make("s", Articles.of(30, SEED), 7);
        try (Store store = Store.open(file)) {
            long reports = store.stats().reports();
            Recode recode = new Recode(store, new FakeCoder("2"), 2, new Heard());
            assertThat(recode.isNeeded()).isTrue();

            int run = recode.run();

            assertThat(store.runs()).extracting(Run::state).containsExactly(Run.State.SUPERSEDED, Run.State.CURRENT);
            assertThat(store.stats().reports()).isEqualTo(reports);
            assertThat(recode.isNeeded()).isFalse();
            List<Change> changes = new ArrayList<>();
            store.differences(1, run, changes::add);
            assertThat(changes).extracting(Change::of).as("seed %d", SEED).contains(Change.Of.EVENT);
            assertThat(changes.stream().filter(change -> change.of() == Change.Of.REPORT))
                    .as("seed %d", SEED)
                    .isNotEmpty()
                    .allMatch(change -> String.valueOf(change.before()).contains("CONSULT 040")
                            && String.valueOf(change.after()).contains("CONSULT 043"));
        }
    }

    @Test
    void recodingGoesOnWhereItEnded() {
        Path file = make("s", Articles.of(450, SEED), 200);
        List<Integer> before = new ArrayList<>();
        try (Store store = Store.open(file)) {
            IngestListener stops = new Heard() {
                @Override
                public void coded(CodedDocument document) {
                    throw new IllegalStateException("stopped");
                }
            };
            assertThatThrownBy(() -> new Recode(store, new FakeCoder("2"), 2, stops).run())
                    .hasMessage("stopped");
            before.add(store.runs().get(1).doneTo());
            assertThat(store.runs().get(0).state()).isEqualTo(Run.State.CURRENT);
        }
        Heard heard = new Heard();
        try (Store store = Store.open(file)) {
            long originals = store.stats().documents();
            new Recode(store, new FakeCoder("2"), 2, heard).run();

            assertThat(before.get(0)).isPositive();
            assertThat(heard.told).hasSizeLessThan((int) originals);
            assertThat(store.runs().get(1).state()).isEqualTo(Run.State.CURRENT);
        }
    }
}
