package org.dragoman.bench.merge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.DateSource;
import org.dragoman.model.Document;
import org.dragoman.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One half of the merge corpus ({@code examples/merge}): articles, and the mentions marked in them.
 *
 * @param articles its articles
 * @param mentions marked words with the happening that they tell
 */
public record MergeCorpus(List<Document> articles, List<Marked> mentions) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Words of an article that tell of a happening. */
    public record Marked(String document, Span span, String event) {}

    public MergeCorpus {
        articles = List.copyOf(articles);
        mentions = List.copyOf(mentions);
    }

    /** The part of the corpus that is called {@code split}: {@code tune}, {@code test} or a theatre of war; empty is all. */
    public static MergeCorpus read(Path folder, String split) {
        List<Document> articles = rows(folder.resolve("articles.jsonl")).stream()
                .filter(row -> split.isEmpty() || row.path("split").asString().equals(split))
                .map(MergeCorpus::article)
                .toList();
        List<String> ids = articles.stream().map(Document::id).toList();
        List<Marked> mentions = rows(folder.resolve("gold.jsonl")).stream()
                .filter(row -> ids.contains(row.path("document").asString()))
                .map(row -> new Marked(
                        row.path("document").asString(),
                        new Span(row.path("start").asInt(), row.path("end").asInt()),
                        row.path("event").asString()))
                .toList();
        return new MergeCorpus(articles, mentions);
    }

    /** The marked mentions of one article. */
    public List<Marked> in(String document) {
        return mentions.stream().filter(m -> m.document.equals(document)).toList();
    }

    private static Document article(JsonNode row) {
        return new Document(
                row.path("id").asString(),
                row.path("text").asString(),
                LocalDate.parse(row.path("date").asString()),
                DateSource.METADATA,
                text(row, "title"),
                text(row, "url"),
                text(row, "source"));
    }

    private static @Nullable String text(JsonNode row, String field) {
        return row.path(field).isString() ? row.path(field).asString() : null;
    }

    private static List<JsonNode> rows(Path file) {
        try {
            List<JsonNode> rows = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                rows.add(JSON.readTree(line));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
