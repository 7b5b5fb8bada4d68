package org.dragoman.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dragoman.read.ReaderHarness.readText;

import java.time.LocalDate;
import org.dragoman.model.DateSource;
import org.dragoman.model.Document;
import org.junit.jupiter.api.Test;

class FeedFormatTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 6);

    @Test
    void readsRssWithFullContent() {
        String rss = """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Levant Wire</title>
                <item><title>Army &amp; rebels</title><link>https://a.example/1</link><guid isPermaLink="false">g1</guid>
                <pubDate>Fri, 06 Mar 2020 23:00:00 GMT</pubDate><description>Short.</description>
                <content:encoded><![CDATA[<p>The army left on Monday.</p><figure><figcaption>A tank in a street of the town.</figcaption></figure>
                <p>It came back&nbsp;again, an officer said.</p><p>The post Army first appeared on Wire.</p>]]></content:encoded></item>
                </channel></rss>""";
        assertThat(readText(rss).only())
                .isEqualTo(new Document(
                        "g1",
                        "The army left on Monday.\n\nIt came back again, an officer said.",
                        DAY,
                        DateSource.METADATA,
                        "Army & rebels",
                        "https://a.example/1",
                        "Levant Wire"));
    }

    @Test
    void readsRdf() {
        String rdf = """
                <?xml version="1.0"?><rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/" xmlns:dc="d"><channel><title>Old Wire</title>
                </channel><item rdf:about="x"><title>T</title><link>http://o.example/1</link><description>Troops left the town.</description>
                <dc:date>2020-03-06T10:00:00+02:00</dc:date></item></rdf:RDF>""";
        Document document = readText(rdf).only();
        assertThat(document.text()).isEqualTo("Troops left the town.");
        assertThat(document.date()).isEqualTo(DAY);
        assertThat(document.source()).isEqualTo("Old Wire");
        assertThat(document.id()).isEqualTo("http://o.example/1");
    }

    @Test
    void readsAtomWithElementsInside() {
        String atom = """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Atom Wire</title><entry><id>urn:1</id><title type="html">X &lt;b&gt;Y&lt;/b&gt;</title>
                <link rel="self" href="https://a.example/self"/><link href="https://a.example/2"/><updated>2020-03-09T00:00:00Z</updated>
                <published>2020-03-06T00:00:00Z</published><summary>No.</summary>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Troops left <b>the</b> town.</p></div></content>
                <source><title>Other Wire</title></source></entry></feed>""";
        Document document = readText(atom).only();
        assertThat(document.text()).isEqualTo("Troops left the town.");
        assertThat(document.title()).isEqualTo("X Y");
        assertThat(document.url()).isEqualTo("https://a.example/2");
        assertThat(document.source()).isEqualTo("Other Wire");
        assertThat(document.date()).isEqualTo(DAY);
    }

    @Test
    void putsUpWithFeedsThatAreNotWellFormed() {
        String rss =
                "<rss><channel><title>W</title><item><title>R&D</title><description>Troops left &nbsp; the town & came back.</description>"
                        + "</item><item><title>Bare</title></item></channel>";
        ReaderHarness harness = readText(rss);
        assertThat(harness.documents).extracting(Document::text).containsExactly("Troops left the town & came back.");
        assertThat(harness.rejects).extracting(Reject::code).containsExactly("DRG-0124");
        assertThat(harness.rejects).extracting(Reject::input).containsExactly("-:2");
    }

    @Test
    void expandsNoEntities() {
        String xxe =
                "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><channel><item>"
                        + "<description>&x; is here.</description></item></channel></rss>";
        assertThat(readText(xxe).code()).isEqualTo("DRG-0123");
        String comment =
                "<?xml version=\"1.0\"?><!-- no <!ENTITY --><rss><channel><item><description>Troops left town &x; today.</description></item></channel></rss>";
        assertThat(readText(comment).text()).contains("&x;");
    }

    @Test
    void saysThatOtherXmlIsNoFeed() {
        assertThat(readText("<?xml version=\"1.0\"?><urlset><url><loc>x</loc></url></urlset>")
                        .code())
                .isEqualTo("DRG-0122");
        assertThat(readText("<rss><channel><title>W</title></channel></rss>").code())
                .isEqualTo("DRG-0122");
    }
}
