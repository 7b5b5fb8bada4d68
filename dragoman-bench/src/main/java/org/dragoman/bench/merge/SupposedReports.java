package org.dragoman.bench.merge;

import java.util.List;
import org.dragoman.code.Relator;
import org.dragoman.model.ActorMention;
import org.dragoman.model.CodedBy;
import org.dragoman.model.EventType;
import org.dragoman.model.Participant;
import org.dragoman.model.PlaceKind;
import org.dragoman.model.PlaceMention;
import org.dragoman.model.Predicate;
import org.dragoman.model.Reading;
import org.dragoman.model.Report;
import org.dragoman.model.Sentence;
import org.dragoman.model.Span;
import org.dragoman.model.Status;
import org.dragoman.model.TimeInterval;
import org.dragoman.model.TimeMention;
import org.dragoman.model.Token;
import org.dragoman.resolve.time.EventTimer;
import org.jspecify.annotations.Nullable;

/**
 * Reports for marked words at which the coder found none: the type is the codebook's or the event head's guess at those words,
 * the parties fill the predicate's roles, place and time are the sentence's only ones.
 */
final class SupposedReports {

    private final Reading reading;
    private final Relator relator;

    SupposedReports(Reading reading, Relator relator) {
        this.reading = reading;
        this.relator = relator;
    }

    /** A report of the words at {@code span}. */
    Report at(Span span) {
        Sentence sentence = reading.sentences().stream()
                .filter(s -> s.span().overlaps(span))
                .findFirst()
                .orElseThrow();
        Relator.Relation relation = relator.tell(sentence, span);
        return new Report(
                reading.document().id(),
                sentence.index(),
                sentence.span(),
                relation.type() == null ? EventType.STATEMENT : relation.type(),
                null,
                List.of(),
                relation.cameo() == null ? "01" : relation.cameo(),
                0,
                party(sentence, span, "ARG0"),
                party(sentence, span, "ARG1"),
                false,
                time(sentence, span),
                place(sentence),
                Status.ACTUAL,
                List.of(),
                List.of(),
                span.in(reading.document().text()),
                span,
                new CodedBy("model", "supposed", 0));
    }

    private static int head(Sentence sentence, Span span) {
        return sentence.tokens().stream()
                .filter(token -> token.span().overlaps(span))
                .mapToInt(Token::index)
                .reduce((best, next) -> sentence.dominates(next, best) ? next : best)
                .orElse(-1);
    }

    private List<Participant> party(Sentence sentence, Span span, String role) {
        for (Predicate predicate : sentence.predicates()) {
            int head = sentence.token(predicate.token()).span().overlaps(span) ? predicate.argument(role) : -1;
            for (ActorMention mention : reading.actors()) {
                if (mention.sentence() == sentence.index() && mention.head() == head) {
                    return mention.actors().stream()
                            .map(actor -> new Participant(
                                    actor,
                                    mention.span().in(reading.document().text()),
                                    mention.span(),
                                    mention.proper()))
                            .toList();
                }
            }
        }
        return List.of();
    }

    private @Nullable TimeInterval time(Sentence sentence, Span span) {
        TimeInterval tied = new EventTimer()
                .when(
                        sentence,
                        head(sentence, span),
                        reading.times(),
                        reading.document().date());
        if (tied != null) {
            return tied;
        }
        List<TimeMention> times = reading.times().stream()
                .filter(time ->
                        time.sentence() == sentence.index() && time.interval().from() != null)
                .toList();
        return times.size() == 1 ? times.get(0).interval() : null;
    }

    private @Nullable PlaceMention place(Sentence sentence) {
        List<PlaceMention> places = reading.places().stream()
                .filter(place -> place.sentence() == sentence.index() && place.kind() == PlaceKind.LITERAL)
                .toList();
        return places.size() == 1 ? places.get(0) : null;
    }
}
