package org.dragoman.export;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.dragoman.judge.agreements.Agreement;
import org.dragoman.judge.agreements.Agreement.Change;
import org.dragoman.judge.agreements.Agreement.Compliance;
import org.dragoman.judge.agreements.AgreementLedger;
import org.dragoman.judge.agreements.CeasefireSurvival;
import org.dragoman.judge.agreements.CeasefireSurvival.Truce;
import org.dragoman.judge.agreements.KaplanMeier;
import org.dragoman.model.Event;
import org.dragoman.model.Findings;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The ledger of agreements, and how long ceasefires have lasted in the events. */
public final class AgreementsSection implements JudgmentSection {

    private static final int[] HORIZONS = {7, 30, 90, 180, 365};
    private static final int SOON = 30;
    private static final int LATER = 90;
    private static final double ROUND = 1e4;
    private static final List<String> OPEN = List.of("signed", "in force", "holding", "violated");

    private final AgreementLedger ledger = new AgreementLedger();
    private final CeasefireSurvival survival = new CeasefireSurvival();

    @Override
    public void add(Event event) {
        ledger.add(event);
        survival.add(event);
    }

    @Override
    public void add(Findings findings) {
        ledger.add(findings);
    }

    @Override
    public void json(ObjectNode answer, @Nullable LocalDate asOf) {
        List<Truce> truces = asOf == null ? List.of() : survival.truces(asOf);
        Map<String, KaplanMeier> curves = CeasefireSurvival.curves(truces);
        ArrayNode agreements = answer.putArray("agreements");
        for (Agreement agreement : ledger.agreements(asOf)) {
            ObjectNode node = agreements.addObject();
            fill(node, agreement);
            survival(node, agreement, curves, asOf);
        }
        answer.put("agreements_unlinked", ledger.unlinked());
        curves(answer.putObject("ceasefire_survival"), truces, curves);
    }

    private static void fill(ObjectNode node, Agreement agreement) {
        node.put("id", agreement.id());
        node.put("name", agreement.name());
        Json.strings(node.putArray("aliases"), agreement.aliases());
        node.put("kind", agreement.kind());
        Json.strings(node.putArray("parties"), agreement.parties());
        ArrayNode roles = node.putArray("roles");
        agreement.roles().forEach(role -> {
            ObjectNode each = roles.addObject();
            each.put("code", role.code());
            each.put("name", role.name());
            each.put("role", role.role());
            each.put("from", role.from());
        });
        node.put("signed", agreement.signed());
        node.put("date_from", agreement.signedFrom());
        node.put("area", agreement.area());
        node.put("subject", agreement.subject());
        Json.strings(node.putArray("provisions"), agreement.provisions());
        node.put("state", agreement.state());
        node.put(
                "since",
                agreement.stateSince() == null ? null : agreement.stateSince().toString());
        ArrayNode history = node.putArray("history");
        agreement.history().forEach(change -> fill(history.addObject(), change));
        ArrayNode compliance = node.putArray("compliance");
        agreement.compliance().forEach(claim -> fill(compliance.addObject(), claim, agreement.compliance()));
        node.put("mentions", agreement.mentions());
        node.put("documents", agreement.documents());
        Json.strings(node.putArray("events"), agreement.events());
    }

    private static void fill(ObjectNode node, Change change) {
        node.put("date", change.date() == null ? null : change.date().toString());
        node.put("value", change.value());
        node.put("date_from", change.dateFrom());
        node.put("state", change.state());
        node.put("term", change.term());
        node.put("by", change.by().isEmpty() ? null : String.join(",", change.by()));
        node.put("about", change.about().isEmpty() ? null : String.join(",", change.about()));
        node.put("status", EventJson.lower(change.status()));
        node.put("counts", change.counts());
        node.put("document", change.document());
        node.put("sentence", change.sentence());
        node.put("text", change.words());
    }

    private static void fill(ObjectNode node, Compliance claim, List<Compliance> all) {
        node.put("by", claim.by());
        node.put("about", claim.about());
        node.put("verdict", claim.verdict());
        node.put("position", claim.position());
        node.put(
                "status",
                claim.position().equals("denies")
                        ? "denied"
                        : claim.position().equals("alleges") ? "alleged" : "actual");
        node.put("on", claim.on());
        node.put("what", claim.what());
        ArrayNode denied = node.putArray("denied_by");
        all.stream()
                .filter(other ->
                        other.position().equals("denies") && !claim.position().equals("denies"))
                .filter(other -> other.verdict().equals(claim.verdict()) && isOfSame(other, claim))
                .map(other -> String.valueOf(other.by()))
                .distinct()
                .forEach(denied::add);
        node.put("document", claim.document());
        node.put("sentence", claim.sentence());
        node.put("text", claim.words());
        node.put("times", claim.times());
    }

