package org.dragoman.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.model.Document;
import org.dragoman.model.Stance;
import org.dragoman.model.Status;
import org.dragoman.pipeline.Dragoman;
import org.dragoman.resolve.Tables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StanceFinderTest {

    private static Dragoman dragoman;

    @BeforeAll
    static void load() {
        dragoman = Dragoman.load();
    }

    @AfterAll
    static void close() {
        dragoman.close();
    }

    @Test
    void everyLineOfTheTableTellsWhatItsExampleSays() {
        List<String> wrong = new ArrayList<>();
        for (StanceTerms.Example example : StanceTerms.shipped().examples()) {
            Set<String> found = stances(example.text());
            if (!found.equals(expected(example.expected()))) {
                wrong.add(example.text() + " -> " + found + ", not " + example.expected());
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** What is not found is a gap; what is found and not there is a false claim about somebody, so that it weighs more. */
    @Test
    void sentencesOnManyTheatresTellTheirStancesAndHardlyAnyOther() {
        int right = 0;
        int found = 0;
        int there = 0;
        List<String> wrong = new ArrayList<>();
        for (String[] row : Tables.rows(StanceFinderTest.class, "stance-sentences.tsv", 2)) {
            Set<String> given = stances(row[0]);
            Set<String> gold = expected(row[1]);
            there += gold.size();
            found += given.size();
            right += (int) given.stream().filter(gold::contains).count();
            if (!given.equals(gold)) {
                wrong.add(row[0] + " -> " + given + ", not " + gold);
            }
        }
        String sums = right + " right of " + found + " found and " + there + " there: " + String.join("\n", wrong);
        assertThat((double) right / found).as(sums).isGreaterThan(0.9);
        assertThat((double) right / there).as(sums).isGreaterThan(0.75);
    }

    @Test
    void aStanceKeepsItsWordsAndWhoseWordItIs() {
        String text = "Analysts said that Oman is on good terms with Iran.";
        Stance stance = find(text).get(0);
        assertThat(stance.term()).isEqualTo("on good terms");
        assertThat(stance.termSpan().in(text)).isEqualTo("on good terms");
        assertThat(stance.words()).isEqualTo(text);
        assertThat(stance.attributions()).extracting(each -> each.text()).containsExactly("Analysts");
    }

    private static List<Stance> find(String text) {
        return dragoman.findings(dragoman.read(Document.of("d", text)), List.of())
                .stances();
    }

    private static Set<String> stances(String text) {
        return find(text).stream().map(StanceFinderTest::shown).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String shown(Stance stance) {
        String source = stance.source().actor().country();
        String target = stance.target().actor().country();
        String status = stance.status() == Status.ACTUAL || stance.status() == Status.ONGOING
                ? ""
                : " " + stance.status().name().toLowerCase(Locale.ROOT);
        boolean turned = stance.mutual() && String.valueOf(source).compareTo(String.valueOf(target)) > 0;
        String one = turned ? target : source;
        String other = turned ? source : target;
        if (stance.between() != null) {
            return stance.between().actor().country() + " : " + one + " " + other + status;
        }
        return one + (stance.mutual() ? " = " : " > ") + other + (stance.sign() > 0 ? " +" : " -") + status;
    }

    private static Set<String> expected(String cell) {
        return cell.equals("none")
                ? Set.of()
                : Arrays.stream(cell.split(";")).map(String::strip).collect(Collectors.toCollection(TreeSet::new));
    }
}
