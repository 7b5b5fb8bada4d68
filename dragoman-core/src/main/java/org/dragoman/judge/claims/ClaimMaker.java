package org.dragoman.judge.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.judge.claims.Claim.Change;
import org.dragoman.judge.claims.Claim.Voice;
import org.dragoman.model.Actor;
import org.dragoman.model.Attribution;
import org.dragoman.model.Disagreement;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/** Lays out one contested event. */
final class ClaimMaker {

    private final Event event;
    private final List<Voice> says = new ArrayList<>();
    private final List<Voice> denies = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private ClaimMaker(Event event) {
        this.event = event;
    }

    static Claim make(Event event) {
        ClaimMaker maker = new ClaimMaker(event);
        maker.read();
        return new Claim(
                event.id(),
                codes(event.sources()),
                codes(event.targets()),
                event.type(),
                event.mode(),
                event.cameo(),
                event.time(),
                place(event),
                event.status(),
                maker.says,
                maker.denies,
                event.disagreements(),
                maker.changes,
                event.reports());
    }

    private static List<String> codes(List<Event.Party> parties) {
        return parties.stream()
                .map(party -> party.actor().country() == null
                        ? party.text()
                        : party.actor().code())
                .distinct()
                .toList();
    }

    private static @Nullable String place(Event event) {
        Event.Location at = event.place();
        return at == null ? null : at.place() != null ? at.place().name() : at.text();
    }

    /** Mentions in the order of publication; those without a day last. */
    private void read() {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < event.mentions().size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.<Integer, LocalDate>comparing(
                        i -> event.mentions().get(i).published(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(i -> event.mentions().get(i).document())
                .thenComparing(i -> event.mentions().get(i).sentence()));
        for (int i : order) {
            EventMention mention = event.mentions().get(i);
            voices(mention);
            versions(mention, i);
        }
    }

    private void voices(EventMention mention) {
        boolean denied = mention.status() == Status.DENIED || mention.status() == Status.NEGATED;
        for (Attribution by : mention.attributions()) {
            boolean denial = by.kind().equals("denies") || denied && !by.kind().equals("blames");
            add(mention, who(by), by.kind(), denial ? denies : says);
        }
        if (mention.attributions().isEmpty()) {
            add(mention, null, "tells", denied ? denies : says);
        }
    }

    private static String who(Attribution by) {
        String codes = by.actors().stream()
                .filter(actor -> actor.country() != null)
                .map(Actor::code)
                .distinct()
                .collect(Collectors.joining(","));
        return codes.isEmpty() ? by.text() : codes;
    }

    private void add(EventMention mention, @Nullable String by, String kind, List<Voice> side) {
        String holder = by != null ? by : "text of " + mention.publisher();
        String key = (side == denies ? "denies/" : "says/") + holder;
        if (!known.add(key)) {
            return;
        }
        side.add(new Voice(
                by,
                kind,
                mention.published(),
                mention.publisher(),
                mention.document(),
                mention.sentence(),
                mention.words()));
        String who = by != null ? by : mention.publisher() != null ? mention.publisher() : "a text";
        String does = side == denies
                ? by == null ? " tells that it did not happen" : " denies"
                : by == null ? " tells it" : " " + kind;
        change(mention, who + does);
    }

    /** New values that the mention is the first to give. */
    private void versions(EventMention mention, int index) {
        for (Disagreement field : event.disagreements()) {
            for (Disagreement.Version version : field.versions()) {
                boolean here = version.mentions().contains(index);
                if (here && known.add("version/" + field.field() + "/" + version.value())) {
                    change(mention, field.field() + ": " + version.value());
                }
            }
        }
    }

    private void change(EventMention mention, String what) {
        changes.add(new Change(mention.published(), what, mention.document(), mention.sentence()));
    }
}
