package org.dragoman.judge.agreements;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.judge.agreements.Agreement.Change;
import org.dragoman.model.AgreementMention;
import org.dragoman.model.AgreementMention.Known;
import org.dragoman.model.AgreementMention.Reference;
import org.dragoman.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** Makes an entry of the ledger of all mentions of an agreement. */
final class AgreementMaker {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private static final int MONTH_DAYS = 31;

    private AgreementMaker() {}

    /** A day of signature and where it is from. */
    private record Signed(
            @Nullable TimeInterval time, @Nullable String from) {}

    static Agreement make(Strand strand, AgreementEvents events, @Nullable LocalDate asOf) {
        Parties parties = Parties.of(strand);
        List<AgreementEvents.Linked> linked = events.of(strand);
        Signed signed = signed(strand, linked);
        String day = Days.value(signed.time());
        String kind = strand.kind();
        List<Change> history = History.of(strand, parties);
        Lifecycle state = Lifecycle.of(kind, history, parties.codes().size(), asOf);
        String name = name(strand, kind, signed.time(), parties);
        return new Agreement(
                id(name, day, parties),
                name,
                aliases(strand, name),
                kind,
                parties.codes(),
                parties.roles(),
                day,
                day == null ? null : signed.from(),
                strand.areas().stream().findFirst().orElse(area(strand)),
                subject(strand),
                provisions(strand),
                state.state(),
                state.since(),
                history,
                ComplianceReader.of(strand, parties),
                strand.told().size(),
                (int) strand.told().stream().map(Told::document).distinct().count(),
                linked.stream()
                        .map(AgreementEvents.Linked::id)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** What the text says; where it says another year than the table, the table, because a name is the surer guide. */
    private static Signed signed(Strand strand, List<AgreementEvents.Linked> linked) {
        Known known = strand.known();
        TimeInterval table = known == null ? null : known.signed();
        TimeInterval text = strand.date();
        boolean odd = text != null && table != null && Links.areApart(text, table);
        boolean vague =
                text != null && table != null && Days.length(text) > MONTH_DAYS && Days.length(table) <= MONTH_DAYS;
        if (text != null && !odd && !vague) {
            return new Signed(text, "text");
        }
        if (table != null) {
            return new Signed(table, "table");
        }
        LocalDate news = known == null ? strand.news() : null;
        if (news != null) {
            return new Signed(new TimeInterval(news.toString(), news, news), "published");
        }
        TimeInterval event = linked.stream()
                .filter(AgreementEvents.Linked::signs)
                .map(AgreementEvents.Linked::time)
                .filter(time -> Days.value(time) != null)
                .findFirst()
                .orElse(null);
        return event != null ? new Signed(event, "event") : begun(strand);
    }

    /** The first day on which it is told to have been in force. */
    private static Signed begun(Strand strand) {
        return strand.told().stream()
                .flatMap(told -> told.mention().turns().stream())
                .filter(turn -> turn.state().equals("in force") && turn.status().isTold())
                .map(AgreementMention.Turn::time)
                .filter(time -> Days.value(time) != null)
                .min(Comparator.comparing(time -> String.valueOf(Days.first(time))))
                .map(time -> new Signed(time, "in_force"))
                .orElse(new Signed(null, null));
    }

    private static @Nullable String area(Strand strand) {
        Known known = strand.known();
        return known == null ? null : known.area();
    }

    /** The proper name that most mentions use, the official form before others; the table's; or day and kind. */
    private static String name(Strand strand, String kind, @Nullable TimeInterval signed, Parties parties) {
        Map<String, Integer> names = new LinkedHashMap<>();
        strand.told().stream()
                .map(told -> told.mention().name())
                .filter(Objects::nonNull)
                .forEach(name -> names.merge(name, 1, Integer::sum));
        if (!names.isEmpty()) {
            return names.entrySet().stream()
                    .max(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                            .thenComparing(e -> isOfficial(e.getKey()))
                            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                    .orElseThrow()
                    .getKey();
        }
        Known known = strand.known();
        return known != null ? known.name() : described(kind, signed, parties, strand);
    }

    /** "March 5, 2020 ceasefire"; without a day "ceasefire (Armenia, Azerbaijan)". */
    private static String described(String kind, @Nullable TimeInterval signed, Parties parties, Strand strand) {
        LocalDate from = Days.first(signed);
        String value = Days.value(signed);
        if (from != null && value != null) {
            String day = value.length() == 10 ? from.format(DAY) : value.length() == 7 ? from.format(MONTH) : value;
            return day + " " + kind;
        }
        String place =
                strand.areas().stream().findFirst().map(area -> area + " ").orElse("");
        return place + kind + (parties.codes().isEmpty() ? "" : " (" + String.join(", ", parties.codes()) + ")");
    }

    private static boolean isOfficial(String name) {
        return Character.isUpperCase(name.charAt(name.lastIndexOf(' ') + 1));
    }

    private static List<String> aliases(Strand strand, String name) {
        Set<String> aliases = new LinkedHashSet<>();
        Known known = strand.known();
        if (known != null) {
            aliases.add(known.name());
        }
        for (Told told : strand.told()) {
            if (told.mention().reference() != Reference.IMPLIED) {
                String own = told.mention().name();
                aliases.add(own != null ? own : told.mention().text());
            }
        }
        Set<String> folded = new HashSet<>(Set.of("it", name.toLowerCase(Locale.ROOT)));
        return aliases.stream()
                .filter(alias -> folded.add(alias.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static String id(String name, @Nullable String day, Parties parties) {
        String who = String.join("-", parties.codes());
        return Names.id(
                name + (name.contains("(") ? "" : " " + who) + (day == null || name.contains(day) ? "" : " " + day));
    }

    private static @Nullable String subject(Strand strand) {
        return strand.told().stream()
                .map(told -> told.mention().subject())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static List<String> provisions(Strand strand) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        strand.told().forEach(told -> told.mention().provisions().forEach(p -> counts.merge(p, 1, Integer::sum)));
        List<String> provisions = new ArrayList<>(counts.keySet());
        provisions.sort(Comparator.comparing(counts::get, Comparator.reverseOrder()));
        return provisions;
    }
}
