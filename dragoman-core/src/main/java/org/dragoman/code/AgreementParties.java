package org.dragoman.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.AgreementMention.Party;
import org.dragoman.model.EventType;
import org.dragoman.model.Participant;
import org.dragoman.model.Predicate;
import org.dragoman.model.Report;
import org.dragoman.model.Token;

/** Who is bound by an agreement, guarantees it or mediated it, as far as one sentence says. */
final class AgreementParties {

    private static final String SIGNATORY = "signatory";
    private static final String MEDIATOR = "mediator";
    private static final String GUARANTOR = "guarantor";
    private static final Set<String> BOTH_SIDES = Set.of("between", "among", "amongst");
    private static final Set<String> OTHER_SIDE = Set.of("with", "of", "by");
    private static final Set<String> SIGNING = Set.of(
            "sign",
            "ink",
            "initial",
            "conclude",
            "reach",
            "strike",
            "seal",
            "clinch",
            "forge",
            "finalise",
            "finalize",
            "ratify",
            "agree",
            "accept",
            "announce",
            "declare",
            "negotiate",
            "secure",
            "hammer",
            "work",
            "thrash",
            "enter",
            "make",
            "cut",
            "extend",
            "renew",
            "prolong",
            "countersign",
            "approve",
            "come",
            "arrive",
            "accede",
            "have");
    private static final Set<String> MEDIATING = Set.of(
            "broker",
            "mediate",
            "facilitate",
            "host",
            "sponsor",
            "oversee",
            "arrange",
            "midwife",
            "negotiate",
            "secure",
            "announce",
            "reach",
            "hammer",
            "work");
    private static final Set<String> BROKERING =
            Set.of("broker", "mediate", "facilitate", "host", "sponsor", "midwife", "arrange");
    private static final Set<String> GUARANTEEING = Set.of("guarantee", "underwrite");
    private static final Map<String, String> NOUNS = Map.of(
            "signatory",
            SIGNATORY,
            "party",
            SIGNATORY,
            "guarantor",
            GUARANTOR,
            "mediator",
            MEDIATOR,
            "broker",
            MEDIATOR,
            "sponsor",
            GUARANTOR,
            "co-guarantor",
            GUARANTOR);
    private static final Set<String> SIDES = Set.of("two", "both", "side", "sides", "they", "party", "parties", "each");

    private final AgreementSentence at;
    private final AgreementPhrase phrase;
    private final List<Report> reports;
    private final Map<String, Party> found = new LinkedHashMap<>();

    /** @param reports the document's, for whom "the two" means who met just before */
    AgreementParties(AgreementSentence at, AgreementPhrase phrase, List<Report> reports) {
        this.reports = List.copyOf(reports);
        this.at = at;
        this.phrase = phrase;
    }

    /** The parties, each once, in the order in which they are found. */
    List<Party> find() {
        phrases();
        modifiers();
        nouns();
        at.verbs().values().forEach(this::verb);
        return found.values().stream().filter(party -> !isOneOfTheSides(party)).toList();
    }

    private void add(List<Participant> all, String role) {
        for (Participant participant : all) {
            String key = participant.actor().code() + "/" + participant.actor().name();
            found.putIfAbsent(key, new Party(participant, role, "text"));
        }
    }

    /** "Negotiators reached a deal": who is of a side does not mediate. */
    private boolean isOneOfTheSides(Party party) {
        return party.role().equals(MEDIATOR)
                && found.values().stream()
                        .anyMatch(other -> other.role().equals(SIGNATORY)
                                && other.who().actor().country() != null
                                && !"IGO".equals(other.who().actor().country())
                                && other.who()
                                        .actor()
                                        .country()
                                        .equals(party.who().actor().country()));
    }

    private boolean has(List<Participant> all) {
        return all.stream()
                .anyMatch(p -> found.values().stream()
                        .anyMatch(party -> party.role().equals(SIGNATORY)
                                && party.who().actor().equals(p.actor())));
    }

