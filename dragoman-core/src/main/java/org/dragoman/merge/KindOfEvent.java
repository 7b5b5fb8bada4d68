package org.dragoman.merge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.model.Report;

/** What kind of event most reports tell of: type first, then the most telling code of that type. */
final class KindOfEvent {

    private static final int ROOT = 2;

    private KindOfEvent() {}

    /** The report whose type, mode, contexts and code the event has. */
    static Report of(List<Evidence> evidence) {
        List<Report> reports = evidence.stream().map(Evidence::report).toList();
        Map<Object, Double> types = new HashMap<>();
        Map<Object, Double> codes = new HashMap<>();
        for (Report report : reports) {
            types.merge(report.type(), report.codedBy().score() + 1, Double::sum);
            codes.merge(report.cameo(), report.codedBy().score() + 1, Double::sum);
        }
        return reports.stream()
                .reduce((best, next) -> compare(next, best, types, codes) > 0 ? next : best)
                .orElseThrow();
    }

    private static int compare(Report a, Report b, Map<Object, Double> types, Map<Object, Double> codes) {
        return Comparator.comparingDouble((Report report) -> types.get(report.type()))
                .thenComparing(report -> !isGeneral(report.cameo()))
                .thenComparing(report -> codes.get(report.cameo()))
                .compare(a, b);
    }

    /** A root's own code, as 190 for any use of force: any other of the same root says more. */
    private static boolean isGeneral(String cameo) {
        return cameo.length() <= ROOT || cameo.charAt(ROOT) == '0';
    }
}
