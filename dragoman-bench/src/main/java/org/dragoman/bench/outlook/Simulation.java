package org.dragoman.bench.outlook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes up what countries do to each other, day by day: nothing of it ever happened. Each dyad moves between calm, tension and
 * open conflict; conflict breeds conflict for some days; counts vary more than chance would have it; most dyads are quiet; the
 * world's reporting grows over the years, is thin at weekends and at the turn of the year, and fails altogether for some days.
 *
 * @param seed of the random numbers: the same seed, the same rows
 * @param countries how many countries there are, at most as many as {@link #COUNTRIES}
 * @param from first day
 * @param days how many days
 */
record Simulation(long seed, int countries, LocalDate from, int days) {

    /** Takes one row. */
    interface Sink {

        /**
         * @param source country's number
         * @param target country's number
         * @param root CAMEO root code
         */
        void row(LocalDate day, int source, int target, int root);
    }

    /** ISO codes with the names that ICEWS gives. */
    static final List<String[]> COUNTRIES = List.of(
            of("USA", "United States"),
            of("RUS", "Russian Federation"),
            of("CHN", "China"),
            of("UKR", "Ukraine"),
            of("TUR", "Turkey"),
            of("SYR", "Syria"),
            of("IRN", "Iran"),
            of("IRQ", "Iraq"),
            of("ISR", "Israel"),
            of("EGY", "Egypt"),
            of("IND", "India"),
            of("PAK", "Pakistan"),
            of("AFG", "Afghanistan"),
            of("JPN", "Japan"),
            of("PRK", "North Korea"),
            of("KOR", "South Korea"),
            of("GBR", "United Kingdom"),
            of("FRA", "France"),
            of("DEU", "Germany"),
            of("POL", "Poland"),
            of("SAU", "Saudi Arabia"),
            of("YEM", "Yemen"),
            of("LBN", "Lebanon"),
            of("JOR", "Jordan"),
            of("GEO", "Georgia"),
            of("ARM", "Armenia"),
            of("AZE", "Azerbaijan"),
            of("MLI", "Mali"),
            of("NGA", "Nigeria"),
            of("NER", "Niger"),
            of("TCD", "Chad"),
            of("SDN", "Sudan"),
            of("ETH", "Ethiopia"),
            of("ERI", "Eritrea"),
            of("SOM", "Somalia"),
            of("KEN", "Kenya"),
            of("COL", "Colombia"),
            of("VEN", "Venezuela"),
            of("PHL", "Philippines"),
            of("VNM", "Vietnam"));

    private static final int[] CONFLICT = {9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19};
    private static final int[] COOPERATION = {2, 3, 3, 4, 4, 4, 5, 5, 6, 7, 8};

    private static String[] of(String code, String name) {
        return new String[] {code, name};
    }

    /** One pair of countries. */
    private static final class Dyad {
        private final int one;
        private final int other;
        private final double usual;
        private final double cooperation;
        private int regime;
        private double mood;
        private double excitement;

        Dyad(int one, int other, double usual, double cooperation) {
            this.one = one;
            this.other = other;
            this.usual = usual;
            this.cooperation = cooperation;
        }
    }

    /** Mean conflict in calm, tension, open conflict, against the dyad's usual. */
    private static final double[] REGIME = {0.5, 1.5, 5};

    /** Chance a day to leave calm, tension, conflict. */
    private static final double[] LEAVE = {1 / 240.0, 1 / 90.0, 1 / 120.0};

    private static final double BRED = 0.35;
    private static final double FADE = 0.8;

    /** Makes all rows, in order of days. */
    void run(Sink sink) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Dyad> dyads = dyads(random);
        double shock = 0;
        for (int i = 0; i < days; i++) {
            LocalDate day = from.plusDays(i);
            shock = 0.9 * shock + 0.05 * gaussian(random);
            double reporting = reporting(day, i, shock, random);
            for (Dyad dyad : dyads) {
                act(dyad, day, reporting, random, sink);
            }
        }
    }

    private List<Dyad> dyads(SplittableRandom random) {
        List<Dyad> dyads = new ArrayList<>();
        for (int one = 0; one < countries; one++) {
            for (int other = one + 1; other < countries; other++) {
                // Few dyads have much to do with each other, most next to nothing.
                double usual = 0.03 * Math.exp(1.6 * gaussian(random));
                dyads.add(new Dyad(one, other, Math.min(usual, 6), 0.08 * Math.exp(1.4 * gaussian(random))));
            }
        }
        return dyads;
    }

    private double reporting(LocalDate day, int since, double shock, SplittableRandom random) {
        if (random.nextInt(400) == 0) {
            return 0;
        }
        double week = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY ? 0.6 : 1.1;
        double year = day.getDayOfYear() < 4 || day.getDayOfYear() > 357 ? 0.6 : 1;
        return week * year * Math.exp(0.12 * since / 365 + shock);
    }

    private void act(Dyad dyad, LocalDate day, double reporting, SplittableRandom random, Sink sink) {
        if (random.nextDouble() < LEAVE[dyad.regime]) {
            dyad.regime = dyad.regime == 1 ? 2 * random.nextInt(2) : 1;
        }
        dyad.mood = 0.985 * dyad.mood + 0.1 * gaussian(random);
        double rate = dyad.usual * REGIME[dyad.regime] * Math.exp(dyad.mood) + dyad.excitement;
        // A gamma variate of shape 1.5 with mean 1 makes counts vary more than a Poisson's.
        int conflict = poisson(rate * gamma(random), random);
        dyad.excitement = FADE * dyad.excitement + BRED * (1 - FADE) * Math.min(conflict, 40);
        int cooperation = poisson(dyad.cooperation * gamma(random) * (dyad.regime == 2 ? 0.6 : 1), random);
        for (int i = poisson(conflict * reporting, random); i > 0; i--) {
            int root = CONFLICT[Math.min(CONFLICT.length - 1, (int) (random.nextDouble() * (6 + 3 * dyad.regime)))];
            row(dyad, day, root, random, sink);
        }
        for (int i = poisson(cooperation * reporting, random); i > 0; i--) {
            row(dyad, day, COOPERATION[random.nextInt(COOPERATION.length)], random, sink);
        }
    }

    private static void row(Dyad dyad, LocalDate day, int root, SplittableRandom random, Sink sink) {
        boolean forth = random.nextBoolean();
        sink.row(day, forth ? dyad.one : dyad.other, forth ? dyad.other : dyad.one, root);
    }

    private static double gaussian(SplittableRandom random) {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }

    private static double gamma(SplittableRandom random) {
        double normal = gaussian(random);
        return (-Math.log(1 - random.nextDouble()) + normal * normal / 2) / 1.5;
    }

    private static int poisson(double mean, SplittableRandom random) {
        if (mean > 60) {
            return Math.max(0, (int) Math.round(mean + Math.sqrt(mean) * gaussian(random)));
        }
        double limit = Math.exp(-mean);
        int count = 0;
        for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }
}
