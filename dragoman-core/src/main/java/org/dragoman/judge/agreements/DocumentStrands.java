package org.dragoman.judge.agreements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.model.AgreementMention;
import org.dragoman.model.AgreementMention.Reference;
import org.dragoman.model.Findings;
import org.dragoman.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * Joins a document's mentions of one agreement. A name joins what has that name; a definite description goes back to the
 * nearest agreement that it may be of; what is implied is of the last one spoken of; an indefinite one is new, unless day or
 * parties say that it was told of before.
 */
final class DocumentStrands {

    private static final int HISTORY = 3;

    private final List<Strand> strands = new ArrayList<>();
    private @Nullable Strand last;

    private DocumentStrands() {}

    /** The document's agreements, in the order in which they are told of. */
    static List<Strand> of(Findings findings) {
        DocumentStrands reader = new DocumentStrands();
        for (AgreementMention mention : findings.agreements()) {
            reader.add(new Told(findings.document(), findings.published(), mention));
        }
        reader.joinForward();
        return reader.strands;
    }

    /** "broke the ceasefire, three months after they signed the accord": what is told of before it is named. */
    private void joinForward() {
        for (Strand early : List.copyOf(strands)) {
            boolean open = early.isBackOnly() && !early.isNamed() && early.date() == null;
            List<Strand> others = strands.stream()
                    .filter(other -> open && other != early && other.mayBe(early.kind()))
                    .filter(other -> !Links.areStrangers(other.countries(), early.all()))
                    .filter(other -> other.isNamed() || other.hasTurn(Set.of("signed", "in force")))
                    .toList();
            if (others.size() == 1) {
                others.get(0).addAll(early);
                strands.remove(early);
            }
        }
    }

    private void add(Told told) {
        Strand strand = switch (told.mention().reference()) {
            case NAME -> named(told.mention());
            case DESCRIPTION -> described(told.mention());
            case BACK -> before(told.mention());
            case IMPLIED -> last;
        };
        if (strand == null) {
            if (told.mention().reference() == Reference.IMPLIED) {
                return;
            }
            strand = new Strand(told);
            strands.add(strand);
        } else {
            strand.add(told);
        }
        last = strand;
    }

    private @Nullable Strand named(AgreementMention mention) {
        for (Strand strand : backwards()) {
            if (Links.sameName(strand, mention)) {
                return strand;
            }
        }
        for (Strand strand : backwards()) {
            if (!strand.isNamed() && strand.mayBe(mention.kind()) && isToldIn(strand, mention)) {
                return strand;
            }
        }
        return null;
    }

    /** "signed the accord in Pretoria" and then "the Pretoria agreement". */
    private static boolean isToldIn(Strand strand, AgreementMention mention) {
        String key = mention.name() == null ? "" : Names.key(mention.name());
        TimeInterval date = Strand.date(mention);
        TimeInterval known = mention.known() == null ? null : mention.known().signed();
        boolean sameDay = Links.isClose(strand.date(), date != null ? date : known);
        return !key.isEmpty()
                && (sameDay
                        || strand.told().stream()
                                .filter(told -> told.mention().turns().stream()
                                        .anyMatch(turn -> turn.state().equals("signed")))
                                .anyMatch(told -> told.mention()
                                        .words()
                                        .toLowerCase(Locale.ROOT)
                                        .contains(key)))
                && !Links.areApart(strand.date(), date != null ? date : known);
    }

    private @Nullable Strand described(AgreementMention mention) {
        TimeInterval date = Strand.date(mention);
        Set<String> parties = countries(mention);
        for (Strand strand : backwards()) {
            if (!strand.mayBe(mention.kind()) || Links.areApart(strand.anyDate(), date)) {
                continue;
            }
            Set<String> shared = new HashSet<>(strand.countries());
            shared.retainAll(parties);
            boolean sameDay = Links.isClose(strand.anyDate(), date) && !Links.areStrangers(strand.countries(), parties);
            boolean sameSides = shared.size() > 1 && shared.size() == parties.size();
            if (sameDay || sameSides) {
                return strand;
            }
        }
        return null;
    }

    private @Nullable Strand before(AgreementMention mention) {
        TimeInterval date = Strand.date(mention);
        Set<String> parties = countries(mention);
        if (date != null) {
            for (Strand strand : backwards()) {
                if (strand.mayBe(mention.kind()) && Links.isClose(strand.anyDate(), date)) {
                    return strand;
                }
            }
        }
        for (Strand strand : nearest(mention)) {
            boolean fits = strand.mayBe(mention.kind())
                    && !Links.areStrangers(strand.countries(), parties)
                    && !(date != null && mention.date() != null && Links.areApart(strand.anyDate(), date));
            if (fits) {
                return strand;
            }
        }
        return null;
    }

    /** The strands, those of the very kind first: "the truce" is rather the truce than the accord. */
    private List<Strand> nearest(AgreementMention mention) {
        List<Strand> all = backwards();
        all.sort(Comparator.<Strand, Boolean>comparing(
                        strand -> !strand.kind().equals(mention.kind()) && !Kinds.isOpen(mention.kind()))
                .thenComparing(this::isHistory));
        return all;
    }

    /** Made years before another that is spoken of: it is called by its name. */
    private boolean isHistory(Strand strand) {
        LocalDate day = Days.first(strand.anyDate());
        return day != null
                && strands.stream()
                        .map(other -> Days.first(other.anyDate()))
                        .anyMatch(other ->
                                other != null && other.minusYears(HISTORY).isAfter(day));
    }

    private static Set<String> countries(AgreementMention mention) {
        return mention.parties().stream()
                .filter(party ->
                        !party.role().equals("mediator") && party.from().equals("text"))
                .map(party -> party.who().actor().country())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The strands, the one spoken of last first. */
    private List<Strand> backwards() {
        List<Strand> all = new ArrayList<>();
        if (last != null) {
            all.add(last);
        }
        for (int i = strands.size() - 1; i >= 0; i--) {
            if (strands.get(i) != last) {
                all.add(strands.get(i));
            }
        }
        return all;
    }
}
