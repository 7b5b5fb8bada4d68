package org.dragoman.export;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.judge.claims.Claim;
import org.dragoman.judge.claims.Claim.Voice;
import org.dragoman.judge.claims.ClaimsBoard;
import org.dragoman.model.Disagreement;
import org.dragoman.model.Event;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The claims board: what is contested, who says what, who denies it, what changed when. */
public final class ClaimsSection implements JudgmentSection {

    private static final int MOST_SHOWN = 20;

    private final ClaimsBoard board = new ClaimsBoard();

    @Override
    public void add(Event event) {
        board.add(event);
    }

    @Override
    public void json(ObjectNode answer, @Nullable LocalDate asOf) {
        ArrayNode claims = answer.putArray("claims");
        board.claims().forEach(claim -> fill(claims.addObject(), claim));
        answer.put("contested", board.contested());
    }

    private static void fill(ObjectNode node, Claim claim) {
        node.put("event", claim.event());
        Json.strings(node.putArray("source"), claim.source());
        Json.strings(node.putArray("target"), claim.target());
        node.put("type", claim.type().name());
        node.put("mode", claim.mode());
        node.put("cameo", claim.cameo());
        Json.time(node, claim.time());
        node.put("place", claim.place());
        node.put("status", EventJson.lower(claim.status()));
        ArrayNode says = node.putArray("says");
        claim.says().forEach(voice -> fill(says.addObject(), voice));
        ArrayNode denies = node.putArray("denies");
        claim.denies().forEach(voice -> fill(denies.addObject(), voice));
        versions(node.putArray("versions"), claim.versions());
        ArrayNode changes = node.putArray("changes");
        claim.changes().forEach(change -> {
            ObjectNode each = changes.addObject();
            each.put("date", change.date() == null ? null : change.date().toString());
            each.put("text", change.what());
            each.put("document", change.document());
            each.put("sentence", change.sentence());
        });
        node.put("reports", claim.reports());
    }

    private static void fill(ObjectNode node, Voice voice) {
        node.put("by", voice.by());
        node.put("kind", voice.kind());
        node.put("date", voice.published() == null ? null : voice.published().toString());
        node.put("publisher", voice.publisher());
        node.put("document", voice.document());
        node.put("sentence", voice.sentence());
        node.put("text", voice.words());
    }

    private static void versions(ArrayNode array, List<Disagreement> versions) {
        for (Disagreement field : versions) {
            ObjectNode node = array.addObject();
            node.put("field", field.field());
            ArrayNode values = node.putArray("values");
            for (Disagreement.Version version : field.versions()) {
                ObjectNode value = values.addObject();
                value.put("value", version.value());
                value.put("chosen", version.chosen());
                Json.strings(value.putArray("attribution"), version.holders());
                Json.strings(value.putArray("sources"), version.publishers());
            }
        }
    }

    @Override
    public String text(@Nullable LocalDate asOf) {
        List<Claim> claims = board.claims();
        if (claims.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("Claims: what is contested; neither side is taken for the fact\n");
        claims.stream().limit(MOST_SHOWN).forEach(claim -> out.append(line(claim)));
        if (board.contested() > MOST_SHOWN) {
            out.append("  and ").append(board.contested() - MOST_SHOWN).append(" more\n");
        }
        return out.toString();
    }

    private static String line(Claim claim) {
        String when = claim.time() == null ? "" : " " + claim.time().value();
        String where = claim.place() == null ? "" : " at " + claim.place();
        String versions = claim.versions().stream()
                .map(field -> field.field() + " "
                        + field.versions().stream()
                                .map(Disagreement.Version::value)
                                .collect(Collectors.joining(" or ")))
                .collect(Collectors.joining("; "));
        return "  " + String.join(", ", claim.source()) + " " + claim.type() + " " + String.join(", ", claim.target())
                + when
                + where + ": " + EventJson.lower(claim.status()) + "\n    say so: "
                + voices(claim.says()) + "\n    deny it: " + voices(claim.denies()) + "\n"
                + (versions.isEmpty() ? "" : "    told otherwise: " + versions + "\n");
    }

    private static String voices(List<Voice> voices) {
        return voices.isEmpty()
                ? "nobody, as far as the texts tell"
                : voices.stream()
                        .map(voice -> (voice.by() == null ? "the text" : voice.by()) + " [" + voice.document() + " "
                                + voice.sentence() + "]")
                        .collect(Collectors.joining(", "));
    }
}
