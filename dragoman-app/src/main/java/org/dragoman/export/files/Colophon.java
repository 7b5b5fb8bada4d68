package org.dragoman.export.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a file holds and how to cite it.
 *
 * @param program the program's name and version
 * @param dataVersion the same for the same events in the same order, whatever the format: the beginning of a SHA-256
 * @param year of the export
 * @param events how many
 * @param filters what was asked for, as typed; empty for all
 * @param datasets how many events come from which data set; those coded here are not among them
 */
public record Colophon(
        String program, String dataVersion, int year, long events, String filters, Map<String, Long> datasets) {

    public Colophon {
        datasets = new TreeMap<>(datasets);
    }

    /** One line to put into a list of references; imported data sets are named, and cited by {@link #sources}. */
    public String citation() {
        long imported = datasets.values().stream().mapToLong(Long::longValue).sum();
        String done = imported == events && events > 0 ? "). Events imported with " : "). Events coded with ";
        return "Dragoman contributors (" + year + done + program + " [data set, " + events
                + " events, data version " + dataVersion + "; filters: " + (filters.isEmpty() ? "none" : filters) + "]"
                + (datasets.isEmpty() ? "" : ", with rows of " + String.join(", ", datasets.keySet())) + ".";
    }

    /** For each imported data set how many rows there are, how to cite it, and under which terms it stands. */
    public List<String> sources() {
        List<String> lines = new ArrayList<>();
        datasets.forEach((name, rows) -> lines.add(name + " (" + rows + "): " + DataSets.reference(name)));
        return lines;
    }
}
