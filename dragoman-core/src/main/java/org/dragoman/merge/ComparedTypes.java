package org.dragoman.merge;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.model.EventType;
import org.dragoman.model.Report;

/** Compares what happened: type, code, and the words that tell it. */
final class ComparedTypes {

    /** Types that consist in saying something. */
    private static final Set<EventType> SAYING = EnumSet.of(
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.REQUEST,
            EventType.THREATEN,
            EventType.SUPPORT,
            EventType.STATEMENT);

    /** Groups of types between which coders and tellers waver. */
    private static final List<Set<EventType>> FAMILIES = List.of(
            EnumSet.of(EventType.ASSAULT, EventType.COERCE),
            EnumSet.of(EventType.ASSAULT, EventType.PROTEST),
            EnumSet.of(EventType.COERCE, EventType.SANCTION),
            EnumSet.of(EventType.COERCE, EventType.PROTEST),
            EnumSet.of(EventType.ASSAULT, EventType.MOBILIZE),
            EnumSet.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE),
            EnumSet.of(EventType.AGREE, EventType.RETREAT, EventType.CONCEDE, EventType.COOPERATE),
            EnumSet.of(EventType.REJECT, EventType.ACCUSE, EventType.STATEMENT),
            EnumSet.of(EventType.REJECT, EventType.SANCTION, EventType.COERCE),
            EnumSet.of(EventType.REQUEST, EventType.STATEMENT, EventType.THREATEN),
            EnumSet.of(EventType.AID, EventType.COOPERATE, EventType.SUPPORT, EventType.AGREE));

    private static final double MEANT_ALIKE = 0.6;
    private static final int ROOT = 2;

    private ComparedTypes() {}

    static boolean isSaying(EventType type) {
        return SAYING.contains(type);
    }

    /** Whether both tell of speech acts. */
    static boolean saying(Chain a, Chain b) {
        return a.isSaying() && b.isSaying();
    }

    /** Whether it is worth a closer look: types of one family, or words of one root or meaning. */
    static boolean kin(Chain a, Chain b) {
        if (ComparedKinds.kin(a, b)) {
            return true;
        }
        for (Evidence one : a.reports()) {
            for (Evidence other : b.reports()) {
                if (related(one.report().type(), other.report().type())
                        || Stems.alike(one.predicate(), other.predicate())
                        || one.meaning().similarity(other.meaning()) > MEANT_ALIKE) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean related(EventType a, EventType b) {
        return a == b || FAMILIES.stream().anyMatch(family -> family.contains(a) && family.contains(b));
    }

    static void compare(Chain a, Chain b, Features out) {
        boolean type = false;
        boolean code = false;
        boolean family = false;
        boolean word = false;
        double meaning = 0;
        for (Evidence one : a.reports()) {
            for (Evidence other : b.reports()) {
                Report first = one.report();
                Report second = other.report();
                type |= first.type() == second.type();
                code |= first.type() == second.type() && root(first).equals(root(second));
                family |= related(first.type(), second.type());
                word |= Stems.alike(one.predicate(), other.predicate());
                meaning = Math.max(meaning, one.meaning().similarity(other.meaning()));
            }
        }
        out.put(type ? Feature.TYPE_SAME : family ? Feature.TYPE_RELATED : Feature.TYPE_OTHER);
        out.put(Feature.CODE_SAME, code ? 1 : 0);
        out.put(Feature.PREDICATE_SAME, word ? 1 : 0);
        out.put(Feature.PREDICATE_SAME_SAYING, word && saying(a, b) ? 1 : 0);
        out.put(Feature.PREDICATE_LIKENESS, meaning);
    }

    private static String root(Report report) {
        return report.cameo().substring(0, Math.min(ROOT + 1, report.cameo().length()));
    }
}
