package org.dragoman.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Proper names out of GUM's mentions. GUM marks whole noun phrases, common nouns too; a name is the stretch of proper
 * nouns around the head of a mention of a person, an organization or a place, without a title before it.
 */
final class GumNames {

    private static final Pattern BRACKET = Pattern.compile("\\(([^()]+)(\\)?)|([0-9]+)\\)");
    private static final Map<String, String> TYPES = Map.of("person", "PER", "organization", "ORG", "place", "LOC");
    private static final Set<String> LINKS =
            Set.of("of", "the", "and", "for", "'s", "’s", "-", "–", "&", "de", "in", "on", "/");

    /** A phrase: its first word, its type, and its head counted from 1 within it. */
    private record Mention(int from, int to, String type, int head) {}

    private GumNames() {}

    /** Labels of the sentence's words. */
    static List<String> labels(Conllu.Sentence sentence) {
        Example example = sentence.example();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < example.size(); i++) {
            labels.add("O");
        }
        List<Mention> mentions = mentions(sentence.misc());
        mentions.sort(Comparator.comparingInt((Mention m) -> m.to - m.from).reversed());
        for (Mention mention : mentions) {
            label(mention, example, labels);
        }
        return List.copyOf(labels);
    }

    private static void label(Mention mention, Example example, List<String> labels) {
        String type = TYPES.get(mention.type);
        int head = mention.from + mention.head - 1;
        if (type == null || head > mention.to || !isName(example, head)) {
            return;
        }
        int from = extend(example, head, mention.from, -1);
        int to = extend(example, head, mention.to, 1);
        while (type.equals("PER") && from < to && isTitle(example, from)) {
            from++;
        }
        for (int i = from; i <= to; i++) {
            if (!labels.get(i).equals("O")) {
                return;
            }
        }
        for (int i = from; i <= to; i++) {
            labels.set(i, (i == from ? "B-" : "I-") + type);
        }
    }

    private static int extend(Example example, int head, int limit, int step) {
        int edge = head;
        for (int at = head; at * step <= limit * step; at += step) {
            if (isName(example, at)) {
                edge = at;
            } else if (!LINKS.contains(example.words().get(at).toLowerCase(java.util.Locale.ROOT))) {
                break;
            }
        }
        return edge;
    }

    private static boolean isName(Example example, int word) {
        return java.util.Objects.requireNonNull(example.syntax())
                .xpos()
                .get(word)
                .startsWith("NNP");
    }

    private static boolean isTitle(Example example, int word) {
        return java.util.Objects.requireNonNull(example.syntax())
                .deprels()
                .get(word)
                .equals("nmod:desc");
    }

    private static List<Mention> mentions(List<String> misc) {
        List<Mention> mentions = new ArrayList<>();
        Map<String, List<String[]>> open = new HashMap<>();
        for (int word = 0; word < misc.size(); word++) {
            for (String field : misc.get(word).split("\\|")) {
                if (field.startsWith("Entity=")) {
                    read(field.substring(7), word, open, mentions);
                }
            }
        }
        return mentions;
    }

    private static void read(String value, int word, Map<String, List<String[]>> open, List<Mention> mentions) {
        Matcher matcher = BRACKET.matcher(value);
        while (matcher.find()) {
            if (matcher.group(1) == null) {
                List<String[]> stack = open.get(matcher.group(3));
                if (stack != null && !stack.isEmpty()) {
                    String[] start = stack.remove(stack.size() - 1);
                    add(start, word, mentions);
                }
            } else {
                String[] fields = (word + "-" + matcher.group(1)).split("-");
                if (matcher.group(2).isEmpty()) {
                    open.computeIfAbsent(fields[1], k -> new ArrayList<>()).add(fields);
                } else {
                    add(fields, word, mentions);
                }
            }
        }
    }

    private static void add(String[] fields, int to, List<Mention> mentions) {
        if (fields.length > 6) {
            String head = fields[6].split(",")[0];
            int offset = head.matches("[0-9]+") ? Integer.parseInt(head) : 1;
            mentions.add(new Mention(Integer.parseInt(fields[0]), to, fields[2], offset));
        }
    }
}