    /** "between Israel and Hamas", "with Hezbollah", "Israel's ceasefire". */
    private void phrases() {
        Frame frame = at.noun(phrase.head());
        List<Integer> others = new ArrayList<>();
        for (Frame.Phrase of : frame.phrases()) {
            boolean own = at.token(of.head()).head() == phrase.head();
            if (!own || phrase.named().contains(of.head())) {
                continue;
            }
            if (BOTH_SIDES.contains(of.preposition())) {
                add(at.cast(List.of(of.head()), phrase), SIGNATORY);
            } else if (OTHER_SIDE.contains(of.preposition())) {
                others.add(of.head());
            }
        }
        List<Participant> partners = at.cast(others, phrase).stream()
                .filter(p -> others.stream()
                        .anyMatch(other -> p.span().covers(at.token(other).span())
                                || at.preposition(other).equals("with")))
                .toList();
        add(partners, SIGNATORY);
        boolean plan = phrase.kind().equals("peace plan");
        List<Participant> owners = at.cast(frame.possessors(), phrase);
        add(owners, plan ? "proposer" : SIGNATORY);
    }

    /** "the Russian-Turkish deal", "a US-brokered truce", "the Israel-Hamas ceasefire". */
    private void modifiers() {
        for (Token token : at.sentence().tokens()) {
            boolean before = token.index() < phrase.head()
                    && phrase.span().covers(token.span())
                    && at.sentence().dominates(phrase.head(), token.index());
            if (!before || phrase.named().contains(token.index())) {
                continue;
            }
            boolean maker = isMadeBy(token);
            if (AgreementWords.MADE.contains(AgreementSentence.lower(token.form()))) {
                continue;
            }
            boolean capital = Character.isUpperCase(token.form().charAt(0));
            if (capital && token.is("compound", "amod", "nmod", "obl", "conj", "nmod:desc", "flat")) {
                add(at.cast(List.of(token.index()), phrase), maker ? MEDIATOR : SIGNATORY);
            }
        }
    }

    private boolean isMadeBy(Token token) {
        int head = token.head();
        boolean governed = head >= 0
                && AgreementWords.MADE.contains(
                        AgreementSentence.lower(at.token(head).form()));
        int next = token.index() + 2;
        boolean hyphened = next < phrase.head()
                && AgreementWords.MADE.contains(
                        AgreementSentence.lower(at.token(next).form()));
        return governed || hyphened && at.token(token.index() + 1).form().equals("-");
    }

    /** "Russia, a guarantor of the accord", "the signatories to the treaty, Chile and Peru", "under Egyptian mediation". */
    private void nouns() {
        for (Token token : at.sentence().tokens()) {
            String role = NOUNS.get(at.lemma(token.index()));
            boolean of = role != null
                    && at.sentence().children(token.index()).stream()
                            .anyMatch(child -> child.index() == phrase.head() && child.is("nmod", "obl"));
            if (!of) {
                continue;
            }
            List<Integer> bearers = new ArrayList<>(at.adjective(token.index()).subjects());
            if (token.is("appos") && token.head() >= 0) {
                bearers.add(token.head());
            }
            for (Token child : at.sentence().children(token.index())) {
                if (child.is("appos", "nsubj")) {
                    bearers.add(child.index());
                }
            }
            add(at.cast(bearers, phrase), role);
        }
    }

    private void verb(Frame frame) {
        String lemma = at.lemma(frame.predicate());
        boolean object = frame.objects().contains(phrase.head()) || isMadeElsewhere(frame, lemma);
        if (object) {
            partners(frame);
        }
        boolean reached = object
                || frame.phrases().stream()
                        .anyMatch(p -> p.head() == phrase.head()
                                && Set.of("to", "on", "upon", "into", "at").contains(p.preposition()));
        if (!reached) {
            return;
        }
        List<Participant> subjects = at.cast(withConjuncts(doers(frame)), phrase);
        if (subjects.isEmpty() && isBothSides(frame)) {
            subjects = whoMet(frame.predicate());
        }
        if (GUARANTEEING.contains(lemma)) {
            add(subjects, GUARANTOR);
        } else if (BROKERING.contains(lemma) && object) {
            add(subjects, isBothSides(frame) ? SIGNATORY : MEDIATOR);
        } else if (SIGNING.contains(lemma) && !isBetweenOthers(lemma, subjects)) {
            add(subjects, SIGNATORY);
        } else if (MEDIATING.contains(lemma)) {
            add(subjects, MEDIATOR);
        }
    }

