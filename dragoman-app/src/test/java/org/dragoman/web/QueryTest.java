package org.dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** One query for all views, kept in the address. */
@ExtendWith(InBrowser.class)
class QueryTest {

    @BeforeEach
    void onABroadScreen(Browser browser) {
        browser.screen(1280, "light");
    }

    @Test
    void whatIsAskedForIsInTheAddressAndInEveryView(Browser browser) {
        browser.open("events");
        String all = browser.text(".pages");
        browser.type("#query-actor", "TUR MIL");
        browser.type("#query-text", "Saraqib");
        browser.click("#query-ask");
        browser.until("fewer events", () -> !browser.text(".pages").equals(all));
        assertThat(browser.state()).isEqualTo("#/events?actor=TUR MIL&text=Saraqib");
        assertThat(browser.text("tbody")).contains("TUR MIL").doesNotContain("IRN");
        browser.click("#views a[href*=timeline]");
        browser.settle();
        assertThat(browser.state()).isEqualTo("#/timeline?actor=TUR MIL&text=Saraqib");
        assertThat(browser.text(".chips")).contains("Actor: TUR MIL", "Words: Saraqib");
    }

    @Test
    void typesAndStandingsAreChosenFromLists(Browser browser) {
        browser.open("events");
        browser.click("details.menu > summary[aria-label^=Type]");
        browser.click("input[name=type][value=ASSAULT]");
        browser.click("details.menu > summary[aria-label^=Standing]");
        browser.click("input[name=status][value=alleged]");
        browser.click("#query-ask");
        browser.until("the query", () -> browser.state().equals("#/events?type=ASSAULT&status=alleged"));
        browser.settle();
        assertThat(browser.all("tbody tr"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getText()).contains("ASSAULT", "alleged"));
    }

    @Test
    void aPartIsTakenAwayByItselfAndTheWayBackIsOpen(Browser browser) {
        browser.open("events?actor=SYR&type=ASSAULT");
        browser.click(".chips a[aria-label='Leave out Actor: SYR']");
        browser.until("less query", () -> browser.state().equals("#/events?type=ASSAULT"));
        browser.back();
        assertThat(browser.state()).isEqualTo("#/events?actor=SYR&type=ASSAULT");
        assertThat(browser.text(".chips")).contains("Actor: SYR");
    }

    @Test
    void aSlashGoesToTheQueryAndActorsAreOffered(Browser browser) {
        browser.open("overview");
        browser.press("/");
        assertThat(browser.focused().getAttribute("name")).isEqualTo("actor");
        browser.press("Putin");
        browser.until("offers", () -> !browser.all("#list-actor option").isEmpty());
        assertThat(browser.find("#list-actor option").getAttribute("value")).isEqualTo("RUS GOV");
        browser.press(Keys.ENTER);
        browser.until("the query", () -> browser.state().equals("#/overview?actor=Putin"));
    }

    @Test
    void eventsAreSortedByTheHeadsOfTheTable(Browser browser) {
        browser.open("events");
        browser.click("th a.sort[href*='sort=reports']");
        browser.until("the order", () -> browser.state().contains("sort=reports"));
        browser.settle();
        assertThat(browser.find("th[aria-sort]").getText()).startsWith("Reports");
        int first = reports(browser, "tbody tr:first-child");
        assertThat(first).isGreaterThan(1).isGreaterThan(reports(browser, "tbody tr:last-child"));
    }

    /** The number of reports: it stands before the confidence, which is last. */
    private static int reports(Browser browser, String row) {
        String[] words = browser.text(row).trim().split("\\s+");
        return Integer.parseInt(words[words.length - 2]);
    }

    @Test
    void anEmptyAnswerSaysWhatCouldBeLeftOut(Browser browser) {
        browser.open("events?actor=SYR&place=Atlantis");
        assertThat(browser.text("main")).contains("Nothing found", "place Atlantis");
        browser.click("main .chips a[href$='actor=SYR']");
        browser.find("tbody tr");
        assertThat(browser.state()).isEqualTo("#/events?actor=SYR");
    }

    @Test
    void aRefusalIsShownWithNumberAndRemedy(Browser browser) {
        browser.open("events?from=yesterday");
        assertThat(browser.text("main")).contains("This cannot be asked", "Remedy:", "DRG-07");
        assertThat(browser.errors(false)).isEmpty();
    }
}
