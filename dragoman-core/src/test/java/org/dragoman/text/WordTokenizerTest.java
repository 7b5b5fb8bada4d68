package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dragoman.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTokenizerTest {

    private final WordTokenizer tokenizer = WordTokenizer.english();

    private List<String> words(String text) {
        return tokenizer.split(text).stream().map(span -> span.in(text)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They don't agree.|They do n't agree .
            They don’t agree.|They do n’t agree .
            The minister's envoy left.|The minister 's envoy left .
            The ministers' envoys left.|The ministers ' envoys left .
            It can't, won't, shan't stop|It ca n't , wo n't , sha n't stop
            We cannot go.|We can not go .
            I'm gonna say they've|I 'm gon na say they 've
            The U.S. and the U.N. met.|The U.S. and the U.N. met .
            He lives in the U.S.|He lives in the U.S.
            Mr. Haddad and Dr. Okoye|Mr. Haddad and Dr. Okoye
            J. K. Mbeki spoke|J. K. Mbeki spoke
            a long-standing, anti-government front|a long - standing , anti-government front
            an ex-minister re-elected|an ex-minister re-elected
            the al-Nur brigade|the al - Nur brigade
            by e-mail|by e-mail
            1,250 men and 3.5 tonnes|1,250 men and 3.5 tonnes
            $3.5 million or €40bn|$ 3.5 million or € 40 bn
            US$20 fell 12%|US$ 20 fell 12 %
            at 10:30am on 12/10/2001|at 10:30 am on 12/10/2001
            the 5th of 1990s and '90s|the 5th of 1990s and '90s
            20-25 dead|20 - 25 dead
            and/or|and / or
            "Stop!" she said...|" Stop ! " she said ...
            “Stop,” she said…|“ Stop , ” she said …
            What?! No!!!|What ?! No !!!
            see https://example.org/a?b=1, please|see https://example.org/a?b=1 , please
            write to a.b@example.org.|write to a.b@example.org .
            @reporter: #ceasefire now|@reporter : #ceasefire now
            talks (held in Rome) failed|talks ( held in Rome ) failed
            war -- and peace—again|war -- and peace — again
            coup d'etat at 5 o'clock|coup d'etat at 5 o'clock
            O'Neill and Ba'ath|O'Neill and Ba'ath
            I do. They do.|I do . They do .
            F-16s and M4/M5|F - 16s and M4 / M5
            No. 5 is fine.|No. 5 is fine .
            """)
    void followsTheSegmentationOfTheTreebank(String text, String expected) {
        assertThat(String.join(" ", words(text))).isEqualTo(expected);
    }

    @Test
    void separatesTheFullStopAfterNo() {
        assertThat(words("Will they? No.")).containsExactly("Will", "they", "?", "No", ".");
    }

    @Test
    void keepsEmojiMarksAndJoinersWhole() {
        assertThat(words("Peace 👩‍👩‍👧 now 🇸🇾!")).containsExactly("Peace", "👩‍👩‍👧", "now", "🇸🇾", "!");
        assertThat(words("Jose\u0301 left")).containsExactly("Jose\u0301", "left");
        assertThat(words("شارع الحمرا، بيروت")).containsExactly("شارع", "الحمرا", "،", "بيروت");
    }

    @Test
    void findsNoWordsInWhiteSpace() {
        assertThat(words("")).isEmpty();
        assertThat(words(" \u00a0\u2003\u200b\n\t")).isEmpty();
    }

    @Test
    void givesOffsetsIntoTheWholeText() {
        String text = "One. Two went.";
        assertThat(tokenizer.split(text, new Span(5, 14)))
                .containsExactly(new Span(5, 8), new Span(9, 13), new Span(13, 14));
    }

    @Test
    void coversEveryVisibleCharacterOnceWhateverTheText() {
        long seed = 20240607;
        Random random = new Random(seed);
        String[] bits = {
            "don't",
            "’s",
            "U.S.",
            "...",
            "\u202bשלום\u202c",
            "👍🏽",
            "e\u0301",
            " ",
            "\u200d",
            "\u200b",
            "-",
            "'",
            "\"",
            "$5",
            "%",
            "http://x.y",
            "@",
            "中文",
            "\ud83d",
            "1,0",
            "/",
            "(",
            ".",
            "\u00ad",
            "İ",
            "ß",
            "\n"
        };
        for (int round = 0; round < 2000; round++) {
            StringBuilder built = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                built.append(bits[random.nextInt(bits.length)]);
            }
            check(built.toString(), seed + "/" + round);
        }
    }

    private void check(String text, String description) {
        int at = 0;
        StringBuilder kept = new StringBuilder();
        for (Span span : tokenizer.split(text)) {
            assertThat(span.start()).as(description).isGreaterThanOrEqualTo(at);
            assertThat(span.length()).as(description).isPositive();
            kept.append(span.in(text));
            at = span.end();
        }
        assertThat(kept.toString()).as(description).isEqualTo(text.replaceAll("[ \\u200b\\n]", ""));
    }
}
