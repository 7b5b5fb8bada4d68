package org.dragoman.bench.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.bench.Gold;
import org.dragoman.bench.merge.CodedCorpus.Item;
import org.dragoman.bench.merge.MergeCorpus.Marked;
import org.dragoman.merge.EventMerger;
import org.dragoman.merge.Evidence;
import org.dragoman.merge.Learner;
import org.dragoman.merge.Merged;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;
import org.dragoman.model.Span;
import org.dragoman.pipeline.Dragoman;

/**
 * How well reports of one happening are merged, on {@code examples/merge}: with the marked mentions given, so that only merging
 * is measured, and with the coder's own reports, end to end. Arguments: {@code tune} or {@code test} for one half only;
 * {@code --learn} to learn the weights anew from the half {@code tune} and {@code examples/merge-train}, and write them to the
 * sources.
 */
public final class MergeBench {

    private static final Path CORPUS = Path.of("examples", "merge");
    private static final Path MORE = Path.of("examples", "merge-train");
    private static final Path TABLES = Path.of("dragoman-core/src/main/resources/org/dragoman/merge");
    private static final int SHUFFLES = 20;
    private static final long SEED = 20_170_308;

    private MergeBench() {}

    public static void main(String[] args) throws IOException {
        List<String> arguments = Arrays.asList(args);
        if (arguments.contains("--terms")) {
            TermCounts.write(Path.of("examples", "train"), TABLES.resolve("term-counts.tsv"));
            return;
        }
        try (Dragoman dragoman = Dragoman.load()) {
            if (arguments.contains("--learn")) {
                List<Item> items = new ArrayList<>();
                items.addAll(CodedCorpus.of(MergeCorpus.read(CORPUS, "tune"), dragoman)
                        .given());
                items.addAll(
                        CodedCorpus.of(MergeCorpus.read(MORE, ""), dragoman).given());
                learn(items);
                return;
            }
            for (String half : List.of("tune", "test")) {
                if (arguments.isEmpty() || arguments.contains(half)) {
                    MergeCorpus corpus = MergeCorpus.read(CORPUS, half);
                    measure(half, corpus, CodedCorpus.of(corpus, dragoman));
                }
            }
        }
    }

    private static void learn(List<Item> items) throws IOException {
        List<Learner.Labelled> reports = items.stream()
                .filter(item -> item.mention() != null)
                .map(item ->
                        new Learner.Labelled(item.evidence(), item.mention().event()))
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add("# Log odds that each feature gives to two reports telling of one happening.");
        lines.add(
                "# Learned by ./bench merge --learn from examples/merge, half tune, and examples/merge-train (own articles).");
        lines.add("# feature\twithin a document\tacross documents");
        lines.addAll(Learner.table(reports));
        Files.write(TABLES.resolve("weights.tsv"), lines);
        System.out.println("learned from " + reports.size() + " reports; build again to use the weights");
    }

    private static void measure(String half, MergeCorpus corpus, CodedCorpus coded) {
        System.out.printf(
                Locale.ROOT,
                "%n%s: %d articles, %d marked mentions; a report at %d of them (%.3f); %d reports in all%n",
                half,
                corpus.articles().size(),
                corpus.mentions().size(),
                coded.matched(),
                (double) coded.matched() / corpus.mentions().size(),
                coded.found().size());
        score("mentions given", coded.given(), corpus);
        List<List<Item>> found = score("end to end", coded.found(), corpus);
        score(
                "end to end, of what was found",
                coded.found().stream().filter(i -> i.mention() != null).toList(),
                corpus);
        shuffle(coded.found());
        if (half.equals("tune")) {
            Gold.errors("merge-tune", MergeErrors.lines(groups(coded.given())));
        }
        long joined = found.stream().filter(group -> group.size() > 1).count();
        System.out.println("events: " + found.size() + ", of several reports: " + joined);
    }

    private static List<List<Item>> score(String name, List<Item> items, MergeCorpus corpus) {
        Map<String, List<Object>> gold = new TreeMap<>();
        Set<Marked> there = new HashSet<>(items.stream().map(Item::mention).toList());
        boolean all = !name.endsWith("found");
        for (Marked mention : corpus.mentions()) {
            if (all || there.contains(mention)) {
                gold.computeIfAbsent(mention.event(), event -> new ArrayList<>())
                        .add(mention);
            }
        }
        List<List<Item>> groups = groups(items);
        List<List<Object>> given = groups.stream()
                .map(group -> group.stream().map(MergeBench::key).toList())
                .toList();
        ClusterScore score = ClusterScore.of(gold.values(), given);
        System.out.printf(
                Locale.ROOT,
                "%-30s CoNLL %.3f  MUC %.3f  B3 %.3f  CEAFe %.3f  pairs %s%n",
                name,
                score.conll(),
                score.muc().f1(),
                score.bCubed().f1(),
                score.ceaf().f1(),
                score.pairs());
        return groups;
    }

    /** What stands for a report in the scores: its marked mention, or itself where none is marked. */
    private static Object key(Item item) {
        return item.mention() == null ? item : item.mention();
    }

    private static List<List<Item>> groups(Collection<Item> items) {
        Map<String, Item> byPlace = new HashMap<>();
        for (Item item : items) {
            byPlace.put(place(item.evidence()), item);
        }
        Merged merged = EventMerger.shipped()
                .merge(byPlace.values().stream().map(Item::evidence).toList());
        List<List<Item>> groups = new ArrayList<>();
        for (Event event : merged.events()) {
            groups.add(event.mentions().stream()
                    .map(mention -> byPlace.get(place(mention.document(), mention.predicateSpan(), mention)))
                    .toList());
        }
        return groups;
    }

    private static String place(Evidence evidence) {
        return evidence.report().document()
                + evidence.report().predicateSpan()
                + evidence.report().cameo()
                + evidence.report().status();
    }

    private static String place(String document, Span span, EventMention mention) {
        return document + span + mention.cameo() + mention.status();
    }

    /** Merges the same reports in other orders of arrival, at once and one document after the other. */
    private static void shuffle(List<Item> items) {
        List<Evidence> reports =
                new ArrayList<>(items.stream().map(Item::evidence).toList());
        EventMerger merger = EventMerger.shipped();
        List<Event> expected = merger.merge(reports).events();
        Random random = new Random(SEED);
        int same = 0;
        for (int i = 0; i < SHUFFLES; i++) {
            Collections.shuffle(reports, random);
            Merged merged = merger.merge(reports.subList(0, reports.size() / 2));
            merged = merger.add(merged, reports.subList(reports.size() / 2, reports.size()));
            boolean atOnce = merger.merge(reports).events().equals(expected);
            same += atOnce && merged.events().equals(expected) ? 1 : 0;
        }
        System.out.printf("orders of arrival that give the same events: %d of %d (seed %d)%n", same, SHUFFLES, SEED);
    }
}
