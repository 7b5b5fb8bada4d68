package org.dragoman.code;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.model.EventType;
import org.dragoman.model.Participant;
import org.dragoman.model.Sentence;
import org.dragoman.model.Status;
import org.dragoman.model.Token;

/**
 * Whom an act is aimed at when the rule that coded it has no place for them: whoever stands in the object, made it, is
 * acted on in what the speaker refuses or threatens to do, or has to meet the condition. Each way is open only to the types
 * of event in which it names the target more often than not; without one, the target stays open.
 */
final class Whom {

    /** Types whose object is acted on itself. */
    private static final Set<EventType> ON_OBJECT = EnumSet.of(
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.RETREAT,
            EventType.SANCTION,
            EventType.SUPPORT,
            EventType.AID,
            EventType.CONSULT);

    /** Types whose object, a plan or a deed, is somebody's. */
    private static final Set<EventType> ON_WORK = EnumSet.of(
            EventType.REJECT,
            EventType.ACCUSE,
            EventType.SANCTION,
            EventType.COERCE,
            EventType.CONCEDE,
            EventType.REQUEST,
            EventType.PROTEST);

    /** Types that are about a further act. */
    private static final Set<EventType> ON_ACT =
            EnumSet.of(EventType.REJECT, EventType.THREATEN, EventType.REQUEST, EventType.ACCUSE);

    /** Types that may hang on what the other side does. */
    private static final Set<EventType> ON_CONDITION = EnumSet.of(
            EventType.REJECT,
            EventType.THREATEN,
            EventType.AGREE,
            EventType.CONCEDE,
            EventType.RETREAT,
            EventType.ASSAULT);

    /** Types that are done to, with or for another side, who may be named anywhere in what is done. */
    private static final Set<EventType> ON_OTHERS =
            EnumSet.complementOf(EnumSet.of(EventType.ASSAULT, EventType.STATEMENT));

    private static final Set<String> CONDITIONS = Set.of("if", "unless", "until", "till", "should");
    private static final String DEMANDED = "as";
    private static final Set<String> TOWARDS = Set.of("to", "with", "against", "from");
    private static final Set<String> OCCASIONS = Set.of(
            "before",
            "after",
            "during",
            "since",
            "until",
            "following",
            "amid",
            "amidst",
            "despite",
            "ahead",
            "as",
            "like",
            "without",
            "according");
    private static final Set<String> MADE_BY = Set.of("by");
    private static final int DEPTH = 2;

    /** Relations under which a clause does not tell what is done, but who does it, or something else. */
    private static final String[] ASIDE = {
        "nsubj", "nsubj:pass", "csubj", "obl:agent", "conj", "parataxis", "acl:relcl", "appos"
    };

    private final Sentence sentence;
    private final Cast cast;
    private final FrameReader frames;

    Whom(Sentence sentence, Cast cast, LightVerbs lightVerbs) {
        this.sentence = sentence;
        this.cast = cast;
        this.frames = new FrameReader(sentence, lightVerbs);
    }

    /** The draft with a target, if it has none and the sentence names one. */
    Draft fill(Draft draft) {
        if (!draft.targets().isEmpty()) {
            return draft;
        }
        EventType type = draft.match().entry().type();
        List<Participant> found = recipient(draft);
        if (found.isEmpty() && ON_WORK.contains(type)) {
            found = makers(draft);
        }
        if (found.isEmpty() && ON_OBJECT.contains(type)) {
            found = objects(draft);
        }
        boolean denial = draft.match().entry().effect() == Status.DENIED;
        if (found.isEmpty() && ON_ACT.contains(type) && !denial) {
            found = inActs(draft, draft.match().frame().complements(), DEPTH);
        }
        if (found.isEmpty() && type == EventType.AGREE) {
            found = partners(draft);
        }
        if (found.isEmpty() && ON_CONDITION.contains(type)) {
            found = conditioned(draft);
        }
        if (found.isEmpty() && ON_OTHERS.contains(type)) {
            found = inside(draft);
        }
        return found.isEmpty() ? draft : draft.withTargets(found);
    }

