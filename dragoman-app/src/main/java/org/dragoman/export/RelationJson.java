package org.dragoman.export;

import java.util.List;
import org.dragoman.judge.balance.Balance;
import org.dragoman.judge.balance.Frustration;
import org.dragoman.judge.balance.Hedge;
import org.dragoman.judge.balance.Mediation;
import org.dragoman.judge.balance.Triad;
import org.dragoman.judge.relations.Point;
import org.dragoman.judge.relations.Relation;
import org.dragoman.judge.relations.Scale;
import org.dragoman.judge.relations.Score;
import org.dragoman.judge.relations.Told;
import org.dragoman.model.Participant;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Relations and what they add up to as JSON objects; {@code docs/judgments.md} names the fields. */
public final class RelationJson {

    /** Scores are written to so many parts of one. */
    private static final double PARTS = 10_000;

    private RelationJson() {}

    /** How two stand with each other. */
    public static void relation(ObjectNode node, Relation relation, Scale scale) {
        node.put("a", relation.a());
        node.put("b", relation.b());
        node.put("sign", relation.sign());
        score(node, relation.score());
        node.put("verbal", rounded(relation.verbal()));
        node.put("material", rounded(relation.material()));
        node.put("de_escalation", rounded(relation.deEscalation()));
        node.put("half_life_months", scale.halfLifeMonths());
        node.put("recent", rounded(relation.recent()));
        node.put("deviation", rounded(relation.deviation()));
        node.put("evidence", relation.facts());
        ArrayNode directed = node.putArray("directed");
        direction(directed, relation.a(), relation.b(), relation.forth());
        direction(directed, relation.b(), relation.a(), relation.back());
        Json.strings(node.putArray("events"), relation.events());
        ArrayNode stances = node.putArray("stances");
        relation.stances().forEach(told -> told(stances.addObject(), told));
    }

    private static void direction(ArrayNode array, String source, String target, Relation.Direction direction) {
        if (direction.facts() == 0) {
            return;
        }
        ObjectNode node = array.addObject();
        node.put("source", source);
        node.put("target", target);
        node.put("sign", direction.score().sign());
        score(node, direction.score());
        node.put("verbal", rounded(direction.verbal()));
        node.put("material", rounded(direction.material()));
        node.put("evidence", direction.facts());
    }

    /** A stance with where to read it. */
    public static void told(ObjectNode node, Told told) {
        node.put("document", told.document());
        node.put("published", told.published() == null ? null : told.published().toString());
        node.put("sentence", told.stance().sentence());
        Json.span(node, told.stance().sentenceSpan(), null);
        node.put("text", told.stance().words());
        node.put("term", told.stance().term());
        node.put("sign", told.sign());
        party(node, "source", told.stance().source());
        party(node, "target", told.stance().target());
        node.put("mutual", told.stance().mutual());
        if (told.stance().between() != null) {
            party(node, "between", told.stance().between());
        }
        node.put("status", EventJson.lower(told.stance().status()));
        Json.attributions(node.putArray("attribution"), told.stance().attributions());
    }

    private static void party(ObjectNode node, String field, Participant participant) {
        ObjectNode party = node.putObject(field);
        party.put("text", participant.text());
        party.put("code", participant.actor().code());
        party.put("name", participant.actor().name());
    }

    /** A point of a course. */
    public static void point(ObjectNode node, Point point) {
        node.put("from", point.from().toString());
        node.put("to", point.to().toString());
        node.put("score", rounded(point.score().value()));
        node.put("low", rounded(point.score().low()));
        node.put("high", rounded(point.score().high()));
        node.put("verbal", rounded(point.verbal()));
        node.put("material", rounded(point.material()));
        node.put("deviation", rounded(point.deviation()));
        node.put("events", point.events());
    }

    /**
     * The state of balance: fields {@code balance}, {@code unbalanced_triads} and {@code hedging}.
     *
     * @param most of each list that are written
     */
    public static void balance(ObjectNode answer, Balance balance, int most) {
        ObjectNode node = answer.putObject("balance");
        frustration(node, balance.frustration());
        node.put("triads_in_all", balance.triadsInAll());
        ArrayNode triads = node.putArray("triads");
        balance.triads().stream().limit(most).forEach(triad -> triad(triads.addObject(), triad));
        ObjectNode shares = node.putObject("unbalanced_share");
        balance.unbalancedShare().keySet().stream()
                .sorted()
                .forEach(actor ->
                        shares.put(actor, rounded(balance.unbalancedShare().get(actor))));
        ArrayNode unbalanced = answer.putArray("unbalanced_triads");
        balance.triads().stream()
                .filter(triad -> !triad.balanced())
                .limit(most)
                .forEach(triad -> Json.strings(unbalanced.addArray(), triad.actors()));
        ArrayNode hedging = answer.putArray("hedging");
        balance.hedging().stream().limit(most).forEach(hedge -> hedge(hedging.addObject(), hedge));
    }

    private static void frustration(ObjectNode node, Frustration frustration) {
        node.put("frustration", rounded(frustration.weight()));
        node.put("frustration_share", rounded(frustration.share()));
        node.put("exact", frustration.exact());
        ArrayNode edges = node.putArray("frustrated");
        frustration.edges().forEach(edge -> Json.strings(edges.addArray(), List.of(edge.a(), edge.b())));
    }

    private static void triad(ObjectNode node, Triad triad) {
        Json.strings(node.putArray("actors"), triad.actors());
        node.put("balanced", triad.balanced());
        node.put("strength", rounded(triad.strength()));
        node.put("sureness", rounded(triad.sureness()));
    }

    private static void hedge(ObjectNode node, Hedge hedge) {
        node.put("who", hedge.who());
        Json.strings(node.putArray("between"), hedge.between());
        score(node, hedge.score());
        node.put("since", hedge.since() == null ? null : hedge.since().toString());
    }

    /** Who is told to mediate, one object each, the most told pairs first: field {@code mediators}. */
    public static void mediators(ObjectNode answer, List<Mediation> mediations) {
        ArrayNode array = answer.putArray("mediators");
        mediations.stream().map(Mediation::who).distinct().forEach(who -> {
            ObjectNode node = array.addObject();
            node.put("who", who);
            ArrayNode between = node.putArray("between");
            ArrayNode evidence = node.putArray("evidence");
            mediations.stream().filter(each -> each.who().equals(who)).forEach(each -> {
                Json.strings(between.addArray(), each.between());
                ObjectNode one = evidence.addObject();
                Json.strings(one.putArray("between"), each.between());
                Json.strings(one.putArray("events"), each.events());
                ArrayNode stances = one.putArray("stances");
                each.told().forEach(told -> told(stances.addObject(), told));
            });
        });
    }

    private static void score(ObjectNode node, Score score) {
        node.put("score", rounded(score.value()));
        node.putArray("interval").add(rounded(score.low())).add(rounded(score.high()));
    }

    private static double rounded(double value) {
        return Math.round(value * PARTS) / PARTS;
    }
}
