package org.dragoman.judge.relations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All relations as of a day. */
public final class Relations {

    /** A relation with what it was made of. */
    private record Entry(Relation relation, Account account, float[] draws) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Scale scale;
    private final int asOf;

    Relations(Map<String, Dyad> dyads, List<String> events, List<Told> stances, int asOf, Scale scale) {
        this.scale = scale;
        this.asOf = asOf;
        dyads.values().stream()
                .map(dyad -> entry(dyad, events, stances))
                .filter(entry -> entry.relation.facts() > 0)
                .sorted(Comparator.comparingDouble((Entry entry) -> -entry.relation.weight())
                        .thenComparing(entry -> entry.relation.a())
                        .thenComparing(entry -> entry.relation.b()))
                .forEach(entry -> entries.put(Dyad.key(entry.relation.a(), entry.relation.b()), entry));
    }

    private Entry entry(Dyad dyad, List<String> events, List<Told> stances) {
        Account account = Account.of(dyad, asOf);
        Estimate estimate = new Estimate(account, scale);
        float[] draws = estimate.draws(Dyad.BOTH);
        return new Entry(estimate.relation(events, stances, draws), account, draws);
    }

    /** The relations, those with most evidence first. */
    public List<Relation> all() {
        return entries.values().stream().map(Entry::relation).toList();
    }

    /** The relation of two, whichever is named first. */
    public Optional<Relation> of(String one, String other) {
        return entry(one, other).map(Entry::relation);
    }

    private Optional<Entry> entry(String one, String other) {
        @Nullable Entry entry = entries.get(Dyad.key(one, other));
        return Optional.ofNullable(entry);
    }

    /** The score of two in each draw of the bootstrap; draws of different pairs are independent. */
    public float[] draws(String one, String other) {
        return entry(one, other).map(entry -> entry.draws.clone()).orElse(new float[scale.draws()]);
    }

    /** How the score of two went, from what is first known to the day of judgment; empty when nothing is known. */
    public List<Point> course(String one, String other, Bin bin) {
        return entry(one, other)
                .map(entry -> new Course(entry.account, scale).points(bin))
                .orElse(List.of());
    }

    /** The score of two as of any day. */
    public Optional<History> history(String one, String other) {
        return entry(one, other).map(entry -> new History(entry.account, scale));
    }

    /** The day of judgment. */
    public LocalDate asOf() {
        return LocalDate.ofEpochDay(asOf);
    }

    /** How evidence was made a score. */
    public Scale scale() {
        return scale;
    }
}
