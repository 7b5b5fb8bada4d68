package org.dragoman.code;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.model.AgreementMention;
import org.dragoman.model.AgreementMention.Known;
import org.dragoman.model.AgreementMention.Turn;
import org.dragoman.model.Attribution;
import org.dragoman.model.Participant;

/** One thing that a line of {@code agreement-sentences.tsv} expects of a mention. */
record ExpectedAgreement(String what, String value) {

    static ExpectedAgreement parse(String field) {
        int equals = field.indexOf('=');
        return new ExpectedAgreement(
                field.substring(0, equals).trim(), field.substring(equals + 1).trim());
    }

    /** Whether one of the mentions is as expected. */
    boolean isIn(List<AgreementMention> mentions) {
        return mentions.stream().anyMatch(this::fits);
    }

    private boolean fits(AgreementMention mention) {
        return switch (what) {
            case "name" ->
                mention.name() != null
                        && (mention.name().equals(value) || mention.name().startsWith(value + " "));
            case "kind" -> mention.kind().equals(value);
            case "date" -> dates(mention).anyMatch(date -> date.equals(value));
            case "parties" -> covers(codes(mention, "signatory"));
            case "mediators" -> covers(codes(mention, "mediator"));
            case "guarantors" -> covers(codes(mention, "guarantor"));
            case "area" ->
                mention.area() != null
                                && mention.area().place() != null
                                && value.equals(mention.area().place().country())
                        || mention.known() != null
                                && value.equals(mention.known().area());
            case "provisions" -> mention.provisions().containsAll(List.of(value.split(",")));
            default -> mention.turns().stream().anyMatch(this::fits);
        };
    }

    private static Stream<String> dates(AgreementMention mention) {
        Known known = mention.known();
        Stream<String> table = known == null || known.signed() == null
                ? Stream.of()
                : Stream.of(known.signed().value());
        Stream<String> text =
                mention.date() == null ? Stream.of() : Stream.of(mention.date().value());
        Stream<String> signed = mention.turns().stream()
                .filter(turn -> turn.state().equals("signed") && turn.time() != null)
                .map(turn -> turn.time().value());
        return Stream.of(text, signed, table).flatMap(s -> s);
    }

    private static Set<String> codes(AgreementMention mention, String role) {
        Set<String> codes = mention.parties().stream()
                .filter(party -> party.role().equals(role))
                .map(party -> party.who().actor().code())
                .collect(Collectors.toCollection(TreeSet::new));
        if (mention.known() != null) {
            mention.known().parties().stream()
                    .filter(party -> party.role().equals(role))
                    .forEach(party -> codes.add(party.actor().code()));
        }
        return codes;
    }

    /** A country without a role stands for whoever acts for it. */
    private boolean covers(Set<String> codes) {
        return Stream.of(value.split(","))
                .allMatch(wanted -> codes.stream()
                        .anyMatch(
                                code -> code.equals(wanted) || !wanted.contains(" ") && code.startsWith(wanted + " ")));
    }

    private boolean fits(Turn turn) {
        String[] rest = value.split("/");
        String[] who = rest[0].split(">");
        boolean by = who[0].isEmpty()
                || turn.attributions().stream()
                        .map(Attribution::actors)
                        .flatMap(List::stream)
                        .anyMatch(actor -> actor.code().startsWith(who[0]));
        boolean about = who.length < 2
                || turn.about().stream()
                        .map(Participant::actor)
                        .anyMatch(actor -> actor.code().startsWith(who[1]));
        boolean status = rest.length < 2
                ? turn.status().isTold() || !who[0].isEmpty()
                : turn.status().name().equalsIgnoreCase(rest[1]);
        return turn.state().equals(what) && by && about && status;
    }
}
