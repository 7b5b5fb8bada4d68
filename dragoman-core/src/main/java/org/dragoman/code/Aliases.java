package org.dragoman.code;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.model.AgreementMention;
import org.dragoman.model.AgreementMention.Party;
import org.dragoman.model.AgreementMention.Turn;
import org.dragoman.model.Span;

/** Joins two phrases of one sentence that name one agreement: "an agreement known as the Sochi Accord". */
final class Aliases {

    private static final Set<String> NAMING = Set.of("know", "call", "dub", "name", "term", "title", "label");

    private Aliases() {}

    /** The mentions with each alias joined to the phrase that it explains. */
    static List<AgreementMention> joined(AgreementSentence at, List<AgreementMention> mentions) {
        List<AgreementMention> joined = new ArrayList<>();
        for (AgreementMention mention : mentions) {
            int last = joined.size() - 1;
            if (last >= 0 && isAlias(at, joined.get(last), mention)) {
                joined.set(last, join(joined.get(last), mention));
            } else {
                joined.add(mention);
            }
        }
        return joined;
    }

    private static boolean isAlias(AgreementSentence at, AgreementMention first, AgreementMention second) {
        int head = at.sentence().tokenAt(second.span().end() - 1);
        int above = at.sentence().tokenAt(first.span().end() - 1);
        if (head < 0 || above < 0 || !at.sentence().dominates(above, head)) {
            return false;
        }
        int governor = at.token(head).head();
        boolean apposed = at.token(head).is("appos", "nmod:desc") && governor == above;
        boolean named = governor >= 0
                && NAMING.contains(at.lemma(governor))
                && at.token(head).is("obl", "xcomp", "obj", "nmod");
        return apposed || named;
    }

    private static AgreementMention join(AgreementMention a, AgreementMention b) {
        AgreementMention named = a.name() == null && b.name() != null ? b : a;
        Set<String> provisions = new LinkedHashSet<>(a.provisions());
        provisions.addAll(b.provisions());
        List<Party> parties = new ArrayList<>(a.parties());
        b.parties().stream()
                .filter(party -> parties.stream()
                        .noneMatch(p -> p.who().actor().equals(party.who().actor())))
                .forEach(parties::add);
        List<Turn> turns = new ArrayList<>(a.turns());
        turns.addAll(b.turns());
        Span span = named.span();
        return new AgreementMention(
                a.sentence(),
                a.sentenceSpan(),
                a.words(),
                named.text(),
                span,
                named.reference(),
                named.name(),
                a.known() != null ? a.known() : b.known(),
                a.kind().equals("agreement") ? b.kind() : a.kind(),
                parties,
                a.date() != null ? a.date() : b.date(),
                a.area() != null ? a.area() : b.area(),
                a.subject() != null ? a.subject() : b.subject(),
                List.copyOf(provisions),
                turns);
    }
}
