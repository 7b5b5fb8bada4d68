package org.dragoman.resolve.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.Document;
import org.dragoman.model.Entity;
import org.dragoman.model.EntityType;
import org.dragoman.model.Sentence;
import org.dragoman.model.Span;
import org.dragoman.model.Token;
import org.dragoman.resolve.place.Match.Sort;
import org.dragoman.resolve.place.Toponym.Rank;
import org.dragoman.resolve.place.Toponym.Setting;
import org.jspecify.annotations.Nullable;

/** Finds the names in a document that may be places, and how the text says they lie to each other. */
final class ToponymFinder {

    private static final double STATED = 4;
    private static final double LIKELY = 1;
    private static final double DATELINE = 4;

    /** A name that a town of this size bears is taken for that town before it is taken for an unknown one. */
    private static final int KNOWN_TOWN = 50_000;

    /** Below this a name is not worth the disambiguation. */
    private static final double HOPELESS = -3.5;

    private final Gazetteer gazetteer;
    private final NameMatcher matcher;

    ToponymFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.matcher = new NameMatcher(gazetteer);
    }

    /** Toponyms in the order of the text. */
    List<Toponym> find(Document document, List<Sentence> sentences) {
        boolean modelKnowsNames = sentences.stream().anyMatch(s -> !s.entities().isEmpty());
        Evidence evidence = new Evidence(gazetteer, document.text(), modelKnowsNames, persons(sentences));
        List<Toponym> toponyms = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int first = toponyms.size();
            for (Match match : matches(document.text(), sentence)) {
                toponyms.add(toponym(document.text(), sentence, match, evidence));
            }
            link(document.text(), toponyms, first, sentence);
        }
        return repeat(toponyms);
    }

    /** Keys of the words in people's names of more than one word: whom a single word may stand for. */
    private static Set<String> persons(List<Sentence> sentences) {
        Set<String> persons = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (Entity entity : sentence.entities()) {
                if (entity.type() == EntityType.PERSON && entity.to() - entity.from() > 1) {
                    for (int i = entity.from(); i < entity.to(); i++) {
                        persons.add(NameFolding.fold(sentence.token(i).form()));
                    }
                }
            }
        }
        return persons;
    }

    private List<Match> matches(String text, Sentence sentence) {
        List<Match> matches = new ArrayList<>();
        for (Match match : matcher.match(text, sentence)) {
            matches.add(withRank(withoutOffice(match, text, sentence), text, sentence));
        }
        for (Entity entity : sentence.entities()) {
            if (entity.type() == EntityType.LOCATION && !isMet(entity, matches, sentence)) {
                matches.removeIf(m -> m.from() < entity.to() && entity.from() < m.to());
                matches.add(unmet(text, sentence, entity));
            }
        }
        if (sentence.entities().isEmpty()) {
            addLoose(text, sentence, matches);
        }
        matches.sort(Comparator.comparing(Match::span));
        return matches;
    }

    /** Without a model to say what is a place: capitals after "in" that are no known name, by a near spelling. */
    private void addLoose(String text, Sentence sentence, List<Match> matches) {
        for (int i = 1; i < sentence.size(); i++) {
            int from = i;
            boolean free = Words.LOCATIVE.contains(word(sentence, i - 1))
                    && NameMatcher.startsName(text, sentence, i)
                    && matches.stream().noneMatch(m -> m.from() <= from && from < m.to());
            if (free) {
                int to = NameMatcher.end(text, sentence, from);
                boolean clear = matches.stream().noneMatch(m -> m.from() < to && from < m.to());
                Match loose = clear ? matcher.loose(text, sentence, from, to) : null;
                if (loose != null) {
                    matches.add(loose);
                }
            }
        }
    }

    /**
     * Whether a match stands for the name that the model found: it is all of it, or what is left are words as "camp", or
     * directions before it. "Numan" is not what "Maarat al-Numan" is about.
     */
    private static boolean isMet(Entity entity, List<Match> matches, Sentence sentence) {
        for (Match match : matches) {
            boolean shares = match.from() < entity.to() && entity.from() < match.to();
            if (shares
                    && allOf(sentence, entity.from(), match.from(), Words.DIRECTION)
                    && (match.to() >= entity.to() || isLoose(sentence, match, entity))) {
                return true;
            }
        }
        return false;
    }

    /** What follows the match inside the entity is a common word, or parted from it by a comma or hyphen. */
    private static boolean isLoose(Sentence sentence, Match match, Entity entity) {
        String next = sentence.token(match.to()).form();
        String last = word(sentence, entity.to() - 1);
        return !Character.isUpperCase(next.charAt(0))
                || Words.FEATURE.contains(next.toLowerCase(Locale.ROOT))
                || Words.FEATURE.contains(last)
                || Words.INSTITUTION.contains(last)
                || match.to() - match.from() > entity.to() - match.to();
    }

    private static boolean allOf(Sentence sentence, int from, int to, Set<String> words) {
        for (int i = from; i < to; i++) {
            String word = word(sentence, i);
            boolean said = words.contains(word) || word.equals("of") || word.equals("the") || word.length() == 1;
            boolean headed = i + 1 < to && word(sentence, i + 1).equals("of");
            if (!said && !headed) {
                return false;
            }
        }
        return true;
    }

    /** What the model holds for a place and the gazetteer does not know by that spelling. */
    private Match unmet(String text, Sentence sentence, Entity entity) {
        Match loose = matcher.loose(text, sentence, entity.from(), entity.to());
        if (loose != null) {
            return loose;
        }
        Span span = sentence.token(entity.from())
                .span()
                .union(sentence.token(entity.to() - 1).span());
        return new Match(entity.from(), entity.to(), span, NameFolding.fold(span.in(text)), new int[0], Sort.NAME);
    }

    /** Leaves "City" and "State" to what follows: "Dublin City Council", "Kansas State University". */
    private Match withoutOffice(Match match, String text, Sentence sentence) {
        String last = sentence.token(match.to() - 1).form();
        boolean office = last.equals("City") || last.equals("State") || last.equals("County");
        if (!office || match.to() - match.from() < 2 || !isInstitution(sentence, match.to())) {
            return match;
        }
        Match shorter = last.equals("County") ? null : matcher.exact(text, sentence, match.from(), match.to() - 1);
        return shorter == null ? match : shorter;
    }

    private static boolean isInstitution(Sentence sentence, int at) {
        return at < sentence.size()
                && Character.isUpperCase(sentence.token(at).form().charAt(0))
                && Words.INSTITUTION.contains(word(sentence, at));
    }

    /** Takes a capitalised "Province" or "County" after the name into the match, when areas of the name are known. */
    private Match withRank(Match match, String text, Sentence sentence) {
        if (match.to() >= sentence.size() || match.sort() != Sort.NAME) {
            return match;
        }
        Token next = sentence.token(match.to());
        String lower = next.form().toLowerCase(Locale.ROOT);
        boolean rank = Words.RANK1.contains(lower) || Words.RANK2.contains(lower);
        boolean office = isInstitution(sentence, match.to() + 1)
                || word(sentence, match.to() + 1).equals("of");
        if (!rank
                || office
                || !Character.isUpperCase(next.form().charAt(0))
                || next.span().start() - match.span().end() != 1) {
            return match;
        }
        int[] areas = Arrays.stream(match.candidates())
                .filter(c -> gazetteer.feature(c >> 1).startsWith("ADM"))
                .map(c -> c & ~1)
                .toArray();
        if (areas.length == 0) {
            return match;
        }
        Span span = match.span().union(next.span());
        return new Match(match.from(), match.to() + 1, span, NameFolding.fold(span.in(text)), areas, Sort.NAME);
    }

    private Toponym toponym(String text, Sentence sentence, Match match, Evidence evidence) {
        Setting setting = setting(match, sentence);
        double weight = evidence.weigh(match, sentence, setting);
        if (match.from() == 0 && isDateline(text, match)) {
            weight += DATELINE;
        }
        return new Toponym(match, sentence.index(), weight, setting, rank(match, sentence), -1, false, true);
    }

    private static Setting setting(Match match, Sentence sentence) {
        Entity entity = Evidence.entity(match, sentence);
        if (entity != null && entity.type() == EntityType.ORGANISATION) {
            boolean whole = entity.from() >= match.from() && entity.to() <= match.to();
            return whole ? Setting.AS_ORGANISATION : Setting.IN_NAME;
        }
        if (entity != null || match.to() >= sentence.size()) {
            return Setting.PLAIN;
        }
        String next = sentence.token(match.to()).form();
        boolean institution =
                Character.isUpperCase(next.charAt(0)) && Words.INSTITUTION.contains(next.toLowerCase(Locale.ROOT));
        return institution || afterInstitution(match, sentence) ? Setting.IN_NAME : Setting.PLAIN;
    }

    /** "University of Aleppo". */
    private static boolean afterInstitution(Match match, Sentence sentence) {
        if (match.from() < 2 || !sentence.token(match.from() - 1).form().equals("of")) {
            return false;
        }
        String head = sentence.token(match.from() - 2).form();
        return Character.isUpperCase(head.charAt(0))
                && Words.INSTITUTION.contains(head.toLowerCase(Locale.ROOT))
                && !head.equals("City")
                && !head.equals("State")
                && !head.equals("County");
    }

    private static Rank rank(Match match, Sentence sentence) {
        String next = word(sentence, match.to());
        if (Words.RANK1.contains(next) || Words.RANK2.contains(next) || plural(match, sentence)) {
            return Rank.AREA;
        }
        String before = word(sentence, match.from() - 1);
        String head = before.equals("of") ? word(sentence, match.from() - 2) : before;
        if (before.equals("of") && (Words.RANK1.contains(head) || Words.RANK2.contains(head))) {
            return Rank.AREA;
        }
        return Words.TOWN.contains(next) || Words.TOWN.contains(head) ? Rank.TOWN : Rank.UNSAID;
    }

    /** "DeKalb and Gwinnett counties". */
    private static boolean plural(Match match, Sentence sentence) {
        for (int i = match.to(); i < Math.min(sentence.size(), match.to() + 9); i++) {
            String form = sentence.token(i).form();
            String lower = form.toLowerCase(Locale.ROOT);
            if (Words.RANKS.contains(lower)) {
                return !lower.equals("cities") && !lower.equals("towns") && !lower.equals("villages");
            }
            if (!Character.isUpperCase(form.charAt(0))
                    && !form.equals(",")
                    && !form.equals("and")
                    && !form.equals("or")) {
                return false;
            }
        }
        return false;
    }

    private static String word(Sentence sentence, int at) {
        return at < 0 || at >= sentence.size() ? "" : sentence.token(at).form().toLowerCase(Locale.ROOT);
    }

    /** Whether the sentence opens as agency reports do: a name, perhaps a state and an agency, and a dash. */
    private static boolean isDateline(String text, Match match) {
        int from = match.span().end();
        int to = Math.min(text.length(), from + 60);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\u2014' || c == '\u2013' && text.charAt(i - 1) == ' ') {
                return true;
            }
            if (c == '-' && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '-' || text.charAt(i - 1) == ')')) {
                return true;
            }
            if (c == ':' || c == ';' || c == '\n' || c == '.' && i > from + 12) {
                return false;
            }
        }
        return false;
    }

    /** Marks what is said to lie in what: "Alexandria, La.", "Syria's Idlib", "Mosul in northern Iraq". */
    private void link(String text, List<Toponym> toponyms, int first, Sentence sentence) {
        for (int i = first; i + 1 < toponyms.size(); i++) {
            Toponym inner = toponyms.get(i);
            Toponym outer = toponyms.get(i + 1);
            String between = text.substring(
                    Math.min(inner.match().span().end(), outer.match().span().start()),
                    outer.match().span().start());
            if (between.length() > 24) {
                continue;
            }
            if (isComma(between) && holds(outer, inner)) {
                toponyms.set(i, inner.within(i + 1, true, STATED));
                toponyms.set(i + 1, outer.withEvidence(STATED));
            } else if (isIn(between) && holds(outer, inner)) {
                toponyms.set(i, inner.within(i + 1, false, LIKELY));
            } else if (isUnknownIn(text, between, inner, outer)) {
                toponyms.set(i, inner.unknownWithin(i + 1));
            } else if (isOwner(between, inner) && holds(inner, outer)) {
                toponyms.set(i + 1, outer.within(i, false, LIKELY));
            }
        }
    }

    private static boolean isComma(String between) {
        String trimmed = between.strip();
        return trimmed.equals(",") || trimmed.equals("(") || trimmed.isEmpty() && between.equals(" ");
    }

    private static boolean isIn(String between) {
        String trimmed = between.strip();
        return trimmed.startsWith("in ")
                || trimmed.equals("in")
                || trimmed.endsWith(" in")
                || trimmed.equals("in the")
                || trimmed.endsWith(" of")
                || trimmed.endsWith(", in");
    }

    /** "Lakeview, Ark." when no Lakeview is known there; "the village of Nuli in Matara district". */
    private boolean isUnknownIn(String text, String between, Toponym inner, Toponym outer) {
        boolean comma = between.strip().equals(",");
        if (!comma && !isIn(between)) {
            return false;
        }
        boolean area = outer.match().sort() == Sort.ABBREVIATION
                || Arrays.stream(outer.match().candidates())
                        .anyMatch(c -> (c & 1) == 0 && isArea(gazetteer.feature(c >> 1)));
        boolean obscure = Arrays.stream(inner.match().candidates())
                .allMatch(c -> gazetteer.people(c >> 1) < ((c & 1) == 0 ? KNOWN_TOWN : 10 * KNOWN_TOWN));
        int end = outer.match().span().end();
        boolean closes = !comma
                || outer.rank() == Rank.AREA
                || end >= text.length()
                || ",.;)-\u2014".indexOf(text.charAt(end)) >= 0;
        boolean known = Arrays.stream(inner.match().candidates()).anyMatch(c -> (c & 1) == 0);
        return area && obscure && closes && inner.match().sort() != Sort.DEMONYM && (comma || !known);
    }

    private static boolean isArea(String feature) {
        return feature.equals("ADM1") || feature.equals("ADM2");
    }

    private static boolean isOwner(String between, Toponym owner) {
        String trimmed = between.strip();
        return trimmed.equals("'s")
                || trimmed.equals("\u2019s")
                || owner.match().sort() == Sort.DEMONYM && (trimmed.endsWith(" of") || trimmed.isEmpty());
    }

    /** Whether one of the countries or first-level areas {@code outer} may be holds one of the places of {@code inner}. */
    private boolean holds(Toponym outer, Toponym inner) {
        if (inner.match().sort() == Sort.DEMONYM) {
            return false;
        }
        for (int area : outer.match().candidates()) {
            String feature = gazetteer.feature(area >> 1);
            boolean second = feature.equals("ADM2") && (area & 1) == 0;
            if (!feature.startsWith("PCL") && !feature.equals("ADM1") && !second) {
                continue;
            }
            for (int place : inner.match().candidates()) {
                if (gazetteer.contains(area >> 1, place >> 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A name that is surely a place once is likely one elsewhere in the document. */
    private static List<Toponym> repeat(List<Toponym> toponyms) {
        Map<String, Double> best = new HashMap<>();
        for (Toponym toponym : toponyms) {
            best.merge(toponym.match().key(), toponym.evidence(), Math::max);
        }
        List<Toponym> out = new ArrayList<>();
        Map<Integer, Integer> moved = new HashMap<>();
        for (int i = 0; i < toponyms.size(); i++) {
            Toponym toponym = toponyms.get(i);
            double most = best.getOrDefault(toponym.match().key(), 0.0);
            Toponym raised = most > 1.5 && toponym.evidence() < most
                    ? toponym.withEvidence(Math.min(2, most - toponym.evidence()))
                    : toponym;
            if (raised.evidence() > HOPELESS) {
                moved.put(i, out.size());
                out.add(raised);
            }
        }
        return out.stream().map(t -> renumbered(t, moved)).toList();
    }

    private static Toponym renumbered(Toponym toponym, Map<Integer, Integer> moved) {
        @Nullable Integer index = moved.get(toponym.container());
        int container = index == null ? -1 : index;
        return new Toponym(
                toponym.match(),
                toponym.sentence(),
                toponym.evidence(),
                toponym.setting(),
                toponym.rank(),
                container,
                toponym.certain() && container >= 0,
                toponym.held() || container < 0);
    }
}
