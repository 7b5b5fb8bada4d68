package org.dragoman.export;

import java.util.Locale;
import org.dragoman.model.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Documents as they were read, in forms that can be read again. */
public final class Texts {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Texts() {}

    /** One line a document: {@code {"id","text","date","date_from","title","url","source"}}. */
    public static Rendering<Document> jsonLines() {
        return document -> {
            ObjectNode node = MAPPER.createObjectNode();
            node.put("id", document.id());
            node.put("text", document.text());
            node.put("date", date(document));
            node.put("date_from", document.dateFrom().name().toLowerCase(Locale.ROOT));
            node.put("title", document.title());
            node.put("url", document.url());
            node.put("source", document.source());
            return Json.line(node) + "\n";
        };
    }

    /** One row a document. */
    public static Rendering<Document> csv() {
        return new Rendering<>() {
            @Override
            public String header() {
                return Csv.row("id", "date", "title", "source", "url", "text");
            }

            @Override
            public String of(Document document) {
                return Csv.row(
                        document.id(),
                        date(document),
                        document.title(),
                        document.source(),
                        document.url(),
                        document.text());
            }
        };
    }

    /** The text under a header of what is known of it. */
    public static Rendering<Document> plain() {
        return document -> {
            StringBuilder page = new StringBuilder("== ").append(document.id()).append('\n');
            field(page, "title", document.title());
            field(page, "date", date(document));
            field(page, "source", document.source());
            field(page, "url", document.url());
            return page.append('\n')
                    .append(document.text().strip())
                    .append("\n\n")
                    .toString();
        };
    }

    private static void field(StringBuilder page, String name, @Nullable String value) {
        if (value != null) {
            page.append(name).append(": ").append(value).append('\n');
        }
    }

    private static @Nullable String date(Document document) {
        return document.date() == null ? null : document.date().toString();
    }
}
