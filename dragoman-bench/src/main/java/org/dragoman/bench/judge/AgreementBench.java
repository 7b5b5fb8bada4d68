package org.dragoman.bench.judge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.bench.Gold;
import org.dragoman.judge.agreements.Agreement;
import org.dragoman.judge.agreements.Agreement.Compliance;
import org.dragoman.judge.agreements.AgreementLedger;
import org.dragoman.model.Document;
import org.dragoman.pipeline.Dragoman;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The ledger of agreements against what a careful reader takes from one article.
 *
 * <p>An agreement is found when an entry has its name, or its day to the month and its parties. It is right when parties and day
 * are, to the month; a claim is right when an entry's claim has its verdict, who makes it, of whom, and its day where the gold
 * has one.
 */
public final class AgreementBench {

    private static final int MONTH = 7;

    private AgreementBench() {}

    public static void main(String[] args) throws IOException {
        Path folder = Gold.folder().resolveSibling("cases").resolve("seed");
        if (!Files.exists(folder.resolve("gold.json"))) {
            System.err.println("skipped: " + folder + " is not there");
            return;
        }
        JsonNode gold = JsonMapper.builder().build().readTree(Files.readString(folder.resolve("gold.json")));
        String name = gold.path("document").asString();
        measure(gold, ledger(Document.of(name, Files.readString(folder.resolve(name)))));
    }

    private static List<Agreement> ledger(Document document) {
        AgreementLedger ledger = new AgreementLedger();
        try (Dragoman dragoman = Dragoman.load()) {
            Coded coded = Coded.of(dragoman, document);
            ledger.add(coded.findings());
            coded.events().forEach(ledger::add);
        }
        return ledger.agreements(null);
    }

    /** Prints each expected agreement and claim with what was found for it. */
    public static void measure(JsonNode gold, List<Agreement> ledger) {
        int right = 0;
        int claims = 0;
        int claimsRight = 0;
        for (JsonNode expected : gold.path("agreements")) {
            Agreement found = find(expected, ledger);
            boolean ok = found != null && partiesRight(expected, found) && dayRight(expected, found);
            right += ok ? 1 : 0;
            System.out.println((ok ? "ok   " : "MISS ") + expected.path("name").asString() + " "
                    + codes(expected.path("parties")) + " " + expected.path("signed") + "\n       got "
                    + (found == null ? "nothing" : line(found)));
            for (JsonNode claim : expected.path("compliance")) {
                claims++;
                boolean claimed = found != null
                        && found.compliance().stream().anyMatch(compliance -> claimRight(claim, compliance));
                claimsRight += claimed ? 1 : 0;
                System.out.println("  " + (claimed ? "ok   " : "MISS ") + claim);
            }
        }
        System.out.printf(
                "agreements right: %d of %d (entries in all: %d); claims right: %d of %d%n",
                right, gold.path("agreements").size(), ledger.size(), claimsRight, claims);
    }

    private static @Nullable Agreement find(JsonNode expected, List<Agreement> ledger) {
        String name = expected.path("name").asString();
        for (Agreement agreement : ledger) {
            boolean named = agreement.name().equalsIgnoreCase(name)
                    || agreement.aliases().stream().anyMatch(alias -> alias.equalsIgnoreCase(name));
            if (named) {
                return agreement;
            }
        }
        return ledger.stream()
                .filter(agreement -> !expected.path("signed").isNull())
                .filter(agreement -> partiesRight(expected, agreement) && dayRight(expected, agreement))
                .findFirst()
                .orElse(null);
    }

    private static boolean partiesRight(JsonNode expected, Agreement found) {
        Set<String> countries = new HashSet<>();
        found.parties().forEach(code -> countries.add(code.split(" ")[0]));
        return countries.equals(codes(expected.path("parties")));
    }

    private static boolean dayRight(JsonNode expected, Agreement found) {
        String day =
                expected.path("signed").isNull() ? "" : expected.path("signed").asString();
        String got = found.signed() == null ? "" : found.signed();
        return day.isEmpty() ? got.isEmpty() : got.startsWith(day.substring(0, Math.min(MONTH, day.length())));
    }

    private static boolean claimRight(JsonNode expected, Compliance found) {
        boolean by = !expected.has("by") || expected.path("by").asString().equals(found.by());
        boolean about = !expected.has("about")
                || found.about() != null
                        && Set.of(expected.path("about").asString().split(","))
                                .equals(Set.of(found.about().split(",")));
        boolean on = expected.path("on").isNull()
                || !expected.has("on")
                || expected.path("on").asString().equals(found.on());
        return expected.path("verdict").asString().equals(found.verdict()) && by && about && on;
    }

    private static Set<String> codes(JsonNode array) {
        Set<String> codes = new HashSet<>();
        array.forEach(node -> codes.add(node.asString()));
        return codes;
    }

    /** One entry on one line, to read. */
    public static String line(Agreement agreement) {
        LocalDate since = agreement.stateSince();
        return agreement.name() + " " + agreement.aliases() + " " + agreement.kind() + " " + agreement.parties() + " "
                + agreement.roles().stream()
                        .map(r -> r.code() + "/" + r.role() + "/" + r.from())
                        .toList()
                + " signed " + agreement.signed() + " (" + agreement.signedFrom() + ") @" + agreement.area() + " "
                + agreement.provisions() + " " + agreement.state() + (since == null ? "" : " since " + since)
                + " mentions "
                + agreement.mentions() + " documents " + agreement.documents() + " events " + agreement.events();
    }
}
