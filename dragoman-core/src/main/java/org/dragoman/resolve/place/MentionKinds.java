package org.dragoman.resolve.place;

import java.util.Locale;
import org.dragoman.model.PlaceKind;
import org.dragoman.model.Sentence;
import org.dragoman.model.Token;
import org.dragoman.resolve.place.Match.Sort;
import org.dragoman.resolve.place.Toponym.Setting;

/** Says in what sense a name is used: for the place, its people, its government, or as part of another name. */
final class MentionKinds {

    private final Gazetteer gazetteer;

    MentionKinds(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    PlaceKind kind(Toponym toponym, Sentence sentence, int row) {
        if (toponym.match().sort() == Sort.DEMONYM) {
            return PlaceKind.DEMONYM;
        }
        if (toponym.setting() == Setting.IN_NAME) {
            return PlaceKind.IN_NAME;
        }
        if (toponym.setting() == Setting.AS_ORGANISATION) {
            return PlaceKind.METONYM;
        }
        boolean governs = row >= 0 && governs(row);
        return governs && (speaks(toponym.match(), sentence) || owns(toponym.match(), sentence))
                ? PlaceKind.METONYM
                : PlaceKind.LITERAL;
    }

    /** Whether the name is one under which news speaks of a government. */
    private boolean governs(int row) {
        String feature = gazetteer.feature(row);
        return feature.startsWith("PCL")
                || feature.equals("PPLC")
                || feature.equals("ADM1")
                || feature.equals("PPLA")
                || feature.equals("PPLG");
    }

    private static boolean speaks(Match match, Sentence sentence) {
        if (match.from() > 0 && Words.LOCATIVE.contains(lower(sentence, match.from() - 1))) {
            return false;
        }
        Token last = sentence.token(match.to() - 1);
        if (last.is("nsubj", "csubj", "obl:agent") && last.head() >= 0) {
            String lemma = sentence.token(last.head()).lemma();
            return Words.SAY.contains(lemma)
                    || Words.SAY.contains(sentence.token(last.head()).form().toLowerCase(Locale.ROOT));
        }
        int next = match.to();
        while (next < sentence.size() && isAuxiliary(lower(sentence, next))) {
            next++;
        }
        return next < sentence.size() && Words.SAY.contains(lower(sentence, next)) && last.is("dep", "nsubj");
    }

    private static boolean isAuxiliary(String word) {
        return switch (word) {
            case "has",
                    "have",
                    "had",
                    "will",
                    "would",
                    "may",
                    "might",
                    "must",
                    "should",
                    "also",
                    "again",
                    "later",
                    "is",
                    "was",
                    "does",
                    "did",
                    "not",
                    "repeatedly",
                    "now",
                    "then",
                    "itself" -> true;
            default -> false;
        };
    }

    /** "Moscow's foreign minister". */
    private static boolean owns(Match match, Sentence sentence) {
        return match.to() + 1 < sentence.size()
                && (lower(sentence, match.to()).equals("'s")
                        || lower(sentence, match.to()).equals("\u2019s"))
                && Words.OFFICE.contains(lower(sentence, match.to() + 1));
    }

    private static String lower(Sentence sentence, int at) {
        return sentence.token(at).form().toLowerCase(Locale.ROOT);
    }
}
