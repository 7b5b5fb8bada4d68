package org.dragoman.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing in a view that axe-core calls serious or critical, in light and dark, broad and narrow. */
@ExtendWith(InBrowser.class)
class AccessibilityTest {

    private static final String CHECK = "const done = arguments[arguments.length - 1];"
            + "axe.run(document, {resultTypes: ['violations']}).then((found) => done(found.violations"
            + ".filter((each) => each.impact === 'serious' || each.impact === 'critical')"
            + ".map((each) => each.id + ': ' + each.nodes.map((node) => node.target + ' ' + node.failureSummary).join(' | '))),"
            + " (error) => done(['not checked: ' + error]))";

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "overview, 1280, light",
        "overview, 400, dark",
        "events?actor=IRN, 1280, dark",
        "events?actor=IRN, 400, light",
        "timeline, 1280, light",
        "map, 1280, dark",
        "network, 1280, light",
        "network, 400, dark",
        "dyad, 1280, light",
        "dyad/RUS/TUR, 400, dark",
        "triads, 1280, dark",
        "agreements, 1280, light",
        "agreements, 400, dark",
        "claims, 1280, dark",
        "outlook, 400, light",
    })
    void nothingSeriousIsFound(String address, int width, String colours, Browser browser) {
        browser.screen(width, colours);
        browser.open(address);
        assertThat(findings(browser)).isEmpty();
    }

    @Test
    void nothingSeriousIsFoundInAnOpenedEventAndOpenedMenus(Browser browser) {
        browser.screen(1280, "light");
        browser.open("events?text=Saraqib&type=ASSAULT");
        browser.click("tbody a.open");
        browser.find("#detail .mentions");
        browser.run("document.querySelectorAll('details').forEach((each) => { each.open = true; })");
        browser.find("#detail .document .text");
        assertThat(findings(browser)).isEmpty();
    }

    @Test
    void nothingSeriousIsFoundWhereNothingIsFoundOrRefused(Browser browser) {
        browser.screen(400, "dark");
        browser.open("events?place=Atlantis");
        assertThat(findings(browser)).isEmpty();
        browser.open("events?from=yesterday");
        assertThat(findings(browser)).isEmpty();
    }

    private static List<?> findings(Browser browser) {
        browser.run(axe());
        Object found = browser.runLong(CHECK);
        return found instanceof List<?> list ? list : List.of(Map.of("not checked", String.valueOf(found)));
    }

    private static String axe() {
        try (InputStream in = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
