package org.dragoman.judge.relations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.judge.Deeds;
import org.dragoman.model.Actor;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;
import org.dragoman.model.EventType;
import org.dragoman.model.EventType.Quad;
import org.dragoman.model.Findings;
import org.dragoman.model.Span;
import org.dragoman.model.Stance;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * Takes in events and findings one by one and keeps what they say of each pair of actors. Not safe for use by several threads.
 *
 * <p>An event counts in full when it is told as having happened and by half when it is alleged; others do not count. At country
 * level a state is spoken for by its government, forces and courts, or by its bare name; a party counts half. What rebels and
 * opponents do is not their state's doing, and a third country that backs them acts against the state; fighting them makes no
 * friend of it. Harm to a country's people counts half, and not at all where it is done by a friend of the state or in a war on
 * its rebels; aid to them says nothing of the state. Those who do something side by side to others stand with each other.
 */
public final class RelationLedger {

    /** What a stance told in text weighs: as much as support in words (PLOVER 5). */
    static final double STANCE_WEIGHT = 5;

    private static final double PARTY_SHARE = 0.5;
    private static final double SOCIETY_SHARE = 0.5;
    private static final double NEGATED_SHARE = 0.5;

    /** To fight or act side by side is to work together (PLOVER 9.5); to speak together, to agree (2.5). */
    private static final double SIDE_BY_SIDE_DEED = 9.5;

    private static final double SIDE_BY_SIDE_WORDS = 2.5;

    /** What counts that no sentence tells of these two: parties that reports of one happening name apart. */
    private static final double PIECED_TOGETHER = 0.5;

    private static final int STANCES_KEPT = 5;

    /** What helps those whom it is done for, rather than being a deal with them. */
    private static final Set<EventType> HELP = Set.of(EventType.SUPPORT, EventType.AID, EventType.COOPERATE);

    /** What is done to towns and people where a country is not named as such. */
    private static final Set<EventType> OF_PEOPLE = Set.of(EventType.ASSAULT, EventType.COERCE, EventType.AID);

    private static final Set<EventType> DEALINGS = Set.of(EventType.AGREE, EventType.CONSULT);
    private static final Set<EventType> EASINGS = Set.of(EventType.RETREAT, EventType.CONCEDE);

    /** An actor at the level of comparison. */
    private record Node(String id, Side side) {}

    private final Level level;
    private final Weights weights;
    private final Map<String, Dyad> dyads = new HashMap<>();
    private final List<String> events = new ArrayList<>();
    private final List<Told> stances = new ArrayList<>();
    private final Map<String, Integer> stancesOfMonth = new HashMap<>();
    private final Set<String> meetings = new HashSet<>();
    private int last = Dyad.UNDATED;

    public RelationLedger(Level level, Weights weights) {
        this.level = level;
        this.weights = weights;
    }

    /** Takes in an event. */
    public void add(Event event) {
        double weight = weights.of(event) * Deeds.weight(event.status());
        if (weight == 0) {
            return;
        }
        Fact fact = new Fact(event, dayOf(Deeds.lastDay(event)), weight, kind(event.type()));
        if (event.symmetric()) {
            joint(fact);
        } else {
            directed(fact);
        }
    }

    /** One event on its way into the ledger; its id is kept when the first pair needs it. */
    private final class Fact {
        private final Event event;
        private final int day;
        private final double weight;
        private final int kind;
        private int reference = -1;

        private Fact(Event event, int day, double weight, int kind) {
            this.event = event;
            this.day = day;
            this.weight = weight;
            this.kind = kind;
        }

        private int reference() {
            if (reference < 0) {
                reference = events.size();
                events.add(event.id());
                last = Math.max(last, day);
            }
            return reference;
        }
    }

    private static int kind(EventType type) {
        Quad quad = type.quad();
        boolean material = quad == Quad.MATERIAL_CONFLICT || quad == Quad.MATERIAL_COOPERATION;
        return (material ? Dyad.MATERIAL : 0)
                | (DEALINGS.contains(type) ? Dyad.DEALING : 0)
                | (EASINGS.contains(type) ? Dyad.EASING : 0);
    }

    private static int dayOf(@Nullable LocalDate day) {
        return day == null ? Dyad.UNDATED : (int) day.toEpochDay();
    }

    /** What is done together is done once by each two of all parties, whatever side the text puts them on. */
    private void joint(Fact fact) {
        Set<Node> parties = nodes(fact.event.sources());
        parties.addAll(nodes(fact.event.targets()));
        together(parties, fact, fact.weight, pair -> !isToldTwice(fact.event, pair));
    }

