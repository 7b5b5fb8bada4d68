package org.dragoman.judge.agreements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.judge.agreements.Agreement.Change;
import org.dragoman.model.Actor;
import org.dragoman.model.AgreementMention.Turn;
import org.dragoman.model.Attribution;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/** The dated evidence of what became of an agreement. */
final class History {

    /** States on which a party's own word is a claim only. */
    private static final Set<String> CONDUCT = Set.of("holding", "implemented", "violated");

    /** Standings that tell of no change: what may, should or will come. */
    private static final Set<Status> OPEN =
            Set.of(Status.CONDITIONAL, Status.INTENDED, Status.PREDICTED, Status.PLANNED, Status.THREATENED);

    /** On one day an agreement is signed before it is in force, and kept before it is broken. */
    private static final List<String> ORDER = List.of(
            "proposed",
            "rejected",
            "signed",
            "in force",
            "implemented",
            "holding",
            "violated",
            "withdrawn",
            "expired",
            "superseded",
            "collapsed");

    private static final int YEAR = 365;

    private History() {}

    /** All changes, each once a document and day, by day; those without a day first. */
    static List<Change> of(Strand strand, Parties parties) {
        Map<String, Change> changes = new LinkedHashMap<>();
        LocalDate signed = strand.anyDate() != null ? Days.first(strand.anyDate()) : strand.news();
        for (Told told : strand.told()) {
            for (Turn turn : told.mention().turns()) {
                if (!OPEN.contains(turn.status())) {
                    Change change = change(told, turn, parties, signed);
                    changes.putIfAbsent(
                            change.state()
                                    + change.value()
                                    + change.by()
                                    + change.about()
                                    + change.status()
                                    + change.document(),
                            change);
                }
            }
        }
        List<Change> sorted = new ArrayList<>(changes.values());
        sorted.sort(Comparator.comparing(Change::date, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .thenComparingInt(change -> rank(change.state()))
                .thenComparing(Change::document)
                .thenComparing(Change::sentence));
        return sorted;
    }

    private static int rank(String state) {
        return ORDER.indexOf(state);
    }

    /** A day after publication, or before signature of what only then can be kept or broken, is misread. */
    private static Change change(Told told, Turn turn, Parties parties, @Nullable LocalDate signed) {
        LocalDate day = Days.first(turn.time());
        boolean early = day != null
                && signed != null
                && !turn.state().equals("signed")
                && rank(turn.state()) > 1
                && Days.length(turn.time()) < YEAR
                && day.isBefore(signed.minusDays(1));
        boolean late = early || day != null && told.published() != null && day.isAfter(told.published());
        boolean own = day == null
                && signed != null
                && turn.state().equals("signed")
                && turn.status().isTold();
        LocalDate date = own ? signed : day == null || late ? told.published() : day;
        String value = own ? signed.toString() : day == null || late ? null : Days.value(turn.time());
        return new Change(
                date,
                value,
                date == null ? null : value == null ? "published" : "text",
                turn.state(),
                turn.term(),
                by(turn),
                turn.about().stream().map(who -> who.actor().code()).distinct().toList(),
                turn.status(),
                counts(turn, parties),
                told.document(),
                told.mention().sentence(),
                told.mention().words());
    }

    private static List<String> by(Turn turn) {
        List<String> by = new ArrayList<>();
        for (Attribution attribution : turn.attributions()) {
            if (attribution.actors().isEmpty()) {
                by.add(attribution.text());
            }
            attribution.actors().forEach(actor -> by.add(actor.code()));
        }
        return by.stream().distinct().toList();
    }

    /** Whether the state may rest on it: told as so, and of conduct not by one of the parties. */
    private static boolean counts(Turn turn, Parties parties) {
        boolean ownWord = CONDUCT.contains(turn.state())
                && turn.attributions().stream()
                        .map(Attribution::actors)
                        .flatMap(List::stream)
                        .anyMatch(actor -> isInterested(actor, turn, parties));
        return turn.status().isTold() && !ownWord;
    }

    private static boolean isInterested(Actor actor, Turn turn, Parties parties) {
        return parties.isParty(actor)
                || turn.about().stream()
                        .anyMatch(who -> actor.country() != null
                                && actor.country().equals(who.actor().country())
                                && !actor.roles().contains("CVL"));
    }
}
