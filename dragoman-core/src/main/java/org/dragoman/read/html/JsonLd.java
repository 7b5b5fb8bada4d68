package org.dragoman.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says of itself in schema.org's words, in JSON. Objects may stand alone, in arrays or in an {@code @graph}, and
 * refer to each other by {@code @id}.
 */
final class JsonLd {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final Set<String> POSTINGS =
            Set.of("LiveBlogPosting", "BlogPosting", "Report", "AnalysisNewsArticle");
    private static final int MOST_OBJECTS = 1000;

    private final List<JsonNode> objects = new ArrayList<>();
    private final @Nullable JsonNode article;

    private JsonLd(Document page) {
        for (Element script : page.select("script[type*=ld+json]")) {
            collect(parsed(script.data()));
        }
        this.article = objects.stream()
                .filter(object -> isOfType(object, true) && object.has("datePublished"))
                .findFirst()
                .or(() -> objects.stream()
                        .filter(object -> isOfType(object, true))
                        .findFirst())
                .orElse(null);
    }

    static JsonLd of(Document page) {
        return new JsonLd(page);
    }

    private static @Nullable JsonNode parsed(String script) {
        String json = script.replace("<!--", "")
                .replace("-->", "")
                .replace("//<![CDATA[", "")
                .replace("//]]>", "");
        try {
            return JSON.readTree(json.strip());
        } catch (JacksonException e) {
            // Pages with broken JSON are shown by browsers all the same: other tags say what it would have said.
            return null;
        }
    }

    private void collect(@Nullable JsonNode node) {
        if (node == null || objects.size() > MOST_OBJECTS) {
            return;
        }
        if (node.isArray()) {
            node.forEach(this::collect);
        } else if (node.isObject()) {
            objects.add(node);
            collect(node.get("@graph"));
            collect(node.get("mainEntity"));
        }
    }

    private static boolean isOfType(JsonNode object, boolean anyArticle) {
        JsonNode type = object.path("@type");
        for (JsonNode one : type.isArray() ? type : List.of(type)) {
            String name = one.asString("");
            name = name.substring(name.lastIndexOf('/') + 1);
            if (anyArticle ? name.endsWith("Article") || POSTINGS.contains(name) : name.equals("LiveBlogPosting")) {
                return true;
            }
        }
        return false;
    }

    boolean isArticle() {
        return article != null;
    }

    boolean isLiveBlog() {
        return article != null && isOfType(article, false);
    }

    /** A field of the article that is a string, or null. */
    @Nullable
    String field(String name) {
        return article == null ? null : string(article.get(name));
    }

    /** The publisher's name, or null. */
    @Nullable
    String publisher() {
        if (article == null) {
            return null;
        }
        for (String role : List.of("publisher", "sourceOrganization", "provider")) {
            String name = name(article.get(role));
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    /** The article's address, or null. */
    @Nullable
    String url() {
        if (article == null) {
            return null;
        }
        JsonNode main = article.path("mainEntityOfPage");
        String url = string(main.isObject() ? main.get("@id") : main);
        return url != null && url.startsWith("http") ? url : field("url");
    }

    private @Nullable String name(@Nullable JsonNode organisation) {
        if (organisation == null) {
            return null;
        }
        if (organisation.isArray()) {
            return organisation.isEmpty() ? null : name(organisation.get(0));
        }
        if (organisation.isObject() && !organisation.has("name")) {
            String id = string(organisation.get("@id"));
            return objects.stream()
                    .filter(object -> id != null && id.equals(string(object.get("@id"))) && object.has("name"))
                    .map(object -> string(object.get("name")))
                    .findFirst()
                    .orElse(null);
        }
        return organisation.isObject() ? string(organisation.get("name")) : string(organisation);
    }

    private static @Nullable String string(@Nullable JsonNode node) {
        if (node != null && node.isArray() && !node.isEmpty()) {
            return string(node.get(0));
        }
        return node == null || !node.isString() || node.asString().isBlank()
                ? null
                : node.asString().strip();
    }
}
