package org.dragoman.train.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Derives administrative areas from the places in them: the point is halfway between the mean of the members and the
 * middle of their bounding box, the population their sum. Areas without a name or without members are left out.
 */
final class AreaDeriver {

    private final Map<String, String> names1;

    private final Map<String, String> names2;

    AreaDeriver(Map<String, String> names1, Map<String, String> names2) {
        this.names1 = names1;
        this.names2 = names2;
    }

    List<Entry> derive(List<Entry> places) {
        Map<String, List<Entry>> first = new HashMap<>();
        Map<String, List<Entry>> second = new HashMap<>();
        for (Entry place : places) {
            if (!place.admin1().isEmpty()) {
                String code = place.country() + "." + place.admin1();
                first.computeIfAbsent(code, c -> new ArrayList<>()).add(place);
                if (!place.admin2().isEmpty()) {
                    second.computeIfAbsent(code + "." + place.admin2(), c -> new ArrayList<>())
                            .add(place);
                }
            }
        }
        List<Entry> areas = new ArrayList<>();
        first.forEach((code, members) -> add(areas, "ADM1", names1.get(code), members));
        second.forEach((code, members) -> add(areas, "ADM2", names2.get(code), members));
        return areas;
    }

    private static void add(List<Entry> areas, String feature, @Nullable String name, List<Entry> members) {
        if (name == null) {
            return;
        }
        Entry one = members.get(0);
        areas.add(new Entry(
                0,
                name,
                middle(members.stream().mapToDouble(Entry::lat).toArray()),
                middle(members.stream().mapToDouble(Entry::lon).toArray()),
                feature,
                one.country(),
                one.admin1(),
                feature.equals("ADM1") ? "" : one.admin2(),
                members.stream().mapToLong(Entry::population).sum(),
                List.of(name),
                List.copyOf(AreaNames.shortForms(name))));
    }

    private static double middle(double[] values) {
        double sum = 0;
        double low = values[0];
        double high = values[0];
        for (double value : values) {
            sum += value;
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        return (sum / values.length + (low + high) / 2) / 2;
    }
}
