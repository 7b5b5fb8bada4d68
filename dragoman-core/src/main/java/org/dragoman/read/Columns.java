package org.dragoman.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which column of a table holds which field. What is not given is told by the columns' names.
 *
 * @param given column name or number (from 1) by field
 */
public record Columns(java.util.Map<String, String> given) {

    /** All columns told by their names. */
    public static final Columns BY_NAME = new Columns(java.util.Map.of());

    private static final java.util.Map<String, Set<String>> USUAL = java.util.Map.of(
            "id", Set.of("id", "docid", "documentid", "articleid", "storyid", "guid", "uid", "uuid"),
            "text",
                    Set.of(
                            "text",
                            "body",
                            "content",
                            "article",
                            "fulltext",
                            "articletext",
                            "articlebody",
                            "story",
                            "maintext",
                            "bodytext"),
            "date",
                    Set.of(
                            "date",
                            "published",
                            "pubdate",
                            "publishdate",
                            "publicationdate",
                            "publishedat",
                            "datepublished",
                            "datetime",
                            "publishedon",
                            "day"),
            "title", Set.of("title", "headline", "heading"),
            "url", Set.of("url", "link", "href", "address", "permalink"),
            "source",
                    Set.of("source", "publisher", "outlet", "newspaper", "media", "publication", "sitename", "domain"),
            "actor", Set.of("actor", "phrase"),
            "context", Set.of("context", "sentence"));

    public Columns {
        given = java.util.Map.copyOf(given);
        for (String field : given.keySet()) {
            if (!USUAL.containsKey(field)) {
                throw new IllegalArgumentException("--columns knows no field '" + field + "'; fields are "
                        + String.join(", ", new TreeMap<>(USUAL).keySet()));
            }
        }
    }

    /**
     * Where the fields of one table are.
     *
     * @param columns column, counted from 0, by field
     * @param width number of columns
     */
    record Map(java.util.Map<String, Integer> columns, int width) {}

    /** Whether columns are given by number: then the first row is a record. */
    boolean isByNumber() {
        return !given.isEmpty() && given.values().stream().allMatch(column -> column.matches("\\d{1,4}"));
    }

    /** The columns by number, in a table with such a row. */
    Map byNumber(List<String> row) throws RejectedException {
        java.util.Map<String, Integer> columns = new LinkedHashMap<>();
        for (Entry<String, String> entry : given.entrySet()) {
            int column = Integer.parseInt(entry.getValue()) - 1;
            if (column < 0 || column >= row.size()) {
                throw new RejectedException(Problem.NO_COLUMN, entry.getValue() + " of " + row.size());
            }
            columns.put(entry.getKey(), column);
        }
        return withText(columns, row);
    }

    /** The columns by name, in a table with this header. */
    Map in(List<String> header) throws RejectedException {
        java.util.Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            for (Entry<String, Set<String>> usual : USUAL.entrySet()) {
                if (usual.getValue().contains(plain(header.get(i)))) {
                    columns.merge(usual.getKey(), i, (one, other) -> better(header, usual.getKey(), one, other));
                }
            }
        }
        for (Entry<String, String> entry : given.entrySet()) {
            int column = indexOf(header, entry.getValue());
            if (column < 0) {
                throw new RejectedException(
                        Problem.NO_COLUMN, Shown.briefly(entry.getValue()) + "; columns are " + names(header));
            }
            columns.put(entry.getKey(), column);
        }
        return withText(columns, header);
    }

    private static Map withText(java.util.Map<String, Integer> columns, List<String> header) throws RejectedException {
        if (!columns.containsKey("text") && !columns.containsKey("actor")) {
            throw new RejectedException(Problem.NO_TEXT_COLUMN, "columns are " + names(header));
        }
        return new Map(columns, header.size());
    }

    private static int indexOf(List<String> header, String name) {
        for (int i = 0; i < header.size(); i++) {
            if (header.get(i).strip().equalsIgnoreCase(name.strip())) {
                return i;
            }
        }
        return -1;
    }

    /** Of two columns for one field, the one that is called like it. */
    private static int better(List<String> header, String field, int one, int other) {
        return plain(header.get(other)).equals(field) ? other : one;
    }

    /** Whether a row names columns: the text's, and one other at least. */
    static boolean looksLikeHeader(List<String> row) {
        Set<String> names = Set.copyOf(row.stream().map(Columns::plain).toList());
        long known = USUAL.values().stream()
                .filter(usual -> usual.stream().anyMatch(names::contains))
                .count();
        boolean text = USUAL.get("text").stream().anyMatch(names::contains)
                || USUAL.get("actor").stream().anyMatch(names::contains);
        return text && known >= 2;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    private static String names(List<String> header) {
        return Shown.briefly(String.join(", ", header));
    }
}
