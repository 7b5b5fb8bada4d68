package org.dragoman.code;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.code.StanceTerm.Kind;
import org.dragoman.model.Actor;
import org.dragoman.model.Attribution;
import org.dragoman.model.Participant;
import org.dragoman.model.Reading;
import org.dragoman.model.Report;
import org.dragoman.model.Sentence;
import org.dragoman.model.Span;
import org.dragoman.model.Stance;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Finds what sentences say of how actors stand with each other, without telling of a happening: {@code stances.tsv} names the
 * words. What was coded as a report is left to it. Safe for use by many threads.
 */
public final class StanceFinder {

    /** To seek to mediate is to stand between. */
    private static final Set<Status> SOUGHT = EnumSet.of(Status.INTENDED, Status.PLANNED, Status.ONGOING);

    /** Kinds of words that tell a stance by themselves; those of quality only colour a bond. */
    private static final Set<Kind> FREE = EnumSet.complementOf(EnumSet.of(Kind.QUALITY));

    private final Coding coding;
    private final StanceTerms terms = StanceTerms.shipped();
    private final StanceCompounds compounds = new StanceCompounds();
    private final StanceBonds bonds = new StanceBonds(terms);

    /** A finder that uses the coder's word tables. */
    public StanceFinder(EventCoder coder) {
        this.coding = coder.coding();
    }

    /**
     * The stances of a document, in text order.
     *
     * @param reports what was coded of it
     */
    public List<Stance> find(Reading reading, List<Report> reports) {
        List<Stance> stances = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            List<StanceTerms.Found> found = found(sentence);
            if (!found.isEmpty()) {
                new OfSentence(reading, sentence, coded(sentence, reports)).addTo(found, stances);
            }
        }
        return stances;
    }

    /** The terms in a sentence, by where they end. */
    private List<StanceTerms.Found> found(Sentence sentence) {
        List<StanceTerms.Found> found = new ArrayList<>();
        for (int token = 0; token < sentence.size(); token++) {
            for (Kind kind : FREE) {
                found.addAll(
                        kind == Kind.SIDE
                                ? terms.beginningAt(sentence, token, kind)
                                : terms.endingAt(sentence, token, kind));
            }
        }
        return found;
    }

    /** The words of a sentence that tell reports between two. */
    private static List<Span> coded(Sentence sentence, List<Report> reports) {
        return reports.stream()
                .filter(report -> report.sentence() == sentence.index())
                .filter(report ->
                        !report.sources().isEmpty() && !report.targets().isEmpty())
                .map(Report::predicateSpan)
                .toList();
    }

    /** The stances of one sentence. */
    private final class OfSentence {

        private final Reading reading;
        private final Sentence sentence;
        private final List<Span> coded;
        private final StanceScene scene;
        private final Set<String> told = new HashSet<>();

        private OfSentence(Reading reading, Sentence sentence, List<Span> coded) {
            this.reading = reading;
            this.sentence = sentence;
            this.coded = coded;
            this.scene = new StanceScene(reading, sentence, coding.lightVerbs());
        }

        private void addTo(List<StanceTerms.Found> found, List<Stance> stances) {
            for (StanceTerms.Found term : found) {
                StanceDraft draft = draft(term);
                if (draft != null) {
                    record(draft, stances);
                }
            }
        }

        private @Nullable StanceDraft draft(StanceTerms.Found found) {
            return switch (found.term().kind()) {
                case VERB -> StanceVerbs.verb(scene, found);
                case STATE -> StanceVerbs.state(scene, found);
                case ROLE -> StanceRoles.role(scene, found);
                case BOND -> bonds.bond(scene, found);
                case MEND -> bonds.mend(scene, found);
                case TIE -> compounds.tie(scene, found);
                case SIDE -> compounds.side(scene, found);
                case BETWEEN -> StanceBetween.between(scene, found);
                case QUALITY -> null;
            };
        }

        private void record(StanceDraft draft, List<Stance> stances) {
            Span term = sentence.token(draft.found().first())
                    .span()
                    .union(sentence.token(draft.found().last()).span());
            if (coded.stream().anyMatch(predicate -> predicate.overlaps(term))) {
                return;
            }
            for (Participant source : draft.sources()) {
                for (Participant target : draft.targets()) {
                    if (areTwo(source, target) && told.add(key(draft, source, target))) {
                        stances.add(stance(draft, term, source, target));
                    }
                }
            }
        }

        private Stance stance(StanceDraft draft, Span term, Participant source, Participant target) {
            String text = reading.document().text();
            List<Attribution> attributions = new ArrayList<>();
            Status status = status(draft, attributions);
            return new Stance(
                    sentence.index(),
                    sentence.span(),
                    sentence.span().in(text),
                    source,
                    target,
                    draft.mutual(),
                    draft.between().isEmpty() ? null : draft.between().get(0),
                    draft.sign(),
                    term.in(text),
                    term,
                    status,
                    attributions);
        }

        private Status status(StanceDraft draft, List<Attribution> attributions) {
            int anchor = draft.anchor() == StanceDraft.GIVEN ? draft.found().last() : draft.anchor();
            Status status = draft.anchor() == StanceDraft.GIVEN
                    ? Status.ACTUAL
                    : new StatusReader(sentence, coding.statusWords(), Map.of()).of(anchor, anchor);
            status = isNoLonger(anchor) ? Status.NEGATED : status;
            status = draft.found().term().kind() == Kind.BETWEEN && SOUGHT.contains(status) ? Status.ACTUAL : status;
            for (Attributions.Said said :
                    new Attributions(reading, sentence, scene.cast(), coding.reportVerbs()).of(anchor)) {
                attributions.add(said.by());
                status = status == Status.ACTUAL && said.status() != null ? said.status() : status;
            }
            return status;
        }

        /** "is no longer an ally". */
        private boolean isNoLonger(int anchor) {
            return sentence.children(anchor).stream()
                    .anyMatch(child -> child.form().equalsIgnoreCase("longer")
                            && child.index() > 0
                            && scene.word(child.index() - 1).equals("no"));
        }

        private String key(StanceDraft draft, Participant source, Participant target) {
            String one = source.actor().code();
            String other = target.actor().code();
            boolean turned = draft.mutual() && one.compareTo(other) > 0;
            return (turned ? other + one : one + other)
                    + draft.sign()
                    + !draft.between().isEmpty();
        }
    }

    /** Whether the two can stand with or against each other: of different countries, or on different sides of one. */
    private static boolean areTwo(Participant source, Participant target) {
        Actor one = source.actor();
        Actor other = target.actor();
        boolean sameCountry = one.country() != null && one.country().equals(other.country());
        boolean sidesOfOne = !one.roles().isEmpty()
                && !other.roles().isEmpty()
                && !one.roles().get(0).equals(other.roles().get(0));
        return !sameCountry || sidesOfOne && !source.span().overlaps(target.span());
    }
}
