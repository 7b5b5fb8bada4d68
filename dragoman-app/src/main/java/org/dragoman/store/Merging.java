package org.dragoman.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.merge.ChainMerger;
import org.dragoman.merge.ChainMerger.Member;
import org.dragoman.merge.Evidence;
import org.dragoman.model.Event;
import org.dragoman.store.Store.Recoded;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Merges new reports into a run's events. New chains are compared with those that are there and share a block; the parts that
 * they join are made into events anew, all others stay. As a part is what such meetings connect, and its events depend on
 * itself alone, the result is the same however the documents are cut into batches.
 */
final class Merging {

    /** Chains that are compared with at a time, so that memory does not grow with a crowded block. */
    private static final int AT_A_TIME = 2_000;

    private final Database database;
    private final EventTable events;
    private final ChainTable chains = new ChainTable();
    private @Nullable ChainMerger loaded;

    Merging(Database database, EventTable events) {
        this.database = database;
        this.events = events;
    }

    /** Loaded when the first report comes, so that asking a store is quick. */
    private ChainMerger merger() {
        ChainMerger merger = loaded;
        if (merger == null) {
            merger = ChainMerger.shipped();
            loaded = merger;
        }
        return merger;
    }

    /** Adds documents with their reports, and changes the run's events by them. */
    void add(Batch batch, int run, List<Recoded> documents) throws SQLException {
        Map<Integer, Member> fresh = new TreeMap<>();
        int next = Runs.number(batch, "SELECT coalesce(max(chain), 0) + 1 FROM chains WHERE run = ?", run);
        for (Recoded document : documents) {
            List<Member> members = write(batch, run, next, document);
            for (Member member : members) {
                fresh.put(next++, member);
            }
        }
        try (Handle handle = database.jdbi().open()) {
            Parts parts = connect(handle, run, fresh);
            for (Map.Entry<Integer, TreeSet<Integer>> part : parts.touched().entrySet()) {
                remake(batch, handle, run, part.getKey(), part.getValue(), fresh);
            }
            for (Map.Entry<Integer, Member> each : fresh.entrySet()) {
                chains.add(batch, run, each.getKey(), parts.root(each.getKey()), each.getValue());
            }
        }
    }

    private List<Member> write(Batch batch, int run, int firstChain, Recoded document) throws SQLException {
        List<Evidence> evidence =
                document.coded().evidence().stream().map(EvidenceBody::asKept).toList();
        if (evidence.isEmpty()) {
            return List.of();
        }
        List<Member> members = merger().chains(evidence);
        Map<Evidence, Integer> chainOf = new IdentityHashMap<>();
        for (int i = 0; i < members.size(); i++) {
            for (Evidence each : members.get(i).reports()) {
                chainOf.put(each, firstChain + i);
            }
        }
        for (int i = 0; i < evidence.size(); i++) {
            int chain = chainOf.get(evidence.get(i));
            ReportTable.add(batch, run, document.number(), i, chain, evidence.get(i));
        }
        String terms = Stored.json(new TreeSet<>(evidence.get(0).topic()));
        batch.rows("document_terms")
                .begin()
                .add(run)
                .add(document.number())
                .add(terms)
                .end();
        return members;
    }

    /** Which parts the new chains join. */
    private Parts connect(Handle handle, int run, Map<Integer, Member> fresh) {
        Map<String, List<Integer>> freshByBlock = byBlock(fresh);
        Parts parts = new Parts(fresh.keySet());
        if (fresh.isEmpty()) {
            return parts;
        }
        Map<Integer, Integer> there = ChainTable.partsInBlocks(handle, run, freshByBlock.keySet());
        parts.know(there);
        List<Integer> numbers = new ArrayList<>(there.keySet());
        for (int i = 0; i < numbers.size(); i += AT_A_TIME) {
            List<Integer> some = numbers.subList(i, Math.min(numbers.size(), i + AT_A_TIME));
            meet(fresh, freshByBlock, chains.members(handle, run, some), parts);
        }
        meet(fresh, freshByBlock, fresh, parts);
        return parts;
    }

    private static Map<String, List<Integer>> byBlock(Map<Integer, Member> members) {
        Map<String, List<Integer>> blocks = new HashMap<>();
        members.forEach((chain, member) -> member.blocks()
                .forEach(block ->
                        blocks.computeIfAbsent(block, name -> new ArrayList<>()).add(chain)));
        return blocks;
    }

    private void meet(
            Map<Integer, Member> fresh,
            Map<String, List<Integer>> freshByBlock,
            Map<Integer, Member> others,
            Parts parts) {
        others.forEach((other, member) -> {
            Set<Integer> seen = new HashSet<>();
            for (String block : member.blocks()) {
                for (int chain : freshByBlock.getOrDefault(block, List.of())) {
                    boolean apart = chain != other && parts.root(chain) != parts.root(other);
                    if (apart && seen.add(chain) && merger().meet(fresh.get(chain), member)) {
                        parts.join(chain, other);
                    }
                }
            }
        });
    }

    /** @param old parts that were there and are now in this one */
    private void remake(Batch batch, Handle handle, int run, int part, TreeSet<Integer> old, Map<Integer, Member> fresh)
            throws SQLException {
        List<Member> members = new ArrayList<>();
        TreeSet<Integer> before = new TreeSet<>(old);
        before.removeAll(fresh.keySet());
        if (!before.isEmpty()) {
            members.addAll(chains.members(handle, run, ChainTable.ofParts(handle, run, before))
                    .values());
            events.removeParts(batch, handle, run, before);
            ChainTable.move(batch, run, before, part);
        }
        old.stream().map(fresh::get).filter(member -> member != null).forEach(members::add);
        for (Event event : merger().events(members)) {
            events.add(batch, run, part, event);
        }
    }

    /** After a batch was undone: forgets what it had put in memory. */
    void forget() {
        chains.forget();
    }
}
