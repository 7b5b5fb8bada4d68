package org.dragoman.code;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.Actor;
import org.dragoman.model.Attribution;
import org.dragoman.model.CodedBy;
import org.dragoman.model.EventType;
import org.dragoman.model.Magnitude;
import org.dragoman.model.Participant;
import org.dragoman.model.Reading;
import org.dragoman.model.Report;
import org.dragoman.model.Sentence;
import org.dragoman.model.Span;
import org.dragoman.model.Status;
import org.dragoman.model.Token;
import org.jspecify.annotations.Nullable;

/** Codes one sentence: predicates, then parties, then what speech acts are about, then standing, time and place. */
final class SentenceCoder {

    /** Standings that tell of a present announcement or refusal. */
    private static final Set<Status> OWN_INTENT = EnumSet.of(Status.PLANNED, Status.THREATENED);

    private static final Set<String> FUTURE = Set.of("will", "would", "wo", "'ll", "’ll", "shall");

    /** What is done together, after which something joint may follow; a truce between enemies is not. */
    private static final Set<EventType> DEALINGS = EnumSet.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE);

    private static final Set<String> JOINT = Set.of("joint", "bilateral", "trilateral", "combined", "mutual");
    private static final int DISCOURSE_REACH = 5;
    private static final int CLIMB = 4;
    private static final double INTENT_DISCOUNT = 0.15;

    /** Types that are done to people, who may be no more than a number. */
    private static final Set<EventType> HARMING = EnumSet.of(EventType.ASSAULT, EventType.COERCE);

    private final Coding coding;
    private final Reading reading;
    private final Sentence sentence;
    private final Cast cast;
    private final EventPlace where;
    private final List<Report> before;
    private final Map<Integer, Match> matches;
    private final Map<Integer, Status> effects = new HashMap<>();
    private final Map<Integer, Draft> drafts = new LinkedHashMap<>();

    /** @param before the reports of the sentences before this one */
    SentenceCoder(Coding coding, Reading reading, Sentence sentence, List<Report> before) {
        this.before = List.copyOf(before);
        this.coding = coding;
        this.reading = reading;
        this.sentence = sentence;
        this.cast = new Cast(reading, sentence);
        this.where = new EventPlace(reading, sentence);
        this.matches = coding.matches(sentence);
    }

    /** The sentence's reports, in token order. */
    List<Report> reports() {
        matches.forEach(this::draft);
        Fusion.fuse(sentence, cast, drafts);
        drafts.replaceAll((token, draft) -> withPartiesBefore(draft));
        drafts.replaceAll((token, draft) -> withTargetOfComplement(draft));
        drafts.replaceAll((token, draft) -> withTargetOfPurpose(draft));
        drafts.replaceAll((token, draft) -> Ground.withoutOwn(draft, cast));
        drafts.values().forEach(this::passBlame);
        Whom whom = new Whom(sentence, cast, coding.lightVerbs());
        drafts.values().removeIf(draft -> !Relevance.isPolitical(draft, where));
        drafts.replaceAll((token, draft) -> whom.fill(Ground.withoutSetting(draft, cast)));
        drafts.replaceAll((token, draft) -> withTargetOfComplement(draft));
        drafts.replaceAll((token, draft) -> whom.withThing(draft));
        List<Report> reports = new ArrayList<>();
        for (Draft draft : List.copyOf(drafts.values())) {
            Report report = report(draft);
            reports.add(report);
            addIntent(draft, report, reports);
        }
        return reports;
    }

    /** "will release", "will not meet": announcing, threatening or refusing is an act of its own, and done. */
    private void addIntent(Draft draft, Report report, List<Report> reports) {
        String code = coding.intents().shift(report.cameo(), report.status());
        boolean spokenOf = drafts.values().stream().anyMatch(speech -> isAbout(speech, draft));
        if (code == null || spokenOf || report.sources().isEmpty() || !isOwnIntent(draft, report)) {
            return;
        }
        CameoTable.Row row = coding.cameo().row(code);
        reports.add(new Report(
                report.document(),
                report.sentence(),
                report.span(),
                row.type(),
                row.mode().isEmpty() ? null : row.mode(),
                row.contexts(),
                code,
                row.goldstein(),
                report.sources(),
                report.targets(),
                report.symmetric(),
                null,
                null,
                Status.ACTUAL,
                report.attributions(),
                List.of(),
                report.predicate(),
                report.predicateSpan(),
                new CodedBy(
                        "rule",
                        report.codedBy().name() + "+intent",
                        report.codedBy().score() - INTENT_DISCOUNT)));
    }

    private void draft(int token, Match match) {
        EventType type = match.entry().type();
        List<Participant> sources = parties(match.sources(), type == EventType.PROTEST);
        List<Participant> targets = new ArrayList<>(parties(match.targets(), HARMING.contains(type)));
        targets.replaceAll(target -> withRole(target, match.entry().targetRole()));
        targets.removeIf(target -> sources.stream().anyMatch(s -> s.span().equals(target.span())));
        if (!match.entry().symmetric()) {
            targets.removeIf(target -> isAnaphor(target, sources));
        }
        drafts.put(token, new Draft(match, sources, targets, List.of()));
        Status effect = match.entry().effect();
        if (effect != null) {
            effects.put(match.predicate(), effect);
            effects.put(match.frame().anchor(), effect);
        }
    }

    /** @param people whether those who are only counted are people */
    private List<Participant> parties(List<Integer> heads, boolean people) {
        List<Participant> named = cast.at(heads);
        return named.isEmpty() && people ? cast.counted(heads) : named;
    }

    /** "Muscat ... its elections": a pronoun that means the source again. */
    private static boolean isAnaphor(Participant target, List<Participant> sources) {
        return target.antecedent() != null
                && sources.stream()
                        .anyMatch(s ->
                                s.actor().equals(target.actor()) || s.span().overlaps(target.antecedent()));
    }

    private static Participant withRole(Participant participant, @Nullable String role) {
        Actor actor = participant.actor();
        boolean open = role != null && actor.country() != null && actor.roles().isEmpty();
        return open
                ? new Participant(
                        new Actor(actor.name(), actor.country(), List.of(role)),
                        participant.text(),
                        participant.span(),
                        participant.antecedent())
                : participant;
    }

    /** "Joint patrols began": what is joint is done by the parties of the last thing done together. */
    private Draft withPartiesBefore(Draft draft) {
        Frame frame = draft.match().frame();
        boolean joint = frame.modifiers().stream()
                .anyMatch(m -> JOINT.contains(sentence.token(m).form().toLowerCase(Locale.ROOT)));
        if (!joint || !draft.sources().isEmpty() || !draft.targets().isEmpty()) {
            return draft;
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            Report last = before.get(i);
            boolean near = sentence.index() - last.sentence() <= DISCOURSE_REACH;
            if (near
                    && DEALINGS.contains(last.type())
                    && last.symmetric()
                    && last.sources().size() + last.targets().size() > 1) {
                return draft.withSources(last.sources()).withTargets(last.targets());
            }
        }
        return draft;
    }

    /** The draft that a complement tells of: its predicate, or the noun of its light verb. */
    private @Nullable Draft complementOf(Match match) {
        for (Draft draft : drafts.values()) {
            Frame frame = draft.match().frame();
            boolean same = frame.predicate() == match.complement() || frame.anchor() == match.complement();
            if (same && frame.predicate() != match.predicate()) {
                return draft;
            }
        }
        return match.entry().effect() == Status.ALLEGED ? eventAround(match) : null;
    }

    /** "an attack that killed soldiers, which Turkey blamed on Syria": what is blamed is the attack, not its soldiers. */
    private @Nullable Draft eventAround(Match match) {
        int at = match.complement();
        for (int steps = 0; at >= 0 && steps < CLIMB; steps++) {
            Draft draft = tellingOf(at);
            boolean noun = draft != null && draft.match().kind() == Pattern.Kind.NOUN;
            if (noun && sentence.dominates(at, match.predicate())) {
                return draft;
            }
            at = sentence.token(at).head();
        }
        return null;
    }

    /** The draft of the predicate, or that into which it went ("an attack killing dozens"). */
    private @Nullable Draft tellingOf(int predicate) {
        Draft own = drafts.get(predicate);
        if (own != null) {
            return own;
        }
        return drafts.values().stream()
                .filter(draft -> draft.parts().stream().anyMatch(part -> part.predicate() == predicate))
                .findFirst()
                .orElse(null);
    }

    /** "demanded that Syria withdraw": the target is whoever is to do it, or else whom it is to be done to. */
    private Draft withTargetOfComplement(Draft draft) {
        if (draft.match().complement() < 0 || !draft.targets().isEmpty()) {
            return draft;
        }
        Draft complement = complementOf(draft.match());
        List<Participant> subjects = complement != null
                ? complement.sources()
                : cast.at(new Subjects(sentence).of(draft.match().complement()));
        List<Participant> others = without(subjects, draft.sources());
        boolean denial = draft.match().entry().effect() == Status.DENIED;
        boolean victim = draft.match().entry().type() == EventType.ACCUSE;
        if (others.isEmpty() && complement != null && !denial && !victim) {
            others = without(complement.targets(), draft.sources());
        }
        if (others.isEmpty() && complement == null) {
            others = without(cast.at(List.of(draft.match().complement())), draft.sources());
        }
        return others.isEmpty() ? draft : draft.withTargets(others);
    }

    /** "launched an offensive to reclaim the province": force without a target is aimed at whom its purpose names. */
    private Draft withTargetOfPurpose(Draft draft) {
        if (draft.match().entry().type() != EventType.ASSAULT
                || !draft.targets().isEmpty()) {
            return draft;
        }
        Frame frame = draft.match().frame();
        for (Token token : sentence.tokens()) {
            boolean purpose = token.is("advcl", "acl")
                    && token.xpos().equals("VB")
                    && (token.head() == frame.anchor() || token.head() == frame.predicate());
            if (purpose) {
                Draft aim = drafts.get(token.index());
                List<Participant> against = aim != null
                        ? aim.targets()
                        : cast.at(new FrameReader(sentence, coding.lightVerbs())
                                .verb(token.index())
                                .objects());
                return draft.withTargets(without(against, draft.sources()));
            }
        }
        return draft;
    }

    private static List<Participant> without(List<Participant> all, List<Participant> excluded) {
        return all.stream()
                .filter(p -> excluded.stream().noneMatch(e -> e.actor().equals(p.actor())))
                .toList();
    }

    /** "an attack that Turkey blamed on Syria": the accused is the alleged source. */
    private void passBlame(Draft draft) {
        if (draft.match().entry().effect() != Status.ALLEGED || draft.match().complement() < 0) {
            return;
        }
        Draft complement = complementOf(draft.match());
        if (complement != null
                && complement.sources().isEmpty()
                && !draft.targets().isEmpty()) {
            drafts.put(complement.match().predicate(), complement.withSources(draft.targets()));
        }
    }

    private Report report(Draft draft) {
        Match match = draft.match();
        Entry entry = match.entry();
        Frame frame = match.frame();
        String cameo = cameo(match);
        CameoTable.Row row = coding.cameo().row(cameo);
        List<Attribution> attributions = new ArrayList<>();
        Status status = status(draft, attributions);
        Span predicate = sentence.token(match.predicate()).span();
        Span clause = sentence.subtree(frame.anchor()).union(predicate);
        return new Report(
                reading.document().id(),
                sentence.index(),
                clause,
                entry.type(),
                entry.mode() != null ? entry.mode() : row.mode().isEmpty() ? null : row.mode(),
                entry.contexts().isEmpty() ? row.contexts() : entry.contexts(),
                cameo,
                row.goldstein(),
                draft.sources(),
                draft.targets(),
                draft.isMutual(),
                new DraftTimes(coding.timer(), reading, sentence).of(draft, blamedDeed(match)),
                where.of(match),
                status,
                attributions,
                magnitudes(draft),
                predicate.in(reading.document().text()),
                predicate,
                new CodedBy(match.isLearned() ? "model" : "rule", entry.id(), Confidence.of(draft)));
    }

    /** Not doing is a refusal only when it is said of the future: "will not meet", not "did not meet". */
    private boolean isOwnIntent(Draft draft, Report report) {
        if (report.status() != Status.NEGATED) {
            return OWN_INTENT.contains(report.status());
        }
        return sentence.children(draft.match().frame().anchor()).stream()
                .anyMatch(
                        child -> child.is("aux") && FUTURE.contains(child.form().toLowerCase(Locale.ROOT)));
    }

    private @Nullable Draft blamedDeed(Match match) {
        return match.entry().effect() == Status.ALLEGED ? complementOf(match) : null;
    }

    /** The entry's code, or the one that its table gives for what the speech act is about. */
    private String cameo(Match match) {
        Entry entry = match.entry();
        if (entry.complement().isEmpty() || match.complement() < 0) {
            return entry.cameo();
        }
        Draft complement = complementOf(match);
        if (complement == null) {
            return entry.cameo();
        }
        Entry about = complement.match().entry();
        String byType = entry.complement().getOrDefault(about.type().name(), entry.cameo());
        return entry.complement().getOrDefault(about.type() + "." + about.mode(), byType);
    }

    private Status status(Draft draft, List<Attribution> attributions) {
        Match match = draft.match();
        int anchor = match.frame().anchor();
        Status given = match.entry().status();
        Status read = new StatusReader(sentence, coding.statusWords(), effects).of(match.predicate(), anchor);
        Status status = given != null ? given : read;
        Attributions whose = new Attributions(reading, sentence, cast, coding.reportVerbs());
        for (Attributions.Said said : whose.of(anchor)) {
            attributions.add(said.by());
            status = status == Status.PREDICTED && isOwnWord(said.by(), draft) ? Status.PLANNED : status;
            status = status == Status.ACTUAL && said.status() != null ? said.status() : status;
        }
        if (status == Status.DENIED && isSpokenOf(draft, Status.ALLEGED) && !isSpokenOf(draft, Status.DENIED)) {
            attributions.clear();
            status = Status.ACTUAL;
        }
        for (Draft speech : drafts.values()) {
            Status effect = speech.match().entry().effect();
            if (effect != null && speech.match().complement() >= 0 && isAbout(speech, draft)) {
                status = status == Status.ACTUAL ? effect : status;
                addSpeaker(speech, effect, attributions);
            }
        }
        return status == Status.PREDICTED && isScheduled(match) ? Status.PLANNED : status;
    }

    /**
     * Whether somebody blames or denies this very deed: "denied having bombed the town, a raid that Ankara blames on Damascus"
     * denies the bombing, and blames for the raid.
     */
    private boolean isSpokenOf(Draft draft, Status effect) {
        return drafts.values().stream()
                .anyMatch(speech -> speech.match().entry().effect() == effect
                        && speech.match().complement() >= 0
                        && isAbout(speech, draft));
    }

    /** "said it would withdraw": what one says of oneself is a plan, of others a prediction. */
    private static boolean isOwnWord(Attribution by, Draft draft) {
        return by.actors().stream()
                .anyMatch(a -> draft.sources().stream()
                        .anyMatch(s -> a.country() != null
                                && a.country().equals(s.actor().country())));
    }

    private boolean isAbout(Draft speech, Draft draft) {
        Draft complement = complementOf(speech.match());
        return complement != null
                && complement.match().predicate() == draft.match().predicate();
    }

    private static void addSpeaker(Draft speech, Status effect, List<Attribution> attributions) {
        String kind = effect == Status.DENIED ? "denies" : effect == Status.ALLEGED ? "blames" : "says";
        boolean known = attributions.stream()
                .anyMatch(a -> speech.sources().stream()
                        .anyMatch(s -> a.span() != null && a.span().overlaps(s.span())));
        if (!known && !speech.sources().isEmpty()) {
            Participant speaker = speech.sources().get(0);
            var actors = speech.sources().stream().map(Participant::actor).toList();
            attributions.add(new Attribution(actors, speaker.text(), speaker.span(), kind));
        }
    }

    /** A meeting or signing that "will" happen is on somebody's calendar; an attack that "will" is foretold. */
    private static boolean isScheduled(Match match) {
        EventType type = match.entry().type();
        return type == EventType.CONSULT || type == EventType.AGREE;
    }

    private List<Magnitude> magnitudes(Draft draft) {
        MagnitudeReader reader = new MagnitudeReader(sentence);
        Map<String, Magnitude> all = new LinkedHashMap<>();
        reader.of(draft.match()).forEach(m -> all.putIfAbsent(m.what(), m));
        draft.parts().forEach(part -> reader.of(part).forEach(m -> all.putIfAbsent(m.what(), m)));
        if (all.size() > 1) {
            all.remove("people");
        }
        return List.copyOf(all.values());
    }
}
