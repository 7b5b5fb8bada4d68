package org.dragoman.export;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.judge.outlook.Difference;
import org.dragoman.judge.outlook.Outlook;
import org.dragoman.judge.outlook.Scores;
import org.dragoman.judge.outlook.Track;
import org.dragoman.judge.outlook.Track.Way;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The track record of forecasts as fields of an object, and in a sentence. */
final class BacktestJson {

    private static final double ROUND = 1e5;

    private BacktestJson() {}

    /** Fills {@code node}; {@code docs/outlook.md} names the fields. */
    static void fill(ObjectNode node, Outlook outlook) {
        node.put("unit", EventJson.lower(outlook.kind()));
        node.put("period", EventJson.lower(outlook.step()));
        node.put("as_of", outlook.asOf().toString());
        if (outlook.refused() != null) {
            node.put("refused", outlook.refused());
        }
        Track track = outlook.track();
        node.put("forecasts", track == null ? 0 : track.forecasts());
        if (track != null) {
            track(node, track);
        }
    }

    private static void track(ObjectNode node, Track track) {
        node.put("units", track.units());
        node.put("periods", track.periods());
        node.put("from", track.from().toString());
        node.put("to", track.to().toString());
        node.put("observed", rounded(track.above()));
        ObjectNode scores = node.putObject("scores");
        sorted(track.scores()).forEach(entry -> {
            ObjectNode score = scores.putObject(EventJson.lower(entry.getKey()));
            Scores value = entry.getValue();
            score.put("brier", rounded(value.brier()));
            score.put("log_loss", rounded(value.logLoss()));
            score.put("auc", Double.isNaN(value.auc()) ? null : rounded(value.auc()));
            score.put("calibration_error", rounded(value.calibrationError()));
        });
        node.put("calibration_error_by_chance", rounded(track.chanceError()));
        ObjectNode differences = node.putObject("brier_difference");
        sorted(track.differences()).forEach(entry -> {
            ObjectNode difference = differences.putObject(EventJson.lower(entry.getKey()));
            Difference value = entry.getValue();
            difference.put("value", rounded(value.value()));
            difference.putArray("interval").add(rounded(value.low())).add(rounded(value.high()));
            difference.put("better", value.isBetter());
        });
        ArrayNode reliability = node.putArray("reliability");
        track.reliability().bins().forEach(bin -> {
            ObjectNode each = reliability.addObject();
            each.put("from", bin.from());
            each.put("to", bin.to());
            each.put("forecasts", bin.count());
            each.put("forecast", rounded(bin.forecast()));
            each.put("observed", rounded(bin.observed()));
        });
    }

    /** How good past forecasts were. */
    static String inWords(Outlook outlook) {
        Track track = outlook.track();
        if (track == null) {
            return "no past forecasts to measure";
        }
        return String.format(
                Locale.ROOT,
                "past forecasts: %d, Brier score %.4f (base rate %.4f, no-change %.4f), calibration error %.3f",
                track.forecasts(),
                track.scores().get(Way.OWN_HISTORY).brier(),
                track.scores().get(Way.BASE_RATE).brier(),
                track.scores().get(Way.NO_CHANGE).brier(),
                track.scores().get(Way.OWN_HISTORY).calibrationError());
    }

    static <T> List<Map.Entry<Way, T>> sorted(Map<Way, T> map) {
        return map.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .toList();
    }

    static double rounded(double value) {
        return Math.round(value * ROUND) / ROUND;
    }
}
