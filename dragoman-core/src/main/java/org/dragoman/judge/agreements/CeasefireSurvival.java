package org.dragoman.judge.agreements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.judge.Deeds;
import org.dragoman.judge.agreements.KaplanMeier.Spell;
import org.dragoman.model.Actor;
import org.dragoman.model.Event;
import org.dragoman.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * How long ceasefires have lasted in the events given, by class.
 *
 * <p>A ceasefire between two sides begins when it is declared (CAMEO 0871). It ends on the day on which it is told to be broken
 * (196), or on that of the third armed attack between the two within {@value #WINDOW} days. One that has not ended
 * is censored on the day of judgment, or when the two declare the next. Declarations within {@value #WINDOW} days are of one
 * ceasefire: it is mutual when both sides make them, or make it together. Events alleged, denied, planned or foretold neither
 * begin nor end anything. What is not in the events cannot end a ceasefire: a thin source makes them look lasting.
 */
public final class CeasefireSurvival {

    /** Attacks within {@link #WINDOW} days that end a ceasefire. */
    public static final int RELAPSE = 3;

    /** Days within which attacks count together, and declarations are of one ceasefire. */
    public static final int WINDOW = 14;

    /** Fewest ceasefires of a class of which anything is said. */
    public static final int FEWEST = 10;

    /** Fewest ceasefires seen for so long that a share is given for that day. */
    public static final int FEWEST_AT_RISK = 5;

    /** What is kept of two sides: days, as numbers since 1970, of what they did. */
    private static final class Pair {
        private final Days broken = new Days();
        private final Days attacks = new Days();
        private final NavigableMap<Integer, Set<String>> declarers = new TreeMap<>();
    }

    /** A list of days that takes four bytes each. */
    private static final class Days {
        private int[] days = new int[4];
        private int size;

        void add(int day) {
            if (size == days.length) {
                days = Arrays.copyOf(days, size * 2);
            }
            days[size++] = day;
        }

        int[] sorted() {
            int[] sorted = Arrays.copyOf(days, size);
            Arrays.sort(sorted);
            return sorted;
        }
    }

    /**
     * A ceasefire seen in events.
     *
     * @param sides codes of the two
     * @param from day of declaration
     * @param to day on which it ended or was last seen
     * @param ended whether it ended
     * @param withinState whether both sides are of one country
     * @param mutual whether both sides declared it
     */
    public record Truce(
            List<String> sides, LocalDate from, LocalDate to, boolean ended, boolean withinState, boolean mutual) {

        public Truce {
            sides = List.copyOf(sides);
        }

        private Spell spell() {
            return new Spell((int) (to.toEpochDay() - from.toEpochDay()), ended);
        }
    }

    private final Map<String, Pair> pairs = new TreeMap<>();

    /** Takes in an event; of each only its day is kept. */
    public void add(Event event) {
        boolean declares = event.cameo().equals(AgreementEvents.DECLARED);
        boolean breaks = event.cameo().equals(AgreementEvents.BROKEN);
        boolean attack = event.type() == EventType.ASSAULT;
        if (!declares && !breaks && !attack || !event.status().isTold()) {
            return;
        }
        LocalDate day = Deeds.day(event);
        if (day == null) {
            return;
        }
        int number = (int) day.toEpochDay();
        for (String sides : sides(event)) {
            Pair pair = pairs.computeIfAbsent(sides, none -> new Pair());
            if (declares) {
                Set<String> who = pair.declarers.computeIfAbsent(number, none -> new TreeSet<>());
                event.sources().forEach(party -> who.add(Parties.group(party.actor())));
                if (event.symmetric()) {
                    event.targets().forEach(party -> who.add(Parties.group(party.actor())));
                }
            } else {
                (breaks ? pair.broken : pair.attacks).add(number);
            }
        }
    }

    private static String country(String side) {
        return side.split(" ")[0];
    }

    /** All pairs of two different sides that the event names, each once, as {@code AZE|ARM}, in alphabetical order. */
    private static Set<String> sides(Event event) {
        TreeSet<String> sources = new TreeSet<>();
        TreeSet<String> targets = new TreeSet<>();
        event.sources().forEach(party -> addSide(party.actor(), sources));
        event.targets().forEach(party -> addSide(party.actor(), targets));
        if (targets.isEmpty() && event.symmetric()) {
            targets.addAll(sources);
        }
        Set<String> pairs = new TreeSet<>();
        for (String source : sources) {
            for (String target : targets) {
                if (!source.equals(target)) {
                    pairs.add(source.compareTo(target) < 0 ? source + "|" + target : target + "|" + source);
                }
            }
        }
        return pairs;
    }

    private static void addSide(Actor actor, TreeSet<String> sides) {
        if (actor.country() != null) {
            sides.add(Parties.group(actor));
        }
    }

    /** The ceasefires that the events show as of a day, by sides and day. */
    public List<Truce> truces(LocalDate asOf) {
        List<Truce> truces = new ArrayList<>();
        for (Map.Entry<String, Pair> entry : pairs.entrySet()) {
            addTruces(List.of(entry.getKey().split("\\|")), entry.getValue(), (int) asOf.toEpochDay(), truces);
        }
        return truces;
    }

    private static void addTruces(List<String> sides, Pair pair, int asOf, List<Truce> truces) {
        int[] declared =
                pair.declarers.keySet().stream().mapToInt(Integer::intValue).toArray();
        int[] broken = pair.broken.sorted();
        int[] attacks = pair.attacks.sorted();
        int at = 0;
        while (at < declared.length && declared[at] <= asOf) {
            int from = declared[at];
            int end = end(from, broken, attacks);
            TreeSet<String> declarers = new TreeSet<>();
            while (at < declared.length && declared[at] <= Math.min(from + WINDOW, end)) {
                declarers.addAll(pair.declarers.getOrDefault(declared[at], Set.of()));
                at++;
            }
            int next = at < declared.length ? declared[at] : Integer.MAX_VALUE;
            int to = Math.min(Math.min(end, next), asOf);
            truces.add(new Truce(
                    sides,
                    LocalDate.ofEpochDay(from),
                    LocalDate.ofEpochDay(to),
                    end == to,
                    country(sides.get(0)).equals(country(sides.get(1))),
                    declarers.containsAll(sides)));
        }
    }

    /** The day on which a ceasefire ends, or the greatest number when it does not. */
    private static int end(int from, int[] broken, int[] attacks) {
        int breach = Integer.MAX_VALUE;
        for (int day : broken) {
            breach = day >= from ? Math.min(breach, day) : breach;
        }
        for (int i = 0; i + RELAPSE - 1 < attacks.length; i++) {
            int last = attacks[i + RELAPSE - 1];
            // The day of declaration is left out: what is told of it happened before as often as after.
            if (attacks[i] > from && last - attacks[i] <= WINDOW) {
                return Math.min(breach, last);
            }
        }
        return breach;
    }

    /**
     * A curve a class, classes with fewer than {@value #FEWEST} ceasefires left out.
     *
     * @return by name: {@code all}, {@code within a state}, {@code between states}, {@code mutual}, {@code one-sided}
     */
    public static Map<String, KaplanMeier> curves(List<Truce> truces) {
        Map<String, List<Spell>> classes = new LinkedHashMap<>();
        for (Truce truce : truces) {
            for (String name : classesOf(truce)) {
                classes.computeIfAbsent(name, none -> new ArrayList<>()).add(truce.spell());
            }
        }
        Map<String, KaplanMeier> curves = new LinkedHashMap<>();
        classes.forEach((name, spells) -> {
            if (spells.size() >= FEWEST) {
                curves.put(name, KaplanMeier.of(spells));
            }
        });
        return curves;
    }

    private static List<String> classesOf(Truce truce) {
        return List.of(
                "all",
                truce.withinState() ? "within a state" : "between states",
                truce.mutual() ? "mutual" : "one-sided");
    }

    /** The curve that suits a ceasefire best, or null when there are too few: by whether it is within a state, else all. */
    public static @Nullable String classFor(boolean withinState, Map<String, KaplanMeier> curves) {
        String own = withinState ? "within a state" : "between states";
        return curves.containsKey(own) ? own : curves.containsKey("all") ? "all" : null;
    }
}
