package org.dragoman.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * PropBank's annotation of the English Web Treebank, which comes without words. Its sentences are laid over those of
 * UD English EWT, document by document, by number of words and agreement of part-of-speech tags.
 */
final class PropBank {

    /** Roles that are learned; rarer ones and continuations are left out. */
    static final List<String> ROLES = List.of(
            "ARG0",
            "ARG1",
            "ARG2",
            "ARG3",
            "ARG4",
            "ARGM-TMP",
            "ARGM-ADV",
            "ARGM-MOD",
            "ARGM-NEG",
            "ARGM-ADJ",
            "ARGM-LOC",
            "ARGM-MNR",
            "ARGM-DIS",
            "ARGM-EXT",
            "ARGM-PRP",
            "ARGM-CAU",
            "ARGM-PRR",
            "ARGM-LVB",
            "ARGM-DIR",
            "ARGM-PRD",
            "ARGM-GOL",
            "ARGM-COM",
            "R-ARG0",
            "R-ARG1");

    private static final Set<String> KNOWN = Set.copyOf(ROLES);
    private static final int LOOK_AHEAD = 8;

    private final Map<String, List<List<String[]>>> documents = new HashMap<>();

    private PropBank() {}

    /** Reads every {@code .gold_skel} file under the folder. */
    static PropBank read(Path folder) throws IOException {
        PropBank bank = new PropBank();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".gold_skel"))
                    .sorted()
                    .toList()) {
                String name =
                        file.getFileName().toString().replace(".gold_skel", "").replaceFirst("\\.(xml|txt)$", "");
                bank.documents.put(name, sentences(Files.readAllLines(file)));
            }
        }
        return bank;
    }

    private static List<List<String[]>> sentences(List<String> lines) {
        List<List<String[]>> sentences = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                rows.add(line.trim().split("\\s+"));
            } else if (!rows.isEmpty()) {
                sentences.add(List.copyOf(rows));
                rows.clear();
            }
        }
        if (!rows.isEmpty()) {
            sentences.add(List.copyOf(rows));
        }
        return sentences;
    }

    /** Adds frames to the sentences of one document, in order; those that do not fit stay without. */
    List<Example> align(String document, List<Example> examples) {
        List<List<String[]>> skeleton = documents.get(nameOf(document));
        if (skeleton == null) {
            return examples;
        }
        List<Example> result = new ArrayList<>();
        int next = 0;
        for (Example example : examples) {
            int match = -1;
            for (int i = next; i < Math.min(skeleton.size(), next + LOOK_AHEAD) && match < 0; i++) {
                match = fits(example, skeleton.get(i)) ? i : -1;
            }
            if (match >= 0) {
                result.add(example.withFrames(frames(example, skeleton.get(match))));
                next = match + 1;
            } else {
                result.add(example);
            }
        }
        return result;
    }

    /** The document's name without the genre that UD puts before it. */
    private static String nameOf(String document) {
        return document.substring(document.indexOf('-') + 1);
    }

    private static boolean fits(Example example, List<String[]> rows) {
        Example.Syntax syntax = example.syntax();
        if (syntax == null || rows.size() != example.size()) {
            return false;
        }
        int same = 0;
        for (int i = 0; i < rows.size(); i++) {
            same += rows.get(i)[4].equals(syntax.xpos().get(i)) ? 1 : 0;
        }
        return same >= 0.6 * rows.size();
    }

    private static List<Example.Frame> frames(Example example, List<String[]> rows) {
        List<Example.Frame> frames = new ArrayList<>();
        int column = 8;
        for (int word = 0; word < rows.size(); word++) {
            if (rows.get(word)[7].equals("-")) {
                continue;
            }
            Map<Integer, String> roles = roles(example, rows, column++);
            boolean auxiliary = example.syntax() != null
                    && example.syntax().deprels().get(word).startsWith("aux");
            if (!auxiliary || !roles.isEmpty()) {
                frames.add(new Example.Frame(word, roles));
            }
        }
        return frames;
    }

    private static Map<Integer, String> roles(Example example, List<String[]> rows, int column) {
        Map<Integer, String> roles = new LinkedHashMap<>();
        String open = null;
        int start = 0;
        for (int word = 0; word < rows.size(); word++) {
            String[] row = rows.get(word);
            String cell = column < row.length ? row[column] : "*";
            if (cell.startsWith("(")) {
                open = cell.substring(1).replaceAll("[*)].*$", "");
                start = word;
            }
            if (cell.endsWith(")") && open != null) {
                String role = open.endsWith("-DSP") ? open.substring(0, open.length() - 4) : open;
                if (KNOWN.contains(role)) {
                    roles.putIfAbsent(headOf(example, start, word), role);
                }
                open = null;
            }
        }
        return roles;
    }

    /** The word of the phrase whose governor lies outside it. */
    private static int headOf(Example example, int from, int to) {
        List<Integer> heads = java.util.Objects.requireNonNull(example.syntax()).heads();
        for (int word = from; word <= to; word++) {
            int head = heads.get(word) - 1;
            boolean punctuation = example.syntax().deprels().get(word).equals("punct");
            if ((head < from || head > to) && !punctuation) {
                return word;
            }
        }
        return from;
    }
}
