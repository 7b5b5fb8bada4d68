package org.dragoman.train.gazetteer;

/** Tells names of use in English-language news from the rest of GeoNames' alternate names. */
final class NameFilter {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 40;
    private static final String APOSTROPHES = "'`\u2018\u2019\u02bb\u02bc\u02be\u02bf\u00b4";

    private NameFilter() {}

    /**
     * Whether an alternate name is kept. It must be in Latin letters and begin with a capital (GeoNames writes
     * mechanical transliterations of Chinese and Arabic script, as {@code ba er mi la}, in lower case), and it must not
     * look like an airport code.
     */
    static boolean keepAlternate(String name) {
        if (name.length() < SHORTEST || name.length() > LONGEST || name.indexOf('(') >= 0) {
            return false;
        }
        boolean lower = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isLatin(c)) {
                return false;
            }
            lower |= Character.isLowerCase(c);
        }
        return startsWithCapital(name) && (lower || name.length() > SHORTEST + 1);
    }

    private static boolean startsWithCapital(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetter(c)) {
                return Character.isUpperCase(c) || startsWithArticle(name, i);
            }
            if (APOSTROPHES.indexOf(c) < 0) {
                return false;
            }
        }
        return false;
    }

    /** "al-Bab", "el-Fasher", "d'Azur". */
    private static boolean startsWithArticle(String name, int at) {
        for (int i = at; i < Math.min(name.length() - 1, at + 4); i++) {
            char c = name.charAt(i);
            if (c == '-' || c == ' ' || APOSTROPHES.indexOf(c) >= 0) {
                return i > at && Character.isUpperCase(name.charAt(i + 1));
            }
        }
        return false;
    }

    private static boolean isLatin(char c) {
        return c < 0x250
                || c >= 0x1e00 && c < 0x1f00
                || c >= 0x300 && c < 0x370
                || c == '\u2013'
                || c == '\u01dd'
                || APOSTROPHES.indexOf(c) >= 0;
    }
}
