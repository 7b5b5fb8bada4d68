package org.dragoman.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.model.Document;
import org.dragoman.model.EventType;
import org.dragoman.model.Magnitude;
import org.dragoman.model.Report;
import org.dragoman.pipeline.Dragoman;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Violence whose victims are only counted and whose doers nobody names. */
class TollTest {

    private static Dragoman dragoman;

    @BeforeAll
    static void load() {
        dragoman = Dragoman.load();
    }

    @AfterAll
    static void close() {
        dragoman.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At least 47 people were killed in an attack in Damascus on Monday.",
                "Five people died in an attack on a bus in Nairobi.",
                "Fighting in Tripoli has left 30 people dead.",
                "Air strikes hit a hospital in Idlib, killing 10 people.",
                "A journalist was abducted in Port-au-Prince."
            })
    void isToldThoughNobodyIsNamed(String text) {
        assertThat(reports(text)).extracting(Report::type).containsOnly(EventType.ASSAULT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Syrian forces shelled the town, killing six soldiers and wounding nine, the ministry said.",
                "Rebels killed six soldiers and wounded nine in Goma."
            })
    void theKilledAndTheWoundedAreOneHappening(String text) {
        List<Report> reports = reports(text);
        assertThat(reports).hasSize(1);
        assertThat(reports.get(0).magnitudes().stream().collect(Collectors.toMap(Magnitude::what, Magnitude::low)))
                .containsEntry("killed", 6L)
                .containsEntry("injured", 9L);
    }

    @Test
    void aSecondDeedStaysOne() {
        assertThat(reports("Troops killed five rebels and captured the town of Bria."))
                .hasSize(2);
    }

    @Test
    void theVictimsAreTheTargetAndTheTownIsThePlace() {
        Report report = reports("An explosion in Kabul killed five people.").get(0);
        assertThat(report.sources()).isEmpty();
        assertThat(report.targets()).extracting(target -> target.actor().code()).containsExactly("AFG CVL");
        assertThat(report.place()).isNotNull();
    }

    private static List<Report> reports(String text) {
        return dragoman.code(dragoman.read(Document.of("toll", text)));
    }
}
