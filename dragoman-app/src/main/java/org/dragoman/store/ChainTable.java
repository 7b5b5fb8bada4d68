package org.dragoman.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.merge.ChainMerger.Member;
import org.dragoman.merge.Evidence;
import org.dragoman.model.Report;
import org.dragoman.model.SentenceVector;
import org.jdbi.v3.core.Handle;

/** Reads and writes chains of reports, the blocks they stand in and the parts they belong to. */
final class ChainTable {

    /** Chains that are kept in memory, those used last: enough for the days that news is about. */
    private static final int MOST_CACHED = 3_000;

    private record Row(int chain, Evidence evidence) {}

    private final Map<Integer, Member> cache = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Member> eldest) {
            return size() > MOST_CACHED;
        }
    };

    /** Adds a chain. */
    void add(Batch batch, int run, int chain, int part, Member member) throws SQLException {
        batch.rows("chains").begin().add(run).add(chain).add(part).end();
        for (String block : member.blocks()) {
            batch.rows("chain_blocks").begin().add(run).add(block).add(chain).end();
        }
        cache.put(chain, member);
    }

    /** Moves the chains of some parts to another. */
    static void move(Batch batch, int run, Collection<Integer> parts, int to) throws SQLException {
        batch.execute(
                "UPDATE chains SET part = ? WHERE run = ? AND part IN (SELECT unnest(?))",
                to,
                run,
                batch.connection().createArrayOf("INTEGER", parts.toArray()));
    }

    /** Forgets what is in memory, when a batch was undone. */
    void forget() {
        cache.clear();
    }

    /** Chains that stand in one of the blocks, with their parts, in order. */
    static Map<Integer, Integer> partsInBlocks(Handle handle, int run, Set<String> blocks) {
        Map<Integer, Integer> parts = new TreeMap<>();
        handle.createQuery("SELECT chain, part FROM chains WHERE run = :run AND chain IN"
                        + " (SELECT chain FROM chain_blocks WHERE run = :run AND block IN (SELECT unnest(:blocks)))")
                .bind("run", run)
                .bindArray("blocks", String.class, new ArrayList<>(blocks))
                .map((row, context) -> parts.put(row.getInt(1), row.getInt(2)))
                .list();
        return parts;
    }

    /** The chains of parts. */
    static List<Integer> ofParts(Handle handle, int run, Collection<Integer> parts) {
        return handle.createQuery("SELECT chain FROM chains WHERE run = :run AND part IN (SELECT unnest(:parts))"
                        + " ORDER BY chain")
                .bind("run", run)
                .bindArray("parts", Integer.class, new ArrayList<>(parts))
                .mapTo(Integer.class)
                .list();
    }

    /** Chains by number. */
    Map<Integer, Member> members(Handle handle, int run, Collection<Integer> chains) {
        Map<Integer, Member> members = new HashMap<>();
        TreeSet<Integer> missing = new TreeSet<>();
        for (int chain : chains) {
            Member member = cache.get(chain);
            if (member == null) {
                missing.add(chain);
            } else {
                members.put(chain, member);
            }
        }
        if (!missing.isEmpty()) {
            read(handle, run, missing).forEach((chain, reports) -> {
                Member member = new Member(reports);
                members.put(chain, member);
                cache.put(chain, member);
            });
        }
        return members;
    }

    private static Map<Integer, List<Evidence>> read(Handle handle, int run, TreeSet<Integer> chains) {
        Map<Integer, List<Evidence>> read = new TreeMap<>();
        Map<String, Set<String>> topics = new HashMap<>();
        // The bounds let whole groups of rows be passed over.
        handle.createQuery("SELECT r.chain, r.report, r.evidence, r.vector, r.meaning, t.terms FROM reports r"
                        + " JOIN document_terms t ON t.run = r.run AND t.document = r.document"
                        + " WHERE r.run = :run AND r.chain BETWEEN :least AND :most"
                        + " AND r.chain IN (SELECT unnest(:chains)) ORDER BY r.chain, r.number")
                .bind("run", run)
                .bind("least", chains.first())
                .bind("most", chains.last())
                .bindArray("chains", Integer.class, new ArrayList<>(chains))
                .map((row, context) -> new Row(
                        row.getInt(1),
                        Stored.object(row.getString(3), EvidenceBody.class)
                                .with(
                                        Stored.object(row.getString(2), Report.class),
                                        topics.computeIfAbsent(
                                                row.getString(6), json -> Set.copyOf(Stored.list(json, String.class))),
                                        SentenceVector.ofBytes(row.getBytes(4)),
                                        SentenceVector.ofBytes(row.getBytes(5)))))
                .forEach(row -> read.computeIfAbsent(row.chain, chain -> new ArrayList<>())
                        .add(row.evidence));
        return read;
    }
}
