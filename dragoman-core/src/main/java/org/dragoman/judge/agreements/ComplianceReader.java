package org.dragoman.judge.agreements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.judge.agreements.Agreement.Compliance;
import org.dragoman.model.Actor;
import org.dragoman.model.AgreementMention;
import org.dragoman.model.AgreementMention.Turn;
import org.dragoman.model.Attribution;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/** Who says that who kept or broke an agreement. */
final class ComplianceReader {

    private static final Set<String> VERDICTS = Set.of("violated", "holding", "implemented");
    private static final Set<String> SIDES = Set.of("each", "both", "two", "they", "sides", "parties");

    private final Parties parties;
    private final Map<String, Compliance> found = new LinkedHashMap<>();

    private ComplianceReader(Parties parties) {
        this.parties = parties;
    }

    /** The claims, each once, in the order in which they are told. */
    static List<Compliance> of(Strand strand, Parties parties) {
        ComplianceReader reader = new ComplianceReader(parties);
        for (Told told : strand.told()) {
            for (Turn turn : told.mention().turns()) {
                boolean claim =
                        turn.status().isTold() || turn.status() == Status.ALLEGED || turn.status() == Status.DENIED;
                if (VERDICTS.contains(turn.state()) && claim) {
                    reader.add(told, turn);
                }
            }
        }
        return List.copyOf(reader.found.values());
    }

    private void add(Told told, Turn turn) {
        if (turn.attributions().isEmpty()) {
            add(told, turn, null, about(turn));
            return;
        }
        for (Attribution by : turn.attributions()) {
            List<String> codes = by.actors().stream()
                    .filter(actor -> actor.country() != null)
                    .map(Actor::code)
                    .toList();
            boolean sides = codes.isEmpty() && isSides(by.text());
            boolean mutual = turn.about().isEmpty() && by.kind().equals("blames");
            if (mutual && (sides || codes.size() > 1)) {
                addMutual(told, turn, sides ? List.copyOf(parties.groups()) : codes, by);
            } else {
                add(told, turn, codes.isEmpty() ? by.text() : String.join(",", codes), about(turn));
            }
        }
    }

    private static boolean isSides(String text) {
        for (String word : text.toLowerCase(Locale.ROOT).split(" ")) {
            if (SIDES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** "each side accused the other": of two, each the other; of more, nobody can say whom. */
    private void addMutual(Told told, Turn turn, List<String> codes, Attribution by) {
        if (codes.size() == 2) {
            add(told, turn, codes.get(0), codes.get(1));
            add(told, turn, codes.get(1), codes.get(0));
        } else {
            add(told, turn, codes.isEmpty() ? by.text() : String.join(",", codes), null);
        }
    }

    private static @Nullable String about(Turn turn) {
        String codes =
                turn.about().stream().map(who -> who.actor().code()).distinct().collect(Collectors.joining(","));
        return codes.isEmpty() ? null : codes;
    }

    private void add(Told told, Turn turn, @Nullable String by, @Nullable String about) {
        String position =
                turn.status() == Status.DENIED ? "denies" : turn.status() == Status.ALLEGED ? "alleges" : "tells";
        String on = Days.value(turn.time());
        AgreementMention mention = told.mention();
        List<String> what = turn.state().equals("implemented") ? mention.provisions() : List.of();
        boolean implied = mention.reference() == AgreementMention.Reference.IMPLIED;
        String thing = what.isEmpty() ? null : implied ? mention.text() : what.get(0);
        String key =
                by + "/" + about + "/" + turn.state() + "/" + position + "/" + (thing == null ? "" : thing) + "/" + on;
        found.merge(
                key,
                new Compliance(
                        by,
                        about,
                        turn.state(),
                        position,
                        on,
                        thing,
                        told.document(),
                        mention.sentence(),
                        mention.words(),
                        1),
                (a, b) -> new Compliance(
                        a.by(),
                        a.about(),
                        a.verdict(),
                        a.position(),
                        a.on(),
                        a.what(),
                        a.document(),
                        a.sentence(),
                        a.words(),
                        a.times() + 1));
    }
}
