package org.dragoman.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dragoman.judge.alerts.Alert;
import org.dragoman.judge.alerts.AlertLedger;
import org.dragoman.model.Event;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Which pairs of countries and regions had a week out of the ordinary. */
public final class AlertsSection implements JudgmentSection {

    private static final int SHOWN = 10;

    private final AlertLedger ledger = new AlertLedger();

    @Override
    public void add(Event event) {
        ledger.add(event);
    }

    @Override
    public void json(ObjectNode answer, @Nullable LocalDate asOf) {
        ArrayNode alerts = answer.putArray("alerts");
        ledger.asOf(asOf).forEach(alert -> alert(alerts.addObject(), alert));
    }

    /** One alert as a JSON object. */
    public static void alert(ObjectNode node, Alert alert) {
        node.put("kind", alert.kind());
        Json.strings(node.putArray("subject"), alert.subject());
        node.put("what", alert.what());
        node.put("from", alert.from().toString());
        node.put("to", alert.to().toString());
        node.put("count", alert.count());
        node.put("norm_4", alert.norm4());
        node.put("norm_52", alert.norm52());
        node.put("chance", alert.chance());
        node.put("direction", alert.rising() ? "up" : "down");
        Json.strings(node.putArray("events"), alert.events());
    }

    @Override
    public String text(@Nullable LocalDate asOf) {
        List<Alert> alerts = ledger.asOf(asOf);
        StringBuilder text = new StringBuilder();
        alerts.stream().limit(SHOWN).forEach(alert -> text.append(line(alert)));
        return alerts.isEmpty() ? "" : "Out of the ordinary\n" + text;
    }

    private static String line(Alert alert) {
        return String.format(
                Locale.ROOT,
                "  %s: %d %s events from %s to %s; usually %.1f (4 weeks), %.1f (a year)%n",
                String.join(" – ", alert.subject()),
                alert.count(),
                alert.what(),
                alert.from(),
                alert.to(),
                alert.norm4(),
                alert.norm52());
    }
}
