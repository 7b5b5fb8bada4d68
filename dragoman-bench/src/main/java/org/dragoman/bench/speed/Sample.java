package org.dragoman.bench.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dragoman.code.EventCoder;
import org.dragoman.model.Document;
import org.dragoman.text.RuleSentenceSplitter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The text that speed is measured on: the articles under {@code samples}, or, where there are too few, articles made of
 * the codebook's example sentences. No labelled set is used.
 *
 * @param name what it is, to print beside the figures
 * @param documents documents
 * @param sentences sentences in all, as our splitter counts them
 */
record Sample(String name, List<Document> documents, int sentences) {

    private static final LocalDate DATE = LocalDate.of(2024, 5, 14);
    private static final int ENOUGH = 100;
    private static final int MOST = 400;
    private static final int PARAGRAPH = 3;
    private static final int ARTICLE = 18;
    private static final long SEED = 20240514;

    private static final List<String> TYPES = List.of(
            "agree",
            "consult",
            "support",
            "concede",
            "cooperate",
            "aid",
            "retreat",
            "request",
            "accuse",
            "reject",
            "threaten",
            "protest",
            "sanction",
            "mobilize",
            "coerce",
            "assault",
            "statement");

    static Sample of(String name, List<Document> documents) {
        RuleSentenceSplitter splitter = new RuleSentenceSplitter();
        int sentences = documents.stream()
                .mapToInt(document -> splitter.split(document.text()).size())
                .sum();
        return new Sample(name, List.copyOf(documents), sentences);
    }

    /** The text to measure on: {@code folder}'s articles if they hold enough sentences, else generated ones. */
    static Sample load(Path folder) {
        if (Files.isDirectory(folder)) {
            Sample articles = of("articles of " + folder, some(articles(folder)));
            if (articles.sentences() >= ENOUGH) {
                return articles;
            }
        }
        return of("articles made of the codebook's example sentences", some(generated()));
    }

    /** As many documents, in an order of chance that is always the same, as make enough sentences. */
    private static List<Document> some(List<Document> all) {
        List<Document> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(SEED));
        RuleSentenceSplitter splitter = new RuleSentenceSplitter();
        List<Document> some = new ArrayList<>();
        int sentences = 0;
        for (Document document : shuffled) {
            if (sentences >= MOST) {
                break;
            }
            some.add(document);
            sentences += splitter.split(document.text()).size();
        }
        return some;
    }

    /** The text of an article without its header of {@code name: value} lines. */
    static String body(String article) {
        int header = article.startsWith("title:") ? article.indexOf("\n\n") : -1;
        return article.substring(header + 1).strip();
    }

    /** Files of text, one article each, and files of JSON lines with the article under {@code text}. */
    private static List<Document> articles(Path folder) {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".txt")) {
                    documents.add(dated(name, body(Files.readString(file))));
                } else if (name.endsWith(".jsonl")) {
                    for (String line : Files.readAllLines(file)) {
                        JsonNode row = JsonMapper.shared().readTree(line);
                        documents.add(dated(name, row.path("text").asString("")));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        documents.removeIf(document -> document.text().isBlank());
        return documents;
    }

    private static List<Document> generated() {
        List<String> examples = examples();
        Collections.shuffle(examples, new Random(SEED));
        List<Document> documents = new ArrayList<>();
        for (int from = 0; from < examples.size(); from += ARTICLE) {
            StringBuilder text = new StringBuilder();
            List<String> own = examples.subList(from, Math.min(from + ARTICLE, examples.size()));
            for (int i = 0; i < own.size(); i++) {
                text.append(own.get(i)).append(i % PARAGRAPH == PARAGRAPH - 1 ? "\n\n" : " ");
            }
            documents.add(dated("article-" + documents.size(), text.toString().strip()));
        }
        return documents;
    }

    private static Document dated(String id, String text) {
        return Document.of(id, text).withDate(DATE, org.dragoman.model.DateSource.GIVEN);
    }

    private static List<String> examples() {
        YAMLMapper yaml = new YAMLMapper();
        List<String> sentences = new ArrayList<>();
        for (String type : TYPES) {
            try (InputStream in = EventCoder.class.getResourceAsStream("codebook/" + type + ".yaml")) {
                if (in == null) {
                    continue;
                }
                for (JsonNode entry : yaml.readTree(in).path("entries")) {
                    for (JsonNode example : entry.path("examples")) {
                        sentences.add(example.asString().split("\\|")[0].strip());
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sentences;
    }
}
