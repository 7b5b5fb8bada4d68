package org.dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** From the table to the words that an event rests on. */
@ExtendWith(InBrowser.class)
class EventPanelTest {

    @BeforeEach
    void onABroadScreen(Browser browser) {
        browser.screen(1280, "light");
    }

    @Test
    void anEventOpensToItsSentencesAndTheDocument(Browser browser) {
        browser.open("events?text=Saraqib&type=ASSAULT&sort=reports");
        browser.click("tbody a.open");
        browser.find("#detail .mentions mark.predicate");
        assertThat(browser.text("#detail .mentions")).contains("Saraqib");
        assertThat(browser.all("#detail mark.source")).isNotEmpty();
        assertThat(browser.text("#detail .versions")).contains("(taken)");
        browser.click("#detail .mentions summary");
        browser.find("#detail .document .text mark.sentence");
        assertThat(browser.text("#detail .document .text")).contains("Saraqib");
        assertThat(browser.errors(true)).isEmpty();
    }

    @Test
    void aClaimSaysInWordsThatItIsOneAndWhose(Browser browser) {
        browser.open("events?status=denied");
        assertThat(browser.text("tbody tr .status.claim")).isEqualTo("denied");
        browser.click("tbody a.open");
        browser.find("#detail .facts");
        assertThat(browser.text("#detail .facts")).contains("denied", "somebody denies it", "denies");
    }

    @Test
    void theKeyboardAloneOpensAndClosesIt(Browser browser) {
        browser.open("events");
        browser.run("document.querySelector('tbody a.open').focus()");
        browser.press(Keys.ARROW_DOWN);
        String second = browser.focused().getAttribute("data-event");
        assertThat(second).isEqualTo(browser.all("tbody a.open").get(1).getAttribute("data-event"));
        browser.press(Keys.ENTER);
        browser.until("the event", () -> browser.state().endsWith("event=" + second));
        browser.find("#detail .mentions");
        assertThat(browser.focused().getTagName()).isEqualTo("h2");
        browser.press(Keys.ESCAPE);
        browser.until("it to close", () -> !browser.find("#detail").isDisplayed());
        assertThat(browser.focused().getAttribute("data-event")).isEqualTo(second);
        assertThat(browser.state()).doesNotContain("event=");
    }

    @Test
    void anAddressOpensTheSameEvent(Browser browser) {
        browser.open("events?type=AGREE");
        browser.click("tbody a.open");
        browser.find("#detail .facts");
        String title = browser.text("#detail h2");
        browser.open(browser.state().substring(2));
        browser.find("#detail .facts");
        assertThat(browser.text("#detail h2")).isEqualTo(title);
    }

    @Test
    void anUnknownEventIsRefusedInThePanelAlone(Browser browser) {
        browser.open("events?event=e0000000000000000");
        browser.find("#detail .notice.failed");
        assertThat(browser.text("#detail")).contains("DRG-07");
        browser.find("tbody tr");
    }

    @Test
    void namesAndTitlesOfDocumentsAreNeverMarkup(Browser browser) {
        browser.open("events?from=2020-03-04&to=2020-03-04&text=Saraqib on Wednesday");
        browser.click("tbody a.open");
        browser.find("#detail .mentions");
        assertThat(browser.text("#detail .mentions")).contains("Wire <img src=x");
        assertThat(browser.all("#detail a[href^=javascript]")).isEmpty();
        browser.click("#detail .mentions summary");
        browser.find("#detail .document .text");
        assertThat(browser.text("#detail .document h4")).contains("Raid <img src=x");
        for (String view : new String[] {"overview", "events", "network?level=actor", "map"}) {
            browser.open(view + (view.contains("?") ? "&" : "?") + "from=2020-03-04&to=2020-03-04");
            assertThat(browser.all("main img")).isEmpty();
        }
        browser.open("events?actor=<img src=x onerror=window.hacked=1>&event=<img src=x onerror=window.hacked=1>");
        assertThat(browser.run("return window.hacked === undefined")).isEqualTo(true);
        assertThat(browser.all("img")).isEmpty();
    }
}
