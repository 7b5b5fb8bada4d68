package org.dragoman.judge.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.Actor;
import org.dragoman.model.Attribution;
import org.dragoman.model.CodedBy;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;
import org.dragoman.model.EventType;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpinionTest {

    private static final LocalDate DAY = LocalDate.of(2020, 3, 1);

    private static List<Opinion> opinions(Status status, @Nullable String name, String... roles) {
        Attribution whose =
                new Attribution(List.of(new Actor(name, null, List.of(roles))), String.valueOf(name), null, "says");
        EventMention mention = new EventMention(
                "d1",
                "Wire",
                DAY,
                null,
                3,
                null,
                "It may come to blows.",
                null,
                null,
                null,
                EventType.ASSAULT,
                "190",
                status,
                List.of(whose),
                new CodedBy("rule", "made-up", 1));
        Event plain = MadeUp.event(DAY, DAY, "TUR", "SYR", EventType.ASSAULT, status, null);
        return Opinion.of(new Event(
                plain.id(),
                plain.type(),
                null,
                List.of(),
                "190",
                -9,
                plain.sources(),
                plain.targets(),
                false,
                plain.time(),
                null,
                status,
                List.of(whose),
                List.of(),
                List.of(mention),
                List.of(),
                List.of(),
                null));
    }

    @Test
    void keepsWhatANamedExpertForetellsWithTheSentence() {
        assertThat(opinions(Status.CONDITIONAL, "Jane Roe", "EDU"))
                .singleElement()
                .satisfies(opinion -> {
                    assertThat(opinion.by().name()).isEqualTo("Jane Roe");
                    assertThat(opinion.voice()).isEqualTo(Opinion.Voice.EXPERT);
                    assertThat(opinion.words()).isEqualTo("It may come to blows.");
                    assertThat(opinion.sentence()).isEqualTo(3);
                });
    }

    @Test
    void tellsOfficialsFromExperts() {
        assertThat(opinions(Status.PREDICTED, "John Doe", "GOV").get(0).voice()).isEqualTo(Opinion.Voice.OFFICIAL);
        assertThat(opinions(Status.PREDICTED, "John Doe").get(0).voice()).isEqualTo(Opinion.Voice.OTHER);
    }

    @Test
    void leavesOutWhatHappenedAndWhatNobodyWithANameSays() {
        assertThat(opinions(Status.ACTUAL, "Jane Roe", "EDU")).isEmpty();
        assertThat(opinions(Status.PREDICTED, null, "EDU")).isEmpty();
    }
}
