package org.dragoman.judge.agreements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dragoman.model.Event;
import org.dragoman.model.Findings;
import org.dragoman.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * Builds the ledger of agreements from findings and events, given one by one in any order.
 *
 * <pre>{@code
 * AgreementLedger ledger = new AgreementLedger();
 * findings.forEach(ledger::add);
 * events.forEach(ledger::add);
 * List<Agreement> agreements = ledger.agreements(asOf);
 * }</pre>
 *
 * Documents are read by day of publication, then by id, so that the order in which they are given does not matter. Not safe for
 * use by several threads.
 */
public final class AgreementLedger {

    private static final Set<String> MADE =
            Set.of("signed", "in force", "holding", "violated", "withdrawn", "collapsed", "expired", "superseded");
    private static final Set<String> OFFERED = Set.of("proposed", "rejected");

    private final List<Findings> findings = new ArrayList<>();
    private final AgreementEvents events = new AgreementEvents();
    private int unlinked;

    /** Takes in what a document says. Documents that speak of no agreement are not kept. */
    public void add(Findings document) {
        if (!document.agreements().isEmpty()) {
            findings.add(document);
        }
    }

    /** Takes in an event; only what concerns agreements is kept of it. */
    public void add(Event event) {
        events.add(event);
    }

    /**
     * The ledger.
     *
     * @param asOf day of judgment, or null for the last day of the evidence
     * @return entries, those with the most documents first
     */
    public List<Agreement> agreements(@Nullable LocalDate asOf) {
        List<Agreement> agreements = new ArrayList<>();
        for (Strand strand : strands()) {
            agreements.add(AgreementMaker.make(strand, events, asOf));
        }
        agreements.addAll(events.declared(asOf));
        agreements.sort(Comparator.comparingInt(Agreement::documents)
                .reversed()
                .thenComparing(Comparator.comparingInt(Agreement::mentions).reversed())
                .thenComparing(Agreement::id));
        return agreements;
    }

    /** How many agreements of single documents could not be told apart from others, so that they are left out; see the handbook. */
    public int unlinked() {
        return unlinked;
    }

    private List<Strand> strands() {
        List<Findings> inOrder = new ArrayList<>(findings);
        inOrder.sort(
                Comparator.comparing(Findings::published, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Findings::document));
        List<Strand> ledger = new ArrayList<>();
        List<Strand> later = new ArrayList<>();
        for (Findings document : inOrder) {
            for (Strand strand : DocumentStrands.of(document)) {
                if (strand.isNamed() || isTelling(strand)) {
                    join(ledger, strand, true);
                } else {
                    later.add(strand);
                }
            }
        }
        unlinked = 0;
        for (Strand strand : later) {
            unlinked += join(ledger, strand, false) ? 0 : 1;
        }
        return ledger;
    }

    private static boolean join(List<Strand> ledger, Strand strand, boolean mayBeNew) {
        Strand best = null;
        int most = 0;
        for (Strand candidate : ledger) {
            int score = Links.score(candidate, strand);
            if (score > most || score == most && score > 0 && isNearer(candidate, best, strand)) {
                best = candidate;
                most = score;
            }
        }
        if (best != null) {
            best.addAll(strand);
        } else if (mayBeNew) {
            ledger.add(strand);
        }
        return best != null || mayBeNew;
    }

    /** Of two that fit alike, the one told of last before. */
    private static boolean isNearer(Strand a, @Nullable Strand b, Strand strand) {
        LocalDate last = a.last();
        LocalDate other = b == null ? null : b.last();
        LocalDate first = strand.first();
        boolean before = last == null || first == null || !last.isAfter(first);
        return before && (other == null || last != null && last.isAfter(other));
    }

    /** Whether a strand without a name tells enough to be an entry of its own: two parties, or one or a place with a day. */
    private static boolean isTelling(Strand strand) {
        TimeInterval date = strand.date();
        boolean made = strand.hasTurn(MADE);
        if (!made && !strand.hasTurn(OFFERED) && date == null) {
            return false;
        }
        long parties = strand.politicalParties();
        boolean some = parties > 0 || !strand.areas().isEmpty();
        boolean offer = !made && date == null;
        if (offer && strand.countries().contains("IGO")) {
            return false;
        }
        boolean truce =
                strand.kind().equals("ceasefire") && made && !strand.areas().isEmpty();
        if (parties == 0 && !strand.all().isEmpty()) {
            return false; // a union's or a firm's
        }
        boolean dated = date != null
                && Days.length(date) == 1
                && strand.told().stream()
                        .anyMatch(told -> !told.mention().parties().isEmpty());
        return parties > 1 || dated && made || some && date != null && made || truce && !strand.isBackOnly();
    }
}
