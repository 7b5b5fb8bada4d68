package org.dragoman.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.Actor;
import org.dragoman.resolve.Tables;
import org.jspecify.annotations.Nullable;

/**
 * CAMEO actor codes to actors: {@code SYRREBALQ} is country, role, group. Data: {@code cameo-roles.tsv}, {@code
 * cameo-groups.tsv}, {@code cameo-regions.tsv}.
 */
final class CameoActors {

    static final String WHAT = "CAMEO actor code";

    private static final int PART = 3;

    private record Role(@Nullable String country, List<String> roles) {}

    private record Group(@Nullable String name, @Nullable String country, List<String> roles) {}

    private final Countries countries;
    private final Unknowns unknowns;
    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, Group> groups = new HashMap<>();
    private final Set<String> regions = new HashSet<>();

    CameoActors(Countries countries, Unknowns unknowns) {
        this.countries = countries;
        this.unknowns = unknowns;
        for (String[] row : Tables.rows(CameoActors.class, "cameo-roles.tsv", 3)) {
            roles.put(row[0], new Role(orNull(row[1]), words(row[2])));
        }
        for (String[] row : Tables.rows(CameoActors.class, "cameo-groups.tsv", 4)) {
            groups.put(row[0], new Group(orNull(row[1]), orNull(row[2]), words(row[3])));
        }
        for (String[] row : Tables.rows(CameoActors.class, "cameo-regions.tsv", 2)) {
            regions.add(row[0]);
        }
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" "));
    }

    /** The actor of a code that is written in one, in parts of three letters. */
    Actor of(String code) {
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < code.length(); at += PART) {
            parts.add(code.substring(at, Math.min(code.length(), at + PART)));
        }
        return of(parts);
    }

    /** The actor of a code in parts: the first may name a country, any may name a role or a group. */
    Actor of(List<String> parts) {
        Sum sum = new Sum();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (!part.isEmpty() && !add(sum, part, i == 0)) {
                unknowns.add(WHAT, part);
            }
        }
        return new Actor(sum.name, sum.country, List.copyOf(sum.roles));
    }

    /** What the parts have told so far. */
    private static final class Sum {
        private @Nullable String name;
        private @Nullable String country;
        private final List<String> roles = new ArrayList<>();

        void add(List<String> more) {
            for (String role : more) {
                if (!roles.contains(role)) {
                    roles.add(role);
                }
            }
        }

        /** A country that is told stands; a body above states gives way to it. */
        void country(@Nullable String told) {
            boolean above = "IGO".equals(country) || "IMG".equals(country);
            boolean tellsMore = told != null && !told.equals("IGO") && !told.equals("IMG");
            if (country == null || above && tellsMore) {
                country = told;
            }
        }
    }

    private boolean add(Sum sum, String part, boolean first) {
        String country = countries.ofCameo(part);
        if (first && country != null) {
            sum.country(country);
            return true;
        }
        Role role = roles.get(part);
        if (role != null) {
            sum.country(role.country);
            sum.add(role.roles);
            return true;
        }
        Group group = groups.get(part);
        if (group != null) {
            sum.country(group.country);
            sum.add(group.roles);
            sum.name = sum.name == null ? group.name : sum.name;
            return true;
        }
        // A second country ("USAGOVIRQ") says with whom the actor has to do, which we do not keep.
        return country != null || regions.contains(part);
    }
}
