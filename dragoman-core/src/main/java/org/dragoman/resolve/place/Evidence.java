package org.dragoman.resolve.place;

import java.util.Locale;
import java.util.Set;
import org.dragoman.model.Entity;
import org.dragoman.model.EntityType;
import org.dragoman.model.Sentence;
import org.dragoman.resolve.place.Match.Sort;
import org.dragoman.resolve.place.Toponym.Setting;
import org.jspecify.annotations.Nullable;

/**
 * Weighs whether a name is used for a place: what the language model holds it for, how well known the place is, and the
 * words on either side. The weights are log-odds, set on the development half of a labelled set of local news.
 */
final class Evidence {

    /** What follows "D-" or "R-" is where a member of a house comes from. */
    private static final double CONSTITUENCY = 3;

    private final Gazetteer gazetteer;
    private final String text;
    private final boolean modelKnowsNames;
    private final Set<String> persons;

    Evidence(Gazetteer gazetteer, String text, boolean modelKnowsNames, Set<String> persons) {
        this.gazetteer = gazetteer;
        this.text = text;
        this.modelKnowsNames = modelKnowsNames;
        this.persons = persons;
    }

    /** Log-odds that the match names a place. */
    double weigh(Match match, Sentence sentence, Setting setting) {
        if (match.sort() == Sort.DEMONYM) {
            return demonym(match, sentence);
        }
        if (followsParty(match, sentence)) {
            return CONSTITUENCY;
        }
        return byModel(match, sentence, setting)
                + byFame(match)
                + byLeft(match, sentence)
                + byRight(match, sentence, setting)
                + byForm(match, sentence);
    }

    private static boolean followsParty(Match match, Sentence sentence) {
        if (match.from() < 2 || !sentence.token(match.from() - 1).form().equals("-")) {
            return false;
        }
        String party = sentence.token(match.from() - 2).form();
        boolean adjacent = sentence.token(match.from() - 2).span().end() + 1
                == match.span().start();
        return adjacent && (party.equals("D") || party.equals("R") || party.equals("I") || party.equals("DFL"));
    }

    private double demonym(Match match, Sentence sentence) {
        Entity entity = entity(match, sentence);
        boolean person = entity != null && entity.type() == EntityType.PERSON && entity.to() - entity.from() > 1;
        return person ? -2 : 4;
    }

    /** The entity that shares a token with the match, or null. */
    static @Nullable Entity entity(Match match, Sentence sentence) {
        for (Entity entity : sentence.entities()) {
            if (entity.from() < match.to() && match.from() < entity.to()) {
                return entity;
            }
        }
        return null;
    }

    private double byModel(Match match, Sentence sentence, Setting setting) {
        if (!modelKnowsNames) {
            return setting == Setting.IN_NAME ? -0.5 : -1;
        }
        Entity entity = entity(match, sentence);
        if (entity == null) {
            return -2;
        }
        return switch (entity.type()) {
            case LOCATION -> covers(entity, match) ? 3.5 : inside(entity, match, sentence);
            case PERSON -> person(entity, match);
            case ORGANISATION -> setting == Setting.IN_NAME ? inOrganisation(entity, match, sentence) : -0.5;
        };
    }

    /** "Jordan" alone is a person only when the document names one who is called so. */
    private double person(Entity entity, Match match) {
        boolean alone = entity.to() - entity.from() <= match.to() - match.from();
        return alone && byFame(match) >= 4 && !persons.contains(match.key()) ? -2 : -5;
    }

    /** "Athens Police", "University of Aleppo"; less surely so elsewhere in the name of an organisation. */
    private static double inOrganisation(Entity entity, Match match, Sentence sentence) {
        boolean opens = entity.from() == match.from() && match.to() < sentence.size();
        boolean institution = opens && Words.INSTITUTION.contains(word(sentence, match.to()));
        boolean of =
                match.from() > entity.from() && word(sentence, match.from() - 1).equals("of");
        return institution || of ? 0.3 : -1;
    }

    /** The end of a longer name that is not known, as "Lane" of "Gospel Lane", is no place; "Texas" of "East Texas" is. */
    private static double inside(Entity entity, Match match, Sentence sentence) {
        if (match.from() == 0) {
            return 1.5;
        }
        String before = sentence.token(match.from() - 1).form();
        boolean direction = Words.DIRECTION.contains(before.toLowerCase(Locale.ROOT));
        boolean name = entity.from() < match.from() && Character.isUpperCase(before.charAt(0));
        return name && !direction ? -2 : 1.5;
    }

