package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.dragoman.cli.Shell.Run;
import org.dragoman.fetch.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages, feeds, tables and archives go the whole way. */
class FormatsTest {

    private static final String SENTENCE =
            "Rebels attacked an army base near Aleppo on Monday, killing six soldiers, the defence ministry said.";
    private static final String PAGE = "<!DOCTYPE html><html><head><title>Base attacked near Aleppo</title>"
            + "<meta property=\"article:published_time\" content=\"2020-02-05\"></head><body><nav>Home</nav><p>"
            + SENTENCE
            + "</p></body></html>";

    @TempDir
    private Path folder;

    @Test
    void codesAPageAndPointsIntoItsText() throws IOException {
        Path page = Files.writeString(folder.resolve("a.html"), PAGE);
        Run run = Shell.run("code", "--format", "jsonl", page.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "\"document\":\"a.html\"", "\"type\":\"ASSAULT\"", "\"start\":" + SENTENCE.indexOf("attacked"));
    }

    @Test
    void extractsTextsThatAreReadAgainTheSame() throws IOException {
        Path page = Files.writeString(folder.resolve("a.html"), PAGE);
        Run extracted = Shell.run("extract", "--format", "jsonl", page.toString());
        assertThat(extracted.code()).isZero();
        assertThat(extracted.out())
                .contains(
                        "\"text\":\"" + SENTENCE + "\"",
                        "\"date\":\"2020-02-05\"",
                        "\"title\":\"Base attacked near Aleppo\"");
        assertThat(Shell.runWith(extracted.out(), "code", "--format", "jsonl", "-")
                        .out())
                .isEqualTo(
                        Shell.run("code", "--format", "jsonl", page.toString()).out());
        Run table = Shell.run("extract", "--format", "csv", page.toString());
        assertThat(Shell.runWith(table.out(), "extract", "--format", "csv", "-").out())
                .isEqualTo(table.out());
    }

    @Test
    void codesWhatStandsAtAnAddress() {
        try (Site site = new Site().with("/a", "text/html", PAGE)) {
            Run run = Shell.run("code", "--format", "jsonl", "--allow-private", site.url("/a"));
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("\"document\":\"" + site.url("/a") + "\"", "\"type\":\"ASSAULT\"");
            Run refused = Shell.run("code", site.url("/a"));
            assertThat(refused.code()).isEqualTo(3);
            assertThat(refused.err()).contains(site.url("/a") + ": DRG-0142", "--allow-private");
        }
    }

    @Test
    void followsAFeedToItsPages() {
        try (Site site = new Site().with("/a", "text/html", PAGE)) {
            String feed = "<rss><channel><title>Wire</title><item><title>Base attacked</title><link>" + site.url("/a")
                    + "</link></item><item><title>Gone</title><link>" + site.url("/b")
                    + "</link></item></channel></rss>";
            site.with("/feed", "application/rss+xml", feed);
            Run run = Shell.run("code", "--format", "jsonl", "--allow-private", "--follow", site.url("/feed"));
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.out()).contains("\"type\":\"ASSAULT\"");
            assertThat(run.err()).contains(site.url("/feed") + ":2: DRG-0144");
        }
    }

    @Test
    void readsOnlyWhatHasChangedSinceTheLastRun() {
        try (Site site = new Site().with("/a", exchange -> {
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            boolean known = exchange.getRequestHeaders().containsKey("If-None-Match");
            exchange.sendResponseHeaders(known ? 304 : 200, known ? -1 : 0);
            if (!known) {
                exchange.getResponseBody().write(PAGE.getBytes(StandardCharsets.UTF_8));
            }
        })) {
            String[] line = {
                "code", "--allow-private", "--state", folder.resolve("s.json").toString(), site.url("/a")
            };
            assertThat(Shell.run(line).lastError()).startsWith("1 document read");
            Run again = Shell.run(line);
            assertThat(again.code()).isZero();
            assertThat(again.err()).contains("unchanged").contains("0 documents read");
        }
    }

    @Test
    void codesATableByTheColumnsGiven() throws IOException {
        Path table =
                Files.writeString(folder.resolve("a.csv"), "nr,story,day\n7,\"" + SENTENCE + "\",2020-02-05\n8,x\n");
        Run run = Shell.run("code", "--format", "jsonl", "--columns", "id=nr,text=story,date=day", table.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("\"document\":\"7\"");
        assertThat(run.err()).contains("a.csv:3: DRG-0125");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--columns no=such", "--columns text", "--input pdf", "--state "})
    void saysWhatIsWrongWithTheOptions(String options) {
        Run run = Shell.run(("code " + options + " x").split(" "));
        assertThat(run.code()).isEqualTo(options.startsWith("--state") ? 3 : 2);
        assertThat(run.err()).doesNotContain("Exception");
    }

    @Test
    void rejectsHostileInputsByNameAndDoesTheRest() throws IOException {
        Files.writeString(folder.resolve("deep.html"), "<!DOCTYPE html>" + "<div>".repeat(100_000) + SENTENCE);
        Files.writeString(
                folder.resolve("laughs.xml"),
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><rss>&b;</rss>");
        Files.write(folder.resolve("bomb.txt.gz"), gzip(new byte[64 << 20]));
        byte[] packed = gzip(SENTENCE.getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("cut.txt.gz"), Arrays.copyOf(packed, packed.length - 12));
        Files.writeString(folder.resolve("bad.warc"), "WARC/1.0\r\nContent-Length: many\r\n\r\n");
        Files.writeString(
                folder.resolve("index.html"),
                "<html><h1>News</h1><ul>" + "<li><a href=x>Rebels attacked a base near the town</a></li>".repeat(20));
        Files.writeString(folder.resolve("good.txt"), SENTENCE);
        Run run = Shell.run("code", "--format", "jsonl", folder.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains(
                        "deep.html: DRG-0121",
                        "laughs.xml: DRG-0123",
                        "bomb.txt.gz: DRG-0132",
                        "cut.txt.gz: DRG-0131",
                        "bad.warc:0: DRG-0129",
                        "index.html: DRG-0120");
        assertThat(run.lastError()).startsWith("1 document read").contains("6 rejected");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
