package org.dragoman.resolve.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.Sentence;
import org.dragoman.model.TimeInterval;
import org.dragoman.model.TimeMention;
import org.junit.jupiter.api.Test;

class EventTimerTest {

    private static final TimeResolver TIMES = new TimeResolver();
    private static final LocalDate FRIDAY = LocalDate.of(2020, 3, 20);

    private static TimeInterval when(String text, String rows, String word) {
        Sentence sentence = Conllu.sentence(text, rows);
        List<TimeMention> times = TIMES.resolve(text, FRIDAY);
        int event = sentence.tokenAt(text.indexOf(word));
        return new EventTimer().when(sentence, event, times, FRIDAY);
    }

    private static String value(String text, String rows, String word) {
        TimeInterval time = when(text, rows, word);
        return time == null ? null : time.value();
    }

    private static final String RAID = "Jets bombed the depot on Tuesday and killed four guards.";
    private static final String RAID_ROWS = """
            Jets jet NNS 2 nsubj
            bombed bomb VBD 0 root !
            the the DT 4 det
            depot depot NN 2 obj
            on on IN 6 case
            Tuesday Tuesday NNP 2 obl
            and and CC 8 cc
            killed kill VBD 2 conj !
            four four CD 10 nummod
            guards guard NNS 8 obj
            . . . 2 punct
            """;

    @Test
    void datesTheVerbItModifiesAndTheVerbsCoordinatedWithIt() {
        assertThat(value(RAID, RAID_ROWS, "bombed")).isEqualTo("2020-03-17");
        assertThat(value(RAID, RAID_ROWS, "killed")).isEqualTo("2020-03-17");
    }

    private static final String SAID = "Police said on Monday that rebels had attacked a convoy.";
    private static final String SAID_ROWS = """
            Police police NNS 2 nsubj
            said say VBD 0 root !
            on on IN 4 case
            Monday Monday NNP 2 obl
            that that IN 8 mark
            rebels rebel NNS 8 nsubj
            had have RB 8 aux
            attacked attack VBN 2 ccomp !
            a a DT 10 det
            convoy convoy NN 8 obj
            . . . 2 punct
            """;

    @Test
    void dayOfSayingIsNotTheDayOfHappening() {
        assertThat(value(SAID, SAID_ROWS, "said")).isEqualTo("2020-03-16");
        assertThat(value(SAID, SAID_ROWS, "attacked")).isNull();
    }

    private static final String JET = "After Ankara downed a jet in November 2015, Moscow imposed sanctions.";
    private static final String JET_ROWS = """
            After after IN 3 mark
            Ankara Ankara NNP 3 nsubj
            downed down VBD 10 advcl !
            a a DT 5 det
            jet jet NN 3 obj
            in in IN 7 case
            November November NNP 3 obl
            2015 2015 CD 7 nummod
            , , , 3 punct
            Moscow Moscow NNP 11 nsubj
            imposed impose VBD 0 root !
            sanctions sanction NNS 11 obj
            . . . 11 punct
            """;

    @Test
    void dateInsideAnAfterClauseDatesThatClauseOnly() {
        String rows = JET_ROWS.replace("downed down VBD 10", "downed down VBD 11");
        assertThat(value(JET, rows, "downed")).isEqualTo("2015-11");
        assertThat(value(JET, rows, "imposed")).isNull();
    }

    private static final String NOUN = "Moscow condemned Tuesday's attack and hailed the March ceasefire.";
    private static final String NOUN_ROWS = """
            Moscow Moscow NNP 2 nsubj
            condemned condemn VBD 0 root !
            Tuesday Tuesday NNP 5 nmod:poss
            's 's POS 3 case
            attack attack NN 2 obj !
            and and CC 7 cc
            hailed hail VBD 2 conj !
            the the DT 10 det
            March March NNP 10 compound
            ceasefire ceasefire NN 7 obj !
            . . . 2 punct
            """;

    @Test
    void dateInsideANounPhraseDatesTheNoun() {
        assertThat(value(NOUN, NOUN_ROWS, "attack")).isEqualTo("2020-03-17");
        assertThat(value(NOUN, NOUN_ROWS, "ceasefire")).isEqualTo("2020-03");
        assertThat(value(NOUN, NOUN_ROWS, "condemned")).isNull();
        assertThat(value(NOUN, NOUN_ROWS, "hailed")).isNull();
    }

    private static final String RELATIVE = "The raid that killed nine soldiers on February 27 drew protests.";
    private static final String RELATIVE_ROWS = """
            The the DT 2 det
            raid raid NN 9 nsubj !
            that that WDT 4 nsubj
            killed kill VBD 2 acl:relcl !
            nine nine CD 6 nummod
            soldiers soldier NNS 4 obj
            on on IN 8 case
            February February NNP 4 obl
            27 27 CD 8 nummod
            drew draw VBD 0 root !
            protests protest NNS 10 obj !
            . . . 10 punct
            """;

