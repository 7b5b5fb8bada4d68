package org.dragoman.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.merge.Evidence;
import org.dragoman.merge.Gist;
import org.dragoman.model.Place;
import org.dragoman.model.Report;
import org.dragoman.model.SentenceVector;
import org.dragoman.model.Span;
import org.dragoman.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * Evidence as it is kept: without the report, the vectors and the document's terms, which have columns of their own; sets in
 * order, so that the same evidence is always written alike.
 */
record EvidenceBody(
        @Nullable String publisher,
        @Nullable LocalDate published,
        @Nullable String url,
        Span sentenceSpan,
        String words,
        @Nullable String placeText,
        List<Place> places,
        String predicate,
        int token,
        TreeSet<Integer> above,
        boolean indefinite,
        boolean definite,
        TreeSet<String> ordinals,
        TreeSet<String> terms,
        TreeSet<String> clause,
        TreeSet<String> names,
        TreeSet<String> window,
        List<Place> nearPlaces,
        List<TimeInterval> nearTimes,
        TreeSet<String> kinds,
        TreeSet<String> objects,
        TreeSet<String> agents,
        boolean verb) {

    static EvidenceBody of(Evidence evidence) {
        return new EvidenceBody(
                evidence.publisher(),
                evidence.published(),
                evidence.url(),
                evidence.sentenceSpan(),
                evidence.words(),
                evidence.placeText(),
                evidence.places(),
                evidence.predicate(),
                evidence.token(),
                new TreeSet<>(evidence.above()),
                evidence.indefinite(),
                evidence.definite(),
                new TreeSet<>(evidence.ordinals()),
                new TreeSet<>(evidence.terms()),
                new TreeSet<>(evidence.clause()),
                new TreeSet<>(evidence.names()),
                new TreeSet<>(evidence.window()),
                evidence.nearPlaces(),
                evidence.nearTimes(),
                new TreeSet<>(evidence.gist().kinds()),
                new TreeSet<>(evidence.gist().objects()),
                new TreeSet<>(evidence.gist().agents()),
                evidence.gist().verb());
    }

    Evidence with(Report report, Set<String> topic, SentenceVector vector, SentenceVector meaning) {
        return new Evidence(
                report,
                publisher,
                published,
                url,
                sentenceSpan,
                words,
                placeText,
                places,
                predicate,
                token,
                above,
                indefinite,
                definite,
                ordinals,
                terms,
                clause,
                names,
                window,
                topic,
                nearPlaces,
                nearTimes,
                new Gist(kinds, objects, agents, verb),
                vector,
                meaning);
    }

    /** The evidence that is read back once it is written: its vectors are coarse. */
    static Evidence asKept(Evidence evidence) {
        return of(evidence)
                .with(
                        evidence.report(),
                        evidence.topic(),
                        evidence.vector().coarse(),
                        evidence.meaning().coarse());
    }
}
