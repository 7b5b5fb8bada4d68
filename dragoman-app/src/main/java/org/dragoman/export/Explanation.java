package org.dragoman.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dragoman.model.Attribution;
import org.dragoman.model.Participant;
import org.dragoman.model.Report;
import org.dragoman.model.Sentence;
import org.dragoman.model.Span;

/**
 * Shows on which words each report rests: under its sentence, {@code ^} marks the predicate, {@code s} who acts, {@code t}
 * who is acted on, {@code p} the place, {@code a} whose word it is.
 */
final class Explanation {

    private static final int WIDTH = 96;
    private static final String INDENT = "  ";

    private final Coded coded;
    private final String text;

    Explanation(Coded coded) {
        this.coded = coded;
        this.text = coded.reading().document().text();
    }

    String render() {
        StringBuilder out = new StringBuilder();
        for (Sentence sentence : coded.reading().sentences()) {
            List<Report> reports = coded.reports().stream()
                    .filter(report -> report.sentence() == sentence.index())
                    .toList();
            for (Report report : reports) {
                marked(out, sentence.span(), report);
                out.append(INDENT).append("= ").append(verdict(report)).append("\n\n");
            }
        }
        return out.toString();
    }

    /** The sentence in lines of bounded width, each followed by its marks when it has any. */
    private void marked(StringBuilder out, Span sentence, Report report) {
        char[] marks = marks(sentence, report);
        for (Span line : lines(sentence)) {
            StringBuilder words = new StringBuilder();
            StringBuilder under = new StringBuilder();
            for (int i = line.start(); i < line.end(); i++) {
                char c = text.charAt(i);
                words.append(Character.isISOControl(c) || Character.isWhitespace(c) ? ' ' : c);
                under.append(Character.isLowSurrogate(c) ? "" : marks[i - sentence.start()]);
            }
            out.append(INDENT).append(words.toString().stripTrailing()).append('\n');
            if (!under.toString().isBlank()) {
                out.append(INDENT).append(under.toString().stripTrailing()).append('\n');
            }
        }
    }

    private char[] marks(Span sentence, Report report) {
        char[] marks = new char[sentence.length()];
        Arrays.fill(marks, ' ');
        for (Attribution attribution : report.attributions()) {
            if (attribution.span() != null) {
                mark(marks, sentence, attribution.span(), 'a');
            }
        }
        if (report.place() != null) {
            mark(marks, sentence, report.place().span(), 'p');
        }
        for (Participant target : report.targets()) {
            mark(marks, sentence, target.span(), 't');
        }
        for (Participant source : report.sources()) {
            mark(marks, sentence, source.span(), 's');
        }
        mark(marks, sentence, report.predicateSpan(), '^');
        return marks;
    }

    private static void mark(char[] marks, Span sentence, Span span, char with) {
        for (int i = Math.max(span.start(), sentence.start()); i < Math.min(span.end(), sentence.end()); i++) {
            marks[i - sentence.start()] = with;
        }
    }

    /** Cuts at spaces where there are any. */
    private List<Span> lines(Span sentence) {
        List<Span> lines = new ArrayList<>();
        int start = sentence.start();
        while (sentence.end() - start > WIDTH) {
            int space = text.lastIndexOf(' ', start + WIDTH);
            int end = space > start ? space + 1 : start + WIDTH;
            lines.add(new Span(start, end));
            start = end;
        }
        lines.add(new Span(start, sentence.end()));
        return lines;
    }

    private String verdict(Report report) {
        List<String> parts = new ArrayList<>();
        parts.add(Plain.who(report.sources()) + "  " + Plain.what(report) + "  " + Plain.who(report.targets()));
        parts.add(report.time() == null ? Table.UNKNOWN : report.time().value());
        parts.add(Plain.where(coded.reading().document(), report.place()));
        parts.add(Plain.howMany(report.magnitudes()));
        parts.add(Plain.lower(report.status()));
        parts.add(Plain.accordingTo(report.attributions()));
        parts.removeIf(Table.UNKNOWN::equals);
        return Table.oneLine(String.join(" | ", parts))
                + String.format(
                        Locale.ROOT,
                        "  (%s %s, %.2f)",
                        report.codedBy().kind(),
                        report.codedBy().name(),
                        report.codedBy().score());
    }
}
