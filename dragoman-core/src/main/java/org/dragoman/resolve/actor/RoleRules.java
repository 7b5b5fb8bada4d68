package org.dragoman.resolve.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.resolve.actor.Lexeme.Nature;

/** How a role noun's own role goes with the role of what it belongs to. */
final class RoleRules {

    /** Roles of those who bear arms outside the state. */
    private static final Set<String> IRREGULAR = Set.of("REB", "UAF", "PRM", "CRM");

    /** Callings that people follow in anybody's service: "army engineers" are the army's. */
    private static final Set<String> CALLINGS = Set.of("LAB", "EDU", "BUS", "HLH", "CVL", "MED");

    /** Services whose people keep their role whatever they do there. */
    private static final Set<String> SERVICES = Set.of("MIL", "COP", "SPY");

    private RoleRules() {}

    /** Roles of a noun that has its own, beside modifiers that give others. */
    static List<String> own(Lexeme noun, List<String> given, Described belonging) {
        boolean calling =
                !noun.roles().isEmpty() && CALLINGS.contains(noun.roles().get(0));
        return calling && !given.isEmpty() && SERVICES.contains(given.get(0)) ? given : own(noun, belonging);
    }

    /**
     * Roles of a noun that takes its role from its surroundings: what modifiers give; else what it belongs to, unless
     * that is merely a government and the noun has an own default ("Assad's forces" are military); else the default.
     */
    static List<String> inherited(Lexeme noun, List<String> given, Described belonging) {
        if (!given.isEmpty()) {
            return withBody(belonging, given);
        }
        List<String> roles = belonging.roles();
        boolean government =
                roles.isEmpty() || roles.get(0).equals("GOV") || roles.get(0).equals("ELI");
        if (government && !noun.roles().isEmpty()) {
            return noun.roles();
        }
        boolean body = belonging.country() != null && belonging.country().equals("IGO");
        return body && noun.roles().contains("MIL") ? withBody(belonging, noun.roles()) : roles;
    }

    /** Roles of a noun that has its own: soldiers of a rebel group are rebels, those of an IGO are the IGO's. */
    private static List<String> own(Lexeme noun, Described belonging) {
        List<String> roles = belonging.roles();
        boolean armed = noun.roles().contains("MIL")
                || noun.roles().contains("UAF")
                || noun.roles().contains("OPP");
        if (armed && roles.stream().anyMatch(IRREGULAR::contains) && !roles.contains("ETH")) {
            return roles;
        }
        return withBody(belonging, noun.roles());
    }

    private static List<String> withBody(Described belonging, List<String> roles) {
        if (!"IGO".equals(belonging.country()) || belonging.roles().isEmpty()) {
            return roles;
        }
        List<String> all = new ArrayList<>(List.of(belonging.roles().get(0)));
        roles.stream()
                .filter(role -> !all.contains(role) && !role.equals("IGO"))
                .forEach(all::add);
        return all;
    }

    /** Whether the noun speaks for or is part of the body so that the body's name names the actor: "Hamas fighters". */
    static boolean keepsName(Lexeme noun, Described belonging) {
        return belonging.nature() == Nature.BODY
                && belonging.name() != null
                && (noun.nature() == Nature.BODY
                        || noun.binding() == Lexeme.Binding.OF
                        || noun.roles().contains("REB"))
                && !belonging.roles().contains("ETH");
    }
}
