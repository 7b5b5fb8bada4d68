package org.dragoman.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dragoman.judge.outlook.DaySums;
import org.dragoman.judge.outlook.Forecast;
import org.dragoman.judge.outlook.Kind;
import org.dragoman.judge.outlook.Opinion;
import org.dragoman.judge.outlook.Outlook;
import org.dragoman.judge.outlook.Outlook.UnitTrack;
import org.dragoman.judge.outlook.Step;
import org.dragoman.judge.outlook.Unit;
import org.dragoman.model.Actor;
import org.dragoman.model.Event;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What may come: forecasts of dyads and regions with their track record, refusals with their reason; and others' opinions. */
public final class OutlookSection implements JudgmentSection {

    /** Refusals shown of each kind and length of period; the rest is counted. */
    private static final int MOST_REFUSED = 20;

    private static final int MOST_SHOWN = 10;
    private static final double ROUND = 1e4;

    private final DaySums sums = new DaySums();
    private final List<Opinion> opinions = new ArrayList<>();

    @Override
    public void add(Event event) {
        sums.add(event);
        opinions.addAll(Opinion.of(event));
    }

    /** All four: dyads and regions, next week and next month. */
    private List<Outlook> outlooks(@Nullable LocalDate asOf) {
        List<Outlook> outlooks = new ArrayList<>();
        if (asOf != null) {
            for (Kind kind : Kind.values()) {
                for (Step step : Step.values()) {
                    outlooks.add(Outlook.of(sums, asOf, kind, step));
                }
            }
        }
        return outlooks;
    }

