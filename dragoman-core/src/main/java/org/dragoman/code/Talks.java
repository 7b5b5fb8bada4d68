package org.dragoman.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.model.AgreementMention.Party;
import org.dragoman.model.EventType;
import org.dragoman.model.Participant;
import org.dragoman.model.Report;

/**
 * Who made an agreement that nobody is said to have made: the two who are told to have talked in the same sentence ("a truce
 * began after the ministers of Armenia and Azerbaijan had talked for ten hours").
 */
final class Talks {

    private final AgreementSentence at;
    private final AgreementPhrase phrase;
    private final List<Report> reports;

    Talks(AgreementSentence at, AgreementPhrase phrase, List<Report> reports) {
        this.at = at;
        this.phrase = phrase;
        this.reports = List.copyOf(reports);
    }

    /** The parties, with those who talked where there are none. */
    List<Party> with(List<Party> parties) {
        boolean known = phrase.known() != null
                || parties.stream().anyMatch(party -> party.role().equals("signatory"));
        if (known) {
            return parties;
        }
        for (Report report : reports) {
            List<Participant> both = sides(report);
            if (report.sentence() == at.sentence().index() && report.type() == EventType.CONSULT && both.size() == 2) {
                List<Party> all = new ArrayList<>(parties);
                both.forEach(who -> all.add(new Party(who, "signatory", "inferred")));
                return all;
            }
        }
        return parties;
    }

    /** Those who took part, one of each country; none when the meeting has not been held. */
    private static List<Participant> sides(Report report) {
        Map<String, Participant> sides = new LinkedHashMap<>();
        List<Participant> all = new ArrayList<>(report.sources());
        all.addAll(report.targets());
        for (Participant who : report.status().isTold() ? all : List.<Participant>of()) {
            String country = who.actor().country();
            if (country != null && !country.equals("IGO")) {
                sides.putIfAbsent(country, who);
            }
        }
        return List.copyOf(sides.values());
    }
}