    /** Puts down for each two of some actors, each pair once, what they do together. */
    private void together(Set<Node> actors, Fact fact, double weight, Predicate<String> meant) {
        List<Node> all = List.copyOf(actors);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Node one = all.get(i);
                Node other = all.get(j);
                String pair = Dyad.key(one.id, other.id);
                if (bothSpeak(one, other) && seen.add(pair) && meant.test(pair)) {
                    put(one, other, fact, weight * (share(one) * share(other)), fact.kind | Dyad.BOTH);
                }
            }
        }
    }

    /** ICEWS writes a meeting as a row each way, and GDELT one for each place it was told from: by day and code it is one. */
    private boolean isToldTwice(Event event, String pair) {
        if (event.origin() == null) {
            return false;
        }
        LocalDate day = Deeds.day(event);
        return !meetings.add(
                pair + " " + day + " " + event.cameo() + " " + event.origin().dataset());
    }

    /** Other data sets write talks and signings as if one party did them to the other. */
    private static boolean isJointByNature(Event event) {
        return event.origin() != null
                && (event.cameo().startsWith("04") || event.cameo().equals("057"));
    }

    private void directed(Fact fact) {
        if (isJointByNature(fact.event)) {
            joint(fact);
            return;
        }
        Set<Node> sources = nodes(fact.event.sources());
        Set<Node> targets = ofForce(fact.event, nodes(fact.event.targets()));
        targets.removeIf(target ->
                target.side == Side.SOCIETY && sources.stream().anyMatch(source -> source.id.equals(target.id)));
        Set<String> seen = new HashSet<>();
        for (Node source : sources) {
            for (Node target : targets) {
                boolean speaks = !source.id.equals(target.id) && speaks(source);
                if (speaks && !isBesideRebels(target, targets) && seen.add(source.id + ">" + target.id + target.side)) {
                    double share = isToldTogether(fact.event, source.id, target.id) ? 1 : PIECED_TOGETHER;
                    towards(source, target, fact, fact.weight * share * share(source));
                }
            }
        }
        sideBySide(fact, sources, targets);
    }

    /** "shelled Ariha", "hosts Syrians": a country that a town or its people stand for is not meant as a state. */
    private Set<Node> ofForce(Event event, Set<Node> targets) {
        if (level == Level.ACTOR || !OF_PEOPLE.contains(event.type())) {
            return targets;
        }
        for (Event.Party party : event.targets()) {
            Actor actor = party.actor();
            boolean town = party.span() != null
                    && actor.name() == null
                    && actor.roles().isEmpty();
            if (town && actor.country() != null && targets.remove(new Node(actor.country(), Side.STATE))) {
                targets.add(new Node(actor.country(), Side.SOCIETY));
            }
        }
        return targets;
    }

    /** "bombed villages, killing rebels": harm to people in a war on their state's enemies. */
    private static boolean isBesideRebels(Node target, Set<Node> targets) {
        return target.side == Side.SOCIETY && targets.contains(new Node(target.id, Side.OPPOSITION));
    }

    /** Those who do something together to others stand together: "Russia and China vetoed the resolution". */
    private void sideBySide(Fact fact, Set<Node> sources, Set<Node> targets) {
        boolean each = targets.stream().anyMatch(target -> sources.stream().anyMatch(s -> s.id.equals(target.id)));
        if (each || sources.size() < 2 || (fact.kind & (Dyad.DEALING | Dyad.EASING)) != 0) {
            return;
        }
        boolean deed = (fact.kind & Dyad.MATERIAL) != 0;
        double weight = (deed ? SIDE_BY_SIDE_DEED : SIDE_BY_SIDE_WORDS) * Deeds.weight(fact.event.status());
        together(sources, fact, weight, pair -> true);
    }

    /** Whether one sentence names both; imported events are one row. */
    private boolean isToldTogether(Event event, String source, String target) {
        if (event.isImported() || event.mentions().size() == 1) {
            return true;
        }
        return event.mentions().stream()
                .anyMatch(mention -> isIn(mention, event.sources(), source) && isIn(mention, event.targets(), target));
    }

    private boolean isIn(EventMention mention, List<Event.Party> parties, String id) {
        Span sentence = mention.sentenceSpan();
        return parties.stream()
                .anyMatch(party -> party.span() != null
                        && sentence != null
                        && mention.document().equals(party.document())
                        && sentence.covers(party.span())
                        && id.equals(
                                level == Level.ACTOR
                                        ? party.actor().code()
                                        : party.actor().country()));
    }

    private void towards(Node source, Node target, Fact fact, double weight) {
        int kind = fact.kind | (isFirst(source, target) ? Dyad.FORTH : Dyad.BACK);
        switch (target.side) {
            case STATE, PARTY -> put(source, target, fact, weight * share(target), kind);
            case OPPOSITION -> {
                if (HELP.contains(fact.event.type())) {
                    put(source, target, fact, -weight, kind);
                } else if (weight < 0) {
                    put(source, target, fact, weight, kind | Dyad.OPPOSITION);
                }
            }
            case SOCIETY -> {
                if (weight < 0) {
                    put(source, target, fact, weight * SOCIETY_SHARE, kind | Dyad.SOCIETY);
                }
            }
        }
    }

    private void put(Node one, Node other, Fact fact, double weight, int flags) {
        dyad(one.id, other.id).add(fact.day, weight, flags, fact.reference());
    }

    /** Takes in the stances that a document tells. The same told again in a month is evidence to read, but counts once. */
    public void add(Findings findings) {
        for (Stance stance : findings.stances()) {
            double standing = stance.status() == Status.NEGATED ? -NEGATED_SHARE : Deeds.weight(stance.status());
            Node source = node(stance.source().actor());
            Node target = node(stance.target().actor());
            boolean comparable = source != null && target != null && !source.id.equals(target.id) && speaks(source);
            double towards = comparable ? stance.sign() * standing * regard(target, stance.sign() * standing) : 0;
            if (towards != 0 && source != null && target != null) {
                put(findings, stance, source, target, towards);
            }
        }
    }

    /** What a stance towards somebody says of the one who speaks for the target: 1, -1 for the state's opponents, or 0. */
    private static double regard(Node target, double towards) {
        return switch (target.side) {
            case STATE, PARTY -> share(target);
            case OPPOSITION -> towards > 0 ? -1 : 0;
            case SOCIETY -> 0;
        };
    }

    private void put(Findings findings, Stance stance, Node source, Node target, double towards) {
        boolean forth = isFirst(source, target);
        int direction = stance.mutual() ? Dyad.BOTH : forth ? Dyad.FORTH : Dyad.BACK;
        LocalDate published = findings.published();
        String month = published == null ? "" : published.toString().substring(0, "yyyy-mm".length());
        String told = Dyad.key(source.id, target.id) + direction + (towards > 0) + month;
        int before = stancesOfMonth.merge(told, 1, Integer::sum) - 1;
        if (before < STANCES_KEPT) {
            stances.add(new Told(findings.document(), published, stance, towards > 0 ? 1 : -1));
            double weight = before == 0 ? towards * STANCE_WEIGHT * share(source) : 0;
            dyad(source.id, target.id).add(dayOf(published), weight, direction | Dyad.STANCE, -stances.size());
            last = Math.max(last, dayOf(published));
        }
    }

    private Set<Node> nodes(List<Event.Party> parties) {
        Set<Node> nodes = new LinkedHashSet<>();
        for (Event.Party party : parties) {
            Node node = node(party.actor());
            if (node != null) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    private @Nullable Node node(Actor actor) {
        String country = actor.country();
        if (country == null) {
            return null;
        }
        if (level == Level.ACTOR) {
            return new Node(actor.code(), Side.STATE);
        }
        return actor.isAboveStates() ? null : new Node(country, Side.of(actor));
    }

    private static boolean speaks(Node node) {
        return node.side == Side.STATE || node.side == Side.PARTY;
    }

    private static boolean bothSpeak(Node one, Node other) {
        return !one.id.equals(other.id) && speaks(one) && speaks(other);
    }

    private static double share(Node node) {
        return node.side == Side.PARTY ? PARTY_SHARE : 1;
    }

    private static boolean isFirst(Node one, Node other) {
        return one.id.compareTo(other.id) < 0;
    }

    private Dyad dyad(String one, String other) {
        boolean first = one.compareTo(other) < 0;
        return dyads.computeIfAbsent(Dyad.key(one, other), key -> first ? new Dyad(one, other) : new Dyad(other, one));
    }

    /**
     * The relations as of a day.
     *
     * @param day the day, later facts left out; or null for the last day of all
     */
    public Relations asOf(@Nullable LocalDate day, Scale scale) {
        int asOf = day != null ? (int) day.toEpochDay() : last == Dyad.UNDATED ? 0 : last;
        return new Relations(dyads, events, stances, asOf, scale);
    }
}