    /** Experts first, then by day, the latest first. */
    private List<Opinion> sorted() {
        Comparator<Opinion> byVoice = Comparator.comparing(Opinion::voice);
        return opinions.stream()
                .sorted(byVoice.thenComparing(
                                Opinion::published, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                        .thenComparing(Opinion::document)
                        .thenComparing(Opinion::sentence)
                        .thenComparing(Opinion::event))
                .toList();
    }

    @Override
    public void json(ObjectNode answer, @Nullable LocalDate asOf) {
        ArrayNode entries = answer.putArray("outlook");
        ArrayNode tracks = answer.putArray("outlook_track");
        for (Outlook outlook : outlooks(asOf)) {
            int refused = 0;
            for (Outlook.Entry entry : outlook.entries()) {
                refused += entry.forecast() == null ? 1 : 0;
                if (entry.forecast() != null || refused <= MOST_REFUSED) {
                    entry(entries.addObject(), outlook, entry);
                }
            }
            ObjectNode track = tracks.addObject();
            BacktestJson.fill(track, outlook);
            track.put("units_refused", refused);
        }
        ArrayNode told = answer.putArray("opinions");
        sorted().forEach(opinion -> opinion(told.addObject(), opinion));
    }

    private static void entry(ObjectNode node, Outlook outlook, Outlook.Entry entry) {
        Unit unit = entry.unit();
        if (unit.kind() == Kind.DYAD) {
            node.putArray("dyad").add(unit.first()).add(unit.second());
        } else {
            node.put("region", unit.first());
        }
        ObjectNode period = node.putObject("period");
        period.put("length", EventJson.lower(outlook.step()));
        period.put("from", outlook.from().toString());
        period.put("to", outlook.to().toString());
        Forecast forecast = entry.forecast();
        if (forecast != null) {
            node.put("probability", rounded(forecast.probability()));
            node.putArray("interval").add(rounded(forecast.low())).add(rounded(forecast.high()));
            node.put("base_rate", rounded(forecast.baseRate()));
            node.put("no_change", rounded(forecast.noChange()));
        }
        node.put("norm", rounded(entry.norm()));
        node.put("history_periods", entry.history());
        UnitTrack track = entry.track();
        if (track != null) {
            ObjectNode brier = node.putObject("brier_track");
            brier.put("forecasts", track.forecasts());
            brier.put("own_history", rounded(track.ownHistory()));
            brier.put("base_rate", rounded(track.baseRate()));
            brier.put("no_change", rounded(track.noChange()));
        }
        if (entry.refused() != null) {
            node.put("refused", entry.refused());
        }
    }

    private static void opinion(ObjectNode node, Opinion opinion) {
        ObjectNode by = node.putObject("by");
        by.put("name", opinion.by().name());
        by.put("code", opinion.by().isUnknown() ? null : opinion.by().code());
        by.put("text", opinion.text());
        node.put("voice", EventJson.lower(opinion.voice()));
        node.put("status", EventJson.lower(opinion.status()));
        node.put("event", opinion.event());
        node.put("type", opinion.type().name());
        node.put("cameo", opinion.cameo());
        codes(node.putArray("source"), opinion.sources());
        codes(node.putArray("target"), opinion.targets());
        node.put(
                "published",
                opinion.published() == null ? null : opinion.published().toString());
        node.put("publisher", opinion.publisher());
        node.put("document", opinion.document());
        node.put("sentence", opinion.sentence());
        node.put("text", opinion.words());
    }

    private static void codes(ArrayNode array, List<Actor> actors) {
        actors.stream().filter(actor -> !actor.isUnknown()).map(Actor::code).forEach(array::add);
    }

    private static double rounded(double value) {
        return Math.round(value * ROUND) / ROUND;
    }

    @Override
    public String text(@Nullable LocalDate asOf) {
        StringBuilder out = new StringBuilder();
        List<Outlook> outlooks = outlooks(asOf);
        outlooks.forEach(outlook -> out.append(outlook(outlook)));
        if (out.isEmpty()) {
            outlooks.stream()
                    .filter(outlook -> !outlook.entries().isEmpty())
                    .findFirst()
                    .ifPresent(outlook -> out.append("Outlook: no dyad or region is forecast\n  ")
                            .append(why(outlook))
                            .append('\n'));
        }
        List<Opinion> told = sorted();
        if (!told.isEmpty()) {
            out.append("Opinions: what others say may come\n");
            told.forEach(opinion -> out.append("  ")
                    .append(opinion.text())
                    .append(" (")
                    .append(EventJson.lower(opinion.voice()))
                    .append(", ")
                    .append(EventJson.lower(opinion.status()))
                    .append("): ")
                    .append(opinion.words() == null ? opinion.cameo() : Table.oneLine(opinion.words()))
                    .append(" [")
                    .append(opinion.document())
                    .append(" ")
                    .append(opinion.sentence())
                    .append("]\n"));
        }
        return out.toString();
    }

    private static String outlook(Outlook outlook) {
        List<Outlook.Entry> made = outlook.entries().stream()
                .filter(entry -> entry.forecast() != null)
                .toList();
        int refused = outlook.entries().size() - made.size();
        if (made.isEmpty()) {
            return "";
        }
        String kind = EventJson.lower(outlook.kind());
        String title = "Outlook: chance that a " + kind + "'s next "
                + EventJson.lower(outlook.step()) + ", " + outlook.from() + " to " + outlook.to()
                + ", is more hostile than its norm\n";
        Table table = new Table(
                List.of(kind, "chance", "interval", "base rate", "no change", "norm", "history"),
                12,
                8,
                14,
                10,
                10,
                10,
                8);
        made.stream().limit(MOST_SHOWN).forEach(entry -> row(table, entry));
        String more = made.size() > MOST_SHOWN ? "  and " + (made.size() - MOST_SHOWN) + " more\n" : "";
        String not = refused > 0 ? "  " + refused + " not forecast: too little history or conflict\n" : "";
        return title + table.render("  ") + more + not + "  " + BacktestJson.inWords(outlook) + "\n";
    }

    private static String why(Outlook outlook) {
        return String.valueOf(
                outlook.refused() == null ? outlook.entries().get(0).refused() : outlook.refused());
    }

    private static void row(Table table, Outlook.Entry entry) {
        Forecast forecast = entry.forecast();
        if (forecast != null) {
            table.add(List.of(
                    entry.unit().label(),
                    share(forecast.probability()),
                    share(forecast.low()) + " to " + share(forecast.high()),
                    share(forecast.baseRate()),
                    share(forecast.noChange()),
                    String.format(Locale.ROOT, "%.1f", entry.norm()),
                    String.valueOf(entry.history())));
        }
    }

    private static String share(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
