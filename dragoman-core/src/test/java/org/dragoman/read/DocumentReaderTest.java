package org.dragoman.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.read.ReaderHarness.read;
import static org.dragoman.read.ReaderHarness.readBytes;
import static org.dragoman.read.ReaderHarness.readText;
import static org.dragoman.read.ReaderHarness.write;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.DateSource;
import org.dragoman.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

    @TempDir
    private Path folder;

    @Test
    void readsAFolderInOrderOfNames() {
        write(folder, "b.txt", "Second.");
        write(folder, "a.txt", "First.");
        write(folder, "sub/c.txt", "Third.");
        write(folder, ".hidden", "Never.");
        assertThat(read(folder).documents).extracting(Document::id).containsExactly("a.txt", "b.txt", "sub/c.txt");
    }

    @Test
    void readsOneFileThatHasJustComeIn() {
        Path file = write(folder, "new/a.txt", "First.");
        List<Document> documents = new ArrayList<>();
        new DocumentReader(ReadOptions.defaults()).read(file, documents::add, reject -> {});
        assertThat(documents).extracting(Document::id).containsExactly("a.txt");
    }

    @Test
    void readsGlobs() {
        write(folder, "b.txt", "Second.");
        write(folder, "a.txt", "First.");
        write(folder, "c.md", "Never.");
        assertThat(read(folder.resolve("*.txt")).documents)
                .extracting(Document::id)
                .containsExactly("a.txt", "b.txt");
    }

    @Test
    void namesWhatIsNotThere() {
        assertThat(read(folder.resolve("none.txt")).code()).isEqualTo("DRG-0101");
        assertThat(read(folder.resolve("*.none")).code()).isEqualTo("DRG-0109");
        assertThat(read(folder).code()).isEqualTo("DRG-0109");
    }

    @Test
    void readsStandardInput() {
        assertThat(readText("Troops left.").only().id()).isEqualTo("-");
    }

    @Test
    void readsJsonLinesAndRejectsBadOnesByLine() {
        Path file = write(folder, "docs.jsonl", """
                {"id":"a","text":"One.","date":"2020-03-06","title":"T","url":"u","source":"s","more":[1]}
                not json

                {"id":2,"text":"Two."}
                {"text":"Three."}
                {"id":"d"}
                {"id":"e","text":5}
                {"id":"f","text":"F.","date":"soon"}
                ["text"]
                {"id":"g","text":"G."} trailing
                """);
        ReaderHarness harness = read(file);
        assertThat(harness.documents).extracting(Document::id).containsExactly("a", "2", "docs.jsonl:5");
        assertThat(harness.documents.get(0))
                .isEqualTo(new Document("a", "One.", LocalDate.of(2020, 3, 6), DateSource.METADATA, "T", "u", "s"));
        assertThat(harness.rejects)
                .extracting(reject -> reject.input().substring(reject.input().lastIndexOf(':')) + " " + reject.code())
                .containsExactly(
                        ":2 DRG-0107", ":6 DRG-0108", ":7 DRG-0108", ":8 DRG-0110", ":9 DRG-0107", ":10 DRG-0107");
    }

    @Test
    void recognisesJsonLinesByTheirFirstLine() {
        assertThat(readText("{\"id\":\"x\",\"text\":\"Hello.\"}\n").only().id()).isEqualTo("x");
        assertThat(readText("{curly} words open this text.").text()).startsWith("{curly}");
    }

    @Test
    void saysThatIndentedJsonIsNotOneALine() {
        assertThat(readText("{\n  \"text\": \"Hello.\"\n}\n").code()).isEqualTo("DRG-0107");
        assertThat(readText("[\n {\"text\": \"Hello.\"}]\n").code()).isEqualTo("DRG-0107");
    }

    @Test
    void readsJsonLinesInUtf16() {
        String text = "{\"id\":\"a\",\"text\":\"Čapljina\"}\n{\"id\":\"b\",\"text\":\"Two.\"}\n";
        assertThat(readText("\uFEFF" + text, StandardCharsets.UTF_16LE).documents)
                .extracting(Document::text)
                .containsExactly("Čapljina", "Two.");
    }

    @Test
    void rejectsLongLinesAndReadsTheRest() {
        String text = "{\"text\":\"" + "x".repeat(5000) + "\"}\n{\"id\":\"b\",\"text\":\"Two.\"}\n";
        ReaderHarness harness = read(
                ReadOptions.defaults()
                        .withMaxBytes(1000)
                        .withStandardInput(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
                "-");
        assertThat(harness.documents).extracting(Document::id).containsExactly("b");
        assertThat(harness.rejects).extracting(Reject::code).containsExactly("DRG-0106");
        assertThat(harness.rejects).extracting(Reject::input).containsExactly("-:1");
    }

    @Test
    void rejectsLargeFiles() {
        Path file = write(folder, "big.txt", "word ".repeat(300));
        assertThat(read(ReadOptions.defaults().withMaxBytes(1000), file.toString())
                        .code())
                .isEqualTo("DRG-0106");
    }

    @ParameterizedTest
    @CsvSource({"'',DRG-0103", "' \n\t ',DRG-0103", "'\u200B\uFEFF',DRG-0103", "'%PDF-1.7 x',DRG-0104"})
    void rejectsWhatHoldsNoText(String text, String code) {
        assertThat(readText(text).code()).isEqualTo(code);
    }

    @Test
    void rejectsZeroBytes() {
        assertThat(readBytes(new byte[] {'a', 'b', 0, 'c'}).code()).isEqualTo("DRG-0104");
        assertThat(readBytes(new byte[5000]).code()).isEqualTo("DRG-0104");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body><p>Text</p></body></html>",
                "  <html lang=en>",
                "<?xml version=\"1.0\"?><rss><item>x</item></rss>",
                "<div class=\"x\"><p>The army left.</p><p>It came back.<br/></p></div>"
            })
    void rejectsMarkupThatIsSaidToBeText(String text) {
        ReadOptions options = ReadOptions.defaults()
                .withFormat(Format.TEXT)
                .withStandardInput(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(read(options, "-").code()).isEqualTo("DRG-0105");
    }

    @Test
    void keepsTextThatMentionsATag() {
        String text = "The page said <b>war</b> and nothing else. 3 < 4 and 5 > 2.";
        assertThat(readText(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\"\"\"",
                "“”‘’",
                "😀😀 👩‍👩‍👧",
                "\u200Fمرحبا\u200E hello\u202E",
                "Troops\u0007 left\u001b[31m the town\u0008.",
                "one\r\ntwo\rthree\n"
            })
    void keepsOddTextAsItIs(String text) {
        assertThat(readText(text).text()).isEqualTo(text);
    }

    @Test
    void keepsLoneSurrogatesAndNulsOfRecords() {
        String line = "{\"id\":\"a\",\"text\":\"A \\ud83d b \\u0000 c\"}\n";
        assertThat(readText(line).text()).isEqualTo("A \ud83d b \u0000 c");
    }

    @Test
    void takesDateTitleAndSourceFromTheHeaderAndKeepsOffsets() {
        String text = "title: Army leaves\nDate: 6 March 2020\nsource: The Wire\n\nThe army left.\n";
        Document document = readText(text).only();
        assertThat(document.date()).isEqualTo(LocalDate.of(2020, 3, 6));
        assertThat(document.dateFrom()).isEqualTo(DateSource.METADATA);
        assertThat(document.title()).isEqualTo("Army leaves");
        assertThat(document.source()).isEqualTo("The Wire");
        assertThat(document.text()).hasSameSizeAs(text).doesNotContain("Wire");
        assertThat(document.text().indexOf("The army")).isEqualTo(text.indexOf("The army"));
    }

    @Test
    void leavesProseThatLooksLikeAHeaderAlone() {
        String prose = "Source: the army left.\nThen it came back.";
        assertThat(readText(prose).text()).isEqualTo(prose);
    }

    @Test
    void givesTheDateToDocumentsThatHaveNone() {
        LocalDate given = LocalDate.of(2021, 1, 2);
        ReadOptions options = ReadOptions.defaults()
                .withDate(given)
                .withStandardInput(new ByteArrayInputStream(
                        "{\"text\":\"a b\"}\n{\"text\":\"c d\",\"date\":\"2020-03-06T10:00:00Z\"}\n"
                                .getBytes(StandardCharsets.UTF_8)));
        assertThat(read(options, "-").documents)
                .extracting(document -> document.dateFrom() + " " + document.date())
                .containsExactly("GIVEN 2021-01-02", "METADATA 2020-03-06");
    }
}
