package org.dragoman.judge.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.model.Actor;
import org.dragoman.model.Attribution;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;
import org.dragoman.model.EventType;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * What somebody with a name says may come. It is no forecast of ours and enters none.
 *
 * @param by whose word it is
 * @param text the words that name them
 * @param voice in which capacity they speak
 * @param status predicted, or conditional on something else
 * @param event id of the event that is foretold
 * @param type its type in this sentence
 * @param cameo its code in this sentence
 * @param sources who would do it
 * @param targets to whom
 * @param published day of publication, or null
 * @param publisher who published it, or null
 * @param document id of the document
 * @param sentence index of the sentence
 * @param words the sentence, or null when it is not kept
 */
public record Opinion(
        Actor by,
        String text,
        Voice voice,
        Status status,
        String event,
        EventType type,
        String cameo,
        List<Actor> sources,
        List<Actor> targets,
        @Nullable LocalDate published,
        @Nullable String publisher,
        String document,
        int sentence,
        @Nullable String words) {

    /** In which capacity somebody speaks. */
    public enum Voice {
        /** A scholar, a journalist, somebody of a think tank or an organisation. */
        EXPERT,
        /** Somebody who acts for a state or a force: what they foretell may be what they want. */
        OFFICIAL,
        /** Somebody whose capacity is not known. */
        OTHER
    }

    private static final Set<Status> FORETOLD = Set.of(Status.PREDICTED, Status.CONDITIONAL);

    private static final Set<String> EXPERTS = Set.of("EDU", "MED", "NGO", "BUS");

    public Opinion {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }

    /** All opinions in an event, sentence by sentence. */
    public static List<Opinion> of(Event event) {
        List<Opinion> opinions = new ArrayList<>();
        for (EventMention mention : event.mentions()) {
            if (FORETOLD.contains(mention.status())) {
                for (Attribution attribution : mention.attributions()) {
                    attribution.actors().stream()
                            .filter(actor -> actor.name() != null)
                            .forEach(actor -> opinions.add(of(event, mention, attribution, actor)));
                }
            }
        }
        return opinions;
    }

    private static Opinion of(Event event, EventMention mention, Attribution attribution, Actor by) {
        return new Opinion(
                by,
                attribution.text(),
                voice(by),
                mention.status(),
                event.id(),
                mention.type(),
                mention.cameo(),
                event.sources().stream().map(Event.Party::actor).toList(),
                event.targets().stream().map(Event.Party::actor).toList(),
                mention.published(),
                mention.publisher(),
                mention.document(),
                mention.sentence(),
                mention.words());
    }

    private static Voice voice(Actor by) {
        if (by.roles().isEmpty()) {
            return Voice.OTHER;
        }
        return by.roles().stream().anyMatch(EXPERTS::contains) ? Voice.EXPERT : Voice.OFFICIAL;
    }
}
