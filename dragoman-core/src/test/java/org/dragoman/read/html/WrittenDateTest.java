package org.dragoman.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-03-06",
                "2020-03-06T23:59:00-05:00",
                "20200306T101500Z",
                "Fri, 06 Mar 2020 10:15:00 GMT",
                "6 March 2020",
                "March 6, 2020 at 8:15 pm",
                "Published on Friday, March 6th, 2020",
                "06.03.2020",
                "2020/03/06 10:00",
                "Mar. 6, 2020, 2:00 AM EST",
                "06-Mar-2020",
                "the 6th of March 2020"
            })
    void findsTheDay(String written) {
        assertThat(WrittenDate.in(written)).contains(LocalDate.of(2020, 3, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Friday",
                "06/03/2020",
                "1970-01-01",
                "0001-01-01T00:00:00",
                "2020-13-45",
                "31 February 2020",
                "9"
            })
    void doesNotGuess(String written) {
        assertThat(WrittenDate.in(written)).isEmpty();
    }
}
