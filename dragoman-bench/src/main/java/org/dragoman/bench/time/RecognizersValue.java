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
 * @param vague whether the words say "few" or "several", which they count as three and TIMEX3 writes {@code X}
 */
record RecognizersValue(String timex, Set<String> dates, boolean modified, boolean vague) {

    static RecognizersValue of(JsonNode result) {
        boolean vague = result.get("Text").asString().matches("(?i).*\\b(few|several|some|couple)\\b.*");
        JsonNode value = result.has("Resolution") ? result.get("Resolution") : result.get("Value");
        Set<String> dates = new HashSet<>();
        if (value == null || value.isNull()) {
            return new RecognizersValue("", dates, false, vague);
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
        return new RecognizersValue(timex.replaceAll("T(\\d\\d)$", "T$1:00"), dates, modified, vague);
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
        boolean season = timex.length() == 2 && value.endsWith("-" + timex);
        if (value.equals(timex) || season || timex.startsWith("T") && value.endsWith(timex)) {
            return true;
        }
        if (timex.matches("PT?[0-9]+[A-Z]") && value.matches("PT?X[A-Z]") && vague) {
            return timex.replaceAll("[0-9]+", "X").equals(value);
        }
        if (vague && (value.equals("PAST_REF") || value.equals("FUTURE_REF"))) {
            return true;
        }
        if (timex.matches("P[0-9]+0+Y") && value.matches("P[0-9]+DE")) {
            return timex.equals(value.replace("DE", "0Y"));
        }
        if (timex.startsWith("(")) {
            return sameRange(mention);
        }
        if (timex.contains("X") && !modified && !dates.isEmpty() && sameDays(mention)) {
            return true;
        }
        return timex.contains("X") && fills(value) && (modified || dates.isEmpty());
    }

    private boolean fills(String value) {
        if (timex.startsWith("XXXX-WXX-")) {
            return value.matches("\\d{4}-\\d\\d-\\d\\d" + timex.substring(10));
        }
        return value.matches(timex.replace("X", "."));
    }

    /** Whether it is one of the days they list, or a stretch from one of them to another, with their time of day. */
    private boolean sameDays(TimeMention mention) {
        LocalDate from = mention.interval().from();
        LocalDate to = mention.interval().to();
        if (from == null || to == null || !dates.contains(from.toString())) {
            return false;
        }
        int time = timex.indexOf('T');
        boolean clock = time < 0 || mention.interval().value().endsWith(timex.substring(time));
        boolean end = from.equals(to)
                || dates.contains(to.toString())
                || dates.contains(to.plusDays(1).toString());
        return clock && end;
    }

    /** The same ends, the last day counted in, or not, or told by its month's or year's first day. */
    private boolean sameRange(TimeMention mention) {
        LocalDate from = mention.interval().from();
        LocalDate to = mention.interval().to();
        String value = mention.interval().value();
        if (from == null || to == null) {
            return timex.endsWith("," + value + ")");
        }
        String[] ends = timex.substring(1).split(",");
        boolean open = timex.contains("X");
        Set<String> starts = open ? dates : Set.of(day(ends[0]));
        Set<String> stops = open ? dates : Set.of(day(ends[1]));
        boolean stop = stops.contains(to.toString())
                || stops.contains(to.plusDays(1).toString())
                || stops.contains(firstDay(value.substring(value.indexOf('/') + 1)));
        boolean length = timex.endsWith("," + value.replaceAll("(\\d)DE$", "$10Y") + ")");
        return starts.contains(from.toString()) && stop || length;
    }

    private static String firstDay(String value) {
        if (value.matches("\\d{4}-W\\d\\d")) {
            return LocalDate.parse(value + "-1", java.time.format.DateTimeFormatter.ISO_WEEK_DATE)
                    .toString();
        }
        return value.length() == 4 ? value + "-01-01" : value.length() == 7 ? value + "-01" : value;
    }

    private static String day(String value) {
        return value.length() > 10 ? value.substring(0, 10) : value;
    }

    /**
     * Whether their day lies in the month or year that TIMEX3 gives for "three months ago", or their clock time on the
     * day given for "in five minutes" (a reference without a clock cannot tell more).
     */
    boolean insideOf(TimeMention mention) {
        LocalDate from = mention.interval().from();
        LocalDate to = mention.interval().to();
        if (from == null || to == null) {
            return false;
        }
        if (mention.interval().value().endsWith("TXX")) {
            return timex.startsWith(from.toString());
        }
        if (!timex.matches("\\d{4}-\\d\\d-\\d\\d") || from.equals(to)) {
            return false;
        }
        return timex.compareTo(from.toString()) >= 0 && timex.compareTo(to.toString()) <= 0;
    }
}
