package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NAIROBI - Ethiopia 's prime minister resigned . | 2",
                "KABUL , Afghanistan ( Reuters ) - Gunmen fled . | 7",
                "Tehran , March 15 , IRNA - The minister left . | 7",
                "MOSCOW , March 5 ( TASS ) - Russia refused . | 8",
                "Harare , Zimbabwe - The party refused . | 4",
                "BEIRUT : Police arrested four men . | 2"
            })
    void endsWithItsDash(String words, int length) {
        assertThat(Dateline.length(List.of(words.split(" ")))).isEqualTo(length);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia - Syria 's ally - refused .",
                "Putin : we will attack .",
                "Turkey said on Monday - as it often does - that it refused .",
                "U.S. troops left Kabul - at last ."
            })
    void isNotWhatOnlyHasADash(String words) {
        assertThat(Dateline.length(List.of(words.split(" ")))).isZero();
    }

    @Test
    void isNotTheWholeOfASentence() {
        assertThat(Dateline.length(List.of("NAIROBI", "-"))).isZero();
        assertThat(Dateline.length(List.of())).isZero();
    }
}
