package org.dragoman.serve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;

/** What actor codes stand for, in words: "Syria: armed forces" for {@code SYR MIL}. */
final class ActorNames {

    private static final Map<String, String> COUNTRIES = countries();
    private static final Map<String, String> ROLES = Map.ofEntries(
            Map.entry("GOV", "government"),
            Map.entry("MIL", "armed forces"),
            Map.entry("COP", "police"),
            Map.entry("SPY", "intelligence"),
            Map.entry("JUD", "courts"),
            Map.entry("LEG", "legislature"),
            Map.entry("PTY", "party"),
            Map.entry("OPP", "opposition"),
            Map.entry("REB", "armed group"),
            Map.entry("CRM", "crime"),
            Map.entry("CVL", "civilians"),
            Map.entry("REF", "refugees"),
            Map.entry("MED", "media"),
            Map.entry("EDU", "education"),
            Map.entry("BUS", "business"),
            Map.entry("LAB", "labour"),
            Map.entry("REL", "religious body"),
            Map.entry("ETH", "ethnic group"),
            Map.entry("ELI", "elites"),
            Map.entry("NGO", "non-governmental organisation"));
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("UNO", "United Nations"),
            Map.entry("NAT", "NATO"),
            Map.entry("EUR", "European Union"),
            Map.entry("EEC", "European Union"),
            Map.entry("ARL", "Arab League"),
            Map.entry("AFU", "African Union"),
            Map.entry("SAS", "ASEAN"),
            Map.entry("SCO", "OSCE"),
            Map.entry("IMF", "IMF"),
            Map.entry("WBK", "World Bank"));

    private ActorNames() {}

    private static Map<String, String> countries() {
        Map<String, String> names = new HashMap<>();
        for (String two : Locale.getISOCountries()) {
            Locale country = new Locale("", two);
            try {
                names.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
            } catch (MissingResourceException withoutThreeLetters) {
                continue;
            }
        }
        names.put("XKX", "Kosovo");
        names.put("IGO", "international organisation");
        names.put("IMG", "armed movement across borders");
        names.put("---", "unknown country");
        return Map.copyOf(names);
    }

    /** What a code stands for; the code itself where that is not known. */
    static String of(String code) {
        String[] parts = code.split(" ", 2);
        String country = COUNTRIES.getOrDefault(parts[0], parts[0]);
        if (parts.length == 1) {
            return country;
        }
        if (parts[0].equals("IGO") && BODIES.containsKey(parts[1])) {
            return BODIES.get(parts[1]);
        }
        return country + ": " + ROLES.getOrDefault(parts[1], parts[1]);
    }
}
