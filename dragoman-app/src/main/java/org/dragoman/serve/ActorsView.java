package org.dragoman.serve;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dragoman.export.Json;
import org.dragoman.store.ActorCount;
import org.dragoman.store.Store;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Actors whose code or name begins as what was typed, or has it at the beginning of a word. */
final class ActorsView implements View {

    private static final int SHOWN = 20;
    private static final int MOST = 1_000;
    private static final long STALE_NANOS = 30_000_000_000L;

    /** @param words code, name and country in small letters, each after a space */
    private record Entry(ActorCount actor, String name, String words) {}

    private record Index(String version, long made, List<Entry> entries) {}

    private final Store store;
    private volatile @Nullable Index last;

    ActorsView(Store store) {
        this.store = store;
    }

    @Override
    public ObjectNode of(Asked asked) {
        String typed = asked.one("q");
        String sought = typed == null ? "" : folded(typed);
        ObjectNode node = Json.object();
        ArrayNode actors = node.putArray("actors");
        index().entries.stream()
                .filter(entry -> sought.isEmpty() || entry.words.contains(" " + sought))
                .sorted(Comparator.comparingInt(entry -> rank(entry, sought)))
                .limit(asked.whole("limit", SHOWN, 0, MOST))
                .forEach(entry -> {
                    ObjectNode each = actors.addObject();
                    each.put("code", entry.actor.code());
                    each.put("name", entry.name);
                    each.put("count", entry.actor.events());
                });
        return node;
    }

    private static int rank(Entry entry, String sought) {
        return entry.words.startsWith(" " + sought + " ") ? 0 : entry.words.startsWith(" " + sought) ? 1 : 2;
    }

    /** All actors; while documents come in, one that is a few seconds old is good enough to complete a word. */
    private Index index() {
        String version = store.dataVersion();
        Index index = last;
        boolean isFresh =
                index != null && (index.version.equals(version) || System.nanoTime() - index.made < STALE_NANOS);
        if (index != null && isFresh) {
            return index;
        }
        synchronized (this) {
            index = last;
            if (index == null || !index.version.equals(version)) {
                List<Entry> entries = store.sums().actors().stream()
                        .filter(actor -> !isCountry(actor))
                        .map(ActorsView::entry)
                        .toList();
                index = new Index(version, System.nanoTime(), entries);
                last = index;
            }
            return index;
        }
    }

    /** A country's name tells no more than its code. */
    private static boolean isCountry(ActorCount actor) {
        String country = actor.code().split(" ", 2)[0];
        return actor.name() != null && actor.name().equals(ActorNames.of(country));
    }

    private static Entry entry(ActorCount actor) {
        String name = actor.name() == null ? ActorNames.of(actor.code()) : actor.name();
        String words = " " + folded(actor.code()) + "  " + folded(name) + " ";
        return new Entry(actor, name, words);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
