package org.dragoman.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.read.ReaderHarness.readBytes;
import static org.dragoman.read.ReaderHarness.readText;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Document;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlFormatTest {

    private static final String SENTENCE =
            "The army shelled “Łódź Hill” on Monday, and twelve people were hurt before the guns fell silent again.";
    private static final String WESTERN =
            "The minister said “we’ll leave” on Monday, and Besançon’s mayor agreed before the guns fell silent again.";

    @Test
    void spansPointIntoTheExtractedText() {
        Document document = readText(page("", "<p>" + SENTENCE + "</p><p>It left&nbsp;<b>the</b> town.</p>"))
                .only();
        assertThat(document.text()).isEqualTo(SENTENCE + "\n\nIt left the town.");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,utf-8",
        "UTF-8,iso-8859-1",
        "UTF-8,''",
        "windows-1252,iso-8859-1",
        "windows-1252,utf-8",
        "windows-1252,''",
        "windows-1252,no-such-charset",
        "UTF-16LE,utf-8",
        "windows-1252,utf-16"
    })
    void readsPagesWhateverTheySayOfTheirCharset(String charset, String named) {
        String meta = named.isEmpty() ? "" : "<meta charset=\"" + named + "\">";
        byte[] bytes = page(meta, "<p>" + WESTERN + "</p>").getBytes(Charset.forName(charset));
        assertThat(readBytes(bytes).text()).isEqualTo(WESTERN);
    }

    @Test
    void theServersCharsetGoesBeforeThePages() {
        String russian =
                "Министр заявил, что войска покинут долину до конца недели, и добавил, что переговоры продолжатся.";
        byte[] page = page("<meta charset=\"windows-1251\">", "<p>" + russian + "</p>")
                .getBytes(Charset.forName("KOI8-R"));
        Input input = new Input(
                "u", "u", "https://a.example/x", "text/html; charset=KOI8-R", () -> new ByteArrayInputStream(page));
        List<Document> documents = new ArrayList<>();
        new RecordReader<>(new DocumentFormat(), ReadOptions.defaults()).read(input, documents::add, reject -> {});
        assertThat(documents).extracting(Document::text).containsExactly(russian);
        assertThat(documents).extracting(Document::source).containsExactly("a.example");
    }

    @Test
    void aHundredThousandNestedTagsAreRejectedByName() {
        String nested = "<div>".repeat(100_000) + SENTENCE;
        String code = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> readText("<!DOCTYPE html>" + nested).code());
        assertThat(code).isEqualTo("DRG-0121");
        String inline = "<!DOCTYPE html><p>" + "<b><i><a>".repeat(30_000) + SENTENCE;
        assertThat(Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(30), () -> readText(inline).code()))
                .isEqualTo("DRG-0121");
    }

    @Test
    void aPageOfManySmallPiecesTakesNoLongerThanItsSize() {
        String pieces = "<div class=nav>a</div><p>b <a href=x>c</a><br>".repeat(60_000);
        ReaderHarness harness = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> readText("<!DOCTYPE html>" + pieces + "<p>" + SENTENCE));
        assertThat(harness.documents.size() + harness.rejects.size()).isOne();
    }

    @Test
    void aDateThatIsGivenYieldsToThePages() {
        ReadOptions options = ReadOptions.defaults()
                .withDate(LocalDate.of(2021, 1, 1))
                .withStandardInput(
                        new ByteArrayInputStream(page("<meta name=date content=2020-03-06>", "<p>" + SENTENCE)
                                .getBytes(StandardCharsets.UTF_8)));
        assertThat(ReaderHarness.read(options, "-").only().date()).isEqualTo("2020-03-06");
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
    }
}
