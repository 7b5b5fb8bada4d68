package org.dragoman.resolve.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Office holders by the words of their names, and by country, office and day. */
final class People {

    /** Words that are no surname: particles, and titles that stand before names. */
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "de", "da", "di", "do", "dos", "du", "la", "le", "van", "von", "der", "den", "bin", "ben",
            "ibn", "abu", "abd", "ul", "ur", "ad", "an", "ar", "az", "jr", "sr", "ii", "iii", "iv", "i", "of", "the",
            "ath", "ash", "as", "at", "bint", "umm", "st", "y", "e", "ed", "es");

    /** Codes of international bodies that the table of office holders writes in another way than the others. */
    private static final Map<String, String> BODIES = bodies();

    private static Map<String, String> bodies() {
        Map<String, String> bodies = new HashMap<>();
        Tsv.read("/org/dragoman/resolve/actor/body_codes.tsv").forEach(row -> bodies.put(row[0], row[1]));
        return Map.copyOf(bodies);
    }

    /** Where people go by the first word of their name. */
    private static final Set<String> GIVEN_NAME_FIRST =
            Set.of("ETH", "ERI", "ISL", "MMR", "MYS", "IDN", "THA", "LAO", "BTN", "MNG", "BRN", "TLS");

    /** Where a mother's surname may follow the father's. */
    private static final Set<String> TWO_SURNAMES = Set.of(
            "ESP", "MEX", "GTM", "SLV", "HND", "NIC", "CRI", "PAN", "CUB", "DOM", "COL", "VEN", "ECU", "PER", "BOL",
            "CHL", "ARG", "URY", "PRY", "GNQ");

    private static final Set<String> SURNAME_FIRST = Set.of("CHN", "TWN", "PRK", "KOR", "VNM", "KHM", "SGP", "HKG");

    /**
     * Someone with what each spelling of the name may be cut down to.
     *
     * @param surnames for each of the person's variants, the words by which alone its bearer may be called
     */
    private record Bearer(Person person, List<Set<String>> surnames) {}

    private final Map<String, List<Bearer>> bySurname = new HashMap<>();
    private final Map<String, List<Person>> byOffice = new HashMap<>();

    private final GivenNames givenNames;

    private People(Iterable<Person> people, GivenNames givenNames) {
        this.givenNames = givenNames;
        for (Person person : people) {
            Set<String> keys = new LinkedHashSet<>();
            List<Set<String>> surnames = new ArrayList<>(person.variants().size());
            for (List<String> variant : person.variants()) {
                Set<String> words = surnames(person, variant);
                words.forEach(word -> keys.add(Folding.loose(word)));
                surnames.add(words);
            }
            Bearer bearer = new Bearer(person, surnames);
            keys.forEach(key ->
                    bySurname.computeIfAbsent(key, k -> new ArrayList<>(1)).add(bearer));
            Set<String> offices = new LinkedHashSet<>();
            person.tenures().forEach(tenure -> offices.add(tenure.place() + " " + tenure.office()));
            offices.forEach(office ->
                    byOffice.computeIfAbsent(office, k -> new ArrayList<>()).add(person));
        }
    }

    /** Reads those of the tables that exist; their columns are country, office, role, name, aliases, from, to. */
    static People load(List<String> resources, GivenNames givenNames) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        for (String resource : resources) {
            if (Tsv.exists(resource)) {
                Tsv.read(resource).forEach(row -> draft(drafts, row));
            }
        }
        return new People(drafts.values().stream().map(Draft::person).toList(), givenNames);
    }

    private static final class Draft {
        private final String name;
        private final Set<List<String>> variants = new LinkedHashSet<>();
        private final List<Person.Tenure> tenures = new ArrayList<>();

        private Draft(String name) {
            this.name = name;
        }

        private Person person() {
            return new Person(name, List.copyOf(variants), List.copyOf(tenures));
        }
    }

    private static void draft(Map<String, Draft> drafts, String[] row) {
        if (row[0].equals("country") || row[3].isBlank()) {
            return;
        }
        String key = (row[0].startsWith("IGO") ? "" : row[0]) + " " + String.join(" ", keys(row[3]));
        Draft draft = drafts.computeIfAbsent(key, k -> new Draft(row[3].strip()));
        draft.variants.add(keys(row[3]));
        Tsv.values(row[4]).forEach(alias -> draft.variants.add(keys(alias)));
        draft.variants.removeIf(List::isEmpty);
        draft.tenures.add(tenure(row));
    }

    /** The country of an international body is written with the body's code: {@code IGO UNO}. */
    private static Person.Tenure tenure(String[] row) {
        String[] place = row[0].strip().split(" ");
        List<String> roles = place.length > 1 ? List.of(BODIES.getOrDefault(place[1], place[1])) : Tsv.roles(row[2]);
        return new Person.Tenure(place[0], row[1].strip(), roles, Period.of(row[5], row[6]));
    }

    private static List<String> keys(String name) {
        return Word.of(name).stream()
                .filter(word -> !word.isPunctuation() && !word.key().equals(Word.GENITIVE))
                .map(Word::key)
                .toList();
    }

    /** Words of a name by which alone its bearer may be called. */
    private Set<String> surnames(Person person, List<String> variant) {
        Set<String> surnames = new LinkedHashSet<>();
        String country = person.tenures().get(0).country();
        List<String> content = new ArrayList<>(variant.size());
        for (String word : variant) {
            if (!PARTICLES.contains(word)) {
                content.add(word);
            }
        }
        if (content.isEmpty()) {
            return surnames;
        }
        surnames.add(content.get(content.size() - 1));
        boolean monarch = false;
        for (Person.Tenure tenure : person.tenures()) {
            monarch |= tenure.office().equals("monarch");
        }
        if (SURNAME_FIRST.contains(country) || GIVEN_NAME_FIRST.contains(country) || monarch) {
            surnames.add(content.get(0));
        }
        if (content.size() >= 3 && givenNames.of(content.get(content.size() - 2)) == Gender.UNKNOWN) {
            surnames.add(content.get(content.size() - 2));
        }
        return surnames;
    }

    /** Whether the folded word is one of someone's surname. */
    boolean isSurname(String word) {
        return bySurname.containsKey(Folding.loose(word));
    }

    /**
     * Office holders whom the folded words may name. Initials stand for names, middle names may be missing; of a single
     * word, only the surname counts.
     */
    List<Person> named(List<String> words) {
        Set<Person> exact = new LinkedHashSet<>();
        Set<Person> near = new LinkedHashSet<>();
        for (String word : words) {
            for (Bearer bearer : bySurname.getOrDefault(Folding.loose(word), List.of())) {
                int strange = strange(bearer, words);
                if (strange == 0) {
                    exact.add(bearer.person());
                } else if (strange > 0) {
                    near.add(bearer.person());
                }
            }
        }
        return List.copyOf(exact.isEmpty() ? near : exact);
    }

    /**
     * Those of the people whom a text of that day may call by the surname alone: in office or lately so, or once at the
     * head of a state.
     */
    static List<Person> current(List<Person> people, @Nullable LocalDate date) {
        return people.stream().filter(person -> isCurrent(person, date)).toList();
    }

    private static boolean isCurrent(Person person, @Nullable LocalDate date) {
        for (Person.Tenure tenure : person.tenures()) {
            double years = date == null ? 0 : tenure.period().yearsFrom(date);
            boolean head = tenure.weight() >= 9;
            if (date == null ? tenure.weight() >= 5 : years <= 2 || head && years <= 20) {
                return true;
            }
        }
        return false;
    }

    /** Number of words that the person's name lacks, in the spelling that fits best; -1 when none fits. */
    private int strange(Bearer bearer, List<String> words) {
        int best = -1;
        Person person = bearer.person();
        for (int i = 0; i < person.variants().size(); i++) {
            Set<String> surnames = bearer.surnames().get(i);
            int strange = words.size() > 1
                    ? strange(person, person.variants().get(i), surnames, words)
                    : fitsSurname(surnames, words.get(0)) ? 0 : -1;
            if (strange >= 0 && (best < 0 || strange < best)) {
                best = strange;
            }
        }
        return best;
    }

    private boolean fitsSurname(Set<String> surnames, String word) {
        boolean given = givenNames.of(word) != Gender.UNKNOWN;
        for (String surname : surnames) {
            if (given ? surname.equals(word) : Folding.closelyAlike(surname, word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Number of words that are not in the name; -1 unless a surname is among those that are, in order. After the given
     * name one word may be strange to us, and so may a mother's surname at the end.
     */
    private int strange(Person person, List<String> variant, Set<String> surnames, List<String> words) {
        boolean surname = false;
        int full = 0;
        int strange = 0;
        int at = 0;
        boolean closed = true;
        String last = "";
        for (String word : words) {
            int found = find(variant, at, word);
            if (found < 0) {
                strange += PARTICLES.contains(word) ? 0 : 1;
                closed = PARTICLES.contains(word) && closed;
                if (full == 0 && strange > 0) {
                    return -1;
                }
                continue;
            }
            closed = true;
            last = word;
            surname |= surnames.contains(variant.get(found)) && word.length() > 1;
            full += PARTICLES.contains(word) ? 0 : 1;
            at = found + 1;
        }
        boolean given = find(variant, 0, words.get(0)) == 0;
        boolean allowed = strange == 0 || strange < full && (given && closed || isDoubled(person, words, last));
        return surname && allowed ? strange : -1;
    }

    /** Whether a mother's surname may close the words. */
    private boolean isDoubled(Person person, List<String> words, String surname) {
        return words.size() >= 3
                && givenNames.of(surname) == Gender.UNKNOWN
                && TWO_SURNAMES.contains(person.tenures().get(0).country());
    }

    /**
     * Presidents and prime ministers in office on the day whom two surnames name: "Rajoy Brey".
     *
     * @param date the day
     */
    List<Person> namedByTwoSurnames(List<String> words, LocalDate date) {
        if (words.size() != 2) {
            return List.of();
        }
        return named(words.subList(0, 1)).stream()
                .filter(person -> {
                    Person.Tenure tenure = person.at(date);
                    return tenure != null && tenure.weight() >= 10 && TWO_SURNAMES.contains(tenure.country());
                })
                .toList();
    }

    private static int find(List<String> variant, int from, String word) {
        for (int i = from; i < variant.size(); i++) {
            String part = variant.get(i);
            boolean initial = (word.length() == 1 || part.length() == 1) && part.charAt(0) == word.charAt(0);
            boolean initials = word.length() == 2 && isInitials(variant, i, word);
            if (initial || initials || Folding.alike(part, word)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isInitials(List<String> variant, int at, String word) {
        return at + 1 < variant.size()
                && variant.get(at).charAt(0) == word.charAt(0)
                && variant.get(at + 1).charAt(0) == word.charAt(1);
    }

    /**
     * The likeliest of several.
     *
     * @param date the day of the text, or null for the most prominent
     * @param country country named beside, or null
     */
    @Nullable
    Person likeliest(List<Person> people, @Nullable LocalDate date, @Nullable String country) {
        Person best = null;
        double score = Double.NEGATIVE_INFINITY;
        for (Person person : people) {
            double mine = score(person, date, country);
            if (mine > score) {
                score = mine;
                best = person;
            }
        }
        return best;
    }

    private static double score(Person person, @Nullable LocalDate date, @Nullable String country) {
        double best = Double.NEGATIVE_INFINITY;
        for (Person.Tenure tenure : person.tenures()) {
            double mine = tenure.weight();
            if (date != null) {
                double years = tenure.period().yearsFrom(date);
                boolean before = tenure.period().isAfter(date);
                mine += years == 0 ? 20 : -years * (before ? 2 : 1);
            } else if (tenure.period().to() == null) {
                mine += 5;
            } else {
                mine += Math.max(-5, (tenure.period().to().getYear() - 2025) / 5.0);
            }
            mine += country != null && country.equals(tenure.country()) ? 40 : 0;
            best = Math.max(best, mine);
        }
        return best;
    }

    /** Who held one of the offices of the country on the day; without a day, who holds it now. */
    @Nullable
    Person holder(String country, List<String> offices, @Nullable LocalDate date) {
        for (String office : offices) {
            for (Person person : byOffice.getOrDefault(country + " " + office, List.of())) {
                for (Person.Tenure tenure : person.tenures()) {
                    if (tenure.office().equals(office)
                            && tenure.place().equals(country)
                            && (date == null
                                    ? tenure.period().to() == null
                                    : tenure.period().contains(date))) {
                        return person;
                    }
                }
            }
        }
        return null;
    }
}
