package org.dragoman.bench.judge;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.dragoman.judge.alerts.AlertLedger;
import org.dragoman.judge.balance.Balance;
import org.dragoman.judge.balance.BalanceReader;
import org.dragoman.judge.relations.Level;
import org.dragoman.judge.relations.RelationLedger;
import org.dragoman.judge.relations.Relations;
import org.dragoman.judge.relations.Scale;
import org.dragoman.judge.relations.Weights;
import org.dragoman.model.Actor;
import org.dragoman.model.CodedBy;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;
import org.dragoman.model.EventType;
import org.dragoman.model.Status;
import org.dragoman.model.TimeInterval;

/** How long relations, balance and alerts take over made-up events of eight years and 150 countries, and what they hold. */
public final class JudgeSpeed {

    private static final double NANOS = 1e9;
    private static final double MEGA = 1 << 20;
    private static final int DAYS = 2_900;
    private static final int COUNTRIES = 150;

    private JudgeSpeed() {}

    public static void main(String[] args) {
        int events = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 7;
        System.out.println(events + " events, seed " + seed);
        for (int round = 0; round < 3; round++) {
            measure(events, new SplittableRandom(seed));
        }
    }

    private static void measure(int events, SplittableRandom random) {
        RelationLedger ledger = new RelationLedger(Level.COUNTRY, Weights.PLOVER);
        AlertLedger alerts = new AlertLedger();
        long started = System.nanoTime();
        IntStream.range(0, events).mapToObj(i -> event(i, random)).forEach(event -> {
            ledger.add(event);
            alerts.add(event);
        });
        long taken = System.nanoTime();
        Relations relations = ledger.asOf(null, Scale.ofMonths(Scale.LONG));
        long judged = System.nanoTime();
        Balance balance = BalanceReader.of(relations);
        long balanced = System.nanoTime();
        int raised = alerts.asOf(null).size();
        long all = System.nanoTime();
        System.gc();
        double held = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MEGA;
        System.out.printf(
                "made and taken in %.2f s, relations %.2f s (%d), balance %.2f s (%d triads), alerts %.2f s (%d); %.0f MB held%n",
                (taken - started) / NANOS,
                (judged - taken) / NANOS,
                relations.all().size(),
                (balanced - judged) / NANOS,
                balance.triadsInAll(),
                (all - balanced) / NANOS,
                raised,
                held);
    }

    /** Few countries act much and most act little. */
    private static Event event(int number, SplittableRandom random) {
        EventType[] types = EventType.values();
        EventType type = types[random.nextInt(types.length)];
        LocalDate day = LocalDate.of(2018, 1, 1).plusDays(random.nextInt(DAYS));
        EventMention mention = new EventMention(
                "row" + number,
                null,
                day,
                null,
                -1,
                null,
                null,
                null,
                null,
                null,
                type,
                "190",
                Status.ACTUAL,
                List.of(),
                new CodedBy("rule", "made up", 1));
        return new Event(
                String.format("e%015x", number),
                type,
                null,
                List.of(),
                "190",
                0,
                party(random),
                party(random),
                false,
                new TimeInterval(day.toString(), day, day),
                null,
                Status.ACTUAL,
                List.of(),
                List.of(),
                List.of(mention),
                List.of(),
                List.of(),
                new Event.Origin("made up", String.valueOf(number)));
    }

    private static List<Event.Party> party(SplittableRandom random) {
        int country = (int) (COUNTRIES * Math.pow(random.nextDouble(), 3));
        String code = "" + (char) ('A' + country / 26) + (char) ('A' + country % 26) + "X";
        return List.of(new Event.Party(new Actor(null, code, List.of("GOV")), code, null, null));
    }
}
