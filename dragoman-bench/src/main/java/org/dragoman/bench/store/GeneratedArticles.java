package org.dragoman.bench.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dragoman.model.DateSource;
import org.dragoman.model.Document;

/**
 * Made-up articles of a made-up conflict, from sentence templates; the same for the same seed. Each tells of two happenings, of
 * which one in three is told by another article too, in other words. They come in the order of their days.
 */
final class GeneratedArticles {

    private static final List<String> COUNTRIES = List.of(
            "Mali",
            "Niger",
            "Chad",
            "Sudan",
            "Ethiopia",
            "Kenya",
            "Somalia",
            "Yemen",
            "Syria",
            "Iraq",
            "Turkey",
            "Ukraine",
            "Russia",
            "Georgia",
            "Armenia",
            "Azerbaijan",
            "Pakistan",
            "India",
            "Myanmar",
            "Colombia",
            "Haiti",
            "Libya");
    private static final List<String> TOWNS = List.of(
            "Gao",
            "Agadez",
            "Abeche",
            "Khartoum",
            "Gondar",
            "Garissa",
            "Kismayo",
            "Taiz",
            "Idlib",
            "Mosul",
            "Diyarbakir",
            "Kharkiv",
            "Rostov",
            "Gori",
            "Goris",
            "Ganja",
            "Quetta",
            "Srinagar",
            "Sittwe",
            "Cali",
            "Jacmel",
            "Benghazi");
    private static final List<String> FORCES =
            List.of("troops", "soldiers", "police", "warplanes", "artillery", "rebels");
    private static final List<String> ATTACKS =
            List.of("shelled", "attacked", "raided", "bombed", "struck", "ambushed");
    private static final List<String> THINGS =
            List.of("a market", "a convoy", "a checkpoint", "a village", "an outpost", "a fuel depot", "a bridge");
    private static final List<String> TALKS = List.of(
            "%1$s's %4$s minister %5$s flew to %3$s and spoke with %2$s about %6$s and %7$s.",
            "Over %6$s, %5$s of %1$s signed an agreement with %2$s in %3$s that also touches %7$s.",
            "%5$s, who leads %1$s's %4$s ministry, accused %2$s of stealing %6$s near %3$s.",
            "Ships with %6$s and %7$s left %1$s for %2$s, where floods had hit %3$s, %5$s said.",
            "%5$s threatened %2$s with sanctions on %6$s if its guards stay at %3$s, the %4$s ministry of %1$s said.",
            "After weeks of quarrel about %7$s, %1$s freed fishermen from %2$s who had carried %6$s past %3$s, %5$s said.");
    private static final List<String> OFFICES =
            List.of("foreign", "defence", "interior", "trade", "energy", "transport", "farming", "health");
    private static final List<String> GOODS = List.of(
            "cotton",
            "copper",
            "wheat",
            "cattle",
            "gas",
            "cobalt",
            "fish",
            "timber",
            "gold",
            "uranium",
            "tea",
            "cement",
            "salt",
            "coffee",
            "cables",
            "turbines",
            "rails",
            "vaccines",
            "tyres",
            "phosphate",
            "sesame",
            "dates",
            "lithium",
            "visas",
            "tariffs",
            "dams",
            "tunnels",
            "satellites",
            "pensions",
            "museums",
            "borders",
            "wells",
            "ferries");
    private static final List<String> SYLLABLES = List.of(
            "ba", "den", "ko", "lim", "ra", "sun", "ti", "var", "mo", "jel", "ni", "gor", "pa", "zek", "du", "han");
    private static final List<String> FILLERS = List.of(
            "Residents said the %s road had been closed since %s and that prices of %s had doubled.",
            "A teacher from the %s district said the school would open again when the %s season ended, with %s in short supply.",
            "Rain had washed away the %s bridge in %s, and trucks with %s waited for hours.",
            "Aid workers counted %s tents in the camp, up from %s, and asked for %s.");
    private static final List<String> WORDS = List.of(
            "northern",
            "southern",
            "eastern",
            "western",
            "old",
            "new",
            "upper",
            "lower",
            "river",
            "harbour",
            "spring",
            "autumn",
            "harvest",
            "planting",
            "flour",
            "sugar",
            "diesel",
            "medicine",
            "blankets",
            "water",
            "lentils",
            "rice");
    private static final List<String> PUBLISHERS = List.of(
            "Meridian Wire", "Harbour Post", "Northern Courier", "Delta Times", "Plateau News", "Strait Gazette");

    /** Words of one happening, which several articles may tell. */
    private record Happening(
            String attacker, String force, String verb, String thing, String owner, String town, int dead) {}

    private final Random random;
    private final int perDay;
    private final List<Happening> today = new ArrayList<>();
    private int number;

    /** @param perDay articles a day */
    GeneratedArticles(long seed, int perDay) {
        this.random = new Random(seed);
        this.perDay = perDay;
    }

    List<Document> next(int count) {
        List<Document> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(next());
        }
        return articles;
    }

    private Document next() {
        if (number % perDay == 0) {
            today.clear();
        }
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(number / perDay);
        String id = "g" + number++;
        String publisher = one(PUBLISHERS);
        String url = "https://" + publisher.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example/" + id;
        return new Document(id, text(), day, DateSource.GIVEN, null, url, publisher);
    }

    private String text() {
        int where = random.nextInt(TOWNS.size());
        String other = one(COUNTRIES);
        return String.join(
                " ",
                told(happening(where)),
                filler(),
                one(TALKS)
                        .formatted(
                                COUNTRIES.get(where), other, one(TOWNS), one(OFFICES), name(), one(GOODS), one(GOODS)),
                filler());
    }

    private Happening happening(int where) {
        if (!today.isEmpty() && random.nextInt(3) == 0) {
            return one(today);
        }
        Happening fresh = new Happening(
                COUNTRIES.get(where),
                one(FORCES),
                one(ATTACKS),
                one(THINGS),
                one(COUNTRIES),
                TOWNS.get(where),
                2 + random.nextInt(60));
        today.add(fresh);
        return fresh;
    }

    private String told(Happening h) {
        String adjective = h.attacker + "'s " + h.force;
        return switch (random.nextInt(3)) {
            case 0 ->
                adjective + " " + h.verb + " " + h.thing + " of " + h.owner + "'s army near " + h.town + " on "
                        + "Monday, killing " + h.dead + " people.";
            case 1 ->
                "At least " + h.dead + " people were killed when " + adjective + " " + h.verb + " " + h.thing + " near "
                        + h.town + ", officials in " + h.owner + " said.";
            default ->
                h.owner + " said " + adjective + " had " + h.verb + " " + h.thing + " near " + h.town + "; " + h.dead
                        + " died.";
        };
    }

    private String name() {
        return capital(one(SYLLABLES) + one(SYLLABLES)) + " "
                + capital(one(SYLLABLES) + one(SYLLABLES) + one(SYLLABLES));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String filler() {
        return one(FILLERS).formatted(words(2), words(2), words(3));
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder(one(WORDS));
        for (int i = 1; i < count; i++) {
            words.append(' ').append(one(WORDS));
        }
        return words.append(' ').append(random.nextInt(1000)).toString();
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
