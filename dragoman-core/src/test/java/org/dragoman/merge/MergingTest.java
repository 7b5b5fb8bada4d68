package org.dragoman.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dragoman.model.DateSource;
import org.dragoman.model.Disagreement;
import org.dragoman.model.Document;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;
import org.dragoman.model.EventType;
import org.dragoman.model.Reading;
import org.dragoman.model.Status;
import org.dragoman.pipeline.Dragoman;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of reports that a reader would, or would not, take for one happening. */
class MergingTest {

    private static final String SHELLING =
            "Separatist rebels shelled the district hospital of Krasnohorivka on Tuesday evening, killing 33 people,"
                    + " Ukrainian officials said.";
    private static final String SHELLING_AGAIN =
            "Separatist rebels shelled the hospital in Krasnohorivka on Tuesday, killing 34 people.";
    private static final String SHELLING_AS_NOUN =
            "Tuesday's shelling of the hospital in Krasnohorivka by separatist rebels killed 33 people, doctors said.";
    private static final String NEXT_DAY = "Separatist rebels shelled a school in Krasnohorivka on Wednesday.";

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
    void oneHappeningToldByTwoOutletsIsOneEventWithBothTolls() {
        List<Event> events = merge(told("w", "Wire", 8, SHELLING), told("c", "Courant", 10, SHELLING_AGAIN));

        Event event = only(events, EventType.ASSAULT);
        assertThat(event.reports()).isEqualTo(2);
        assertThat(event.publishers()).containsExactly("Courant", "Wire");
        Disagreement killed = event.disagreements().stream()
                .filter(each -> each.field().equals("killed"))
                .findFirst()
                .orElseThrow();
        assertThat(killed.versions()).extracting(Disagreement.Version::value).containsExactlyInAnyOrder("33", "34");
        assertThat(killed.versions().get(0).chosen()).isTrue();
        assertThat(killed.versions().get(1).chosen()).isFalse();
        assertThat(killed.versions().get(0).publishers()).hasSize(1);
    }

    @Test
    void attacksOnOneTownOnConsecutiveDaysStayApart() {
        List<Event> events = merge(told("w", "Wire", 8, SHELLING), told("c", "Courant", 10, NEXT_DAY));

        assertThat(events)
                .filteredOn(event -> event.type() == EventType.ASSAULT)
                .hasSize(2);
    }

    @Test
    void aPlannedMeetingIsTheOneThatIsHeldAndNotTheNextRound() {
        List<Event> events = merge(
                told("w", "Wire", 10, "Envoys of Russia and Ukraine will meet in Minsk on March 15."),
                told("h", "Herald", 16, "Envoys of Russia and Ukraine met in Minsk on March 15."),
                told("p", "Post", 30, "Envoys of Russia and Ukraine met in Minsk on March 29."));

        List<Event> meetings = events.stream()
                .filter(event -> event.type() == EventType.CONSULT)
                .toList();
        assertThat(meetings)
                .extracting(event -> String.valueOf(event.time().from()))
                .containsExactlyInAnyOrder("2017-03-15", "2017-03-29");
        assertThat(meetings).allMatch(event -> event.status() == Status.ACTUAL);
    }

    @Test
    void anAllegationIsDeniedThenAdmitted() {
        List<Evidence> alleged =
                told("w", "Wire", 10, "Ankara accused Russian warplanes of bombing a market in Idlib on Tuesday.");
        List<Evidence> denied = told("h", "Herald", 11, "Russia denied bombing a market in Idlib on Tuesday.");
        List<Evidence> admitted = told(
                "c", "Courant", 12, "Russia said that its warplanes bombed the market in Idlib on Tuesday by mistake.");

        assertThat(bombing(alleged).status()).isEqualTo(Status.ALLEGED);
        assertThat(bombing(alleged, denied).status()).isEqualTo(Status.DENIED);
        Event event = bombing(alleged, denied, admitted);
        assertThat(event.status()).isEqualTo(Status.ACTUAL);
        assertThat(event.disagreements())
                .filteredOn(each -> each.field().equals("status"))
                .singleElement()
                .satisfies(each -> assertThat(each.versions()).hasSize(3));
    }

