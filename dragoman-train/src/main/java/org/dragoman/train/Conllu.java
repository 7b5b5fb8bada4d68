package org.dragoman.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads sentences in the CoNLL-U format of Universal Dependencies. */
final class Conllu {

    private Conllu() {}

    /** A sentence and the miscellaneous column of each of its words. */
    record Sentence(String document, Example example, List<String> misc) {}

    static List<Example> read(Path file) throws IOException {
        return readAll(file).stream().map(Sentence::example).toList();
    }

    static List<Sentence> readAll(Path file) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        Map<String, String> comments = new LinkedHashMap<>();
        List<String[]> rows = new ArrayList<>();
        String document = file.getFileName().toString();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith("#")) {
                int equals = line.indexOf('=');
                if (equals > 0) {
                    comments.put(
                            line.substring(1, equals).trim(),
                            line.substring(equals + 1).trim());
                }
            } else if (!line.isBlank()) {
                rows.add(line.split("\t", -1));
            } else if (!rows.isEmpty()) {
                document = comments.getOrDefault("newdoc id", document);
                sentences.add(sentence(document, comments, rows));
                comments.clear();
                rows.clear();
            }
        }
        return sentences;
    }

    private static Sentence sentence(String document, Map<String, String> comments, List<String[]> rows) {
        List<String> words = new ArrayList<>();
        List<String> upos = new ArrayList<>();
        List<String> xpos = new ArrayList<>();
        List<String> lemmas = new ArrayList<>();
        List<Integer> heads = new ArrayList<>();
        List<String> deprels = new ArrayList<>();
        List<String> misc = new ArrayList<>();
        for (String[] row : rows) {
            if (row[0].contains("-") || row[0].contains(".")) {
                continue;
            }
            words.add(row[1]);
            lemmas.add(row[2]);
            upos.add(row[3]);
            xpos.add(row[4]);
            heads.add(Integer.parseInt(row[6]));
            deprels.add(row[7]);
            misc.add(row[9]);
        }
        String id = comments.getOrDefault("sent_id", "");
        String text = comments.getOrDefault("text", String.join(" ", words));
        Example.Syntax syntax = new Example.Syntax(upos, xpos, lemmas, heads, deprels);
        return new Sentence(document, new Example(id, text, List.copyOf(words), syntax, null, null), misc);
    }
}