    /** A denial is of whom it denies it of, or of who denies. */
    private static boolean isOfSame(Compliance denial, Compliance claim) {
        String whom = denial.about() != null ? denial.about() : denial.by();
        return claim.about() != null && whom != null && country(claim.about()).equals(country(whom));
    }

    private static String country(String codes) {
        return codes.split("[ ,]")[0];
    }

    /** How long the like have lasted beyond its age, while it has not ended. */
    private static void survival(
            ObjectNode node, Agreement agreement, Map<String, KaplanMeier> curves, @Nullable LocalDate asOf) {
        LocalDate from = agreement.signed() != null && agreement.signed().length() == 10
                ? LocalDate.parse(agreement.signed())
                : null;
        boolean open = agreement.kind().equals("ceasefire")
                && (OPEN.contains(agreement.state()) || agreement.state().equals("unknown"));
        if (!open || from == null || asOf == null || from.isAfter(asOf)) {
            return;
        }
        boolean within = agreement.parties().stream()
                        .map(AgreementsSection::country)
                        .distinct()
                        .count()
                == 1;
        String name = CeasefireSurvival.classFor(within, curves);
        KaplanMeier curve = name == null ? null : curves.get(name);
        if (curve == null) {
            return;
        }
        int age = (int) ChronoUnit.DAYS.between(from, asOf);
        ObjectNode survival = node.putObject("survival");
        survival.put("class", name);
        survival.put("ceasefires", curve.size());
        survival.put("age_days", age);
        survival.put("lasts_30_more", rounded(curve.lastsOn(age, SOON)));
        survival.put("lasts_90_more", rounded(curve.lastsOn(age, LATER)));
    }

    private static void curves(ObjectNode node, List<Truce> truces, Map<String, KaplanMeier> curves) {
        node.put("ceasefires", truces.size());
        node.put("ended", truces.stream().filter(Truce::ended).count());
        if (curves.isEmpty()) {
            node.put("refused", "fewer than " + CeasefireSurvival.FEWEST + " ceasefires in the events");
        }
        ArrayNode classes = node.putArray("classes");
        curves.forEach((name, curve) -> {
            ObjectNode each = classes.addObject();
            each.put("class", name);
            each.put("ceasefires", curve.size());
            each.put("ended", curve.ended());
            each.put("median_days", curve.median());
            ArrayNode at = each.putArray("at");
            for (int day : HORIZONS) {
                KaplanMeier.Step step = curve.step(day);
                int risk = curve.atRisk(day);
                if (risk >= CeasefireSurvival.FEWEST_AT_RISK) {
                    ObjectNode share = at.addObject();
                    share.put("day", day);
                    share.put("at_risk", risk);
                    share.put("survival", rounded(curve.survival(day)));
                    share.putArray("interval")
                            .add(rounded(step == null ? 1.0 : step.low()))
                            .add(rounded(step == null ? 1.0 : step.high()));
                }
            }
        });
    }

    private static @Nullable Double rounded(@Nullable Double value) {
        return value == null ? null : Math.round(value * ROUND) / ROUND;
    }

    @Override
    public String text(@Nullable LocalDate asOf) {
        List<Agreement> agreements = ledger.agreements(asOf);
        if (agreements.isEmpty()) {
            return "";
        }
        StringBuilder out =
                new StringBuilder("Agreements: what the texts tell of them; no reports are no sign that one holds\n");
        for (Agreement agreement : agreements) {
            out.append("  ").append(agreement.name());
            out.append(agreement.parties().isEmpty() ? "" : " (" + String.join(", ", agreement.parties()) + ")");
            out.append(": ").append(agreement.kind());
            out.append(agreement.signed() == null ? "" : ", signed " + agreement.signed() + source(agreement));
            out.append(", ").append(agreement.state());
            out.append(agreement.stateSince() == null ? "" : " as told of " + agreement.stateSince())
                    .append('\n');
            agreement
                    .compliance()
                    .forEach(claim -> out.append("    ").append(line(claim)).append('\n'));
        }
        if (ledger.unlinked() > 0) {
            out.append("  ").append(ledger.unlinked()).append(" more are spoken of without saying which\n");
        }
        return out.toString();
    }

    private static String source(Agreement agreement) {
        return "table".equals(agreement.signedFrom()) ? " (from the table of known agreements)" : "";
    }

    private static String line(Compliance claim) {
        String by = claim.by() == null ? "the text" : claim.by();
        String about = claim.about() == null ? "" : " by " + claim.about();
        String what = claim.what() == null ? "" : " (" + claim.what() + ")";
        String times = claim.times() > 1 ? " x" + claim.times() : "";
        return by + " " + claim.position() + ": " + claim.verdict() + about + what
                + (claim.on() == null ? "" : " on " + claim.on()) + times + " [" + claim.document() + " "
                + claim.sentence() + "]";
    }
}
