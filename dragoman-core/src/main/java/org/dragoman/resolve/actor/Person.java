package org.dragoman.resolve.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Someone who held an office.
 *
 * @param name canonical name
 * @param variants spellings of the name, each as its folded words
 * @param tenures offices held
 */
record Person(String name, List<List<String>> variants, List<Tenure> tenures) {

    /**
     * An office held for a time.
     *
     * @param country ISO-3166 alpha-3 code, or the code of an IGO
     * @param office the office, lower case
     * @param roles role codes
     * @param period when
     */
    record Tenure(String country, String office, List<String> roles, Period period) {

        /** Country, or for an international body {@code IGO} and its code. */
        String place() {
            return country.equals("IGO") && !roles.isEmpty() ? country + " " + roles.get(0) : country;
        }

        /** Role codes; who leads the ruling party of a one-party state governs. */
        List<String> standing() {
            boolean rules = PARTY_STATES.contains(country) && roles.equals(List.of("PTY"));
            return rules ? List.of("GOV", "PTY") : roles;
        }

        /** How prominent the office is, 1 to 10. */
        int weight() {
            return switch (office) {
                case "president",
                        "prime minister",
                        "supreme leader",
                        "chancellor",
                        "secretary general",
                        "junta leader" -> 10;
                case "monarch" -> 9;
                case "secretary of state", "foreign minister" -> 7;
                case "rebel leader", "opposition leader", "vice president", "defence minister", "defense secretary" ->
                    6;
                case "party leader",
                        "religious leader",
                        "army chief",
                        "special envoy",
                        "interior minister",
                        "national security adviser" -> 5;
                default -> 3;
            };
        }
    }

    /** Where the ruling party's leader rules. */
    private static final Set<String> PARTY_STATES = Set.of("CHN", "VNM", "LAO", "PRK", "CUB", "SUN");

    /** The most prominent office held on the day, or null. */
    @Nullable
    Tenure at(LocalDate date) {
        Tenure best = null;
        for (Tenure tenure : tenures) {
            if (tenure.period().contains(date) && (best == null || tenure.weight() > best.weight())) {
                best = tenure;
            }
        }
        return best;
    }

    /** The most prominent office ever held, the later of two alike. */
    Tenure foremost() {
        Tenure best = tenures.get(0);
        for (Tenure tenure : tenures) {
            if (tenure.weight() >= best.weight()) {
                best = tenure;
            }
        }
        return best;
    }

    /** The office held nearest to the day. */
    Tenure nearest(LocalDate date) {
        Tenure best = tenures.get(0);
        for (Tenure tenure : tenures) {
            if (tenure.period().yearsFrom(date) < best.period().yearsFrom(date)) {
                best = tenure;
            }
        }
        return best;
    }
}