    @Test
    void nounTakesTheDateOfTheRelativeClauseItIsSubjectOf() {
        String rows = RELATIVE_ROWS.replace("raid raid NN 9", "raid raid NN 10");
        assertThat(value(RELATIVE, rows, "killed")).isEqualTo("2020-02-27");
        assertThat(value(RELATIVE, rows, "raid")).isEqualTo("2020-02-27");
        assertThat(value(RELATIVE, rows, "protests")).isNull();
    }

    private static final String BLAST = "A blast hit the market on Wednesday, wounding six people in the town.";
    private static final String BLAST_ROWS = """
            A a DT 2 det
            blast blast NN 3 nsubj !
            hit hit VBD 0 root !
            the the DT 5 det
            market market NN 3 obj
            on on IN 7 case
            Wednesday Wednesday NNP 5 nmod
            , , , 3 punct
            wounding wound VBG 3 advcl !
            six six CD 11 nummod
            people people NNS 9 obj
            in in IN 14 case
            the the DT 14 det
            town town NN 9 obl
            . . . 3 punct
            """;

    @Test
    void participleAndSubjectShareTheMainClausesDateThoughItHangsOnThePlace() {
        assertThat(value(BLAST, BLAST_ROWS, "hit")).isEqualTo("2020-03-18");
        assertThat(value(BLAST, BLAST_ROWS, "wounding")).isEqualTo("2020-03-18");
        assertThat(value(BLAST, BLAST_ROWS, "blast")).isEqualTo("2020-03-18");
    }

    private static final String PLAN = "Envoys met on Monday and will sign a truce.";
    private static final String PLAN_ROWS = """
            Envoys envoy NNS 2 nsubj
            met meet VBD 0 root !
            on on IN 4 case
            Monday Monday NNP 2 obl
            and and CC 7 cc
            will will MD 7 aux
            sign sign VB 2 conj !
            a a DT 9 det
            truce truce NN 7 obj !
            . . . 2 punct
            """;

    @Test
    void planDoesNotShareTheDateOfWhatWasDone() {
        assertThat(value(PLAN, PLAN_ROWS, "met")).isEqualTo("2020-03-16");
        assertThat(value(PLAN, PLAN_ROWS, "sign")).isNull();
    }

    private static final String SINCE = "Shelling has continued since January 5, 2020.";
    private static final String SINCE_ROWS = """
            Shelling shelling NN 3 nsubj !
            has have VBZ 3 aux
            continued continue VBN 0 root !
            since since IN 5 case
            January January NNP 3 obl
            5 5 CD 5 nummod
            , , , 5 punct
            2020 2020 CD 5 nummod
            . . . 3 punct
            """;

    @Test
    void sinceReachesToTheDocumentsDay() {
        TimeInterval time = when(SINCE, SINCE_ROWS, "continued");
        assertThat(time.from()).isEqualTo("2020-01-05");
        assertThat(time.to()).isEqualTo(FRIDAY);
        assertThat(value(SINCE, SINCE_ROWS, "Shelling")).isEqualTo("2020-01-05");
    }

    private static final String RANGE = "Troops besieged the port from May 3 to May 9, 2011.";
    private static final String RANGE_ROWS = """
            Troops troop NNS 2 nsubj
            besieged besiege VBD 0 root !
            the the DT 4 det
            port port NN 2 obj
            from from IN 6 case
            May May NNP 2 obl
            3 3 CD 6 nummod
            to to IN 9 case
            May May NNP 2 obl
            9 9 CD 9 nummod
            , , , 9 punct
            2011 2011 CD 9 nummod
            . . . 2 punct
            """;

    @Test
    void eventTakesTheWholeOfARange() {
        TimeInterval time = when(RANGE, RANGE_ROWS, "besieged");
        assertThat(time.from()).isEqualTo("2011-05-03");
        assertThat(time.to()).isEqualTo("2011-05-09");
    }

    private static final String CALL = "Both camps called for elections in March 2021.";
    private static final String CALL_ROWS = """
            Both both DT 2 det
            camps camp NNS 3 nsubj
            called call VBD 0 root !
            for for IN 5 case
            elections election NNS 3 obl !
            in in IN 7 case
            March March NNP 3 obl
            2021 2021 CD 7 nummod
            . . . 3 punct
            """;

    @Test
    void comingDateBelongsToWhatIsCalledFor() {
        assertThat(value(CALL, CALL_ROWS, "elections")).isEqualTo("2021-03");
        assertThat(value(CALL, CALL_ROWS, "called")).isNull();
    }

    @Test
    void sentenceWithoutDatesTellsNoTime() {
        assertThat(when("Troops left.", "Troops troop NNS 2 nsubj\nleft leave VBD 0 root !\n. . . 2 punct", "left"))
                .isNull();
    }
}
