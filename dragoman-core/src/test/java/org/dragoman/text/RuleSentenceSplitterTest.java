package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RuleSentenceSplitterTest {

    private final SentenceSplitter splitter = new RuleSentenceSplitter();

    private List<String> split(String text) {
        return splitter.split(text).stream().map(span -> span.in(text)).toList();
    }

    @Test
    void abbreviationsAndRanksDoNotEndSentences() {
        assertThat(split("Gen. Petraeus met U.S. officials in Washington, D.C. on Monday. They agreed."))
                .containsExactly("Gen. Petraeus met U.S. officials in Washington, D.C. on Monday.", "They agreed.");
        assertThat(split("He left the U.S. The trip had lasted a week."))
                .containsExactly("He left the U.S.", "The trip had lasted a week.");
        assertThat(split("Peace in the M.E. Council failed. Nobody won."))
                .containsExactly("Peace in the M.E. Council failed.", "Nobody won.");
        assertThat(split("Lt. Col. J. R. Smith spoke at 3 p.m. Friday. Rep. Lee did not."))
                .containsExactly("Lt. Col. J. R. Smith spoke at 3 p.m. Friday.", "Rep. Lee did not.");
    }

    @Test
    void datelinesStayWithTheirSentence() {
        assertThat(split("MINGORA, Pakistan (Reuters) - Troops moved in. Two died."))
                .containsExactly("MINGORA, Pakistan (Reuters) - Troops moved in.", "Two died.");
        assertThat(split("WASHINGTON, D.C. (AP) — Talks began. They ended."))
                .containsExactly("WASHINGTON, D.C. (AP) — Talks began.", "They ended.");
    }

    @Test
    void headlinesWithoutFullStopAreSentences() {
        assertThat(split("Rebels seize town\n\nThe rebels took Mara on Friday.\nThe army fled."))
                .containsExactly("Rebels seize town", "The rebels took Mara on Friday.", "The army fled.");
    }

    @Test
    void wrappedLinesAreJoined() {
        assertThat(split("The rebels took the town of Mara on Friday after a long\n"
                        + "battle with the army, which had held it since the summer\n"
                        + "and lost many men there. The army fled to the hills and\nleft its guns."))
                .hasSize(2);
    }

    @Test
    void speakerAfterAQuotedQuestionBelongsToIt() {
        assertThat(split("“Will they leave?” Katz said. Nobody knew."))
                .containsExactly("“Will they leave?” Katz said.", "Nobody knew.");
        assertThat(split("\"They will leave.\" The minister then left."))
                .containsExactly("\"They will leave.\"", "The minister then left.");
    }

    @Test
    void listItemsAndNumbersStayWhole() {
        assertThat(split("1. Withdraw troops.\n2. Hold talks."))
                .containsExactly("1. Withdraw troops.", "2. Hold talks.");
        assertThat(split("Prices rose 3.5 percent under Resolution No. 242. Then they fell."))
                .hasSize(2);
    }

    @Test
    void emptyAndBlankTextHasNoSentences() {
        assertThat(split("")).isEmpty();
        assertThat(split(" \n\t\u00a0\u200b \n")).isEmpty();
    }
}
