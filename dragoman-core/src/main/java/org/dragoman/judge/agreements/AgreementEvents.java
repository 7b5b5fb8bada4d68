package org.dragoman.judge.agreements;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.judge.Deeds;
import org.dragoman.judge.agreements.Agreement.Change;
import org.dragoman.judge.agreements.Agreement.Role;
import org.dragoman.model.Actor;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;
import org.dragoman.model.EventType;
import org.dragoman.model.Status;
import org.dragoman.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/**
 * What events say of agreements: those told by the same sentences as mentions are linked to them; imported ones, which have no
 * sentences, declare and break ceasefires of their own.
 */
final class AgreementEvents {

    static final String DECLARED = "0871";
    static final String BROKEN = "196";

    private static final Set<String> TELLING = Set.of("087", DECLARED, "0872", BROKEN, "1246", "062");

    /** Days within which declarations of two sides are of one ceasefire. */
    private static final int ONE_TRUCE = 14;

    /** Days for which a breach is laid to the last ceasefire between the two. */
    private static final int REACH = 180;

    /**
     * An event told by a sentence that speaks of an agreement.
     *
     * @param signs whether it tells of signing or declaring
     */
    record Linked(String id, @Nullable TimeInterval time, boolean signs) {}

    /** A ceasefire declared or broken in imported data. */
    private record Imported(String id, LocalDate day, List<Actor> sides, Status status, boolean breaks) {}

    private final Map<String, List<Linked>> bySentence = new HashMap<>();
    private final List<Imported> imported = new ArrayList<>();

    void add(Event event) {
        boolean agrees = event.type() == EventType.AGREE && event.cameo().startsWith("05");
        if (!agrees && !TELLING.contains(event.cameo())) {
            return;
        }
        if (event.isImported()) {
            addImported(event);
            return;
        }
        boolean signs = event.status().isTold() && (agrees || event.cameo().equals(DECLARED));
        Linked linked = new Linked(event.id(), event.time(), signs);
        for (EventMention mention : event.mentions()) {
            bySentence
                    .computeIfAbsent(mention.document() + "#" + mention.sentence(), none -> new ArrayList<>(1))
                    .add(linked);
        }
    }

    private void addImported(Event event) {
        boolean breaks = event.cameo().equals(BROKEN);
        LocalDate day = Deeds.day(event);
        if (day == null
                || Deeds.weight(event.status()) == 0
                || !breaks && !event.cameo().equals(DECLARED)) {
            return;
        }
        List<Actor> sides = new ArrayList<>();
        event.sources().forEach(party -> sides.add(party.actor()));
        event.targets().forEach(party -> sides.add(party.actor()));
        sides.removeIf(actor -> actor.country() == null);
        if (sides(sides).size() > 1) {
            imported.add(new Imported(event.id(), day, List.copyOf(sides), event.status(), breaks));
        }
    }

    private static Set<String> sides(List<Actor> actors) {
        Set<String> sides = new TreeSet<>();
        actors.forEach(actor -> sides.add(Parties.group(actor)));
        return sides;
    }

    /** Events told by the strand's sentences. */
    List<Linked> of(Strand strand) {
        List<Linked> linked = new ArrayList<>();
        for (Told told : strand.told()) {
            linked.addAll(bySentence.getOrDefault(
                    told.document() + "#" + told.mention().sentence(), List.of()));
        }
        return linked;
    }

    /** Ceasefires that imported events declare, declarations between the same sides within two weeks taken as one. */
    List<Agreement> declared(@Nullable LocalDate asOf) {
        List<Imported> inOrder = new ArrayList<>(imported);
        inOrder.sort(Comparator.comparing(Imported::day)
                .thenComparing(Imported::breaks)
                .thenComparing(Imported::id));
        Map<Set<String>, List<List<Imported>>> bySides = new LinkedHashMap<>();
        for (Imported event : inOrder) {
            List<List<Imported>> truces = bySides.computeIfAbsent(sides(event.sides()), none -> new ArrayList<>());
            List<Imported> last = truces.isEmpty() ? null : truces.get(truces.size() - 1);
            long days = last == null
                    ? Long.MAX_VALUE
                    : ChronoUnit.DAYS.between(last.get(0).day(), event.day());
            if (last != null && days <= (event.breaks() ? REACH : ONE_TRUCE)) {
                last.add(event);
            } else if (!event.breaks()) {
                truces.add(new ArrayList<>(List.of(event)));
            }
        }
        List<Agreement> agreements = new ArrayList<>();
        bySides.values().forEach(truces -> truces.forEach(truce -> agreements.add(agreement(truce, asOf))));
        return agreements;
    }

    private static Agreement agreement(List<Imported> truce, @Nullable LocalDate asOf) {
        List<String> sides = List.copyOf(sides(truce.get(0).sides()));
        LocalDate day = truce.get(0).day();
        List<Change> history = truce.stream().map(AgreementEvents::change).toList();
        Lifecycle state = Lifecycle.of("ceasefire", history, sides.size(), asOf);
        String name = day + " ceasefire (" + String.join(", ", sides) + ")";
        return new Agreement(
                Names.id(name),
                name,
                List.of(),
                "ceasefire",
                sides,
                sides.stream()
                        .map(code -> new Role(code, code, "signatory", "event"))
                        .toList(),
                day.toString(),
                "event",
                null,
                null,
                List.of(),
                state.state(),
                state.since(),
                history,
                List.of(),
                0,
                0,
                truce.stream().map(Imported::id).toList());
    }

    private static Change change(Imported event) {
        return new Change(
                event.day(),
                event.day().toString(),
                "text",
                event.breaks() ? "violated" : "signed",
                event.breaks() ? BROKEN : DECLARED,
                List.of(),
                event.breaks() ? List.of(event.sides().get(0).code()) : List.of(),
                event.status(),
                event.status().isTold(),
                event.id(),
                -1,
                "");
    }
}
