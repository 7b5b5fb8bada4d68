package org.dragoman.merge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dragoman.model.EventType;
import org.dragoman.model.Place;
import org.dragoman.model.Report;
import org.dragoman.model.SentenceVector;
import org.dragoman.model.Span;
import org.dragoman.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * A report with what merging needs to know of its document; the text itself is not needed any more.
 *
 * @param report what was coded
 * @param publisher who published the document, or null
 * @param published its day of publication, or null
 * @param url address of the page, or null
 * @param sentenceSpan where the report's sentence stands
 * @param words the sentence
 * @param placeText the words of the report's place, or null
 * @param places literal places of the sentence, those of datelines left out
 * @param predicate stem of the word that tells it
 * @param token index of that word in the sentence, or -1
 * @param above indices of the words that govern it
 * @param indefinite whether that word brings in something new ("an attack", "another raid")
 * @param definite whether that word points back ("the attack", "this raid", "Tuesday's bombing")
 * @param ordinals numbers and words that tell it from others of its kind ("first", "second", "another")
 * @param terms stems of the sentence's nouns, verbs and numbers
 * @param clause those of them that the predicate governs
 * @param names proper names of the sentence, by their consonants
 * @param window terms and names of the sentence and its neighbours
 * @param topic terms and names of the whole document, its title included
 * @param nearPlaces literal places of the sentence, or of the nearest one before it that has any
 * @param nearTimes days that the sentence names, or the nearest one before it that names any
 * @param gist what the words around the predicate say of its happening
 * @param vector meaning of the sentence
 * @param meaning what the language model makes of the predicate's word
 */
public record Evidence(
        Report report,
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String url,
        Span sentenceSpan,
        String words,
        @Nullable String placeText,
        List<Place> places,
        String predicate,
        int token,
        Set<Integer> above,
        boolean indefinite,
        boolean definite,
        Set<String> ordinals,
        Set<String> terms,
        Set<String> clause,
        Set<String> names,
        Set<String> window,
        Set<String> topic,
        List<Place> nearPlaces,
        List<TimeInterval> nearTimes,
        Gist gist,
        SentenceVector vector,
        SentenceVector meaning) {

    /** By day, publisher, document, place in the document, and what was coded: the same whatever the order of arrival. */
    static final Comparator<Evidence> ORDER = Comparator.comparing(
                    (Evidence e) -> e.published == null ? LocalDate.MAX : e.published)
            .thenComparing(e -> e.publisher == null ? "" : e.publisher)
            .thenComparing(e -> e.report.document())
            .thenComparing(e -> e.report.predicateSpan())
            .thenComparing(e -> e.report.cameo())
            .thenComparing(e -> e.report.span())
            .thenComparing(e -> e.report.toString());

    public Evidence {
        places = List.copyOf(places);
        above = Set.copyOf(above);
        ordinals = Set.copyOf(ordinals);
        terms = Set.copyOf(terms);
        clause = Set.copyOf(clause);
        names = Set.copyOf(names);
        window = Set.copyOf(window);
        topic = Set.copyOf(topic);
        nearPlaces = List.copyOf(nearPlaces);
        nearTimes = List.copyOf(nearTimes);
    }

    /** Whether it tells of violence: by its words, or else by its type. */
    boolean isViolent() {
        Boolean byWords = Kinds.violent(gist.kinds());
        return byWords == null ? report.type() == EventType.ASSAULT : byWords;
    }

    /** Whether it tells of a speech act: by its words, or else by its type. */
    boolean isSaying() {
        Boolean byWords = Kinds.saying(gist.kinds());
        return byWords == null ? ComparedTypes.isSaying(report.type()) : byWords;
    }

    String document() {
        return report.document();
    }
}
