package org.dragoman.train.gazetteer;

import java.util.LinkedHashSet;
import java.util.Set;

/** The names under which an administrative area is looked up: in full, and without the word for its rank. */
final class AreaNames {

    private static final Set<String> RANKS = Set.of(
            "state",
            "province",
            "governorate",
            "region",
            "oblast",
            "county",
            "parish",
            "district",
            "municipality",
            "prefecture",
            "voivodeship",
            "department",
            "departamento",
            "canton",
            "division",
            "territory",
            "republic",
            "krai",
            "kray",
            "okrug",
            "raion",
            "rayon",
            "emirate",
            "wilaya",
            "muhafazah",
            "borough",
            "commune",
            "kommun",
            "kommune",
            "judet",
            "regency",
            "kabupaten",
            "kota",
            "sub-prefecture",
            "subdistrict",
            "zone",
            "city",
            "area",
            "autonomous",
            "special",
            "metropolitan",
            "provincia",
            "comarca",
            "arrondissement",
            "community",
            "shahrestan",
            "qalasi",
            "upazila",
            "zila",
            "taluk",
            "tehsil",
            "provincie",
            "lan",
            "län",
            "fylke",
            "maakunta");

    private static final Set<String> LEADING = Set.of(
            "provincia",
            "departamento",
            "province",
            "département",
            "departement",
            "region",
            "région",
            "muhafazat",
            "wilaya",
            "wilayat",
            "judetul",
            "powiat",
            "kabupaten",
            "kota",
            "landkreis",
            "kreis",
            "arrondissement",
            "district",
            "state",
            "city",
            "county",
            "municipio",
            "comarca",
            "amphoe",
            "huyện",
            "kreisfreie",
            "gemeente",
            "autonomous",
            "community",
            "republic",
            "politischer",
            "bezirk");

    private static final Set<String> LINKS = Set.of("of", "de", "di", "du", "des", "da", "do", "del", "della", "stadt");

    private AreaNames() {}

    /** The short forms of the name, without itself. */
    static Set<String> shortForms(String name) {
        Set<String> forms = new LinkedHashSet<>();
        String tail = withoutTrailing(name);
        String head = withoutLeading(name);
        add(forms, tail, name);
        add(forms, head, name);
        add(forms, withoutLeading(tail), name);
        return forms;
    }

    private static void add(Set<String> forms, String form, String name) {
        if (form.length() >= 3 && !form.equals(name)) {
            forms.add(form);
        }
    }

    private static String withoutTrailing(String name) {
        String left = name;
        while (true) {
            int space = left.lastIndexOf(' ');
            if (space <= 0 || !RANKS.contains(left.substring(space + 1).toLowerCase())) {
                return left;
            }
            left = left.substring(0, space);
        }
    }

    private static String withoutLeading(String name) {
        String left = name;
        boolean rank = false;
        while (true) {
            int space = left.indexOf(' ');
            if (space <= 0) {
                return left;
            }
            String word = left.substring(0, space).toLowerCase();
            if (LEADING.contains(word)) {
                rank = true;
            } else if (!rank || !LINKS.contains(word)) {
                return rank ? left.replaceFirst("^(d'|l')", "") : left;
            }
            left = left.substring(space + 1);
        }
    }
}
