package org.dragoman.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.measure.Counts;
import org.dragoman.measure.Evaluation;
import org.dragoman.measure.Interval;

/** Precision, recall and F1: all measures with their intervals, then each event type. */
public final class Figures {

    private static final String COLUMNS = "measure,right,given,gold,precision,precision_low,precision_high,"
            + "recall,recall_low,recall_high,f1,f1_low,f1_high\r\n";

    /** One line, whatever it is written as; intervals of single types would be too wide to tell anything. */
    private record Line(String name, Counts counts, Interval precision, Interval recall, Interval f1) {}

    private Figures() {}

    /** For the eye. */
    public static Rendering<Evaluation> table() {
        return Figures::written;
    }

    /** One JSON object a measure or type. */
    public static Rendering<Evaluation> jsonLines() {
        return evaluation -> lines(evaluation).stream().map(Figures::json).collect(Collectors.joining());
    }

    /** Comma-separated values with a header line. */
    public static Rendering<Evaluation> csv() {
        return evaluation ->
                COLUMNS + lines(evaluation).stream().map(Figures::comma).collect(Collectors.joining());
    }

    private static List<Line> lines(Evaluation evaluation) {
        List<Line> lines = new ArrayList<>();
        evaluation
                .rows()
                .forEach(row -> lines.add(
                        new Line(row.measure().words(), row.counts(), row.precision(), row.recall(), row.f1())));
        evaluation
                .byType()
                .forEach((type, counts) -> lines.add(new Line(
                        type.name(), counts, alone(counts.precision()), alone(counts.recall()), alone(counts.f1()))));
        return lines;
    }

    private static Interval alone(double value) {
        return new Interval(value, Double.NaN, Double.NaN);
    }

    private static String written(Evaluation evaluation) {
        StringBuilder out = new StringBuilder(String.format(
                Locale.ROOT,
                "%d texts, %d labelled events, %d reports; in brackets 95 %% intervals%n",
                evaluation.comparisons().size(),
                evaluation.events(),
                evaluation.reports()));
        String form = "%-20s %5s %6s %5s  %-20s %-20s %-20s%n";
        out.append(String.format(form, "", "right", "given", "gold", "precision", "recall", "F1"));
        for (Line line : lines(evaluation)) {
            Counts counts = line.counts;
            out.append(String.format(
                    form,
                    line.name,
                    counts.right(),
                    counts.given(),
                    counts.gold(),
                    shown(line.precision),
                    shown(line.recall),
                    shown(line.f1)));
        }
        return out.toString().lines().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String shown(Interval interval) {
        String written = interval.toString();
        return Double.isNaN(interval.low()) && written.contains(" ")
                ? written.substring(0, written.indexOf(' '))
                : written;
    }

    private static String comma(Line line) {
        Counts counts = line.counts;
        return line.name.replace(",", "") + "," + counts.right() + "," + counts.given() + "," + counts.gold() + ","
                + numbers(line, Figures::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String json(Line line) {
        Counts counts = line.counts;
        List<String> names = List.of(COLUMNS.strip().split(",")).subList(4, 13);
        List<String> values = numbers(line, Figures::orNull).toList();
        StringBuilder out = new StringBuilder("{\"measure\":\"" + line.name + "\",\"right\":" + counts.right()
                + ",\"given\":" + counts.given() + ",\"gold\":" + counts.gold());
        for (int i = 0; i < values.size(); i++) {
            out.append(",\"").append(names.get(i)).append("\":").append(values.get(i));
        }
        return out.append("}\n").toString();
    }

    private static Stream<String> numbers(Line line, Function<Double, String> form) {
        return List.of(line.precision, line.recall, line.f1).stream()
                .flatMap(each -> List.of(each.value(), each.low(), each.high()).stream())
                .map(form);
    }

    private static String cell(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.4f", value);
    }

    private static String orNull(double value) {
        return Double.isNaN(value) ? "null" : cell(value);
    }
}
