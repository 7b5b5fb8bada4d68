package org.dragoman.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.dragoman.model.Document;
import org.dragoman.model.Entity;
import org.dragoman.model.Place;
import org.dragoman.model.PlaceKind;
import org.dragoman.model.PlaceMention;
import org.dragoman.model.Reading;
import org.dragoman.model.Report;
import org.dragoman.model.Sentence;
import org.dragoman.model.SentenceVector;
import org.dragoman.model.Span;
import org.dragoman.model.TimeInterval;
import org.dragoman.model.TimeMention;
import org.dragoman.model.Token;
import org.dragoman.model.WordVectors;

/** Takes from a reading what merging needs of each report. */
public final class EvidenceReader {

    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> NEW = Set.of("a", "an", "another", "some", "no");
    private static final Set<String> ORDINALS = Set.of(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "another",
            "separate",
            "other",
            "new",
            "next",
            "earlier",
            "previous",
            "similar");
    private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "VERB", "NUM", "ADJ");

    private final Reading reading;
    private final List<Set<String>> words = new ArrayList<>();
    private final Set<String> topic = new TreeSet<>();

    public EvidenceReader(Reading reading) {
        this.reading = reading;
        for (Sentence sentence : reading.sentences()) {
            Set<String> all = terms(sentence, -1);
            all.addAll(names(sentence));
            words.add(all);
            topic.addAll(all);
        }
    }

    /** Each of the reading's reports with its evidence, in the order given. */
    public List<Evidence> of(List<Report> reports) {
        return reports.stream().map(this::of).toList();
    }

    /** One report with its evidence. */
    public Evidence of(Report report) {
        Document document = reading.document();
        Sentence sentence = reading.sentences().get(report.sentence());
        int head = head(sentence, report);
        return new Evidence(
                report,
                document.source(),
                document.date(),
                document.url(),
                sentence.span(),
                sentence.span().in(document.text()),
                report.place() == null ? null : report.place().span().in(document.text()),
                places(sentence),
                head < 0
                        ? Stems.of(report.predicate())
                        : Stems.of(sentence.token(head).lemma()),
                head,
                head < 0 ? Set.of() : above(sentence, head),
                head >= 0 && has(sentence, head, NEW),
                head >= 0 && isDefinite(sentence, head),
                head < 0 ? Set.of() : ordinals(sentence, head),
                terms(sentence, -1),
                head < 0 ? Set.of() : terms(sentence, head),
                names(sentence),
                window(sentence.index()),
                topic,
                nearest(sentence.index(), this::places),
                nearest(sentence.index(), this::times),
                head < 0 ? Gist.NONE : gist(sentence, head, report),
                sentence.vector(),
                head < 0 ? SentenceVector.NONE : meaning(sentence, head));
    }

    private Gist gist(Sentence sentence, int head, Report report) {
        List<Span> days = reading.times().stream()
                .filter(time -> time.sentence() == sentence.index())
                .map(TimeMention::span)
                .toList();
        return new GistReader(sentence, days).of(head, report.predicateSpan());
    }

    /** The token of the predicate that governs its others. */
    private static int head(Sentence sentence, Report report) {
        int best = -1;
        for (Token token : sentence.tokens()) {
            boolean within = token.span().overlaps(report.predicateSpan());
            if (within && (best < 0 || sentence.dominates(token.index(), best))) {
                best = token.index();
            }
        }
        return best;
    }

    private Set<String> window(int sentence) {
        Set<String> window = new TreeSet<>();
        for (int i = Math.max(0, sentence - 1); i <= Math.min(words.size() - 1, sentence + 1); i++) {
            window.addAll(words.get(i));
        }
        return window;
    }

    /** What the sentence has, or else the nearest sentence before it that has any. */
    private <T> List<T> nearest(int sentence, Function<Sentence, List<T>> of) {
        for (int i = sentence; i >= 0; i--) {
            List<T> here = of.apply(reading.sentences().get(i));
            if (!here.isEmpty()) {
                return here;
            }
        }
        return List.of();
    }

    private List<TimeInterval> times(Sentence sentence) {
        return reading.times().stream()
                .filter(time -> time.sentence() == sentence.index()
                        && time.interval().from() != null
                        && time.interval().to() != null)
                .map(TimeMention::interval)
                .toList();
    }

    private List<Place> places(Sentence sentence) {
        List<Place> places = new ArrayList<>();
        for (PlaceMention mention : reading.places()) {
            if (mention.sentence() == sentence.index()
                    && mention.kind() == PlaceKind.LITERAL
                    && mention.place() != null
                    && !isDateline(sentence, mention)) {
                places.add(mention.place());
            }
        }
        return places;
    }

    /** "KYIV, March 8 (Reuters) - ...": says where it was written. */
    private boolean isDateline(Sentence sentence, PlaceMention mention) {
        return mention.span().start() == sentence.span().start()
                && mention.span()
                        .in(reading.document().text())
                        .equals(mention.span().in(reading.document().text()).toUpperCase(Locale.ROOT));
    }

    private static boolean isDefinite(Sentence sentence, int head) {
        return sentence.children(head).stream().anyMatch(child -> child.deprel().equals("nmod:poss"))
                || has(sentence, head, POINTING);
    }

    private static boolean has(Sentence sentence, int head, Set<String> determiners) {
        return sentence.children(head).stream()
                .anyMatch(child ->
                        child.is("det") && determiners.contains(child.form().toLowerCase(Locale.ROOT)));
    }

    private static Set<Integer> above(Sentence sentence, int head) {
        Set<Integer> above = new TreeSet<>();
        for (int at = sentence.token(head).head();
                at >= 0 && above.add(at);
                at = sentence.token(at).head()) {}
        return above;
    }

    private static Set<String> ordinals(Sentence sentence, int head) {
        Set<String> ordinals = new TreeSet<>();
        for (Token child : sentence.children(head)) {
            String form = child.form().toLowerCase(Locale.ROOT);
            if (ORDINALS.contains(form)) {
                ordinals.add(form);
            }
        }
        return ordinals;
    }

    private static Set<String> terms(Sentence sentence, int under) {
        Set<String> terms = new TreeSet<>();
        for (Token token : sentence.tokens()) {
            boolean governed = under < 0 || token.index() != under && sentence.dominates(under, token.index());
            if (governed && CONTENT.contains(token.upos())) {
                terms.add(Stems.of(token.lemma()));
            }
        }
        return terms;
    }

    /** Proper names, the publisher's own left out: it names itself in every dateline. */
    private Set<String> names(Sentence sentence) {
        String publisher = Stems.folded(String.valueOf(reading.document().source()));
        Set<String> names = new TreeSet<>();
        for (Entity entity : sentence.entities()) {
            for (int i = entity.from(); i < entity.to(); i++) {
                Token token = sentence.token(i);
                boolean own = publisher.contains(Stems.folded(token.form()));
                if (token.upos().equals("PROPN") && !own) {
                    names.add(Stems.name(token.form()));
                }
            }
        }
        return names;
    }

    private static SentenceVector meaning(Sentence sentence, int head) {
        WordVectors words = sentence.words();
        if (words.isEmpty()) {
            return SentenceVector.NONE;
        }
        float[] values = new float[words.width()];
        words.add(head, WordVectors.Part.PREDICATE, values);
        return SentenceVector.of(values);
    }
}
