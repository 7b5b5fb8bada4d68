package org.dragoman.bench.actor;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.Actor;
import org.dragoman.resolve.actor.ActorResolver;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Bare phrases and leaders' names against their expected country and role. */
final class PhraseBench {

    /** Codes of the sets that stand for several of ours, or for "none". */
    private static final Map<String, Set<String>> SAME = Map.of(
            "JRN", Set.of("MED"),
            "SOC", Set.of("NGO", "CVL"),
            "BUD", Set.of("REL", "ETH"),
            "UAF", Set.of("UAF", "PRM"));

    private static final Map<String, String> SAME_COUNTRY = Map.of("EUR", "EUR", "UNO", "UNO");

    private final ActorResolver resolver;
    private final PrintStream errors;

    PhraseBench(ActorResolver resolver, PrintStream errors) {
        this.resolver = resolver;
        this.errors = errors;
    }

    /** Runs one set, if it is there, and prints its figures. */
    void run(String name, Optional<List<JsonNode>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Score country = new Score(name + " country");
        Score both = new Score(name + " country and sector");
        for (JsonNode row : rows.get()) {
            if (row.get("expected").has("country")) {
                one(row, country, both);
            }
        }
        System.out.println(country);
        System.out.println(both);
    }

    private void one(JsonNode row, Score country, Score both) {
        JsonNode expected = row.get("expected");
        List<Actor> actors =
                resolver.resolvePhrase(row.get("actor").asString(), text(row, "context"), date(text(row, "date")));
        boolean rightCountry = country.count(sameCountry(expected.get("country").asString(), actors));
        boolean right = rightCountry;
        if (expected.has("code_1")) {
            right = both.count(rightCountry && sameRole(expected.get("code_1").asString(), actors));
        }
        if (!right) {
            errors.println(row.get("id").asString() + "\t" + row.get("actor").asString() + "\t" + text(row, "context")
                    + "\t" + text(row, "date") + "\t" + expected + "\t" + actors);
        }
    }

    private static boolean sameCountry(String expected, List<Actor> actors) {
        if (actors.isEmpty()) {
            return expected.isEmpty();
        }
        Actor actor = actors.get(0);
        String country = actor.country() == null ? "" : actor.country();
        String body = SAME_COUNTRY.get(expected);
        return expected.equals(country)
                || body != null && country.equals("IGO") && actor.roles().contains(body)
                || expected.isEmpty() && country.equals("IMG");
    }

    /** The first role, or for an international body any; "unknown" and nothing expected want no role. */
    private static boolean sameRole(String expected, List<Actor> actors) {
        List<String> roles = actors.isEmpty() ? List.of() : actors.get(0).roles();
        if (expected.isEmpty() || expected.equals("UNK")) {
            return roles.isEmpty();
        }
        if (roles.isEmpty()) {
            return false;
        }
        boolean body = "IGO".equals(actors.get(0).country());
        Set<String> wanted = SAME.getOrDefault(expected, Set.of(expected));
        return body ? roles.stream().anyMatch(wanted::contains) : wanted.contains(roles.get(0));
    }

    private static @Nullable String text(JsonNode row, String field) {
        JsonNode value = row.get(field);
        return value == null || value.asString().isBlank() ? null : value.asString();
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        if (text == null || text.equalsIgnoreCase("today")) {
            return null;
        }
        for (DateTimeFormatter format :
                List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH))) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeParseException e) {
                // try the next format
            }
        }
        return null;
    }
}
