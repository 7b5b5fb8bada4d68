package org.dragoman.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.model.Predicate;
import org.dragoman.model.Sentence;
import org.dragoman.model.Token;

/** Finds what stands around a predicate: syntax first, semantic roles where syntax is silent. */
final class FrameReader {

    private static final Set<String> CALENDAR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "today",
            "yesterday",
            "tomorrow",
            "week",
            "month",
            "year",
            "day",
            "morning",
            "evening",
            "night",
            "afternoon",
            "weekend");

    private final Sentence sentence;
    private final Subjects subjects;
    private final LightVerbs lightVerbs;

    FrameReader(Sentence sentence, LightVerbs lightVerbs) {
        this.sentence = sentence;
        this.subjects = new Subjects(sentence);
        this.lightVerbs = lightVerbs;
    }

    /** The frame of a verb. */
    Frame verb(int verb) {
        List<Integer> agents = new ArrayList<>();
        Set<Integer> objects = new LinkedHashSet<>();
        boolean passive = subjects.isPassive(verb);
        if (passive) {
            objects.addAll(subjects.of(verb));
        } else {
            agents.addAll(subjects.of(verb));
        }
        List<Frame.Phrase> phrases = new ArrayList<>();
        List<String> particles = new ArrayList<>();
        String ownParticle = "";
        List<Frame.Clause> clauses = new ArrayList<>();
        for (Token child : sentence.children(verb)) {
            if (child.is("iobj")) {
                objects.add(subjects.resolveRelative(child.index()));
            } else if (child.is("obl", "nmod") && sentence.child(child.index(), "case") != null) {
                addPhrase(child, phrases);
            } else if (child.is("compound:prt")
                    || child.is("advmod") && child.xpos().equals("RP")) {
                ownParticle = child.lemma().toLowerCase(Locale.ROOT);
                particles.add(ownParticle);
            } else if (child.is("ccomp", "xcomp", "advcl")) {
                clauses.add(new Frame.Clause(marker(child), child.index()));
            } else if (child.is("advmod")) {
                particles.add(child.lemma().toLowerCase(Locale.ROOT));
            }
        }
        for (Token child : sentence.children(verb)) {
            if (child.is("obj")) {
                int recipient = recipientInObject(verb, child);
                if (recipient >= 0) {
                    objects.add(recipient);
                }
                objects.add(subjects.resolveRelative(child.index()));
                phrasesOf(child.index(), phrases);
            }
        }
        misreadObject(verb, objects);
        int gap = subjects.relativeGap(verb);
        if (gap >= 0 && objects.isEmpty()) {
            objects.add(gap);
        }
        if (passive) {
            phrases.stream().filter(p -> p.preposition().equals("by")).forEach(p -> agents.add(p.head()));
            objects.forEach(object -> phrasesOf(object, phrases));
        }
        fillFromRoles(verb, passive, agents, objects);
        return new Frame(
                verb,
                verb,
                List.copyOf(agents),
                List.copyOf(objects),
                phrases,
                nested(phrases),
                particles,
                ownParticle,
                clauses,
                List.of(),
                List.of());
    }

    private boolean hasSubjectBefore(int verb) {
        Token subject = sentence.child(verb, "nsubj");
        return subject != null && subject.index() < verb;
    }

    /**
     * A name between a verb and its object's adjectives is no part of the object: "sold Ankara substantial equipment".
     * Returns it, or -1.
     */
    private int recipientInObject(int verb, Token object) {
        Token first = verb + 1 < sentence.size() ? sentence.token(verb + 1) : null;
        boolean name =
                first != null && first.head() == object.index() && first.upos().equals("PROPN");
        boolean apart = name
                && first.index() + 1 < object.index()
                && sentence.token(first.index() + 1).is("amod", "det", "nummod");
        return apart && first.is("compound") ? first.index() : -1;
    }

    /** A bare noun after a verb and its particle that the parser took for something else: "took in refugees". */
    private void misreadObject(int verb, Set<Integer> objects) {
        for (Token child : sentence.children(verb)) {
            boolean secondSubject = child.is("nsubj") && hasSubjectBefore(verb) && !subjects.isPassive(verb);
            boolean bare =
                    secondSubject || child.deprel().equals("obl") && sentence.child(child.index(), "case") == null;
            if (bare && objects.isEmpty() && child.index() > verb && child.isNominal()) {
                objects.add(child.index());
            }
        }
    }

    private void fillFromRoles(int verb, boolean passive, List<Integer> agents, Set<Integer> objects) {
        Predicate roles = sentence.predicateAt(verb);
        if (roles == null) {
            return;
        }
        int agent = roles.argument("ARG0");
        if (agents.isEmpty() && agent >= 0 && sentence.token(agent).isNominal() && !objects.contains(agent)) {
            agents.add(subjects.resolveRelative(agent));
        }
        int patient = roles.argument("ARG1");
        if (objects.isEmpty()
                && !passive
                && patient >= 0
                && sentence.token(patient).isNominal()
                && !agents.contains(patient)
                && sentence.child(patient, "case") == null) {
            objects.add(subjects.resolveRelative(patient));
        }
    }

    /** The frame of an event noun, with the subject and object that a light verb lends it. */
    Frame noun(int noun) {
        List<Integer> agents = new ArrayList<>();
        List<Integer> objects = new ArrayList<>();
        List<Frame.Phrase> phrases = new ArrayList<>();
        phrasesOf(noun, phrases);
        List<Integer> possessors = new ArrayList<>();
        List<Integer> modifiers = new ArrayList<>();
        List<Frame.Clause> clauses = new ArrayList<>();
        for (Token child : sentence.children(noun)) {
            if (child.is("nmod:poss")) {
                possessors.add(child.index());
            } else if (child.is("amod", "compound", "nmod:unmarked", "nmod:desc")) {
                modifiers.add(child.index());
            } else if (child.is("acl") && !child.is("acl:relcl")) {
                clauses.add(new Frame.Clause(marker(child), child.index()));
            }
        }
        int anchor = noun;
        Token head = sentence.token(noun).head() >= 0
                ? sentence.token(sentence.token(noun).head())
                : null;
        if (head != null && head.isVerb()) {
            LightVerbs.Lends lends = lightVerbs.lends(sentence, head.index(), noun);
            if (lends != LightVerbs.Lends.NOTHING) {
                anchor = head.index();
                Frame verb = verb(anchor);
                List<Integer> lent = lends == LightVerbs.Lends.OCCURRENCE ? List.of() : lent(verb, noun);
                (lends == LightVerbs.Lends.SOURCE ? agents : objects).addAll(lent);
                verb.phrases().stream()
                        .filter(p -> p.head() != noun && !(p.preposition().equals("by") && lent.contains(p.head())))
                        .filter(p -> !phrases.contains(p))
                        .forEach(phrases::add);
            }
        }
        return new Frame(
                noun, anchor, agents, objects, phrases, nested(phrases), List.of(), "", clauses, possessors, modifiers);
    }

    /** The light verb's subject; of "was engaged in an offensive" its patient. */
    private List<Integer> lent(Frame verb, int noun) {
        boolean oblique = sentence.token(noun).is("obl");
        return verb.subjects().isEmpty() && oblique ? verb.objects() : verb.subjects();
    }

    /** The frame of a predicative adjective: its subject and its prepositional phrases. */
    Frame adjective(int adjective) {
        List<Frame.Phrase> phrases = new ArrayList<>();
        List<Frame.Clause> clauses = new ArrayList<>();
        phrasesOf(adjective, phrases);
        for (Token child : sentence.children(adjective)) {
            if (child.is("ccomp", "xcomp", "advcl")) {
                clauses.add(new Frame.Clause(marker(child), child.index()));
            }
        }
        return new Frame(
                adjective,
                adjective,
                subjects.of(adjective),
                List.of(),
                phrases,
                nested(phrases),
                List.of(),
                "",
                clauses,
                List.of(),
                List.of());
    }

    private List<Frame.Phrase> nested(List<Frame.Phrase> phrases) {
        List<Frame.Phrase> nested = new ArrayList<>();
        phrases.forEach(phrase -> phrasesOf(phrase.head(), nested));
        nested.removeAll(phrases);
        return nested;
    }

    private void phrasesOf(int head, List<Frame.Phrase> phrases) {
        for (Token child : sentence.children(head)) {
            if (child.is("nmod", "obl") && !child.is("nmod:poss")) {
                addPhrase(child, phrases);
            }
        }
    }

    private void addPhrase(Token phrase, List<Frame.Phrase> phrases) {
        if (isCalendar(phrase)) {
            return;
        }
        StringBuilder preposition = new StringBuilder();
        for (Token token : sentence.children(phrase.index())) {
            if (token.is("case") && token.index() < phrase.index()) {
                preposition.append(preposition.length() == 0 ? "" : "_").append(withFixed(token));
            }
        }
        if (preposition.length() > 0) {
            phrases.add(new Frame.Phrase(preposition.toString(), subjects.resolveRelative(phrase.index())));
        }
    }

    private static boolean isCalendar(Token token) {
        return CALENDAR.contains(token.form().toLowerCase(Locale.ROOT))
                || token.form().matches("(1[5-9]|20)\\d\\d|\\d{1,2}(st|nd|rd|th)?");
    }

    private String marker(Token clause) {
        Token mark = sentence.child(clause.index(), "mark");
        if (mark == null) {
            mark = sentence.child(clause.index(), "case");
        }
        return mark == null ? "" : withFixed(mark);
    }

    /** A function word and the rest of its fixed expression: "because_of". */
    private String withFixed(Token token) {
        StringBuilder words = new StringBuilder(token.form().toLowerCase(Locale.ROOT));
        for (Token child : sentence.children(token.index())) {
            if (child.is("fixed")) {
                words.append('_').append(child.form().toLowerCase(Locale.ROOT));
            }
        }
        return words.toString();
    }
}
