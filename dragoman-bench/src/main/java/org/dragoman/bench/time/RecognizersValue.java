package org.dragoman.bench.time;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.dragoman.model.TimeMention;
import tools.jackson.databind.JsonNode;

/**
 * The resolution of a Recognizers-Text case, and how it compares with a TIMEX3 value.
 *
 * <p>Right is: the same TIMEX value ({@code T08} being {@code T08:00}); or, where theirs leaves something open
 * ({@code XXXX-03-05}), a value that fills it and names one of the days they list; or for a range the same first and
 * last day (theirs end on the day after, or on the last day itself). A time of day is compared without its day where
 * theirs has none.
 *
 * @param timex their TIMEX value
 * @param dates days they resolve it to: values, starts and ends
 * @param modified whether the value stands for what is before or after it
 */
record RecognizersValue(String timex, Set<String> dates, boolean modified) {

    static RecognizersValue of(JsonNode result) {
        JsonNode value = result.has("Resolution") ? result.get("Resolution") : result.get("Value");
        Set<String> dates = new HashSet<>();
        if (value == null || value.isNull()) {
            return new RecognizersValue("", dates, false);
        }
        String timex = "";
        boolean modified = false;
        JsonNode values = value.has("values") ? value.get("values") : null;
        if (values == null) {
            JsonNode one = value.has("Timex") ? value.get("Timex") : value.get("timex");
            timex = one == null ? "" : one.asString();
            modified = value.has("Mod");
            collect(value.get("FutureResolution"), dates);
            collect(value.get("PastResolution"), dates);
        } else {
            for (JsonNode one : values) {
                timex = timex.isEmpty() && one.has("timex") ? one.get("timex").asString() : timex;
                modified |= one.has("Mod") && !one.get("Mod").isNull();
                collect(one, dates);
            }
        }
        return new RecognizersValue(timex.replaceAll("T(\\d\\d)$", "T$1:00"), dates, modified);
    }

    private static void collect(JsonNode node, Set<String> dates) {
        if (node == null) {
            return;
        }
        for (JsonNode child : node.values()) {
            if (child.isString() && child.asString().matches("\\d{4}-\\d\\d-\\d\\d.*")) {
                dates.add(child.asString().substring(0, 10));
            }
        }
    }

    boolean equalTo(TimeMention mention) {
        String value = mention.interval().value();
        if (value.equals(timex) || timex.startsWith("T") && value.endsWith(timex)) {
            return true;
        }
        if (timex.startsWith("(")) {
            return sameRange(mention);
        }
        if (timex.contains("X") && fills(value)) {
            LocalDate from = mention.interval().from();
            return modified || from == null || dates.isEmpty() || dates.contains(from.toString());
        }
        return false;
    }

    private boolean fills(String value) {
        if (timex.startsWith("XXXX-WXX-")) {
            return value.matches("\\d{4}-\\d\\d-\\d\\d" + timex.substring(10));
        }
        return value.matches(timex.replace("X", "."));
    }

    private boolean sameRange(TimeMention mention) {
        LocalDate from = mention.interval().from();
        LocalDate to = mention.interval().to();
        if (from == null || to == null) {
            return timex.endsWith("," + mention.interval().value() + ")");
        }
        String[] ends = timex.substring(1).split(",");
        boolean open = timex.contains("X");
        Set<String> starts = open ? dates : Set.of(day(ends[0]));
        Set<String> stops = open ? dates : Set.of(day(ends[1]));
        boolean stop =
                stops.contains(to.toString()) || stops.contains(to.plusDays(1).toString());
        return starts.contains(from.toString()) && stop
                || timex.endsWith("," + mention.interval().value() + ")");
    }

    private static String day(String value) {
        return value.length() > 10 ? value.substring(0, 10) : value;
    }

    /** Whether their day lies in the month or year that TIMEX3 gives for "three months ago". */
    boolean insideOf(TimeMention mention) {
        LocalDate from = mention.interval().from();
        LocalDate to = mention.interval().to();
        if (from == null || to == null || !timex.matches("\\d{4}-\\d\\d-\\d\\d") || from.equals(to)) {
            return false;
        }
        return timex.compareTo(from.toString()) >= 0 && timex.compareTo(to.toString()) <= 0;
    }
}
