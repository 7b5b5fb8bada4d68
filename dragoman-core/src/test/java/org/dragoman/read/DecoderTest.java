package org.dragoman.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

    private static final String WESTERN = "The minister said “we’ll leave” – and Besançon’s mayor agreed.";
    private static final String RUSSIAN = "Министр заявил, что войска покинут долину до конца недели.";
    private static final String CHINESE = "外交部长表示，双方同意在本周末之前停止一切军事行动。";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void readsByteOrderMarksAndLeavesThemOut(String charset) {
        byte[] bytes = ("\uFEFF" + RUSSIAN).getBytes(Charset.forName(charset));
        assertThat(Decoder.decode(bytes)).isEqualTo(RUSSIAN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "windows-1252"})
    void readsLatinTextWithoutAMark(String charset) {
        assertThat(Decoder.decode(WESTERN.getBytes(Charset.forName(charset)))).isEqualTo(WESTERN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "UTF-8"})
    void readsCyrillic(String charset) {
        assertThat(Decoder.decode(RUSSIAN.getBytes(Charset.forName(charset)))).isEqualTo(RUSSIAN);
    }

    @Test
    void readsChinese() {
        assertThat(Decoder.decode(CHINESE.getBytes(Charset.forName("GB18030")))).isEqualTo(CHINESE);
    }

    @Test
    void keepsUtf8ThatIsCutInTheMiddleOfACharacter() {
        byte[] bytes = "He said “no”".getBytes(StandardCharsets.UTF_8);
        assertThat(Decoder.decode(Arrays.copyOf(bytes, bytes.length - 1))).isEqualTo("He said “no\uFFFD");
    }

    @Test
    void keepsUtf8WithOneScratchedByte() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("“One”, “two”, “three” ".getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFF);
        bytes.writeBytes(" end".getBytes(StandardCharsets.UTF_8));
        assertThat(Decoder.decode(bytes.toByteArray())).isEqualTo("“One”, “two”, “three” \uFFFD end");
    }

    @Test
    void aSingleAccentIsWestern() {
        assertThat(Decoder.decode("The café was hit.".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("The café was hit.");
    }
}
