package org.dragoman.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dragoman.model.Actor;
import org.dragoman.model.Attribution;
import org.dragoman.model.Disagreement;
import org.dragoman.model.Disagreement.Version;
import org.dragoman.model.Status;

/** Writes down who holds which version of a field. */
final class Disagreements {

    private final List<Evidence> reports;

    Disagreements(List<Evidence> reports) {
        this.reports = reports;
    }

    /** Adds the field when it has several versions; the first is the event's own. */
    <V> void add(List<Disagreement> to, String field, List<Support.Version<V>> versions, Function<V, String> words) {
        if (versions.size() < 2) {
            return;
        }
        List<Version> written = new ArrayList<>();
        for (Support.Version<V> version : versions) {
            String value = version.values().stream()
                    .map(words)
                    .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            written.add(version(value, version.reports(), written.isEmpty()));
        }
        to.add(new Disagreement(field, written));
    }

    /** Adds the standings that reports give, when they are several; ongoing and actual are one. */
    void addStatuses(List<Disagreement> to, Status chosen) {
        Map<Status, List<Integer>> holders = new EnumMap<>(Status.class);
        for (int i = 0; i < reports.size(); i++) {
            Status status = reports.get(i).report().status();
            Status told = status == Status.ONGOING ? Status.ACTUAL : status;
            holders.computeIfAbsent(told, key -> new ArrayList<>()).add(i);
        }
        if (holders.size() < 2) {
            return;
        }
        List<Version> versions = new ArrayList<>();
        holders.forEach((status, held) -> versions.add(version(
                status.name().toLowerCase(Locale.ROOT),
                held,
                status == (chosen == Status.ONGOING ? Status.ACTUAL : chosen))));
        versions.sort(
                Comparator.comparingInt((Version version) -> -version.mentions().size())
                        .thenComparing(Version::value));
        to.add(new Disagreement("status", versions));
    }

    private Version version(String value, List<Integer> held, boolean chosen) {
        List<String> publishers = List.copyOf(new TreeSet<>(held.stream()
                .map(i -> reports.get(i).publisher())
                .filter(Objects::nonNull)
                .toList()));
        List<String> holders = List.copyOf(new TreeSet<>(held.stream()
                .flatMap(i -> reports.get(i).report().attributions().stream())
                .flatMap(attribution -> Stream.of(holder(attribution)))
                .toList()));
        return new Version(value, held, publishers, holders, chosen);
    }

    /** The code of whose word it is, or the words that name it. */
    static String holder(Attribution attribution) {
        return attribution.actors().stream()
                .filter(actor -> !actor.isUnknown())
                .map(Actor::code)
                .findFirst()
                .orElse(attribution.text());
    }
}
