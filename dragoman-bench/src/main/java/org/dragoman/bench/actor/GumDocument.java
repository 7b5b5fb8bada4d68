package org.dragoman.bench.actor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.model.Span;

/**
 * A document of GUM: its text, and its entities with their chains, read from the CoNLL-U files.
 *
 * @param text its sentences, paragraphs parted by empty lines
 * @param entities its mentions in order of their heads
 * @param parts of a chain that stands for several, the chains that it sums up
 */
record GumDocument(String text, List<Entity> entities, Map<Integer, Set<Integer>> parts) {

    /**
     * One mention.
     *
     * @param chain number of its chain
     * @param type as {@code person}
     * @param span all its words
     * @param head its head word
     * @param tag part of speech of the head word
     */
    record Entity(int chain, String type, Span span, Span head, String tag) {}

    private static final Pattern BRACKET = Pattern.compile("\\((\\d+)-([a-z]+)[^()]*(\\))?|(\\d+)\\)");

    private static final Pattern PART = Pattern.compile("(\\d+)<(\\d+)");

    static GumDocument read(Path file) throws IOException {
        Reader reader = new Reader();
        for (String line : Files.readAllLines(file)) {
            reader.line(line);
        }
        reader.entities.sort((a, b) -> a.head().compareTo(b.head()));
        return new GumDocument(reader.text.toString(), List.copyOf(reader.entities), Map.copyOf(reader.parts));
    }

    /** A word of the sentence that is read. */
    private record Row(Span span, String tag, int head, String misc) {}

    private record Open(int chain, String type, int from) {}

    /** Reads line by line. */
    private static final class Reader {
        private final StringBuilder text = new StringBuilder();
        private final List<Entity> entities = new ArrayList<>();
        private final Map<Integer, Set<Integer>> parts = new HashMap<>();
        private final List<Row> rows = new ArrayList<>();
        private int at;

        void line(String line) {
            if (line.startsWith("# newpar") && !line.startsWith("# newpar_")) {
                text.append("\n\n");
            } else if (line.startsWith("# text = ")) {
                text.append(text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1)) ? "" : " ");
                at = text.length();
                text.append(line.substring("# text = ".length()));
            } else if (line.isEmpty()) {
                sentence();
            } else if (Character.isDigit(line.charAt(0))) {
                word(line.split("\t"));
            }
        }

        private void word(String[] column) {
            if (column[0].contains(".") || column[0].contains("-")) {
                return;
            }
            int found = text.indexOf(column[1], at);
            int start = found >= 0 && found <= at + 3 ? found : at;
            int end = Math.min(text.length(), start + column[1].length());
            rows.add(new Row(new Span(start, end), column[4], Integer.parseInt(column[6]) - 1, column[9]));
            at = end;
        }

        private void sentence() {
            Deque<Open> open = new ArrayDeque<>();
            for (int i = 0; i < rows.size(); i++) {
                for (String item : rows.get(i).misc().split("\\|")) {
                    if (item.startsWith("Entity=")) {
                        brackets(item, i, open);
                    } else if (item.startsWith("SplitAnte=")) {
                        Matcher part = PART.matcher(item);
                        while (part.find()) {
                            parts.computeIfAbsent(Integer.parseInt(part.group(2)), key -> new HashSet<>())
                                    .add(Integer.parseInt(part.group(1)));
                        }
                    }
                }
            }
            rows.clear();
        }

        private void brackets(String item, int at, Deque<Open> open) {
            Matcher bracket = BRACKET.matcher(item);
            while (bracket.find()) {
                if (bracket.group(1) != null) {
                    Open opened = new Open(Integer.parseInt(bracket.group(1)), bracket.group(2), at);
                    if (bracket.group(3) != null) {
                        add(opened, at);
                    } else {
                        open.push(opened);
                    }
                } else {
                    close(Integer.parseInt(bracket.group(4)), at, open);
                }
            }
        }

        private void close(int chain, int at, Deque<Open> open) {
            for (Open opened : open) {
                if (opened.chain() == chain) {
                    open.remove(opened);
                    add(opened, at);
                    return;
                }
            }
        }

        private void add(Open opened, int last) {
            int head = last;
            for (int i = opened.from(); i <= last; i++) {
                int above = rows.get(i).head();
                if (above < opened.from() || above > last) {
                    head = i;
                    break;
                }
            }
            Span span = rows.get(opened.from()).span().union(rows.get(last).span());
            Row row = rows.get(head);
            entities.add(new Entity(opened.chain(), opened.type(), span, row.span(), row.tag()));
        }
    }
}
