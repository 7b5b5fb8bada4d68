package org.dragoman.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters of one request, by name; a name that is not known is refused. Empty values count as not given. */
final class Asked {

    /** Parameters that every question takes. */
    static final Set<String> FILTERS = Set.of(
            "actor",
            "source",
            "target",
            "role",
            "dyad",
            "type",
            "cameo",
            "status",
            "place",
            "near",
            "within",
            "from",
            "to",
            "text",
            "publisher",
            "dataset",
            "min-confidence",
            "min-reports",
            "sort",
            "order",
            "limit",
            "offset");

    private static final int MOST_VALUES = 50;
    private static final int LONGEST_VALUE = 200;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern CLOSE_COMMA = Pattern.compile(",(?!\\s)");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    private final Map<String, List<String>> values = new TreeMap<>();
    private final Map<String, String> path;

    /**
     * @param sent parameters as they were sent
     * @param own parameters of the question beside {@link #FILTERS}
     * @param path parts of the address
     */
    Asked(Map<String, List<String>> sent, Set<String> own, Map<String, String> path) {
        this.path = Map.copyOf(path);
        sent.forEach((name, all) -> {
            List<String> given = all.stream().filter(value -> !value.isBlank()).toList();
            if (name.isEmpty() && given.isEmpty()) {
                return;
            }
            if (!FILTERS.contains(name) && !own.contains(name)) {
                throw ApiException.unknownParameter(name, known(own));
            }
            given.forEach(value -> check(name, value));
            if (given.size() > MOST_VALUES) {
                throw ApiException.tooMany(name + " is given " + given.size() + " times, " + MOST_VALUES + " at most");
            }
            if (!given.isEmpty()) {
                values.put(name, given);
            }
        });
    }

    private static String known(Set<String> own) {
        Set<String> all = new TreeSet<>(FILTERS);
        all.addAll(own);
        return all.stream().collect(Collectors.joining(", "));
    }

    private static void check(String name, String value) {
        if (value.length() > LONGEST_VALUE) {
            throw ApiException.tooMany(name + " is longer than " + LONGEST_VALUE + " characters");
        }
        if (CONTROL.matcher(value).find()) {
            throw ApiException.wrongValue(name, "it holds a control character");
        }
    }

    private Asked(Map<String, List<String>> values, Map<String, String> path) {
        this.values.putAll(values);
        this.path = path;
    }

    /** The same without one parameter. */
    Asked without(String name) {
        Map<String, List<String>> others = new TreeMap<>(values);
        others.remove(name);
        return new Asked(others, path);
    }

    /** A part of the address. */
    String path(String name) {
        return path.getOrDefault(name, "");
    }

    /** All values, as they were given. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Codes, which may stand in one value with commas between. */
    List<String> codes(String name) {
        return split(name, COMMA);
    }

    /** Names, which may stand in one value with commas between; a comma before a space is part of a name. */
    List<String> names(String name) {
        return split(name, CLOSE_COMMA);
    }

    private List<String> split(String name, Pattern separator) {
        List<String> parts = all(name).stream()
                .flatMap(value -> separator.splitAsStream(value))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.size() > MOST_VALUES) {
            throw ApiException.tooMany(name + " has " + parts.size() + " values, " + MOST_VALUES + " at most");
        }
        return parts;
    }

    /** The one value, or null. */
    @Nullable
    String one(String name) {
        List<String> all = all(name);
        if (all.size() > 1) {
            throw ApiException.wrongValue(name, "it is given more than once");
        }
        return all.isEmpty() ? null : all.get(0).strip();
    }

    /** A whole number. */
    int whole(String name, int otherwise, int least, int most) {
        String value = one(name);
        if (value == null) {
            return otherwise;
        }
        int number = WHOLE.matcher(value).matches() ? Integer.parseInt(value) : least - 1;
        if (number < least || number > most) {
            throw ApiException.wrongValue(
                    name, "a whole number from " + least + " to " + most + ", not " + ApiException.shown(value));
        }
        return number;
    }

    /** A number. */
    double number(String name, double otherwise, double least, double most) {
        String value = one(name);
        if (value == null) {
            return otherwise;
        }
        double number = parsed(value);
        if (!(number >= least && number <= most)) {
            throw ApiException.wrongValue(
                    name,
                    "a number from " + plain(least) + " to " + plain(most) + ", not " + ApiException.shown(value));
        }
        return number;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    /** A number as people write it, else NaN: neither hexadecimal nor "1f". */
    static double parsed(String value) {
        return value.strip().matches("[+-]?\\d{1,12}(\\.\\d{1,15})?") ? Double.parseDouble(value.strip()) : Double.NaN;
    }

    /** One of an enumeration's constants, in small letters or capitals, with - for _. */
    static <E extends Enum<E>> E constant(String name, String value, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(value.replace('-', '_'))) {
                return constant;
            }
        }
        String known = List.of(type.getEnumConstants()).stream()
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw ApiException.wrongValue(name, "one of " + known + ", not " + ApiException.shown(value));
    }

    <E extends Enum<E>> E one(String name, Class<E> type, E otherwise) {
        String value = one(name);
        return value == null ? otherwise : constant(name, value, type);
    }

    /** What is asked, in one form whatever the order of parameters: what answers are kept by. */
    String key() {
        List<String> parts = new ArrayList<>();
        path.forEach((name, value) -> parts.add("/" + name + "=" + value));
        parts.sort(null);
        values.forEach((name, all) -> all.forEach(value -> parts.add(name + "=" + value)));
        return String.join("\n", parts);
    }
}
