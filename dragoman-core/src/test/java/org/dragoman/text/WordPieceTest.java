package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Expected ids were made with the reference tokenizer of the encoder. */
class WordPieceTest {

    private static WordPiece wordPiece;

    @BeforeAll
    static void readVocabulary() throws IOException {
        try (InputStream in = WordPieceTest.class.getResourceAsStream("model/vocabulary.txt")) {
            wordPiece = WordPiece.read(in);
        }
    }

    @Test
    void givesTheReferenceIds() {
        assertThat(wordPiece.ids("Unaffable envoys denied it."))
                .containsExactly(14477, 20961, 3468, 19918, 2015, 6380, 2009, 1012);
        assertThat(wordPiece.ids("don't")).containsExactly(2123, 1005, 1056);
        assertThat(wordPiece.ids("The Houthis' re-election"))
                .containsExactly(1996, 7570, 14317, 2483, 1005, 2128, 1011, 2602);
    }

    @Test
    void stripsAccents() {
        assertThat(wordPiece.ids("Erdoğan meets Müller in São Tomé"))
                .containsExactly(9413, 16168, 2319, 6010, 12304, 1999, 7509, 21269);
        assertThat(wordPiece.ids("Jose\u0301")).isEqualTo(wordPiece.ids("jose"));
    }

    @Test
    void setsIdeographsApartAndDoesNotKnowEmoji() {
        assertThat(wordPiece.ids("U.S.-backed 中文 👍"))
                .containsExactly(1057, 1012, 1055, 1012, 1011, 6153, 1746, 1861, 100);
    }

    @Test
    void dropsWhatCannotBeSeen() {
        assertThat(wordPiece.ids("\u200b\ufeff\u0000")).isEmpty();
        assertThat(wordPiece.ids("peace\u00ad talks")).isEqualTo(wordPiece.ids("peace talks"));
        assertThat(wordPiece.ids("")).isEmpty();
    }

    @Test
    void doesNotKnowAWordOfMoreThanAHundredLetters() {
        assertThat(wordPiece.ids("a".repeat(101))).containsExactly(100);
    }
}
