package org.dragoman.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.model.Actor;
import org.dragoman.model.Event.Party;
import org.dragoman.model.Participant;
import org.dragoman.model.Report;

/** Who did it and to whom, as the reports together tell it. */
final class Sides {

    private static final double FITS = 0.4;

    private final List<Evidence> reports;
    private final boolean symmetric;
    private final List<Support.Version<List<Participant>>> sources;
    private final List<Support.Version<List<Participant>>> targets;

    Sides(List<Evidence> reports, boolean symmetric) {
        this.reports = reports;
        this.symmetric = symmetric;
        this.sources = versions(Report::sources);
        this.targets = versions(Report::targets);
    }

    /** Versions of who did it, the best supported first; one only where all act alike. */
    List<Support.Version<List<Participant>>> sourceVersions() {
        return symmetric ? List.of() : sources;
    }

    List<Support.Version<List<Participant>>> targetVersions() {
        return symmetric ? List.of() : targets;
    }

    List<Party> sources() {
        return symmetric ? all() : parties(sources);
    }

    List<Party> targets() {
        return symmetric ? all() : parties(targets);
    }

    /** The codes of a report's parties on one side. */
    static String code(List<Participant> participants) {
        return participants.stream()
                .map(participant -> participant.actor().code())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private List<Support.Version<List<Participant>>> versions(Function<Report, List<Participant>> side) {
        Support<List<Participant>> support = new Support<>(reports, Sides::fit);
        for (int i = 0; i < reports.size(); i++) {
            List<Participant> known = side.apply(reports.get(i).report()).stream()
                    .filter(participant -> !participant.actor().isUnknown())
                    .toList();
            if (!known.isEmpty()) {
                support.add(known, i);
            }
        }
        return support.ranked();
    }

    private static boolean fit(List<Participant> a, List<Participant> b) {
        return a.stream()
                .anyMatch(one -> b.stream().anyMatch(other -> ComparedActors.fit(one.actor(), other.actor()) >= FITS));
    }

    private List<Party> parties(List<Support.Version<List<Participant>>> versions) {
        return versions.isEmpty() ? List.of() : parties(versions.get(0));
    }

    private List<Party> parties(Support.Version<List<Participant>> version) {
        List<Party> parties = new ArrayList<>();
        version.held()
                .forEach(held -> held.value()
                        .forEach(participant -> parties.add(
                                party(participant, reports.get(held.report()).document()))));
        return distinct(parties);
    }

    /** All parties of all reports: of talks, each report may name some only. */
    private List<Party> all() {
        List<Party> parties = new ArrayList<>();
        for (Evidence evidence : reports) {
            for (List<Participant> side :
                    List.of(evidence.report().sources(), evidence.report().targets())) {
                side.stream()
                        .filter(participant -> !participant.actor().isUnknown())
                        .forEach(participant -> parties.add(party(participant, evidence.document())));
            }
        }
        return distinct(parties);
    }

    private static Party party(Participant participant, String document) {
        return new Party(participant.actor(), participant.text(), document, participant.span());
    }

    /** Each actor once, and none that another one says more precisely: {@code RUS} beside {@code RUS GOV}. */
    private static List<Party> distinct(List<Party> parties) {
        Map<String, Party> byCode = new LinkedHashMap<>();
        for (Party party : parties) {
            byCode.merge(party.actor().code(), party, Sides::named);
        }
        List<Party> kept = new ArrayList<>(byCode.values());
        kept.removeIf(party -> byCode.values().stream().anyMatch(other -> isWithin(other.actor(), party.actor())));
        return kept;
    }

    private static Party named(Party first, Party second) {
        return first.actor().name() == null && second.actor().name() != null ? second : first;
    }

    private static boolean isWithin(Actor inner, Actor outer) {
        return outer.roles().isEmpty()
                && !inner.roles().isEmpty()
                && outer.country() != null
                && outer.country().equals(inner.country());
    }
}
