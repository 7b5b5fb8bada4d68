package org.dragoman.resolve.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Where the telling has got to: the day of publication, the dates told so far, and the tense of the clause at hand.
 *
 * <p>One instance follows one text from start to end; it is not shared between threads.
 */
final class Timeline {

    /** A month so far ahead of the last date told is read as one that went by rather than one to come. */
    private static final int MONTHS_AHEAD = 7;

    /** How many sentences a remark about another year may colour bare dates. */
    private static final int ASIDE_SENTENCES = 1;

    private final TimeMode mode;
    private final @Nullable LocalDate reference;

    private Tense tense = Tense.UNKNOWN;
    private int sentence;
    private @Nullable Granule story;
    private @Nullable Granule latest;
    private @Nullable Granule latestDay;
    private int latestSentence;
    private @Nullable Granule expected;

    Timeline(TimeMode mode, @Nullable LocalDate reference) {
        this.mode = mode;
        this.reference = reference;
    }

    /** Tells the first date with a year in the text, which incomplete dates before it lean on. */
    void expect(@Nullable Granule first) {
        expected = first;
    }

    /** Tells where the next expression stands. */
    void enter(int inSentence, Tense inTense) {
        sentence = inSentence;
        tense = inTense;
    }

    boolean isNews() {
        return mode == TimeMode.NEWS && reference != null;
    }

    Tense tense() {
        return tense;
    }

    /** Day of publication, or null. */
    @Nullable
    LocalDate reference() {
        return reference;
    }

    /** Day that "yesterday" and "last week" count from: publication in news, the last date told in a narrative. */
    @Nullable
    LocalDate now() {
        if (isNews() || latest == null) {
            return reference;
        }
        return latestDay != null ? latestDay.from() : latest.from();
    }

    /** What "the next day" and "two weeks later" count from: the last date told, else publication. */
    @Nullable
    Granule told() {
        if (latest != null && (!isNews() || isNear())) {
            return latest;
        }
        return reference == null ? latest : Granule.day(reference);
    }

    /** The last date told of day grain, for a clock time or "the 15th"; else as {@link #told()}. */
    @Nullable
    Granule toldDay() {
        Granule told = told();
        if (latestDay != null && told == latest && latest != null && latest.contains(latestDay.from())) {
            return latestDay;
        }
        return told;
    }

    private boolean isNear() {
        return sentence - latestSentence <= 2;
    }

    /** Remembers a date for the expressions after it. */
    void tell(Granule granule, boolean explicit) {
        if (granule.grain().compareTo(Grain.YEAR) > 0) {
            return;
        }
        latest = granule;
        latestSentence = sentence;
        if (granule.grain() == Grain.DAY) {
            latestDay = granule;
        }
        if (story == null || !isAside(granule) || granule.grain() == Grain.DAY && explicit) {
            story = granule;
        }
    }

    /** A coarser date more than a year before the story's: background, as "in November 2015" in news of 2019. */
    private boolean isAside(Granule granule) {
        Granule main = story;
        return main != null
                && main.grain() == Grain.DAY
                && granule.grain() != Grain.DAY
                && ChronoUnit.MONTHS.between(granule.from(), main.from()) > 12;
    }

    /** The date that a bare month or day leans on in a narrative. */
    @Nullable
    Granule anchor() {
        if (latest != null && story != null && latest != story && sentence - latestSentence > ASIDE_SENTENCES) {
            return story;
        }
        return latest;
    }

    /**
     * Chooses the year of a date that comes every year.
     *
     * @param inYear the date in a given year
     * @return the date meant, or null when nothing tells the year
     */
    @Nullable
    Granule chooseYear(IntFunction<Granule> inYear) {
        if (isNews()) {
            Granule aside = latest;
            if (aside != null && sentence == latestSentence && isFar(aside)) {
                return inYear.apply(aside.from().getYear());
            }
            return nearReference(inYear);
        }
        Granule anchor = anchor();
        if (anchor == null) {
            anchor = expected;
        }
        if (anchor == null) {
            return reference == null ? null : nearReference(inYear);
        }
        return nearAnchor(inYear, anchor);
    }

    private boolean isFar(Granule granule) {
        return reference != null && Math.abs(granule.from().getYear() - reference.getYear()) > 1;
    }

    private Granule nearAnchor(IntFunction<Granule> inYear, Granule anchor) {
        int year = anchor.from().getYear();
        Granule same = inYear.apply(year);
        if (anchor.grain().compareTo(Grain.MONTH) > 0) {
            return same;
        }
        long months = ChronoUnit.MONTHS.between(anchor.from().withDayOfMonth(1), same.from());
        return months < -MONTHS_AHEAD && tense != Tense.UNKNOWN ? inYear.apply(year + 1) : same;
    }

    private Granule nearReference(IntFunction<Granule> inYear) {
        LocalDate now = Objects.requireNonNull(reference);
        Granule best = inYear.apply(now.getYear());
        for (int year : new int[] {now.getYear() - 1, now.getYear() + 1}) {
            Granule other = inYear.apply(year);
            if (cost(other, now) < cost(best, now)) {
                best = other;
            }
        }
        return best;
    }

    /** Distance in days; what goes against the clause's tense counts as a year further off. */
    private long cost(Granule granule, LocalDate now) {
        if (granule.contains(now)) {
            return 0;
        }
        boolean ahead = granule.from().isAfter(now);
        long days = ahead ? ChronoUnit.DAYS.between(now, granule.from()) : ChronoUnit.DAYS.between(granule.to(), now);
        boolean against = ahead ? tense == Tense.PAST : tense == Tense.FUTURE;
        return against ? days + 366 : days;
    }
}
