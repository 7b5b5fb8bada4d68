package org.dragoman.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What the numbers that the model gives out stand for. Read from the {@code labels.tsv} that was written with the
 * weights: a head's name, a tab, a label; labels of a head in the order of their numbers.
 *
 * @param xpos Penn Treebank tags
 * @param upos universal parts of speech
 * @param lemma lemma scripts, see {@link LemmaScript}
 * @param deprel Universal Dependencies relations with subtypes
 * @param entity {@code O}, then {@code B-PER}, {@code I-PER} and so on
 * @param role {@code O}, then PropBank roles
 * @param event {@code NONE}, then PLOVER types
 * @param cameo CAMEO codes
 */
public record LabelSets(
        List<String> xpos,
        List<String> upos,
        List<String> lemma,
        List<String> deprel,
        List<String> entity,
        List<String> role,
        List<String> event,
        List<String> cameo) {

    public LabelSets {
        xpos = List.copyOf(xpos);
        upos = List.copyOf(upos);
        lemma = List.copyOf(lemma);
        deprel = List.copyOf(deprel);
        entity = List.copyOf(entity);
        role = List.copyOf(role);
        event = List.copyOf(event);
        cameo = List.copyOf(cameo);
    }

    /** Reads {@code labels.tsv}; closes nothing. */
    public static LabelSets read(InputStream in) throws IOException {
        List<List<String>> lists = new ArrayList<>();
        for (int i = 0; i < HEADS.size(); i++) {
            lists.add(new ArrayList<>());
        }
        BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        String line;
        while ((line = reader.readLine()) != null) {
            int tab = line.indexOf('\t');
            int head = tab < 0 ? -1 : HEADS.indexOf(line.substring(0, tab));
            if (head >= 0) {
                lists.get(head).add(line.substring(tab + 1));
            }
        }
        return with(lists);
    }

    private static final List<String> HEADS =
            List.of("xpos", "upos", "lemma", "deprel", "entity", "role", "event", "cameo");

    private static LabelSets with(List<List<String>> lists) {
        return new LabelSets(
                lists.get(0),
                lists.get(1),
                lists.get(2),
                lists.get(3),
                lists.get(4),
                lists.get(5),
                lists.get(6),
                lists.get(7));
    }

    /** The text of {@code labels.tsv}. */
    public String toText() {
        StringBuilder text = new StringBuilder();
        List<List<String>> lists = List.of(xpos, upos, lemma, deprel, entity, role, event, cameo);
        for (int i = 0; i < HEADS.size(); i++) {
            for (String label : lists.get(i)) {
                text.append(HEADS.get(i)).append('\t').append(label).append('\n');
            }
        }
        return text.toString();
    }
}
