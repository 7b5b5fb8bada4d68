package org.dragoman.read.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A feed: RSS of any version, or Atom. It is read with a parser that knows no entities but HTML's, follows no address, and puts
 * up with feeds that are not well-formed, as many are not.
 *
 * @param state whether it is a feed, and why not
 * @param title the feed's name, or null
 * @param entries in the order of the feed
 */
public record Feed(State state, @Nullable String title, List<Entry> entries) {

    /** Whether XML is a feed. */
    public enum State {
        FEED,
        NO_FEED,
        /** It declares entities of its own, which feeds do not need and attacks do. */
        DECLARES_ENTITIES,
        TOO_DEEP
    }

    /**
     * One entry.
     *
     * @param id its {@code guid} or {@code id}, or null
     * @param text full content, or summary; empty when there is neither
     * @param source publisher that the entry itself names, or null
     */
    public record Entry(
            @Nullable String id,
            String text,
            @Nullable String title,
            @Nullable LocalDate date,
            @Nullable String url,
            @Nullable String source) {}

    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf");
    private static final int DEEPEST = 128;

    public Feed {
        entries = List.copyOf(entries);
    }

    /** Reads a feed. */
    public static Feed read(String xml) {
        Prolog prolog = Prolog.of(xml);
        if (prolog.declaresEntities()) {
            return without(State.DECLARES_ENTITIES);
        }
        Document document = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(xml.substring(prolog.end), "");
        if (PageReader.isDeeperThan(document, DEEPEST - 2)) {
            return without(State.TOO_DEEP);
        }
        Element top = document.firstElementChild();
        if (top == null || !ROOTS.contains(local(top))) {
            return without(State.NO_FEED);
        }
        List<Entry> entries = new ArrayList<>();
        String title = null;
        for (Element child : children(top)) {
            String name = local(child);
            if (name.equals("item") || name.equals("entry")) {
                entries.add(entry(child));
            } else if (name.equals("channel")) {
                title = text(child, "title");
                children(child).stream()
                        .filter(item -> local(item).equals("item"))
                        .forEach(item -> entries.add(entry(item)));
            } else if (name.equals("title")) {
                title = Words.even(child.text());
            }
        }
        return new Feed(State.FEED, title, entries);
    }

    private static Feed without(State state) {
        return new Feed(state, null, List.of());
    }

    /**
     * What stands before the first element.
     *
     * @param end where that element begins
     * @param declarations what may declare things: all but comments
     */
    private record Prolog(int end, String declarations) {

        static Prolog of(String xml) {
            StringBuilder declarations = new StringBuilder();
            int depth = 0;
            int at = 0;
            while (at < xml.length()) {
                char c = xml.charAt(at);
                char next = at + 1 < xml.length() ? xml.charAt(at + 1) : ' ';
                if (c == '<' && depth == 0 && next != '!' && next != '?') {
                    break;
                }
                if (xml.startsWith("<!--", at)) {
                    int end = xml.indexOf("-->", at);
                    at = end < 0 ? xml.length() : end + 3;
                    continue;
                }
                depth = c == '<' ? depth + 1 : c == '>' ? Math.max(0, depth - 1) : depth;
                declarations.append(c);
                at++;
            }
            return new Prolog(Math.min(at, xml.length()), declarations.toString());
        }

        boolean declaresEntities() {
            return declarations.toUpperCase(Locale.ROOT).contains("<!ENTITY");
        }
    }

    private static Entry entry(Element entry) {
        String html = first(
                content(entry, "encoded"),
                content(entry, "content"),
                content(entry, "description"),
                content(entry, "summary"));
        String url = url(entry);
        return new Entry(
                first(text(entry, "guid"), text(entry, "id")),
                html == null ? "" : PageReader.textOf(html),
                plain(text(entry, "title")),
                day(first(
                        text(entry, "pubdate"),
                        text(entry, "published"),
                        text(entry, "date"),
                        text(entry, "issued"),
                        text(entry, "updated"))),
                url,
                source(entry));
    }

    private static @Nullable String source(Element entry) {
        Element source = child(entry, "source");
        if (source == null) {
            return null;
        }
        String title = text(source, "title");
        return title != null ? title : blankToNull(Words.even(source.ownText()));
    }

    /** An entry's link: Atom's is an attribute, and the one to the article has no {@code rel} or {@code alternate}. */
    private static @Nullable String url(Element entry) {
        for (Element link : children(entry)) {
            if (local(link).equals("link")) {
                String rel = link.attr("rel");
                String url = link.hasAttr("href") ? link.attr("href") : link.text();
                if ((rel.isEmpty() || rel.equals("alternate")) && url.strip().startsWith("http")) {
                    return url.strip();
                }
            }
        }
        String guid = text(entry, "guid");
        return guid != null && guid.startsWith("http") ? guid : null;
    }

    /** HTML in a child: written as text, or as elements where Atom's type is {@code xhtml}. */
    private static @Nullable String content(Element entry, String name) {
        Element child = child(entry, name);
        if (child == null
                || child.nodeName().startsWith("media:")
                || child.nodeName().startsWith("itunes:")) {
            return null;
        }
        return blankToNull(child.childrenSize() > 0 ? child.html() : child.wholeText());
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        return written == null ? null : WrittenDate.in(written).orElse(null);
    }

    private static @Nullable String plain(@Nullable String title) {
        if (title == null) {
            return null;
        }
        String plain = title.contains("<") || title.contains("&")
                ? Parser.htmlParser().parseInput(title, "").text()
                : title;
        return blankToNull(Words.even(plain));
    }

    private static @Nullable String text(Element parent, String name) {
        Element child = child(parent, name);
        return child == null ? null : blankToNull(Words.even(child.wholeText()));
    }

    private static @Nullable Element child(Element parent, String name) {
        for (Element child : children(parent)) {
            if (local(child).equals(name) && !child.nodeName().startsWith("media:")) {
                return child;
            }
        }
        return null;
    }

    private static List<Element> children(Element parent) {
        return parent.children();
    }

    private static String local(Element element) {
        String name = element.nodeName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private static @Nullable String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static @Nullable String first(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null) {
                return text;
            }
        }
        return null;
    }
}
