package org.dragoman.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {

    @ParameterizedTest
    @CsvSource({
        "/private/, /private/x, false",
        "/private/, /public, true",
        "/*.pdf$, /a/b.pdf, false",
        "/*.pdf$, /a/b.pdf?x, true",
        "/a*b*c, /axxbyyc/z, false",
        "/a*b*c, /axxbyy, true",
        "/, /anything, false"
    })
    void matchesStarsAndEnds(String pattern, String path, boolean allowed) {
        assertThat(Robots.parse("User-agent: *\nDisallow: " + pattern).allows(path))
                .isEqualTo(allowed);
    }

    @Test
    void theLongestRuleDecidesAndOfEqualOnesTheOneThatAllows() {
        Robots robots = Robots.parse("User-agent: *\nDisallow: /news\nAllow: /news/world\nDisallow: /x\nAllow: /x\n");
        assertThat(robots.allows("/news/sport")).isFalse();
        assertThat(robots.allows("/news/world/1")).isTrue();
        assertThat(robots.allows("/x")).isTrue();
    }

    @Test
    void aGroupThatNamesUsGoesBeforeTheOneForAll() {
        Robots robots = Robots.parse(
                "User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: Dragoman\nDisallow: /z # why\nCrawl-delay: 2.5\n");
        assertThat(robots.allows("/a")).isTrue();
        assertThat(robots.allows("/z")).isFalse();
        assertThat(robots.delay()).hasSeconds(3);
    }

    @Test
    void anEmptyRuleClosesNothing() {
        assertThat(Robots.parse("User-agent: *\nDisallow:\n").allows("/a")).isTrue();
        assertThat(Robots.parse("").allows("/a")).isTrue();
        assertThat(Robots.parse("<html>not found</html>").allows("/a")).isTrue();
    }

    @Test
    void aPatternOfManyStarsTakesNoTime() {
        Robots robots = Robots.parse("User-agent: *\nDisallow: /" + "*a".repeat(500) + "$\n");
        assertThat(robots.allows("/" + "a".repeat(2000) + "b")).isTrue();
    }
}
