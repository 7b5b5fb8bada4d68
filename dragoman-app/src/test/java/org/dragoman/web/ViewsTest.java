package org.dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Each view shows the sample articles, on broad and narrow screens, without errors and without asking any other machine. */
@ExtendWith(InBrowser.class)
class ViewsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "overview | .overview .item | SYR",
                "events | tbody tr a.open | Saraqib",
                "timeline | svg.timeline rect.bar | conflict",
                "map | svg.map g.mark | Idlib",
                "network | .graph canvas | TUR",
                "dyad | table svg.inline | RUS–TUR",
                "dyad/RUS/TUR?by=month | svg.dyad path.band | Russian",
                "triads | svg.triad line.edge | SYR",
                "agreements | article.agreement .course li | signed",
                "claims | article.contest .sides section | Denies it",
                "outlook | .notice summary | too little history",
            })
    void everyViewShowsTheSampleArticles(String address, String part, String words, Browser browser, Site site) {
        browser.screen(1280, "light");
        browser.open(address);
        browser.find(part);
        assertThat(browser.text("main")).contains(words);
        assertThat(browser.errors(true)).isEmpty();
        assertThat(browser.foreignRequests()).isEmpty();
        assertThat(site.faults()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "overview",
        "events",
        "timeline",
        "map",
        "network",
        "dyad",
        "dyad/RUS/TUR",
        "triads",
        "agreements",
        "claims",
        "outlook"
    })
    void noViewIsBroaderThanANarrowScreen(String address, Browser browser) {
        browser.screen(400, "dark");
        browser.open(address);
        assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(400);
        browser.screen(1280, "light");
    }

    @Test
    void theMenuLeadsToAllTenViews(Browser browser) {
        browser.open("overview");
        List<String> names =
                browser.all("#views a").stream().map(link -> link.getText()).toList();
        assertThat(names)
                .containsExactly(
                        "Overview",
                        "Events",
                        "Timeline",
                        "Map",
                        "Network",
                        "Dyads",
                        "Triads",
                        "Agreements",
                        "Claims",
                        "Outlook");
        browser.click("#views a[href*=timeline]");
        browser.find("svg.timeline");
        assertThat(browser.text("#views [aria-current=page]")).isEqualTo("Timeline");
    }

    @Test
    void anUnknownViewIsTheOverview(Browser browser) {
        browser.open("nonsense?actor=SYR");
        browser.find(".overview");
        assertThat(browser.state()).startsWith("#/overview");
    }

    @Test
    void theTimelineIsReadByArrowKeys(Browser browser) {
        browser.open("timeline?by=month");
        browser.run("document.querySelector('svg.timeline').focus()");
        browser.press(Keys.END);
        assertThat(browser.text(".readout")).contains("Oct 2020");
        browser.press(Keys.ENTER);
        browser.settle();
        assertThat(browser.state()).startsWith("#/events?").contains("from=2020-10-01");
    }

    @Test
    void aDyadShowsWhatItsScoreRestsOn(Browser browser) {
        browser.open("dyad");
        browser.type("input[name=a]", "SYR");
        browser.type("input[name=b]", "TUR");
        browser.click(".chooser button");
        browser.find("svg.dyad");
        assertThat(browser.state()).isEqualTo("#/dyad/SYR/TUR");
        assertThat(browser.text(".lead")).contains("SYR – TUR", "hostile", "−");
        browser.click(".items a.open");
        browser.find("#detail .mentions mark.predicate");
        browser.open("dyad/SYR/TUR?half-life=3");
        assertThat(browser.text(".switch [aria-current]")).isEqualTo("3 months");
    }

    @Test
    void whoStandsBetweenTwoEnemiesIsNamedWithItsInterval(Browser browser) {
        browser.open("triads?from=2019-08-01&to=2020-04-30");
        assertThat(browser.text("main table tbody tr:first-child"))
                .containsPattern("[A-Z]{3} [A-Z]{3} and [A-Z]{3} 0\\.\\d\\d 0\\.\\d\\d to 0\\.\\d\\d");
        assertThat(browser.text("main")).contains("not a force");
    }

    @Test
    void anAgreementSaysWhoBoundThemselvesAndWhoSaysThatItWasBroken(Browser browser) {
        browser.open("agreements");
        assertThat(browser.all("article.agreement h2").stream().map(title -> title.getText()))
                .anyMatch(name -> name.contains("Sochi"));
        assertThat(browser.text("main")).contains("signatory", "violated", "says of", "do not mean that it holds");
    }

    @Test
    void theClaimsBoardSetsWordAgainstWord(Browser browser) {
        browser.open("claims");
        assertThat(browser.text("article.contest .sides")).contains("Says so", "Denies it");
        browser.click("article.contest h2 a");
        browser.find("#detail .mentions");
        assertThat(browser.state()).startsWith("#/claims?event=");
    }

    @Test
    void theMapSaysHowManyEventsItCannotShow(Browser browser) {
        browser.open("map?place=SYR");
        assertThat(browser.text(".maplegend")).contains("events on the map").contains("not on it");
        assertThat(browser.all("svg.map g.mark.country")).isNotEmpty();
        assertThat(browser.text("table")).contains("a country only");
    }

    @Test
    void theSliderShowsTheNetworkOfAMonth(Browser browser) {
        browser.open("network?from=2020-01-01&to=2020-03-31");
        String whole = browser.text("main table");
        browser.click("#period");
        browser.run("const s = document.getElementById('period'); s.value = 3; s.dispatchEvent(new Event('input'))");
        browser.until("another network", () -> !browser.text("main table").equals(whole));
        assertThat(browser.state()).contains("period=2020-03");
        browser.open(browser.state().substring(2));
        assertThat(browser.text(".slider output")).isEqualTo("2020-03");
    }
}