    /** "struck an arms depot": what is acted on where nobody is named, as the words of the text and no more. */
    Draft withThing(Draft draft) {
        if (!draft.targets().isEmpty()) {
            return draft;
        }
        Match match = draft.match();
        List<Integer> heads = new ArrayList<>(match.targets());
        EventType type = match.entry().type();
        if (heads.isEmpty() && isVerb(draft) && !hasOwnPlace(draft) && type != EventType.AID) {
            heads.addAll(match.frame().objects());
            heads.removeAll(match.consumed());
        }
        return draft.withTargets(cast.things(heads, match.predicate()));
    }

    /** "denied the generals the shells": who gets the object. */
    private List<Participant> recipient(Draft draft) {
        List<Integer> objects = draft.match().frame().objects();
        return !objects.isEmpty() && sentence.token(objects.get(0)).is("iobj")
                ? others(draft, objects.subList(0, 1))
                : List.of();
    }

    /** "freed two dozen sailors": the object, unless the rule says that the target stands elsewhere. */
    private List<Participant> objects(Draft draft) {
        if (!isVerb(draft) || hasOwnPlace(draft)) {
            return List.of();
        }
        return others(draft, draft.match().frame().objects());
    }

    /** "rejected a truce demanded by the council", "the president's plan", "a deal with the rebels". */
    private List<Participant> makers(Draft draft) {
        List<Integer> heads = new ArrayList<>();
        if (isVerb(draft)) {
            draft.match().frame().objects().forEach(object -> addMakers(object, heads));
        }
        return others(draft, heads);
    }

    private void addMakers(int object, List<Integer> heads) {
        for (Token child : sentence.children(object)) {
            if (child.is("acl") && !child.is("acl:relcl")) {
                addPhrases(child.index(), MADE_BY, heads);
            } else if (child.is("nmod:poss")
                    || child.is("compound") && child.upos().equals("PROPN")) {
                heads.add(child.index());
            }
        }
        if (heads.isEmpty()) {
            addPhrases(object, TOWARDS, heads);
        }
    }

    private void addPhrases(int head, Set<String> prepositions, List<Integer> heads) {
        for (Token child : sentence.children(head)) {
            Token preposition = child.is("obl", "nmod") ? sentence.child(child.index(), "case") : null;
            if (preposition != null && prepositions.contains(lower(preposition))) {
                heads.add(child.index());
            }
        }
    }

