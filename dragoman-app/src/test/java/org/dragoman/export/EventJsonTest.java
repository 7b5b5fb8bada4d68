package org.dragoman.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.Actor;
import org.dragoman.model.CodedBy;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;
import org.dragoman.model.EventType;
import org.dragoman.model.Status;
import org.dragoman.model.TimeInterval;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class EventJsonTest {

    @Test
    void anImportedEventKeepsItsDataSetAndRowAndHasNoSpans() {
        ObjectNode json = EventJson.event(imported());

        assertThat(json.path("origin").path("dataset").asString()).isEqualTo("GDELT 2.0");
        assertThat(json.path("origin").path("row").asString()).isEqualTo("839251007");
        assertThat(json.path("source").get(0).path("code").asString()).isEqualTo("TUR GOV");
        assertThat(json.path("source").get(0).has("start")).isFalse();
        assertThat(json.path("mentions").get(0).has("sentence")).isFalse();
        assertThat(json.path("predicate").isNull()).isTrue();
        assertThat(json.path("sources").get(0).asString()).isEqualTo("hurriyet.com.tr");
        assertThat(json.path("reports").asInt()).isEqualTo(1);
    }

    private static Event imported() {
        LocalDate day = LocalDate.of(2019, 5, 1);
        EventMention mention = new EventMention(
                "https://hurriyet.com.tr/1",
                "hurriyet.com.tr",
                day,
                "https://hurriyet.com.tr/1",
                -1,
                null,
                null,
                null,
                null,
                null,
                EventType.CONSULT,
                "036",
                Status.ACTUAL,
                List.of(),
                new CodedBy("import", "GDELT 2.0", 1));
        return new Event(
                "GDELT 2.0:839251007",
                EventType.CONSULT,
                null,
                List.of(),
                "036",
                4.0,
                List.of(new Event.Party(new Actor(null, "TUR", List.of("GOV")), "TURKEY", null, null)),
                List.of(),
                false,
                new TimeInterval("2019-05-01", day, day),
                new Event.Location("Ankara, Ankara, Turkey", null),
                Status.ACTUAL,
                List.of(),
                List.of(),
                List.of(mention),
                List.of("hurriyet.com.tr"),
                List.of(),
                new Event.Origin("GDELT 2.0", "839251007"));
    }
}
