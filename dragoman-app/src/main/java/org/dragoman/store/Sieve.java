package org.dragoman.store;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.model.Document;
import org.dragoman.store.Arrival.Kind;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Tells which documents of a batch are new, in their order: what comes after a document of the same batch is measured against
 * it as if it were stored already, so that batches can be cut anywhere.
 */
final class Sieve {

    /** Wire texts are reprinted within days; a like text that is dated further off is news of another day. */
    private static final long COPY_DAYS = 30;

    /** A document that is there, or comes before in the batch. */
    private record Known(
            String id,
            String hash,
            @Nullable String url,
            @Nullable String publisher,
            @Nullable String original) {}

    /** A document that others may be copies of. */
    private record Original(int order, String id, @Nullable LocalDate published, Fingerprint fingerprint) {}

    private final Handle handle;
    private final Map<String, List<Known>> byHash = new HashMap<>();
    private final Map<String, Known> byUrl = new HashMap<>();
    private final Map<Long, List<Original>> byBand = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private int order;

    Sieve(Handle handle) {
        this.handle = handle;
    }

    List<Arrival> sift(List<Document> documents) {
        List<Traces> traces = documents.stream().map(Traces::of).toList();
        lookUp(documents, traces);
        List<Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            arrivals.add(judge(documents.get(i), traces.get(i)));
        }
        return arrivals;
    }

    private Arrival judge(Document document, Traces traces) {
        Known known = known(document, traces);
        if (known != null) {
            Kind kind = known.hash.equals(traces.hash()) ? Kind.KNOWN : Kind.CHANGED;
            return new Arrival(document, kind, known.id, traces);
        }
        String original = original(document, traces);
        Arrival arrival = new Arrival(named(document), original == null ? Kind.NEW : Kind.COPY, original, traces);
        remember(arrival);
        return arrival;
    }

    private @Nullable Known known(Document document, Traces traces) {
        for (Known known : byHash.getOrDefault(traces.hash(), List.of())) {
            boolean samePublisher = document.source() == null || Objects.equals(known.publisher, document.source());
            if (samePublisher) {
                return known;
            }
        }
        return traces.canonicalUrl() == null ? null : byUrl.get(traces.canonicalUrl());
    }

    private @Nullable String original(Document document, Traces traces) {
        for (Known known : byHash.getOrDefault(traces.hash(), List.of())) {
            return known.original == null ? known.id : known.original;
        }
        Original first = null;
        for (long band : traces.fingerprint().bands()) {
            for (Original each : byBand.getOrDefault(band, List.of())) {
                boolean earlier = first == null || each.order < first.order;
                if (earlier && isCopy(document, traces, each)) {
                    first = each;
                }
            }
        }
        return first == null ? null : first.id;
    }

    private static boolean isCopy(Document document, Traces traces, Original original) {
        LocalDate day = document.date();
        boolean near = day == null
                || original.published == null
                || Math.abs(ChronoUnit.DAYS.between(day, original.published)) <= COPY_DAYS;
        return near && traces.fingerprint().isCopyOf(original.fingerprint);
    }

    /** The document under a name that no other has: {@code a.txt}, {@code a.txt~2}, ... */
    private Document named(Document document) {
        String id = document.id();
        for (int i = 2; taken.contains(id); i++) {
            id = document.id() + "~" + i;
        }
        return id.equals(document.id())
                ? document
                : new Document(
                        id,
                        document.text(),
                        document.date(),
                        document.dateFrom(),
                        document.title(),
                        document.url(),
                        document.source());
    }

    private void remember(Arrival arrival) {
        Document document = arrival.document();
        Traces traces = arrival.traces();
        taken.add(document.id());
        know(new Known(document.id(), traces.hash(), traces.canonicalUrl(), document.source(), arrival.like()));
        if (arrival.kind() == Kind.NEW) {
            know(new Original(order, document.id(), document.date(), traces.fingerprint()));
        }
    }

    private void know(Known known) {
        byHash.computeIfAbsent(known.hash, hash -> new ArrayList<>()).add(known);
        if (known.url != null) {
            byUrl.putIfAbsent(known.url, known);
        }
    }

    private void know(Original original) {
        order = Math.max(order, original.order + 1);
        for (long band : original.fingerprint.bands()) {
            byBand.computeIfAbsent(band, b -> new ArrayList<>()).add(original);
        }
    }

    private void lookUp(List<Document> documents, List<Traces> traces) {
        List<String> hashes = traces.stream().map(Traces::hash).distinct().toList();
        List<String> urls = traces.stream()
                .map(Traces::canonicalUrl)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        handle.createQuery("SELECT id, hash, canonical_url, publisher, syndicated_copy_of FROM documents"
                        + " WHERE hash IN (SELECT unnest(:hashes)) OR canonical_url IN (SELECT unnest(:urls))"
                        + " ORDER BY number")
                .bindArray("hashes", String.class, hashes)
                .bindArray("urls", String.class, urls)
                .map((row, context) -> new Known(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .forEach(this::know);
        List<Traces> unknown =
                traces.stream().filter(each -> !byHash.containsKey(each.hash())).toList();
        lookUpLike(unknown);
        lookUpNames(documents.stream().map(Document::id).toList());
    }

    private void lookUpLike(List<Traces> unknown) {
        Set<Long> bands = new TreeSet<>();
        unknown.forEach(each -> {
            for (long band : each.fingerprint().bands()) {
                bands.add(band);
            }
        });
        if (bands.isEmpty()) {
            return;
        }
        handle.createQuery("SELECT d.number, d.id, d.published, f.signature FROM fingerprints f"
                        + " JOIN documents d ON d.number = f.document WHERE f.document IN"
                        + " (SELECT document FROM fingerprint_bands WHERE band IN (SELECT unnest(:bands)))"
                        + " ORDER BY d.number")
                .bindArray("bands", Long.class, new ArrayList<>(bands))
                .map((row, context) -> new Original(
                        row.getInt(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        Fingerprint.fromBytes(row.getBytes(4))))
                .forEach(this::know);
    }

    private void lookUpNames(List<String> ids) {
        taken.addAll(handle.createQuery("SELECT id FROM documents WHERE id IN (SELECT unnest(:ids))")
                .bindArray("ids", String.class, ids)
                .mapTo(String.class)
                .list());
        Set<String> seen = new HashSet<>();
        Set<String> several = new TreeSet<>(taken);
        ids.stream().filter(id -> !seen.add(id)).forEach(several::add);
        for (String id : several) {
            taken.addAll(handle.createQuery("SELECT id FROM documents WHERE starts_with(id, :start)")
                    .bind("start", id + "~")
                    .mapTo(String.class)
                    .list());
        }
    }
}