    /** "a ceasefire between Israel and Hamas, mediated by Egypt": roles see past the nearest noun. */
    private boolean isMadeElsewhere(Frame frame, String lemma) {
        Predicate roles = at.sentence().predicateAt(frame.predicate());
        boolean next = frame.predicate() == phrase.head() + 1
                && at.token(frame.predicate()).xpos().equals("VBN");
        return next && MEDIATING.contains(lemma)
                || roles != null && MEDIATING.contains(lemma) && roles.argument("ARG1") == phrase.head();
    }

    /** Of "a ceasefire brokered by Oman" whoever stands after "by", whatever the parser makes of the rest. */
    private List<Integer> doers(Frame frame) {
        boolean next = frame.predicate() == phrase.head() + 1
                && at.token(frame.predicate()).xpos().equals("VBN");
        if (!next) {
            return frame.subjects();
        }
        return at.sentence().children(frame.predicate()).stream()
                .filter(child -> at.preposition(child.index()).equals("by"))
                .map(Token::index)
                .toList();
    }

    /** "the government of Indonesia and the Free Aceh Movement": what is joined to "Indonesia" is joined to all of it. */
    private List<Integer> withConjuncts(List<Integer> subjects) {
        List<Integer> all = new ArrayList<>(subjects);
        for (int subject : subjects) {
            for (Token of : at.sentence().children(subject)) {
                for (Token joined : of.is("nmod") ? at.sentence().children(of.index()) : List.<Token>of()) {
                    if (joined.is("conj")) {
                        all.add(joined.index());
                    }
                }
            }
        }
        return all;
    }

    private void partners(Frame frame) {
        for (Frame.Phrase of : frame.phrases()) {
            if (Set.of("with", "between", "alongside", "along_with", "together_with")
                    .contains(of.preposition())) {
                add(at.cast(List.of(of.head()), phrase), SIGNATORY);
            }
        }
    }

    /** "Washington negotiated a truce between Israel and Hezbollah": who is not among the two does it for them. */
    private boolean isBetweenOthers(String lemma, List<Participant> subjects) {
        long between = at.noun(phrase.head()).phrases().stream()
                .filter(p -> BOTH_SIDES.contains(p.preposition()))
                .count();
        return MEDIATING.contains(lemma) && between > 0 && !has(subjects);
    }

    /** Whoever met, talked or agreed in the words before: "Erdogan met Putin and the two brokered a truce". */
    private List<Participant> whoMet(int verb) {
        for (int i = reports.size() - 1; i >= 0; i--) {
            Report report = reports.get(i);
            boolean before =
                    report.predicateSpan().start() < at.token(verb).span().start()
                            && at.sentence().index() - report.sentence() <= 1;
            boolean met = report.type() == EventType.CONSULT || report.type() == EventType.AGREE;
            if (before
                    && met
                    && !report.sources().isEmpty()
                    && !report.targets().isEmpty()) {
                List<Participant> both = new ArrayList<>(report.sources());
                both.addAll(report.targets());
                both.removeIf(who -> who.actor().country() == null);
                return both;
            }
        }
        return List.of();
    }

    /** "the two brokered a ceasefire": those who make it are those who are bound. */
    private boolean isBothSides(Frame frame) {
        boolean others = found.values().stream().anyMatch(party -> party.role().equals(SIGNATORY));
        return !others
                && frame.subjects().stream()
                        .anyMatch(subject -> SIDES.contains(at.lemma(subject))
                                || SIDES.contains(at.token(subject).form().toLowerCase(Locale.ROOT))
                                || at.hasChild(subject, "two", "both"));
    }
}
