package org.dragoman.judge.agreements;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import org.dragoman.model.AgreementMention;
import org.dragoman.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** What speaks for and against two strands being of one agreement. */
final class Links {

    /** Days between two days given for one signature, at most: a night, a time zone. */
    private static final long SAME_DAY = 3;

    /** For how many days "the ceasefire" may be one told of before. */
    private static final long TRUCE_MEMORY = 60;

    /** For how many days "the treaty" may be one told of before. */
    private static final long MEMORY = 400;

    private Links() {}

    /** Whether the mention's name is one of the strand's, and no day speaks against it. */
    static boolean sameName(Strand strand, AgreementMention mention) {
        if (strand.known() != null && mention.known() != null) {
            return strand.known().name().equals(mention.known().name());
        }
        boolean name = mention.name() != null && strand.keys().contains(Names.key(mention.name()));
        return name && !areYearsApart(strand.anyDate(), Strand.date(mention));
    }

    /** Whether both days are known and may be the same. */
    static boolean isClose(@Nullable TimeInterval a, @Nullable TimeInterval b) {
        return a != null
                && b != null
                && (Days.overlap(a, b) || Days.length(a) == 1 && Days.length(b) == 1 && Days.apart(a, b) <= SAME_DAY);
    }

    /** Whether both days are known and cannot be the same. */
    static boolean areApart(@Nullable TimeInterval a, @Nullable TimeInterval b) {
        return a != null && b != null && !isClose(a, b);
    }

    private static boolean areYearsApart(@Nullable TimeInterval a, @Nullable TimeInterval b) {
        LocalDate first = Days.first(a);
        LocalDate second = Days.first(b);
        return first != null && second != null && Math.abs(first.getYear() - second.getYear()) > 1 && areApart(a, b);
    }

    /** Whether both have parties and share none. */
    static boolean areStrangers(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && a.stream().noneMatch(b::contains);
    }

    /**
     * How well a document's strand fits one of the ledger: 0 not at all, 4 by name.
     *
     * @param ledger from documents published before or on the same day
     */
    static int score(Strand ledger, Strand strand) {
        if (ledger.known() != null && strand.known() != null) {
            return ledger.known().name().equals(strand.known().name()) ? 4 : 0;
        }
        boolean apart = areApart(ledger.anyDate(), strand.anyDate());
        boolean name = ledger.keys().stream().anyMatch(strand.keys()::contains);
        if (name
                && !areYearsApart(ledger.anyDate(), strand.anyDate())
                && !areStrangers(ledger.countries(), strand.countries())) {
            return 4;
        }
        boolean namesDiffer = !ledger.keys().isEmpty() && !strand.keys().isEmpty();
        if (apart
                || namesDiffer
                || !ledger.mayBe(strand.kind())
                || areStrangers(ledger.countries(), strand.countries())) {
            return 0;
        }
        return byCircumstance(ledger, strand);
    }

    private static int byCircumstance(Strand ledger, Strand strand) {
        Set<String> shared = new HashSet<>(ledger.all());
        shared.retainAll(strand.all());
        boolean area = ledger.areas().stream().anyMatch(strand.areas()::contains);
        boolean otherArea =
                !area && !ledger.areas().isEmpty() && !strand.areas().isEmpty();
        TimeInterval date = strand.anyDate();
        boolean sameDay = isClose(ledger.anyDate(), date);
        boolean exact = sameDay && date != null && Days.length(date) <= SAME_DAY;
        if (sameDay && (shared.size() > 1 || area || !shared.isEmpty() && !otherArea || exact && !otherArea)) {
            return 3;
        }
        boolean named = strand.isNamed() && !ledger.isNamed();
        boolean recent = isRecent(ledger, strand) && !named;
        boolean sides = shared.size() > 1 || shared.size() == 1 && ledger.all().size() == 1;
        if (recent && sides && !otherArea) {
            return 2;
        }
        boolean reminded = strand.isBackOnly() && recent && (area || !shared.isEmpty() && !otherArea);
        return reminded ? 1 : 0;
    }

    private static boolean isRecent(Strand ledger, Strand strand) {
        LocalDate before = ledger.last();
        LocalDate after = strand.first();
        if (before == null || after == null) {
            return before == null && after == null;
        }
        long days = Math.abs(ChronoUnit.DAYS.between(before, after));
        boolean dated = strand.date() != null && ledger.date() == null && ledger.news() == null;
        LocalDate news = strand.news();
        LocalDate older = ledger.news() != null ? ledger.news() : Days.first(ledger.anyDate());
        boolean renewed = news != null && older != null && Math.abs(ChronoUnit.DAYS.between(older, news)) > SAME_DAY;
        LocalDate day = Days.first(strand.date());
        boolean another = day != null
                && older != null
                && Math.abs(ChronoUnit.DAYS.between(older, day)) > SAME_DAY
                && !isClose(ledger.anyDate(), strand.date());
        return !dated
                && !renewed
                && !another
                && days
                        <= (ledger.kind().equals("ceasefire") || strand.kind().equals("ceasefire")
                                ? TRUCE_MEMORY
                                : MEMORY);
    }
}
