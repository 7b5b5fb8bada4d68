package org.dragoman.judge.agreements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dragoman.model.Actor;
import org.dragoman.model.AgreementMention;
import org.dragoman.model.AgreementMention.Known;
import org.dragoman.model.AgreementMention.Party;
import org.dragoman.model.AgreementMention.Reference;
import org.dragoman.model.AgreementMention.Turn;
import org.dragoman.model.Status;
import org.dragoman.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** Mentions that are taken to be of one agreement, and what they have in common. Grows while mentions are joined. */
final class Strand {

    /** Sentences at the head of a document in which news is told. */
    private static final int LEAD = 10;

    private static final int WEEK = 7;

    private static final String PRIVATE = "private";
    private static final Set<String> PRIVATE_ROLES = Set.of("BUS", "LAB", "CVL", "MED", "EDU", "REF", "CRM", "HLH");

    private final List<Told> told = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> countries = new HashSet<>();
    private final Set<String> supposed = new HashSet<>();
    private final Set<String> areas = new LinkedHashSet<>();
    private final Map<TimeInterval, Integer> dates = new LinkedHashMap<>();
    private @Nullable Known known;
    private String kind = "agreement";

    Strand(Told first) {
        add(first);
    }

    void add(Told mention) {
        told.add(mention);
        AgreementMention said = mention.mention();
        if (said.name() != null) {
            keys.add(Names.key(said.name()));
        }
        if (said.known() != null && known == null) {
            known = said.known();
        }
        if (Kinds.isOpen(kind)) {
            kind = said.kind();
        }
        for (Party party : said.parties()) {
            String country = country(party);
            if (country != null) {
                (party.from().equals("text") ? countries : supposed).add(country);
            }
        }
        if (said.area() != null && said.area().place() != null) {
            areas.add(said.area().place().name());
        }
        TimeInterval date = date(said);
        if (date != null) {
            dates.merge(date, 1, Integer::sum);
        }
    }

    void addAll(Strand other) {
        other.told.forEach(this::add);
    }

    private static @Nullable String country(Party party) {
        return party.role().equals("mediator") ? null : party.who().actor().country();
    }

    /** The day of the agreement that a mention gives: its own, or that of its signature. */
    static @Nullable TimeInterval date(AgreementMention mention) {
        if (mention.date() != null) {
            return mention.date();
        }
        return mention.turns().stream()
                .filter(turn -> turn.state().equals("signed") && isMade(turn))
                .map(Turn::time)
                .filter(time -> time != null && Days.value(time) != null)
                .findFirst()
                .orElse(null);
    }

    private static boolean isMade(Turn turn) {
        return turn.status().isTold() || turn.status() == Status.ALLEGED || turn.status() == Status.PLANNED;
    }

    List<Told> told() {
        return told;
    }

    @Nullable
    Known known() {
        return known;
    }

    String kind() {
        return known != null ? known.kind() : kind;
    }

    boolean isNamed() {
        return known != null || !keys.isEmpty();
    }

    Set<String> keys() {
        return keys;
    }

    /** Whether words of this kind may be of it; "the ceasefire" is not a memorandum that the table has. */
    boolean mayBe(String other) {
        boolean truce = other.equals("ceasefire") || kind().equals("ceasefire");
        return known != null && truce && !other.equals(kind())
                ? kind().equals("peace accord") || kind().equals("ceasefire") && Kinds.isOpen(other)
                : Kinds.agree(kind(), other);
    }

    /** Places in which it holds; what it is called after is none. */
    Set<String> areas() {
        Set<String> own = new LinkedHashSet<>(areas);
        own.removeIf(area -> keys.contains(Names.key(area)));
        return own;
    }

    /** Countries of the parties, those supposed to be bound among them. */
    Set<String> all() {
        Set<String> all = countries();
        all.addAll(supposed);
        return all;
    }

    /** Countries of those said to be bound, the table's among them. */
    Set<String> countries() {
        Set<String> all = new HashSet<>(countries);
        if (known != null) {
            known.parties().stream()
                    .filter(party -> !party.role().equals("mediator"))
                    .map(party -> party.actor().country())
                    .filter(Objects::nonNull)
                    .forEach(all::add);
        }
        return all;
    }

    /** The most told day of the agreement, or null. */
    @Nullable
    TimeInterval date() {
        Map<TimeInterval, Integer> support = new LinkedHashMap<>();
        for (TimeInterval date : dates.keySet()) {
            int count = 0;
            for (Map.Entry<TimeInterval, Integer> other : dates.entrySet()) {
                count += Days.overlap(date, other.getKey()) ? other.getValue() : 0;
            }
            support.put(date, count);
        }
        return support.entrySet().stream()
                .max(Map.Entry.<TimeInterval, Integer>comparingByValue()
                        .thenComparing(e -> -Days.length(e.getKey()))
                        .thenComparing(e -> String.valueOf(e.getKey().from()), Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** The day that the text or else the table gives. */
    @Nullable
    TimeInterval anyDate() {
        TimeInterval text = date();
        return text != null || known == null ? text : known.signed();
    }

    /**
     * The day of publication of the first document that tells of its signature as news: with an indefinite description, among
     * its first sentences, without another day; or null.
     */
    @Nullable
    LocalDate news() {
        return told.stream()
                .filter(t -> t.published() != null && t.mention().sentence() < LEAD)
                .filter(t -> t.mention().reference() == Reference.DESCRIPTION)
                .filter(t -> t.mention().turns().stream().anyMatch(turn -> isNews(turn, t.published())))
                .map(Told::published)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean isNews(Turn turn, @Nullable LocalDate published) {
        LocalDate day = Days.first(turn.time());
        boolean now = day == null || published != null && Math.abs(day.toEpochDay() - published.toEpochDay()) <= WEEK;
        boolean made = turn.state().equals("signed") || turn.state().equals("in force");
        return made && turn.status().isTold() && now;
    }

    /** Last day on which a document told of it, or null. */
    @Nullable
    LocalDate last() {
        return told.stream()
                .map(Told::published)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Day of the first document that told of it, or null. */
    @Nullable
    LocalDate first() {
        return told.stream()
                .map(Told::published)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether it is only referred back to, so that it must have been told of elsewhere. */
    boolean isBackOnly() {
        return told.stream()
                .allMatch(t ->
                        t.mention().reference() == Reference.BACK || t.mention().reference() == Reference.IMPLIED);
    }

    /** Whether some mention says that something became of it. */
    boolean hasTurn(Set<String> states) {
        return told.stream()
                .flatMap(t -> t.mention().turns().stream())
                .anyMatch(turn -> states.contains(turn.state())
                        && (turn.status().isTold()
                                || turn.status() == Status.ALLEGED
                                || turn.status() == Status.DENIED));
    }

    /** Who is bound by it, politically: unions and firms sign deals that are none of ours. */
    long politicalParties() {
        Set<String> codes = new HashSet<>();
        for (Told t : told) {
            t.mention().parties().stream()
                    .filter(party -> !party.role().equals("mediator"))
                    .map(party -> party.who().actor())
                    .forEach(actor -> codes.add(isPolitical(actor) ? Parties.group(actor) : PRIVATE));
        }
        if (known != null) {
            known.parties().forEach(party -> codes.add(Parties.group(party.actor())));
        }
        return codes.contains(PRIVATE) ? 0 : codes.size();
    }

    private static boolean isPolitical(Actor actor) {
        return actor.country() != null && actor.roles().stream().noneMatch(PRIVATE_ROLES::contains);
    }
}
