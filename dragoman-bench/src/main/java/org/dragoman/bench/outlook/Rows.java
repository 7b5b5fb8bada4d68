package org.dragoman.bench.outlook;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.dragoman.imports.Countries;

/** Writes simulated rows as GDELT or ICEWS would have them; addresses and publishers say that they are simulated. */
enum Rows {
    GDELT1("export.CSV") {
        @Override
        String row(long id, LocalDate day, int source, int target, int root, SplittableRandom random) {
            return gdelt(id, day, source, target, root, random, false);
        }
    },
    GDELT2("export.CSV") {
        @Override
        String row(long id, LocalDate day, int source, int target, int root, SplittableRandom random) {
            return gdelt(id, day, source, target, root, random, true);
        }
    },
    ICEWS("tab") {
        @Override
        String header() {
            return "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\t"
                    + "Target Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\t"
                    + "Province\tCountry\tLatitude\tLongitude\n";
        }

        @Override
        String row(long id, LocalDate day, int source, int target, int root, SplittableRandom random) {
            String first = icews(id, day, source, target, root, random);
            // Talks are told from both sides.
            return root == 4 ? first + icews(id + 1, day, target, source, root, random) : first;
        }
    };

    private static final String[] ROLES = {"", "GOV", "MIL", "OPP", "CVL", "COP"};
    private static final String[] SECTORS = {
        "",
        "Government",
        "Military,Government",
        "Dissident",
        "General Population / Civilian / Social,Social",
        "Police,Government"
    };
    private static final String[] PEOPLE = {"", "Government", "Military", "Opposition Activist", "Citizen", "Police"};

    private static final Countries PLACES = Countries.shipped();

    private final String extension;

    Rows(String extension) {
        this.extension = extension;
    }

    String extension() {
        return extension;
    }

    String header() {
        return "";
    }

    /** One row, or two, with their line ends. */
    abstract String row(long id, LocalDate day, int source, int target, int root, SplittableRandom random);

    private static String gdelt(
            long id, LocalDate day, int source, int target, int root, SplittableRandom random, boolean second) {
        List<String> cells = new ArrayList<>();
        String basic = day.format(DateTimeFormatter.BASIC_ISO_DATE);
        Collections.addAll(cells, String.valueOf(id), basic, basic.substring(0, 6), basic.substring(0, 4), "");
        actor(cells, source, random);
        actor(cells, target, random);
        String code = code(root);
        String quad = root <= 5 ? "1" : root <= 8 ? "2" : root <= 13 ? "3" : "4";
        Collections.addAll(cells, "1", code, code, code.substring(0, 2), quad, "", "4", "1", "4", "-1.5");
        int placeWidth = second ? 8 : 7;
        cells.addAll(Collections.nCopies(2 * placeWidth, ""));
        place(cells, target, second);
        cells.add(second ? basic + "120000" : basic);
        cells.add("https://simulated.example/" + id);
        return String.join("\t", cells) + "\n";
    }

    /** The event takes place in the target's country. */
    private static void place(List<String> cells, int country, boolean second) {
        String[] names = Simulation.COUNTRIES.get(country);
        String fips = PLACES.fips(names[0]);
        Collections.addAll(cells, "1", names[1], fips, fips);
        if (second) {
            cells.add("");
        }
        Collections.addAll(cells, "10", "10", "");
    }

    private static void actor(List<String> cells, int country, SplittableRandom random) {
        String code = Simulation.COUNTRIES.get(country)[0];
        String role = ROLES[random.nextInt(ROLES.length)];
        String name = Simulation.COUNTRIES.get(country)[1].toUpperCase(Locale.ROOT);
        Collections.addAll(cells, code + role, name, code, "", "", "", "", role, "", "");
    }

    /** CAMEO codes of three digits whose Goldstein values the importer looks up. */
    private static String code(int root) {
        return root == 2 ? "020" : String.format(Locale.ROOT, "%02d0", root);
    }

    private static String icews(long id, LocalDate day, int source, int target, int root, SplittableRandom random) {
        int role = random.nextInt(ROLES.length);
        int otherRole = random.nextInt(ROLES.length);
        String[] from = Simulation.COUNTRIES.get(source);
        String[] to = Simulation.COUNTRIES.get(target);
        return String.join(
                        "\t",
                        String.valueOf(id),
                        day.toString(),
                        name(role, from[1]),
                        SECTORS[role],
                        from[1],
                        "Simulated",
                        code(root),
                        "0",
                        name(otherRole, to[1]),
                        SECTORS[otherRole],
                        to[1],
                        String.valueOf(id),
                        "1",
                        "Simulated",
                        "",
                        "",
                        "",
                        to[1],
                        "10",
                        "10")
                + "\n";
    }

    private static String name(int role, String country) {
        return role == 0 ? country : PEOPLE[role] + " (" + country + ")";
    }

    /** Writes all rows of a simulation. */
    static long write(Simulation simulation, Rows rows, Writer out) throws IOException {
        out.write(rows.header());
        long[] id = {1_000_000};
        SplittableRandom random = new SplittableRandom(simulation.seed() + 1);
        IOException[] failed = {null};
        simulation.run((day, source, target, root) -> {
            try {
                out.write(rows.row(id[0], day, source, target, root, random));
                id[0] += 2;
            } catch (IOException e) {
                failed[0] = e;
            }
        });
        if (failed[0] != null) {
            throw failed[0];
        }
        return (id[0] - 1_000_000) / 2;
    }
}
