package org.dragoman.code;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dragoman.model.Participant;
import org.dragoman.model.Report;
import org.dragoman.model.Status;

/**
 * One example line of the codebook.
 *
 * @param negative whether the sentence must not be coded by the entry
 * @param text the sentence
 * @param sources codes of the source, empty when there is none
 * @param targets codes of the target, likewise
 * @param status standing
 */
record Example(boolean negative, String text, List<String> sources, List<String> targets, Status status) {

    static Example parse(String line) {
        if (line.startsWith("NOT ")) {
            return new Example(true, line.substring(4).split("\\|")[0].strip(), List.of(), List.of(), Status.ACTUAL);
        }
        String[] field = line.split("\\|");
        Status status = field.length > 3 ? Status.valueOf(field[3].strip().toUpperCase(Locale.ROOT)) : Status.ACTUAL;
        return new Example(
                false,
                field[0].strip(),
                field.length > 1 ? codes(field[1]) : List.of(),
                field.length > 2 ? codes(field[2]) : List.of(),
                status);
    }

    private static List<String> codes(String field) {
        return Arrays.stream(field.split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty() && !code.equals("-"))
                .toList();
    }

    /** What is wrong with the reports as an answer to the example; empty when nothing is. */
    String fault(Entry entry, List<Report> reports) {
        if (negative) {
            boolean coded = reports.stream().anyMatch(r -> r.codedBy().name().equals(entry.id()));
            return coded ? "coded" : "";
        }
        List<Report> ofType =
                reports.stream().filter(r -> r.type() == entry.type()).toList();
        if (ofType.isEmpty()) {
            return "type";
        }
        if (ofType.stream().noneMatch(this::hasParties)) {
            return "parties";
        }
        return ofType.stream().anyMatch(r -> hasParties(r) && hasStatus(r)) ? "" : "status";
    }

    private boolean hasParties(Report report) {
        return covers(sources, report.sources()) && covers(targets, report.targets())
                || report.symmetric() && covers(targets, report.sources()) && covers(sources, report.targets())
                || report.symmetric() && covers(sources, report.sources()) && covers(targets, report.sources());
    }

    private static boolean covers(List<String> codes, List<Participant> side) {
        return codes.stream()
                .allMatch(code -> side.stream()
                        .map(p -> p.actor().code())
                        .anyMatch(given -> given.equals(code) || !code.contains(" ") && given.startsWith(code)));
    }

    private boolean hasStatus(Report report) {
        boolean told = status == Status.ACTUAL && report.status() == Status.ONGOING
                || status == Status.ONGOING && report.status() == Status.ACTUAL;
        return told || report.status() == status;
    }
}
