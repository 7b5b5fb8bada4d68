package org.dragoman.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the codebook's pattern lines. The grammar is in {@code docs/codebook.md}. */
final class PatternParser {

    private final Map<String, ? extends Collection<String>> sets;

    /** Word sets by how they are written: many patterns name the same. */
    private final Map<String, WordSet> parsed = new HashMap<>();

    /** @param sets word sets by name, without {@code @} */
    PatternParser(Map<String, ? extends Collection<String>> sets) {
        this.sets = sets;
    }

    /**
     * Parses one line.
     *
     * @throws IllegalArgumentException when the line is not a pattern; the message says where
     */
    Pattern parse(String line) {
        List<String> words = words(line);
        Pattern.Kind kind = Pattern.Kind.VERB;
        WordSet predicate = null;
        int at = 0;
        List<Pattern.Item> items = new ArrayList<>();
        String first = words.get(0);
        if (first.startsWith("n:") || first.startsWith("a:")) {
            kind = first.startsWith("n:") ? Pattern.Kind.NOUN : Pattern.Kind.ADJECTIVE;
            String set = first.substring(2);
            predicate = set.startsWith("{") ? set(set, line) : alternatives(set);
            at = 1;
        }
        while (at < words.size()) {
            String word = words.get(at);
            if (predicate == null && isBare(word)) {
                predicate = alternatives(word);
                at++;
            } else {
                at += item(words, at, predicate != null, line, items);
            }
        }
        if (predicate == null) {
            throw new IllegalArgumentException("no predicate in pattern \"" + line + "\"");
        }
        return new Pattern(line, kind, predicate, items);
    }

    /** Adds the item at {@code at} and says how many words it took. */
    private int item(List<String> words, int at, boolean predicateRead, String line, List<Pattern.Item> items) {
        String word = words.get(at);
        String next = at + 1 < words.size() ? words.get(at + 1) : "";
        switch (word) {
            case "S" -> items.add(new Pattern.Source());
            case "T" -> items.add(predicateRead ? new Pattern.Target() : new Pattern.SubjectTarget());
            case "E" -> items.add(new Pattern.Complement(List.of()));
            case "_" -> items.add(new Pattern.ObjectIn(ANY));
            case "'s" -> {
                if (!next.equals("T")) {
                    throw new IllegalArgumentException("'s takes T in pattern \"" + line + "\"");
                }
                items.add(new Pattern.PossessiveTarget());
                return 2;
            }
            default -> {
                return marked(word, next, line, items);
            }
        }
        return 1;
    }

    private int marked(String word, String next, String line, List<Pattern.Item> items) {
        if (word.startsWith("+")) {
            items.add(new Pattern.Particle(word.substring(1)));
        } else if (word.startsWith("S{")) {
            items.add(new Pattern.SubjectIn(set(word.substring(1), line)));
        } else if (word.startsWith("!~{")) {
            items.add(new Pattern.ContextNot(set(word.substring(2), line)));
        } else if (word.startsWith("!{")) {
            items.add(new Pattern.ObjectNotIn(set(word.substring(1), line)));
        } else if (word.startsWith("~{")) {
            items.add(new Pattern.Context(set(word.substring(1), line)));
        } else if (word.startsWith("{")) {
            items.add(new Pattern.ObjectIn(set(word, line)));
        } else if (isBare(word)) {
            items.add(prepositional(Arrays.asList(word.split("\\|")), next, line));
            return 2;
        } else {
            throw new IllegalArgumentException("\"" + word + "\" is no item, in pattern \"" + line + "\"");
        }
        return 1;
    }

    private Pattern.Item prepositional(List<String> prepositions, String filler, String line) {
        return switch (filler) {
            case "S" -> new Pattern.Prepositional(prepositions, Pattern.Role.SOURCE, ANY);
            case "T" -> new Pattern.Prepositional(prepositions, Pattern.Role.TARGET, ANY);
            case "ST" -> new Pattern.Prepositional(prepositions, Pattern.Role.BOTH, ANY);
            case "E" -> new Pattern.Complement(prepositions);
            case "_" -> new Pattern.Prepositional(prepositions, Pattern.Role.FILLER, ANY);
            default -> {
                if (!filler.startsWith("{")) {
                    throw new IllegalArgumentException(
                            "after " + prepositions + " comes S, T, ST, E, _ or {...}, in pattern \"" + line + "\"");
                }
                yield new Pattern.Prepositional(prepositions, Pattern.Role.FILLER, set(filler, line));
            }
        };
    }

    /** The set that any word is in. */
    static final WordSet ANY = new WordSet(List.of());

    private static boolean isBare(String word) {
        return Character.isLowerCase(word.charAt(0)) && word.indexOf('{') < 0;
    }

    private static WordSet alternatives(String word) {
        return new WordSet(Arrays.asList(word.split("\\|")));
    }

    private WordSet set(String braces, String line) {
        return parsed.computeIfAbsent(braces, written -> members(written, line));
    }

    private WordSet members(String braces, String line) {
        if (!braces.endsWith("}")) {
            throw new IllegalArgumentException("missing } in pattern \"" + line + "\"");
        }
        Set<String> members = new HashSet<>();
        for (String member : braces.substring(1, braces.length() - 1).split("\\|")) {
            String name = member.trim();
            if (name.startsWith("@")) {
                Collection<String> set = sets.get(name.substring(1));
                if (set == null) {
                    throw new IllegalArgumentException("no word set " + name + ", in pattern \"" + line + "\"");
                }
                members.addAll(set);
            } else if (!name.isEmpty()) {
                members.add(name);
            }
        }
        return new WordSet(members);
    }

    /** Splits at spaces that are not inside braces. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int depth = 0;
        for (char c : line.trim().toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ' ' && depth == 0) {
                if (word.length() > 0) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            } else {
                word.append(c);
            }
        }
        if (word.length() > 0) {
            words.add(word.toString());
        }
        if (words.isEmpty()) {
            throw new IllegalArgumentException("empty pattern");
        }
        return words;
    }
}