    @Test
    void aLateReportJoinsAndLeavesOtherEventsAsTheyWere() {
        EventMerger merger = EventMerger.shipped();
        Merged early = merger.merge(all(told("w", "Wire", 8, SHELLING), told("c", "Courant", 10, NEXT_DAY)));
        List<Evidence> late = told("h", "Herald", 11, SHELLING_AS_NOUN);

        Merged merged = merger.add(early, late);

        assertThat(merged.events())
                .isEqualTo(merger.merge(all(told("w", "Wire", 8, SHELLING), told("c", "Courant", 10, NEXT_DAY), late))
                        .events());
        Event before = early.events().get(0);
        Event after = merged.events().get(0);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.reports()).isEqualTo(before.reports() + late.size());
        assertThat(merged.events()).contains(early.events().get(1));
    }

    @Test
    void twentyOrdersOfArrivalGiveTheSameEvents() {
        List<Evidence> reports = new ArrayList<>(all(
                told("w", "Wire", 8, SHELLING),
                told("h", "Herald", 9, SHELLING_AS_NOUN),
                told("c", "Courant", 10, SHELLING_AGAIN),
                told("d", "Courant", 10, NEXT_DAY),
                told("m", "Wire", 10, "Envoys of Russia and Ukraine will meet in Minsk on March 15."),
                told("n", "Herald", 16, "Envoys of Russia and Ukraine met in Minsk on March 15.")));
        EventMerger merger = EventMerger.shipped();
        List<Event> expected = merger.merge(reports).events();
        long seed = 20;
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(reports, random);
            Merged oneByOne = merger.merge(List.of());
            for (Evidence report : reports) {
                oneByOne = merger.add(oneByOne, List.of(report));
            }
            assertThat(merger.merge(reports).events()).as("seed " + seed).isEqualTo(expected);
            assertThat(oneByOne.events()).as("seed " + seed).isEqualTo(expected);
        }
    }

    @Test
    void anExplanationAddsUpToTheLikeness() {
        Merged merged = EventMerger.shipped()
                .merge(all(told("w", "Wire", 8, SHELLING), told("c", "Courant", 10, SHELLING_AGAIN)));

        List<Join> joins = merged.joins(only(merged.events(), EventType.ASSAULT));

        assertThat(joins).hasSize(1);
        double sum =
                joins.get(0).reasons().stream().mapToDouble(Join.Reason::weight).sum();
        assertThat(sum).isCloseTo(joins.get(0).likeness(), org.assertj.core.data.Offset.offset(0.5));
        assertThat(joins.get(0).reasons()).extracting(Join.Reason::feature).contains("day same");
    }

    @Test
    void mentionsPointAtTheirWords() {
        EventMention mention =
                merge(told("w", "Wire", 8, SHELLING)).get(0).mentions().get(0);

        assertThat(mention.sentenceSpan().in(SHELLING)).isEqualTo(mention.words());
        assertThat(mention.predicateSpan().in(SHELLING)).isEqualTo("shelled");
    }

    private static Event only(List<Event> events, EventType type) {
        List<Event> those =
                events.stream().filter(event -> event.type() == type).toList();
        assertThat(those).hasSize(1);
        return those.get(0);
    }

    @SafeVarargs
    private static Event bombing(List<Evidence>... documents) {
        return only(merge(documents), EventType.ASSAULT);
    }

    @SafeVarargs
    private static List<Event> merge(List<Evidence>... documents) {
        return EventMerger.shipped().merge(all(documents)).events();
    }

    @SafeVarargs
    private static List<Evidence> all(List<Evidence>... documents) {
        return List.of(documents).stream().flatMap(List::stream).toList();
    }

    /** The reports of a document of March 2017. */
    private static List<Evidence> told(String id, String publisher, int day, String text) {
        Reading reading = dragoman.read(
                new Document(id, text, LocalDate.of(2017, 3, day), DateSource.GIVEN, null, null, publisher));
        return new EvidenceReader(reading).of(dragoman.code(reading));
    }
}
