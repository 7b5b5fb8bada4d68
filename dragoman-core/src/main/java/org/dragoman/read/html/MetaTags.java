package org.dragoman.read.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page's {@code meta} tags: the first content of each name, property or itemprop.
 *
 * @param contents by lower-case name
 */
record MetaTags(Map<String, String> contents) {

    MetaTags {
        contents = Map.copyOf(contents);
    }

    static MetaTags of(Document page) {
        Map<String, String> contents = new HashMap<>();
        for (Element meta : page.select("meta[content]")) {
            String content = meta.attr("content").strip();
            for (String key : List.of("property", "name", "itemprop")) {
                String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !content.isEmpty()) {
                    contents.putIfAbsent(name, content);
                }
            }
        }
        return new MetaTags(contents);
    }

    /** The contents of {@code names}, in that order. */
    Stream<String> all(List<String> names) {
        return names.stream().map(contents::get).filter(Objects::nonNull);
    }

    /** The first of them, or null. */
    @Nullable
    String first(List<String> names) {
        return all(names).findFirst().orElse(null);
    }
}
