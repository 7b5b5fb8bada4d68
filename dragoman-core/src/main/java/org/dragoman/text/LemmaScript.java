package org.dragoman.text;

import java.util.Locale;

/**
 * The way from a word to its lemma as a short label that a classifier can predict: whether to lower the word, how many
 * characters to drop from its end, and what to put there. {@code L2+y} turns {@code Armies} cut by two... into its
 * lemma by lowering, dropping two characters and adding {@code y}; {@code K0+} keeps {@code Ankara} as it is;
 * {@code =be} is a lemma that shares no beginning with its word.
 */
public final class LemmaScript {

    /** The script that only lowers. */
    public static final String LOWER = "L0+";

    private LemmaScript() {}

    /** The script that leads from {@code form} to {@code lemma}. */
    public static String of(String form, String lemma) {
        String lower = form.toLowerCase(Locale.ROOT);
        String lowered = edit(lower, lemma);
        String kept = edit(form, lemma);
        boolean keep = !lemma.equals(lemma.toLowerCase(Locale.ROOT)) && kept.length() <= lowered.length();
        if (!keep && common(lower, lemma) == 0 && !lemma.isEmpty()) {
            return "=" + lemma;
        }
        return keep ? "K" + kept : "L" + lowered;
    }

    /** What {@code script} makes of {@code form}; the lowered form when the script does not fit. Never empty for a word. */
    public static String apply(String script, String form) {
        if (script.startsWith("=")) {
            return script.substring(1);
        }
        int plus = script.indexOf('+');
        String base = script.charAt(0) == 'K' ? form : form.toLowerCase(Locale.ROOT);
        int drop = Integer.parseInt(script.substring(1, plus));
        if (drop > base.length()) {
            return base;
        }
        String lemma = base.substring(0, base.length() - drop) + script.substring(plus + 1);
        return lemma.isEmpty() ? base : lemma;
    }

    private static String edit(String from, String to) {
        int common = common(from, to);
        return (from.length() - common) + "+" + to.substring(common);
    }

    private static int common(String a, String b) {
        int length = Math.min(a.length(), b.length());
        int common = 0;
        while (common < length && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return common;
    }
}
