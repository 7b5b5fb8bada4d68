package org.dragoman.resolve.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a known person is on a day: in office, out of office (ELI), or still a rebel.
 *
 * @param country country or {@code IGO}
 * @param roles role codes, most specific first
 */
record Standing(String country, List<String> roles) {

    /** Roles that end with the office; who held them before or after is of the elite. */
    private static final Set<String> OFFICIAL = Set.of("GOV", "LEG", "MIL", "JUD", "SPY", "COP");

    static boolean isOfficial(String role) {
        return OFFICIAL.contains(role);
    }

    /** Roles of someone who is out of office: ELI, then what the office was. */
    static List<String> former(List<String> roles) {
        if (roles.isEmpty()) {
            return List.of("ELI");
        }
        if (!isOfficial(roles.get(0)) && !roles.get(0).equals("PTY")) {
            return roles;
        }
        List<String> former = new ArrayList<>(List.of("ELI"));
        former.addAll(roles);
        return List.copyOf(former);
    }

    /**
     * The person's standing.
     *
     * @param date the day, or null
     * @param inOffice whether, without a day, the foremost office is taken as held
     */
    static Standing of(Person person, @Nullable LocalDate date, boolean inOffice) {
        if (date == null && inOffice) {
            Person.Tenure foremost = person.foremost();
            return new Standing(foremost.country(), foremost.standing());
        }
        LocalDate day = date == null ? LocalDate.MAX : date;
        Person.Tenure held = date == null ? current(person) : person.at(day);
        if (held != null) {
            return new Standing(held.country(), held.standing());
        }
        Person.Tenure last = date == null ? person.foremost() : person.nearest(day);
        if (date != null && last.period().yearsFrom(date) < 0.2) {
            return new Standing(last.country(), last.standing());
        }
        if (last.country().equals("IGO")) {
            Person.Tenure national = national(person);
            return national == null
                    ? new Standing("IGO", former(last.standing()))
                    : new Standing(national.country(), former(national.standing()));
        }
        return new Standing(last.country(), former(last.standing()));
    }

    private static Person.@Nullable Tenure current(Person person) {
        Person.Tenure best = null;
        for (Person.Tenure tenure : person.tenures()) {
            if (tenure.period().to() == null && (best == null || tenure.weight() > best.weight())) {
                best = tenure;
            }
        }
        return best;
    }

    private static Person.@Nullable Tenure national(Person person) {
        for (Person.Tenure tenure : person.tenures()) {
            if (!tenure.country().equals("IGO")) {
                return tenure;
            }
        }
        return null;
    }
}
