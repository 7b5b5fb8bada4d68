package org.dragoman.fetch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A site's robots.txt after RFC 9309: of the groups that name us, or else of those for all, the longest pattern that matches
 * decides, and of two equally long ones the one that allows.
 *
 * @param rules that are for us
 * @param delay that the site asks for between two requests
 */
record Robots(List<Rule> rules, Duration delay) {

    /** Whether paths like {@code pattern} may be fetched. */
    record Rule(boolean allows, String pattern) {}

    /** What sites call us. */
    static final String NAME = "dragoman";

    /** All is open. */
    static final Robots OPEN = new Robots(List.of(), Duration.ZERO);

    /** All is closed. */
    static final Robots CLOSED = new Robots(List.of(new Rule(false, "/")), Duration.ZERO);

    private static final int MOST_RULES = 5_000;
    private static final int LONGEST_DELAY = 30;

    Robots {
        rules = List.copyOf(rules);
    }

    static Robots parse(String text) {
        Group ours = new Group();
        Group all = new Group();
        boolean[] names = {false, false};
        boolean naming = false;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            String bare = line.replaceFirst("#.*", "").strip();
            int colon = bare.indexOf(':');
            if (colon < 0) {
                continue;
            }
            String key = bare.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            String value = bare.substring(colon + 1).strip();
            if (key.equals("user-agent")) {
                names = naming ? names : new boolean[2];
                naming = true;
                names[0] |= value.toLowerCase(Locale.ROOT).split("[/\\s]")[0].equals(NAME);
                names[1] |= value.equals("*");
                ours.named |= names[0];
            } else {
                naming = false;
                if (names[0]) {
                    ours.add(key, value);
                }
                if (names[1]) {
                    all.add(key, value);
                }
            }
        }
        return (ours.named ? ours : all).robots();
    }

    private static final class Group {

        private final List<Rule> rules = new ArrayList<>();
        private boolean named;
        private int delay;

        void add(String key, String value) {
            boolean allows = key.equals("allow");
            if ((allows || key.equals("disallow")) && !value.isEmpty() && rules.size() < MOST_RULES) {
                rules.add(new Rule(allows, value));
            } else if (key.equals("crawl-delay") && value.matches("\\d{1,4}(?:\\.\\d+)?")) {
                delay = (int) Math.min(LONGEST_DELAY, Math.ceil(Double.parseDouble(value)));
            }
        }

        Robots robots() {
            return new Robots(rules, Duration.ofSeconds(delay));
        }
    }

    /** Whether we may fetch {@code path}, which includes the query. */
    boolean allows(String path) {
        int longest = -1;
        boolean allowed = true;
        for (Rule rule : rules) {
            int length = rule.pattern.length();
            if (length >= longest && matches(rule.pattern, path)) {
                allowed = rule.allows || length == longest && allowed;
                longest = length;
            }
        }
        return allowed;
    }

    /** Whether {@code path} begins like {@code pattern}, in which a star is anything and a dollar at the end is the end. */
    private static boolean matches(String pattern, String path) {
        boolean whole = pattern.endsWith("$");
        String glob = whole ? pattern.substring(0, pattern.length() - 1) : pattern + "*";
        int star = -1;
        int resume = 0;
        int at = 0;
        int g = 0;
        while (at < path.length()) {
            if (g < glob.length() && glob.charAt(g) == '*') {
                star = g++;
                resume = at;
            } else if (g < glob.length() && glob.charAt(g) == path.charAt(at)) {
                g++;
                at++;
            } else if (star >= 0) {
                g = star + 1;
                at = ++resume;
            } else {
                return false;
            }
        }
        while (g < glob.length() && glob.charAt(g) == '*') {
            g++;
        }
        return g == glob.length();
    }
}
