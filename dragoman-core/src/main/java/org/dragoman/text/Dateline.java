package org.dragoman.text;

import java.util.List;
import java.util.Set;

/**
 * Where a story was filed, before its first sentence: "NAIROBI -", "KABUL, Afghanistan (Reuters) --", "MOSCOW, March 5 (TASS) -".
 * It is no part of what the sentence says, so the language model reads the sentence without it.
 */
final class Dateline {

    private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
    private static final Set<String> INSIDE = Set.of(",", "(", ")", ".", "/", "and", "of", "on");
    private static final int LONGEST = 14;
    private static final int LEAST_CAPITALS = 3;
    private static final int LEAST_AGENCY = 2;
    private static final int TOWN_AND_COUNTRY = 3;

    private Dateline() {}

    /** How many words at the sentence's start are its dateline, dash included; 0 when it has none. */
    static int length(List<String> words) {
        if (words.isEmpty() || !isCapitalised(words.get(0))) {
            return 0;
        }
        for (int at = 1; at < Math.min(LONGEST, words.size() - 2); at++) {
            String word = words.get(at);
            if (DASHES.contains(word) || word.equals(":") && isAllCapitals(words.subList(0, at))) {
                return isFiled(words.subList(0, at)) ? at + 1 : 0;
            }
            if (!isCapitalised(word) && !Character.isDigit(word.charAt(0)) && !INSIDE.contains(word)) {
                return 0;
            }
        }
        return 0;
    }

    /** A town in capitals, an agency at the end ("(AP)", ", IRNA"), or a town and its country. */
    private static boolean isFiled(List<String> words) {
        if (words.get(0).length() >= LEAST_CAPITALS && isAllCapitals(words.subList(0, 1))) {
            return true;
        }
        String last = words.get(words.size() - 1);
        boolean agency = last.length() >= LEAST_AGENCY && isAllCapitals(List.of(last));
        boolean town = words.size() == TOWN_AND_COUNTRY && words.get(1).equals(",");
        return last.equals(")") || agency && words.contains(",") || town;
    }

    private static boolean isAllCapitals(List<String> words) {
        return words.stream()
                .allMatch(word -> word.chars().noneMatch(Character::isLowerCase)
                        && word.chars().anyMatch(Character::isUpperCase));
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.charAt(0));
    }
}