    /** "threatened to shut the mosques", "refused to hand him to the court". */
    private List<Participant> inActs(Draft draft, List<Frame.Clause> clauses, int depth) {
        for (Frame.Clause clause : clauses) {
            Token head = sentence.token(clause.head());
            if (!head.isVerb() || !head.is("xcomp", "ccomp")) {
                continue;
            }
            Frame frame = frames.verb(clause.head());
            List<Participant> found = others(draft, frame.subjects());
            if (found.isEmpty()) {
                found = outsiders(draft, towards(frame));
            }
            if (found.isEmpty()) {
                found = others(draft, frame.objects());
            }
            if (found.isEmpty() && depth > 0) {
                found = inActs(draft, frame.complements(), depth - 1);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "agreed to hand the tycoon to Jakarta". */
    private List<Participant> partners(Draft draft) {
        for (Frame.Clause clause : draft.match().frame().complements()) {
            Token head = sentence.token(clause.head());
            if (head.isVerb() && head.is("xcomp")) {
                return outsiders(draft, towards(frames.verb(clause.head())));
            }
        }
        return List.of();
    }

    /** "willing to send blankets to Chad", "a ban on imports of Chad's gum": the first other side named in what is done. */
    private List<Participant> inside(Draft draft) {
        int predicate = draft.match().predicate();
        List<Integer> open = new ArrayList<>(List.of(draft.match().frame().anchor(), predicate));
        while (!open.isEmpty()) {
            for (Token child : sentence.children(open.remove(0))) {
                if (child.is(ASIDE) || child.is("advcl") && !child.xpos().equals("VB") || isOccasion(child)) {
                    continue;
                }
                open.add(child.index());
                boolean named = child.index() > predicate && (child.isNominal() || child.is("amod"));
                List<Participant> found = named ? others(draft, List.of(child.index())) : List.of();
                if (found.stream().anyMatch(p -> !cast.isTown(p))) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** "days before Turkey's intervention", "amid talks with Oman": when it is done, not to whom. */
    private boolean isOccasion(Token token) {
        Token preposition = token.is("obl") ? sentence.child(token.index(), "case") : null;
        return preposition != null && OCCASIONS.contains(lower(preposition));
    }

    private static List<Integer> towards(Frame frame) {
        return frame.phrases().stream()
                .filter(phrase -> TOWARDS.contains(phrase.preposition()))
                .map(Frame.Phrase::head)
                .toList();
    }

    /** The same without places, to which things are only moved. */
    private List<Participant> outsiders(Draft draft, List<Integer> heads) {
        return others(draft, heads).stream().filter(p -> !cast.isTerritory(p)).toList();
    }

    /** "threatened to walk out unless Kampala gave way", "refused to go as the crowd demanded": who has a say in it. */
    private List<Participant> conditioned(Draft draft) {
        int anchor = draft.match().frame().anchor();
        boolean refusal = draft.match().entry().type() == EventType.REJECT;
        for (Token token : sentence.tokens()) {
            Token mark = token.is("advcl") ? sentence.child(token.index(), "mark", "aux") : null;
            boolean condition = mark != null
                    && (CONDITIONS.contains(lower(mark))
                            || refusal && lower(mark).equals(DEMANDED));
            if (condition && (token.head() == anchor || isComplementOf(anchor, token.head()))) {
                return others(draft, frames.verb(token.index()).subjects());
            }
        }
        return List.of();
    }

    private boolean isComplementOf(int anchor, int clause) {
        return clause >= 0
                && sentence.token(clause).is("xcomp", "ccomp")
                && sentence.token(clause).head() == anchor;
    }

    /** Who stands at the heads, the source and what is its own left out. */
    private List<Participant> others(Draft draft, List<Integer> heads) {
        List<Integer> foreign =
                heads.stream().filter(head -> !isOwn(draft, head)).toList();
        return cast.at(foreign).stream()
                .filter(p -> !p.actor().isUnknown() || p.antecedent() == null)
                .filter(p -> !cast.isSetting(p))
                .filter(p -> draft.sources().stream().noneMatch(source -> isOfOneSide(source, p)))
                .toList();
    }

    /** The same actor, or the source's own forces: "refused to send a frigate". */
    private static boolean isOfOneSide(Participant source, Participant other) {
        String country = source.actor().country();
        List<String> roles = source.actor().roles();
        boolean state = roles.isEmpty() || roles.contains("GOV") || roles.contains("MIL");
        boolean forces = state
                && country != null
                && country.equals(other.actor().country())
                && other.actor().roles().contains("MIL");
        return forces || source.actor().equals(other.actor()) || source.span().overlaps(other.span());
    }

    /** "its tanks", "the ministry's own men": what belongs to the source. */
    private boolean isOwn(Draft draft, int head) {
        for (Token child : sentence.children(head)) {
            if (child.is("nmod:poss")) {
                List<Participant> owners = cast.at(List.of(child.index()));
                return owners.stream()
                        .anyMatch(o ->
                                draft.sources().stream().anyMatch(s -> s.actor().equals(o.actor())));
            }
        }
        return false;
    }

    /** Whether the rule says in which phrase the target stands. */
    private static boolean hasOwnPlace(Draft draft) {
        return draft.match().rule().pattern().items().stream()
                .anyMatch(item -> item instanceof Pattern.Prepositional phrase
                        && phrase.role() == Pattern.Role.TARGET
                        && !phrase.prepositions().contains("of"));
    }

    private static boolean isVerb(Draft draft) {
        return draft.match().kind() == Pattern.Kind.VERB;
    }

    private static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }
}
