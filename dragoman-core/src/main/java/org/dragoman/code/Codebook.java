package org.dragoman.code;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** All entries, indexed by the head word of their predicates. */
public final class Codebook {

    /** A pattern and the entry it belongs to. */
    record Rule(Entry entry, Pattern pattern) {}

    private final List<Entry> entries;
    private final Map<Pattern.Kind, Map<String, List<Rule>>> byHead = new EnumMap<>(Pattern.Kind.class);

    Codebook(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        for (Pattern.Kind kind : Pattern.Kind.values()) {
            byHead.put(kind, new HashMap<>());
        }
        Set<String> ids = new HashSet<>();
        for (Entry entry : entries) {
            if (!ids.add(entry.id())) {
                throw new IllegalArgumentException(
                        "DRG-0401: two codebook entries are named " + entry.id() + "; remedy: rename one of them");
            }
            for (Pattern pattern : entry.patterns()) {
                for (String head : pattern.predicate().heads()) {
                    byHead.get(pattern.kind())
                            .computeIfAbsent(head, h -> new ArrayList<>())
                            .add(new Rule(entry, pattern));
                }
            }
        }
    }

    List<Entry> entries() {
        return entries;
    }

    /** Rules whose predicate ends with the lemma; empty when there are none. */
    List<Rule> rules(Pattern.Kind kind, String lemma) {
        return byHead.get(kind).getOrDefault(lemma.toLowerCase(Locale.ROOT), List.of());
    }

    /** Number of patterns in all. */
    public int size() {
        return entries.stream().mapToInt(entry -> entry.patterns().size()).sum();
    }
}
