package org.dragoman.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.judge.outlook.Difference;
import org.dragoman.judge.outlook.Outlook;
import org.dragoman.judge.outlook.Reliability;
import org.dragoman.judge.outlook.Scores;
import org.dragoman.judge.outlook.Track;
import org.dragoman.judge.outlook.Track.Way;
import tools.jackson.databind.node.ObjectNode;

/** How good past forecasts were, to be shown. */
public final class Backtests {

    private static final Map<Way, String> NAMES = Map.of(
            Way.OWN_HISTORY, "own history",
            Way.BASE_RATE, "base rate",
            Way.NO_CHANGE, "no change",
            Way.NO_CHANGE_HARD, "no change, 0 or 1");

    private Backtests() {}

    /** One object for each kind of unit and length of period. */
    public static Rendering<Outlook> jsonLines() {
        return outlook -> {
            ObjectNode node = Json.object();
            BacktestJson.fill(node, outlook);
            return Json.line(node) + "\n";
        };
    }

    /** One line for each way to forecast. */
    public static Rendering<Outlook> csv() {
        return new Rendering<>() {
            @Override
            public String header() {
                return "unit,period,forecast,forecasts,brier,log_loss,auc,calibration_error,difference,low,high\r\n";
            }

            @Override
            public String of(Outlook outlook) {
                StringBuilder out = new StringBuilder();
                Track track = outlook.track();
                if (track != null) {
                    BacktestJson.sorted(track.scores())
                            .forEach(entry -> out.append(csv(outlook, track, entry.getKey(), entry.getValue())));
                }
                return out.toString();
            }
        };
    }

    private static String csv(Outlook outlook, Track track, Way way, Scores scores) {
        Difference difference = track.differences().get(way);
        return Csv.row(
                EventJson.lower(outlook.kind()),
                EventJson.lower(outlook.step()),
                EventJson.lower(way),
                String.valueOf(track.forecasts()),
                number(scores.brier()),
                number(scores.logLoss()),
                number(scores.auc()),
                number(scores.calibrationError()),
                difference == null ? "" : number(difference.value()),
                difference == null ? "" : number(difference.low()),
                difference == null ? "" : number(difference.high()));
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.valueOf(BacktestJson.rounded(value));
    }

    /** For the eye. */
    public static Rendering<Outlook> table() {
        return outlook -> {
            String title = EventJson.lower(outlook.kind()) + "s, next " + EventJson.lower(outlook.step());
            Track track = outlook.track();
            if (track == null) {
                return title + ": " + outlook.refused() + "\n\n";
            }
            return String.format(
                            Locale.ROOT,
                            "%s: %d forecasts of %d %ss, %d periods from %s to %s; %.1f %% came out above the norm%n",
                            title,
                            track.forecasts(),
                            track.units(),
                            EventJson.lower(outlook.kind()),
                            track.periods(),
                            track.from(),
                            track.to(),
                            100 * track.above())
                    + scores(track)
                    + "\n"
                    + reliability(track)
                    + "\n";
        };
    }

    private static String scores(Track track) {
        Table table = new Table(
                List.of("", "Brier", "log loss", "AUC", "calibration error", "own history's Brier less this one's"),
                26,
                8,
                10,
                8,
                26,
                44);
        BacktestJson.sorted(track.scores()).forEach(entry -> {
            Scores scores = entry.getValue();
            Difference difference = track.differences().get(entry.getKey());
            table.add(List.of(
                    NAMES.get(entry.getKey()),
                    String.format(Locale.ROOT, "%.4f", scores.brier()),
                    String.format(Locale.ROOT, "%.4f", scores.logLoss()),
                    Double.isNaN(scores.auc()) ? Table.UNKNOWN : String.format(Locale.ROOT, "%.3f", scores.auc()),
                    String.format(Locale.ROOT, "%.4f", scores.calibrationError())
                            + (difference == null
                                    ? String.format(Locale.ROOT, " (chance %.4f)", track.chanceError())
                                    : ""),
                    difference == null ? Table.UNKNOWN : words(difference)));
        });
        return table.render("  ");
    }

    private static String words(Difference difference) {
        return String.format(
                Locale.ROOT,
                "%+.4f (%+.4f to %+.4f)%s",
                difference.value(),
                difference.low(),
                difference.high(),
                difference.isBetter() ? " better" : "");
    }

    private static String reliability(Track track) {
        Table table = new Table(List.of("chance given", "forecasts", "mean given", "came"), 14, 10, 10, 8);
        for (Reliability.Bin bin : track.reliability().bins()) {
            table.add(List.of(
                    String.format(Locale.ROOT, "%.1f to %.1f", bin.from(), bin.to()),
                    String.valueOf(bin.count()),
                    String.format(Locale.ROOT, "%.3f", bin.forecast()),
                    String.format(Locale.ROOT, "%.3f", bin.observed())));
        }
        return table.render("  ");
    }
}
