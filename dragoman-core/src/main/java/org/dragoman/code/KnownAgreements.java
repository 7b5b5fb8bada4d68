package org.dragoman.code;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.model.Actor;
import org.dragoman.model.AgreementMention.Known;
import org.dragoman.model.AgreementMention.KnownParty;
import org.dragoman.model.TimeInterval;
import org.dragoman.resolve.Tables;
import org.jspecify.annotations.Nullable;

/**
 * Public facts about agreements that news call by name: parties, day of signature. A name that several share, or that is written
 * small, is taken for one only when a country that it concerns is spoken of in the same document; all only when signed before. Data: {@code known-agreements.tsv}.
 */
final class KnownAgreements {

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<String, String> ROLES = Map.of("m", "mediator", "g", "guarantor", "s", "signatory");

    private final Map<String, List<Known>> byName = new HashMap<>();
    private final Map<String, List<Known>> bare = new HashMap<>();
    private final Set<String> bareForms = new HashSet<>();

    private KnownAgreements() {
        for (String[] row : Tables.rows(KnownAgreements.class, "known-agreements.tsv", 6)) {
            Known known =
                    new Known(row[0], row[2], interval(row[3]), parties(row[4]), row[5].equals("-") ? null : row[5]);
            add(byName, row[0], known);
            for (String alias : row[1].split(";")) {
                // "=JCPOA" is a name that stands without "agreement" or the like
                boolean alone = alias.startsWith("=");
                add(alone ? bare : byName, alone ? alias.substring(1) : alias, known);
                if (alone) {
                    bareForms.add(alias.substring(1));
                }
            }
        }
    }

    static KnownAgreements shipped() {
        return new KnownAgreements();
    }

    private static void add(Map<String, List<Known>> names, String name, Known known) {
        String key = key(name);
        if (!key.isEmpty()) {
            names.computeIfAbsent(key, none -> new ArrayList<>()).add(known);
        }
    }

    /** Whether words, exactly as written, are a name that stands without a noun. */
    boolean isBareName(String words) {
        return bareForms.contains(words);
    }

    /**
     * What is known under a name.
     *
     * @param countries codes of the countries of which the document speaks
     * @param date day of publication, or null
     * @param year year that the words give to the agreement, or null
     */
    @Nullable
    Known of(String name, Set<String> countries, @Nullable LocalDate date, @Nullable Integer year) {
        List<Known> all = new ArrayList<>(byName.getOrDefault(key(name), List.of()));
        all.addAll(bare.getOrDefault(key(name), List.of()));
        boolean distinct = all.size() == 1 && !name.equals(name.toLowerCase(Locale.ROOT));
        return all.stream()
                .filter(known -> isBefore(known, date) && (year == null || isOf(known, year)))
                .filter(known -> distinct || concerns(known, countries) > 0)
                .max(Comparator.<Known>comparingInt(known -> concerns(known, countries))
                        .thenComparing(KnownAgreements::signedDay))
                .orElse(null);
    }

    private static boolean isBefore(Known known, @Nullable LocalDate date) {
        return date == null || known.signed() == null || !signedDay(known).isAfter(date);
    }

    private static boolean isOf(Known known, int year) {
        return known.signed() == null || signedDay(known).getYear() == year;
    }

    private static LocalDate signedDay(Known known) {
        TimeInterval signed = known.signed();
        return signed == null || signed.from() == null ? LocalDate.MIN : signed.from();
    }

    /** How many of the countries it concerns are spoken of. */
    private static int concerns(Known known, Set<String> countries) {
        int count = known.area() != null && countries.contains(known.area()) ? 1 : 0;
        for (KnownParty party : known.parties()) {
            String country = party.actor().country();
            boolean state = country != null && !country.equals("IGO") && !country.equals("IMG");
            count += state && countries.contains(country) && !party.role().equals("mediator") ? 1 : 0;
        }
        return count;
    }

    /** Lower case, no accents, no articles, "accords" as "accord". */
    static String key(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        StringBuilder key = new StringBuilder();
        for (String word : NO_LETTER.split(plain.toLowerCase(Locale.ROOT))) {
            if (!word.isEmpty() && !word.equals("the") && !word.equals("s")) {
                key.append(key.length() == 0 ? "" : " ").append(singular(word));
            }
        }
        return key.toString();
    }

    private static String singular(String word) {
        return word.length() > 4 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static List<KnownParty> parties(String codes) {
        List<KnownParty> parties = new ArrayList<>();
        for (String code : codes.split(",")) {
            if (code.isBlank() || code.equals("-")) {
                continue;
            }
            int colon = code.indexOf(':');
            String role = ROLES.get(colon < 0 ? "s" : code.substring(0, colon));
            String[] parts = code.substring(colon + 1).trim().split(" ");
            parties.add(new KnownParty(
                    new Actor(null, parts[0], parts.length > 1 ? List.of(parts[1]) : List.of()), String.valueOf(role)));
        }
        return parties;
    }

    /** "1998-04-10", "1998-04", "1998" as days; "-" is null. */
    private static @Nullable TimeInterval interval(String value) {
        return switch (value.length()) {
            case 10 -> new TimeInterval(value, LocalDate.parse(value), LocalDate.parse(value));
            case 7 ->
                new TimeInterval(
                        value,
                        YearMonth.parse(value).atDay(1),
                        YearMonth.parse(value).atEndOfMonth());
            case 4 -> new TimeInterval(value, LocalDate.parse(value + "-01-01"), LocalDate.parse(value + "-12-31"));
            default -> null;
        };
    }
}
