package org.dragoman.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dragoman.judge.balance.Balance;
import org.dragoman.judge.balance.BalanceReader;
import org.dragoman.judge.balance.Hedge;
import org.dragoman.judge.balance.Mediation;
import org.dragoman.judge.balance.MediationLedger;
import org.dragoman.judge.balance.Triad;
import org.dragoman.judge.relations.Level;
import org.dragoman.judge.relations.Relation;
import org.dragoman.judge.relations.RelationLedger;
import org.dragoman.judge.relations.Relations;
import org.dragoman.judge.relations.Scale;
import org.dragoman.judge.relations.Score;
import org.dragoman.judge.relations.Weights;
import org.dragoman.model.Event;
import org.dragoman.model.Findings;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Who stands with whom, which triads are out of balance, who hedges, who mediates. */
public final class RelationsSection implements JudgmentSection {

    private static final int TRIADS_WRITTEN = 200;
    private static final int RELATIONS_SHOWN = 25;
    private static final int OTHERS_SHOWN = 10;

    /**
     * How relations are judged.
     *
     * @param level countries, or actors by role
     * @param weights what events weigh
     * @param scale half-life and bootstrap
     */
    public record Way(Level level, Weights weights, Scale scale) {

        /** Countries, PLOVER weights, a year's half-life. */
        public static final Way USUAL = new Way(Level.COUNTRY, Weights.PLOVER, Scale.ofMonths(Scale.LONG));
    }

    private final Way way;
    private final RelationLedger ledger;
    private final MediationLedger mediations = new MediationLedger();

    public RelationsSection(Way way) {
        this.way = way;
        this.ledger = new RelationLedger(way.level(), way.weights());
    }

    @Override
    public void add(Event event) {
        ledger.add(event);
        mediations.add(event);
    }

    @Override
    public void add(Findings findings) {
        ledger.add(findings);
        mediations.add(findings);
    }

    /** The relations as of a day, or as of the last day of all. */
    public Relations relations(@Nullable LocalDate asOf) {
        return ledger.asOf(asOf, way.scale());
    }

    @Override
    public void json(ObjectNode answer, @Nullable LocalDate asOf) {
        Relations relations = ledger.asOf(asOf, way.scale());
        ArrayNode array = answer.putArray("relations");
        relations.all().forEach(relation -> RelationJson.relation(array.addObject(), relation, way.scale()));
        RelationJson.balance(answer, BalanceReader.of(relations), TRIADS_WRITTEN);
        RelationJson.mediators(answer, mediations.all());
    }

    @Override
    public String text(@Nullable LocalDate asOf) {
        Relations relations = ledger.asOf(asOf, way.scale());
        if (relations.all().isEmpty()) {
            return "";
        }
        Balance balance = BalanceReader.of(relations);
        return relations(relations) + "\n" + balance(balance) + mediators(mediations.all());
    }

    private static String relations(Relations relations) {
        Table table = new Table(
                List.of("pair", "stand", "score", "90 % interval", "words", "deeds", "new", "easing", "evidence"),
                21,
                8,
                6,
                16,
                6,
                6,
                6,
                6,
                10);
        relations.all().stream().limit(RELATIONS_SHOWN).forEach(each -> table.add(row(each)));
        int more = relations.all().size() - RELATIONS_SHOWN;
        return "Relations\n" + table.render("  ") + (more > 0 ? "  ... and " + more + " more\n" : "");
    }

    private static List<String> row(Relation relation) {
        Score score = relation.score();
        String stand = score.sign() == 0 ? "neither" : score.sign() > 0 ? "with" : "against";
        return List.of(
                relation.a() + " – " + relation.b(),
                stand + (score.isSure() || score.sign() == 0 ? "" : "?"),
                signed(score.value()),
                signed(score.low()) + " to " + signed(score.high()),
                signed(relation.verbal()),
                signed(relation.material()),
                signed(relation.deviation()),
                String.format(Locale.ROOT, "%.2f", relation.deEscalation()),
                String.valueOf(relation.facts()));
    }

    private static String balance(Balance balance) {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "Balance: %.0f %% of what binds and divides contradicts two camps%s%n",
                balance.frustration().share() * 100,
                balance.frustration().exact() ? "" : " (at most)"));
        balance.triads().stream()
                .filter(triad -> !triad.balanced())
                .limit(OTHERS_SHOWN)
                .forEach(triad -> text.append(triad(triad)));
        if (!balance.hedging().isEmpty()) {
            text.append("\nBetween enemies\n");
            balance.hedging().stream().limit(OTHERS_SHOWN).forEach(hedge -> text.append(hedge(hedge)));
        }
        return text.toString();
    }

    private static String triad(Triad triad) {
        return String.format(
                Locale.ROOT,
                "  out of balance: %s, strength %.2f, so in %.0f %% of draws%n",
                String.join(" – ", triad.actors()),
                triad.strength(),
                triad.sureness() * 100);
    }

    private static String hedge(Hedge hedge) {
        return String.format(
                Locale.ROOT,
                "  %s with both %s and %s: %.2f (%.2f to %.2f)%s%n",
                hedge.who(),
                hedge.between().get(0),
                hedge.between().get(1),
                hedge.score().value(),
                hedge.score().low(),
                hedge.score().high(),
                hedge.since() == null ? "" : ", since " + hedge.since());
    }

    private static String mediators(List<Mediation> mediations) {
        StringBuilder text = new StringBuilder();
        mediations.stream()
                .limit(OTHERS_SHOWN)
                .forEach(each -> text.append("  ")
                        .append(each.who())
                        .append(" mediates between ")
                        .append(String.join(" and ", each.between()))
                        .append(", told ")
                        .append(each.events().size() + each.told().size())
                        .append(" times\n"));
        return text.isEmpty() ? "" : "\nMediators\n" + text;
    }

    private static String signed(double value) {
        return String.format(Locale.ROOT, "%+.2f", value);
    }
}
