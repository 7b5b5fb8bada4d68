package org.dragoman.judge.agreements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.judge.agreements.Agreement.Role;
import org.dragoman.model.Actor;
import org.dragoman.model.AgreementMention.Known;
import org.dragoman.model.AgreementMention.KnownParty;
import org.dragoman.model.AgreementMention.Party;

/** Who is bound by an agreement, all mentions and the table together. */
final class Parties {

    /** Roles of those who speak and act for a state. */
    private static final Set<String> STATE = Set.of("GOV", "MIL", "LEG", "SPY", "PTY", "JUD");

    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<String, Actor> signatories = new LinkedHashMap<>();

    private Parties() {}

    static Parties of(Strand strand) {
        Parties parties = new Parties();
        Known known = strand.known();
        strand.told()
                .forEach(told -> told.mention().parties().stream()
                        .filter(party -> party.from().equals("text"))
                        .forEach(parties::add));
        if (known != null) {
            known.parties().forEach(parties::add);
        }
        boolean few = parties.signatories.size() < 2 && known == null;
        if (few) {
            strand.told().forEach(told -> told.mention().parties().forEach(parties::add));
        }
        return parties;
    }

    private void add(Party party) {
        Actor actor = party.who().actor();
        add(actor, actor.name() != null ? actor.name() : party.who().text(), party.role(), party.from());
    }

    private void add(KnownParty party) {
        add(party.actor(), party.actor().code(), party.role(), "table");
    }

    private void add(Actor actor, String name, String role, String from) {
        if (actor.country() == null) {
            return;
        }
        String group = group(actor);
        Role before = roles.get(group);
        boolean binds = role.equals("signatory") || role.equals("guarantor");
        if (before == null || binds && !isBound(before)) {
            roles.put(group, new Role(actor.code(), name, role, from));
        }
        if (binds) {
            signatories.putIfAbsent(group, actor);
        }
    }

    private static boolean isBound(Role role) {
        return role.role().equals("signatory") || role.role().equals("guarantor");
    }

    /** Those who act for one state are one party; a rebel group is another. */
    static String group(Actor actor) {
        boolean state = actor.roles().isEmpty() || STATE.contains(actor.roles().get(0));
        return state && !actor.isAboveStates() ? String.valueOf(actor.country()) : actor.code();
    }

    /** Codes of those bound: the country alone for a state, with {@code GOV} where another party is of the same country. */
    List<String> codes() {
        Set<String> codes = new TreeSet<>();
        for (Map.Entry<String, Actor> entry : signatories.entrySet()) {
            String country = String.valueOf(entry.getValue().country());
            boolean state = entry.getKey().equals(country);
            boolean civil = state
                    && signatories.keySet().stream()
                            .anyMatch(other -> !other.equals(country) && other.startsWith(country + " "));
            codes.add(civil ? country + " GOV" : entry.getKey());
        }
        return List.copyOf(codes);
    }

    /** Each with its role. */
    List<Role> roles() {
        return new ArrayList<>(roles.values());
    }

    /** Countries and groups of those bound, to tell a party's word from another's. */
    Set<String> groups() {
        return new LinkedHashSet<>(signatories.keySet());
    }

    /** Whether the actor is one of those bound, or speaks for one. */
    boolean isParty(Actor actor) {
        return actor.country() != null && signatories.containsKey(group(actor));
    }
}
