package org.dragoman.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.TimeMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the rule table carries an example; each is a test of its own. */
class RulesTest {

    private static final TimeResolver TIMES = new TimeResolver();

    static List<Rule> rules() {
        return TIMES.book().rules().stream()
                .filter(rule -> !rule.example().equals("none"))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyRuleReadsItsOwnExample(Rule rule) {
        List<TimeMention> mentions = TIMES.resolve(rule.example(), LocalDate.of(2020, 3, 20), List.of(), TimeMode.NEWS);
        assertThat(mentions)
                .extracting(mention -> mention.interval().value())
                .as(rule.id() + ": " + rule.example())
                .isEqualTo(rule.expected());
    }
}