    private static boolean covers(Entity entity, Match match) {
        return entity.from() >= match.from() && entity.to() <= match.to() || entity.from() == match.from();
    }

    private double byFame(Match match) {
        double best = -3;
        for (int candidate : match.candidates()) {
            best = Math.max(best, fame(candidate));
        }
        return match.sort() == Sort.LOOSE ? best - 1 : best;
    }

    private double fame(int candidate) {
        int row = candidate >> 1;
        boolean alternate = (candidate & 1) == 1;
        String feature = gazetteer.feature(row);
        if (feature.startsWith("PCL") || feature.equals("CONT")) {
            return 4;
        }
        if (feature.equals("ADM1")) {
            return alternate ? 0 : 2.5;
        }
        if (feature.equals("ADM2")) {
            return alternate ? -2 : 0.5;
        }
        if (!feature.startsWith("PPL") && !feature.startsWith("STL")) {
            return 1.5;
        }
        double people = Math.log10(gazetteer.people(row));
        return (alternate ? -0.8 : 0) + (people - 4) * 0.7;
    }

    private double byLeft(Match match, Sentence sentence) {
        if (match.from() == 0) {
            return 0;
        }
        int at = match.from() - 1;
        boolean skip = word(sentence, at).equals("the") || word(sentence, at).equals(".");
        if (skip && at > 0) {
            at--;
        }
        String before = sentence.token(at).form();
        String lower = word(sentence, at);
        if (Words.LOCATIVE.contains(lower)) {
            return 2;
        }
        if (Character.isUpperCase(before.charAt(0))) {
            return capitalBefore(lower, before);
        }
        return Words.WEAK_LOCATIVE.contains(lower) ? 0.5 : 0;
    }

    private static String word(Sentence sentence, int at) {
        return sentence.token(at).form().toLowerCase(Locale.ROOT);
    }

    private double capitalBefore(String lower, String before) {
        if (Words.WEAK_LOCATIVE.contains(lower) || Words.DIRECTION.contains(lower)) {
            return 0.3;
        }
        boolean person = Words.TITLE.contains(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower)
                || Words.GIVEN_NAMES.contains(lower)
                || before.length() <= 2 && !before.equals("A");
        return modelKnowsNames ? (person ? -1.5 : -0.3) : (person ? -4 : -1.2);
    }

    private double byRight(Match match, Sentence sentence, Setting setting) {
        if (match.to() >= sentence.size()) {
            return 0;
        }
        String next = sentence.token(match.to()).form();
        boolean adjacent =
                sentence.token(match.to()).span().start() - match.span().end() <= 1;
        String lower = next.toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(next.charAt(0)) && adjacent;
        if (capital && Words.STREET.contains(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower)) {
            return -8;
        }
        if (Words.RANK1.contains(lower) || Words.RANK2.contains(lower) || Words.TOWN.contains(lower)) {
            return 1;
        }
        if (!capital || setting == Setting.IN_NAME) {
            return 0;
        }
        return modelKnowsNames ? -0.3 : -1.5;
    }

    private double byForm(Match match, Sentence sentence) {
        boolean single = match.to() - match.from() == 1;
        if (match.sort() == Sort.ABBREVIATION) {
            return abbreviation(match, sentence);
        }
        if (!single) {
            return 1;
        }
        double score = 0;
        String form = sentence.token(match.from()).form();
        if (Words.DIRECTION.contains(match.key())) {
            return -8;
        }
        if (Words.ORDINARY.contains(match.key())) {
            score -= match.from() == 0 ? 5 : 3;
        }
        if (Words.GIVEN_NAMES.contains(match.key())) {
            score -= 1.5;
        }
        if (form.length() <= 5
                && form.length() > 1
                && form.equals(form.toUpperCase(Locale.ROOT))
                && byFame(match) < 3.9) {
            score -= 2.5;
        }
        return score;
    }

    /** Postal codes need a name and a comma before them; "Miss." and "Mass." too. */
    private double abbreviation(Match match, Sentence sentence) {
        String surface = match.span().in(text);
        if (gazetteer.feature(match.candidates()[0] >> 1).startsWith("PCL")) {
            return 1;
        }
        boolean afterComma = match.from() > 1
                && (sentence.token(match.from() - 1).form().equals(",")
                        || sentence.token(match.from() - 1).form().equals("("))
                && Character.isUpperCase(sentence.token(match.from() - 2).form().charAt(0));
        if (afterComma || surface.length() > 3 && surface.indexOf('.') < surface.length() - 1) {
            return 2;
        }
        boolean word = surface.indexOf('.') < 0 && surface.length() > 3;
        return word ? 1 : -6;
    }
}
