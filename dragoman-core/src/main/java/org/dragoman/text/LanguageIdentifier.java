package org.dragoman.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.LanguageDetector;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Says in what language a text is written, so that only English is read.
 *
 * <p>The text is judged in a few windows spread over it, and the majority decides: a foreign quotation leaves an English
 * article English. A window that is rich in English function words is English whatever the classifier makes of its names.
 * Texts under {@value #FEWEST_LETTERS} letters are given the benefit of the doubt unless they are in another script.
 *
 * <p>Classifier: Apache OpenNLP's maximum-entropy model over character n-grams, 183 (mostly ISO 639-3) languages. It is
 * loaded when first asked for. Safe for use by many threads.
 */
public final class LanguageIdentifier {

    /** ISO 639-1 code of English. */
    public static final String ENGLISH = "en";

    private static final int FEWEST_LETTERS = 40;
    private static final int WINDOW = 600;
    private static final int MOST_WINDOWS = 7;
    private static final double FUNCTION_WORDS = 0.12;
    private static final String MODEL = "/langdetect-183.bin";
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}\\p{M}']+");

    /**
     * A language.
     *
     * @param code ISO 639-1 code, or 639-3 where there is none of two letters
     */
    public record Language(String code) {

        /** Its English name, as {@code German}; the code when it has no name. */
        public String name() {
            return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
        }

        public boolean isEnglish() {
            return code.equals(ENGLISH);
        }
    }

    /** Loads the classifier when first used. */
    private static final class Loaded {
        private static final LanguageDetector DETECTOR = load();

        private static LanguageDetector load() {
            try (InputStream in = LanguageIdentifier.class.getResourceAsStream(MODEL)) {
                return new LanguageDetectorME(new LanguageDetectorModel(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static final Map<String, String> CODES = twoLetterCodes();
    private static final Set<String> COMMON = Set.of(
            ("the of and to in a that for on was is with said by at as from it has were he his an are be have not had"
                            + " after who they which this but their its would been more will two or also")
                    .split(" "));

    /** The language that most of {@code text} is written in; English when the text is too short to tell. */
    public Language identify(String text) {
        if (isTooShort(text)) {
            return new Language(ENGLISH);
        }
        Map<String, Integer> votes = new HashMap<>();
        for (String window : windows(text)) {
            votes.merge(judge(window), 1, Integer::sum);
        }
        int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        boolean english = votes.getOrDefault(ENGLISH, 0) == most;
        return new Language(english ? ENGLISH : first(votes, most));
    }

    private static String first(Map<String, Integer> votes, int count) {
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() == count)
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(ENGLISH);
    }

    private static boolean isTooShort(String text) {
        int letters = 0;
        int foreign = 0;
        for (int i = 0; i < text.length() && letters < 4 * FEWEST_LETTERS; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                letters++;
                foreign += isLatin(c) ? 0 : 1;
            }
        }
        return letters < FEWEST_LETTERS && 2 * foreign <= letters;
    }

    private static boolean isLatin(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    /** Stretches of text spread evenly; all of a short text. */
    private static List<String> windows(String text) {
        int count = Math.max(1, Math.min(MOST_WINDOWS, text.length() / WINDOW));
        int length = Math.min(text.length(), WINDOW);
        List<String> windows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int start = count == 1 ? 0 : (int) ((long) i * (text.length() - length) / (count - 1));
            String window = text.substring(start, start + length);
            if (window.codePoints().anyMatch(Character::isLetter)) {
                windows.add(window);
            }
        }
        return windows;
    }

    private static String judge(String window) {
        String words = NOT_A_LETTER.matcher(window.toLowerCase(Locale.ROOT)).replaceAll(" ");
        if (isRichInFunctionWords(words)) {
            return ENGLISH;
        }
        String code = Loaded.DETECTOR.predictLanguage(words).getLang();
        return CODES.getOrDefault(code, code);
    }

    private static boolean isRichInFunctionWords(String words) {
        String[] all = words.strip().split(" ");
        int common = 0;
        Set<String> kinds = new HashSet<>();
        for (String word : all) {
            if (COMMON.contains(word)) {
                common++;
                kinds.add(word);
            }
        }
        return common >= FUNCTION_WORDS * all.length && kinds.size() >= 3;
    }

    private static Map<String, String> twoLetterCodes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            codes.put(Locale.forLanguageTag(code).getISO3Language(), code);
        }
        // The model's individual languages within what news calls by one name.
        codes.putAll(Map.of(
                "cmn", "zh", "arb", "ar", "pes", "fa", "ekk", "et", "lvs", "lv", "zlm", "ms", "plt", "mg", "pnb",
                "pa"));
        return Map.copyOf(codes);
    }
}
