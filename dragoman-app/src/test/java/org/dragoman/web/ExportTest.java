package org.dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is shown, and the events behind it, can be saved from every view. */
@ExtendWith(InBrowser.class)
class ExportTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "overview",
                "events",
                "timeline",
                "map",
                "network",
                "dyad",
                "triads",
                "agreements",
                "claims",
                "outlook"
            })
    void everyViewSavesWhatItShows(String view, Browser browser) {
        browser.open(view + "?from=2020-02-01&to=2020-03-31");
        browser.click(".controls details.menu:last-child > summary");
        browser.click("button[data-save='CSV table']");
        assertThat(browser.saved(view + ".csv").lines().toList()).hasSizeGreaterThan(2);
        browser.click("button[data-save='JSON']");
        assertThat(browser.saved(view + ".json")).startsWith("{");
        assertThat(browser.errors(true)).isEmpty();
    }

    @Test
    void theEventsOfTheQueryAreSavedInFormatsOfOtherPrograms(Browser browser) {
        browser.open("events?type=CONSULT");
        browser.click(".controls details.menu > summary");
        List<String> formats = browser.all("a[data-format]").stream()
                .map(link -> link.getAttribute("data-format"))
                .toList();
        assertThat(formats).containsExactly("csv", "jsonl", "parquet", "geojson", "gexf", "graphml", "gdelt", "icews");
        assertThat(browser.find("a[data-format=jsonl]").getAttribute("href"))
                .contains("/api/v1/export?")
                .contains("type=CONSULT");
        String count = browser.text(".pages").replaceAll(".*of (\\d+).*(?s:.*)", "$1");
        String lines = (String) browser.runLong("const done = arguments[arguments.length - 1];"
                + "fetch(document.querySelector('a[data-format=jsonl]').href).then((r) => r.text()).then(done)");
        assertThat(lines.lines().filter(line -> line.contains("\"type\":\"CONSULT\"")))
                .hasSize(Integer.parseInt(count));
    }

    @Test
    void aDrawingIsSavedWithItsColours(Browser browser) {
        browser.open("timeline");
        browser.click(".controls details.menu:last-child > summary");
        browser.click("button[data-save='SVG drawing']");
        assertThat(browser.saved("timeline.svg")).startsWith("<svg").contains("fill: rgb");
    }
}
