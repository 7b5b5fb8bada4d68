package org.dragoman.judge.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.judge.Deeds;
import org.dragoman.judge.relations.Told;
import org.dragoman.model.Actor;
import org.dragoman.model.Event;
import org.dragoman.model.Findings;
import org.dragoman.model.Participant;
import org.dragoman.model.Stance;
import org.jspecify.annotations.Nullable;

/** Takes in events and findings one by one and keeps who is told to mediate between whom. */
public final class MediationLedger {

    /** CAMEO's code for mediation, which names the mediator as source and the others as targets. */
    private static final String MEDIATE = "045";

    private static final int KEPT = 20;

    /** Evidence of one mediation. */
    private static final class Case {
        private final List<String> events = new ArrayList<>();
        private final List<Told> told = new ArrayList<>();
        private int weight;
    }

    private final Map<String, Case> cases = new TreeMap<>();

    /** Takes in an event. */
    public void add(Event event) {
        if (!event.cameo().startsWith(MEDIATE) || Deeds.weight(event.status()) == 0) {
            return;
        }
        List<String> others = codes(event.targets());
        for (String who : codes(event.sources())) {
            for (int i = 0; i < others.size(); i++) {
                for (int j = i + 1; j < others.size(); j++) {
                    Case found = find(who, others.get(i), others.get(j));
                    if (found != null && found.weight++ < KEPT) {
                        found.events.add(event.id());
                    }
                }
            }
        }
    }

    private static List<String> codes(List<Event.Party> parties) {
        TreeSet<String> codes = new TreeSet<>();
        parties.forEach(party -> {
            String code = code(party.actor());
            if (code != null) {
                codes.add(code);
            }
        });
        return List.copyOf(codes);
    }

    /** A country, or a body above countries by its full code. */
    private static @Nullable String code(Actor actor) {
        return actor.isAboveStates() ? actor.code() : actor.country();
    }

    private @Nullable Case find(String who, String one, String other) {
        if (who.equals(one) || who.equals(other) || one.equals(other)) {
            return null;
        }
        String first = one.compareTo(other) < 0 ? one : other;
        return cases.computeIfAbsent(who + "|" + first + "|" + (first.equals(one) ? other : one), key -> new Case());
    }

    /** Takes in what a document says. */
    public void add(Findings findings) {
        for (Stance stance : findings.stances()) {
            Participant between = stance.between();
            String who = between == null ? null : code(between.actor());
            String one = code(stance.source().actor());
            String other = code(stance.target().actor());
            if (who != null && one != null && other != null && Deeds.weight(stance.status()) > 0) {
                Case found = find(who, one, other);
                if (found != null && found.weight++ < KEPT) {
                    found.told.add(new Told(findings.document(), findings.published(), stance, stance.sign()));
                }
            }
        }
    }

    /** All mediations, those told most often first. */
    public List<Mediation> all() {
        return cases.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Case> each) -> -each.getValue().weight)
                        .thenComparing(Map.Entry::getKey))
                .map(each -> {
                    String[] names = each.getKey().split("\\|");
                    Case found = each.getValue();
                    return new Mediation(names[0], List.of(names[1], names[2]), found.events, found.told);
                })
                .toList();
    }
}
