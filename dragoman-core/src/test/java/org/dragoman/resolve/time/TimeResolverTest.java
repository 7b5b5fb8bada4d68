package org.dragoman.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.Document;
import org.dragoman.model.TimeMention;
import org.dragoman.model.TimexType;
import org.junit.jupiter.api.Test;

class TimeResolverTest {

    private static final TimeResolver TIMES = new TimeResolver();
    private static final LocalDate FRIDAY = LocalDate.of(2020, 3, 20);

    private static List<String> values(String text, LocalDate reference) {
        return TIMES.resolve(text, reference).stream()
                .map(mention -> mention.interval().value())
                .toList();
    }

    @Test
    void weekdayInNewsIsTheLastOneUnlessTheClauseLooksAhead() {
        assertThat(values("Gunmen attacked a checkpoint on Tuesday.", FRIDAY)).containsExactly("2020-03-17");
        assertThat(values("The ministers will meet on Tuesday.", FRIDAY)).containsExactly("2020-03-24");
        assertThat(values("Gunmen attacked a checkpoint on Friday.", FRIDAY)).containsExactly("2020-03-20");
    }

    @Test
    void bareMonthInNewsGoesByTheTense() {
        assertThat(values("The parties signed a truce in November.", FRIDAY)).containsExactly("2019-11");
        assertThat(values("The parties will hold a vote in November.", FRIDAY)).containsExactly("2020-11");
    }

    @Test
    void dateOfAnotherYearColoursTheBareDatesOfItsSentence() {
        assertThat(values("On November 24, 2015 a jet was downed, and on December 1 sanctions followed.", FRIDAY))
                .containsExactly("2015-11-24", "2015-12-01");
    }

    @Test
    void historyTakesTheYearFromTheDateToldLast() {
        String text =
                "The revolt began on 4 May 1811. On 20 June the rebels took the fort. The next day they burned it."
                        + " In August 1812 a new army landed; in October it reached the capital. Two weeks later it withdrew.";
        assertThat(values(text, FRIDAY))
                .containsExactly("1811-05-04", "1811-06-20", "1811-06-21", "1812-08", "1812-10", "XXXX-XX-XX");
    }

    @Test
    void undatedNewsRunsOnIntoTheNextYear() {
        String text = "The offensive opened on December 1, 2019. On December 24 the town was shelled. "
                + "On January 31 a convoy was struck. On March 5 both presidents signed a truce.";
        assertThat(values(text, null)).containsExactly("2019-12-01", "2019-12-24", "2020-01-31", "2020-03-05");
        assertThat(TIMES.inferDocumentDate(text)).contains(LocalDate.of(2020, 3, 5));
    }

    @Test
    void backgroundMonthDoesNotCaptureLaterBareDates() {
        String text = "The siege began on December 1, 2019. It recalled the deal struck in September 2018, "
                + "which had created a buffer zone. Shelling went on for weeks. On February 3 the army entered the town.";
        assertThat(values(text, null)).containsExactly("2019-12-01", "2018-09", "PXW", "2020-02-03");
    }

    @Test
    void datelineDatesAnUndatedDocument() {
        assertThat(TIMES.inferDocumentDate("KABUL, March 3, 2020 (Agency) - Gunmen killed two on Monday."))
                .contains(LocalDate.of(2020, 3, 3));
        assertThat(TIMES.inferDocumentDate("Published: 3 March 2020\n\nTalks will begin on April 7, 2020."))
                .contains(LocalDate.of(2020, 3, 3));
        assertThat(TIMES.inferDocumentDate("Gunmen killed two guards.")).isEmpty();
    }

    @Test
    void plannedDayIsNotTheDocumentsDate() {
        assertThat(TIMES.inferDocumentDate("The envoys met on 2 March 2020. They will meet again on 9 April 2020."))
                .contains(LocalDate.of(2020, 3, 2));
    }

    @Test
    void intervalsCoverWholeDaysWithBothEnds() {
        TimeMention month = TIMES.resolve("It rained in February 2020.", FRIDAY).get(0);
        assertThat(month.interval().from()).isEqualTo("2020-02-01");
        assertThat(month.interval().to()).isEqualTo("2020-02-29");
        TimeMention past =
                TIMES.resolve("Violence rose in the past three years.", FRIDAY).get(0);
        assertThat(past.type()).isEqualTo(TimexType.DURATION);
        assertThat(past.interval().from()).isEqualTo("2017-03-20");
        assertThat(past.interval().to()).isEqualTo("2020-03-20");
        TimeMention vague =
                TIMES.resolve("The town was recently retaken.", FRIDAY).get(0);
        assertThat(vague.interval().from()).isNull();
        assertThat(vague.interval().to()).isEqualTo(FRIDAY);
    }

    @Test
    void spansPointAtTheWordsOfTheText() {
        String text = "Caf\u00e9 \u2014 on 7\u20139 August 2008 the war raged.";
        assertThat(TIMES.resolve(text, FRIDAY))
                .extracting(mention -> mention.span().in(text))
                .containsExactly("7", "9 August 2008");
    }

    @Test
    void numbersNamesAndVerbsAreNoDates() {
        for (String text : List.of(
                "It may march on.",
                "Prime Minister May resigned.",
                "Some 1918 men fell.",
                "Resolution 1973 was adopted.",
                "Resolutions 2254 and 2118 bind all.",
                "The 15th Division held.",
                "The fall of the city was near.",
                "It cost $2000.",
                "He came second.")) {
            assertThat(TIMES.resolve(text, FRIDAY)).as(text).isEmpty();
        }
    }

    @Test
    void feastThatMovesHasNoDayWithoutAYear() {
        assertThat(values("Attacks fall during Ramadan.", null)).containsExactly("XXXX");
        assertThat(values("They rested on Christmas Day.", null)).containsExactly("XXXX-12-25");
    }

    @Test
    void documentFrontDoorNumbersSentences() {
        Document document = Document.of("d", "He fled in 1948. He won in 1950.")
                .withDate(FRIDAY, org.dragoman.model.DateSource.GIVEN);
        assertThat(TIMES.resolve(document, List.of()))
                .extracting(TimeMention::sentence)
                .containsExactly(0, 1);
    }

    @Test
    void rangesJoinIntoOneStretch() {
        String text = "They fought from March to June 1945.";
        List<TimeMention> joined = TimeRanges.join(text, TIMES.resolve(text, FRIDAY));
        assertThat(joined).hasSize(1);
        assertThat(joined.get(0).interval().value()).isEqualTo("1945-03/1945-06");
        assertThat(joined.get(0).interval().from()).isEqualTo("1945-03-01");
        assertThat(joined.get(0).interval().to()).isEqualTo("1945-06-30");
    }
}
