package org.dragoman.read.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/**
 * Finds what pages name as being beside the article: by tag, by role, by being hidden, by the words of {@code class} and
 * {@code id} ({@code boilerplate.tsv}).
 */
final class Boilerplate {

    private static final WordTable TABLE = WordTable.load("boilerplate.tsv");
    private static final Set<String> TAGS = TABLE.words("tag");
    private static final Set<String> TAGS_UNLESS_MOST = TABLE.words("tag-unless-most");
    private static final Set<String> ROLES = TABLE.words("role");
    private static final Set<String> ALWAYS = TABLE.words("always");
    private static final Set<String> UNLESS_MOST = TABLE.words("unless-most");
    private static final Set<String> INLINE_TOO = TABLE.words("inline-too");
    private static final Set<String> QUALIFIERS = TABLE.words("qualifier");
    private static final Set<String> NEVER = Set.of("html", "body", "main", "head");
    private static final Set<String> INLINE =
            Set.of("a", "span", "b", "i", "em", "strong", "small", "font", "time", "cite");
    private static final Pattern HUMP = Pattern.compile("([a-z])([A-Z])");
    private static final Pattern PARTS = Pattern.compile("[^A-Za-z0-9]+");
    /** An element with this share of the page's text is not beside the article, whatever it is called. */
    private static final double MOST = 0.4;

    private final Set<Element> beside = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Element, Integer> masses = new IdentityHashMap<>();
    /** Elements that hold a first level heading or what the page marks as the article's body. */
    private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());

    private int all = 1;

    private Boilerplate(Element body) {
        for (Element mark : body.select("h1, [itemprop=articleBody]")) {
            for (Element at = mark; at != null && holders.add(at); ) {
                at = at.parent();
            }
        }
    }

    /** The elements of {@code body} that stand beside the article, with all that is in them. */
    static Set<Element> in(Element body) {
        Boilerplate boilerplate = new Boilerplate(body);
        boilerplate.mark(body, element -> boilerplate.isByTag(element) || boilerplate.isHidden(element));
        boilerplate.weigh(body);
        boilerplate.mark(body, boilerplate::isNamed);
        return boilerplate.beside;
    }

    private interface Test {
        boolean isBeside(Element element);
    }

    private void mark(Element body, Test test) {
        NodeFilter marking = (node, depth) -> {
            if (node instanceof Element element && (beside.contains(element) || test.isBeside(element))) {
                beside.add(element);
                return NodeFilter.FilterResult.SKIP_ENTIRELY;
            }
            return NodeFilter.FilterResult.CONTINUE;
        };
        NodeTraversor.filter(marking, body);
    }

    /** How many characters of text each element holds. */
    private void weigh(Element body) {
        NodeTraversor.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (node instanceof TextNode text && text.parent() != null) {
                            masses.merge(
                                    text.parent(), text.getWholeText().strip().length(), Integer::sum);
                        }
                        return node instanceof Element element && beside.contains(element)
                                ? FilterResult.SKIP_ENTIRELY
                                : FilterResult.CONTINUE;
                    }

                    @Override
                    public FilterResult tail(Node node, int depth) {
                        if (node instanceof Element element && element != body && element.parent() != null) {
                            masses.merge(element.parent(), masses.getOrDefault(element, 0), Integer::sum);
                        }
                        return FilterResult.CONTINUE;
                    }
                },
                body);
        all = Math.max(1, masses.getOrDefault(body, 1));
    }

    private boolean isByTag(Element element) {
        String name = element.normalName();
        if (name.equals("header")) {
            return element.selectFirst("h1") == null
                    && element.closest("article, main, [itemprop=articleBody]") == null;
        }
        return TAGS.contains(name) || name.startsWith("amp-");
    }

    private boolean isHidden(Element element) {
        if (element.normalName().equals("body") || element.normalName().equals("html")) {
            return false;
        }
        String style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return element.hasAttr("hidden")
                || style.contains("display:none")
                || style.contains("visibility:hidden")
                || element.attr("aria-hidden").equals("true") && !holders.contains(element);
    }

    private boolean isNamed(Element element) {
        if (NEVER.contains(element.normalName()) || holders.contains(element)) {
            return false;
        }
        boolean most = masses.getOrDefault(element, 0) > MOST * all;
        if (!most && TAGS_UNLESS_MOST.contains(element.normalName())) {
            return true;
        }
        String role = element.attr("role").toLowerCase(Locale.ROOT);
        if (ROLES.contains(role)) {
            return true;
        }
        boolean inline = INLINE.contains(element.normalName());
        for (String name : names(element)) {
            if (isCalled(name, INLINE_TOO)
                    || !inline && (isCalled(name, ALWAYS) || !most && isCalled(name, UNLESS_MOST))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInArticle(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            String name = at.normalName();
            if (name.equals("article")
                    || name.equals("main")
                    || at.attr("itemprop").equals("articleBody")) {
                return true;
            }
        }
        return false;
    }

    /** The element's classes and id, their words parted by hyphens: {@code relatedLinks_2} is {@code related-links-2}. */
    private static List<String> names(Element element) {
        List<String> names = new ArrayList<>();
        for (String name : element.classNames()) {
            names.add(parted(name));
        }
        if (!element.id().isEmpty()) {
            names.add(parted(element.id()));
        }
        return names;
    }

    private static String parted(String name) {
        String hyphened = HUMP.matcher(name).replaceAll("$1-$2");
        return PARTS.matcher(hyphened).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** Whether the name begins or ends with one of {@code words}, and does not say "with" or "no" before it. */
    private static boolean isCalled(String name, Set<String> words) {
        String[] parts = name.split("-");
        for (int i = 0; i < parts.length; i++) {
            if (QUALIFIERS.contains(parts[i])) {
                return false;
            }
        }
        for (int length = 1; length <= Math.min(3, parts.length); length++) {
            if (words.contains(joined(parts, 0, length))
                    || words.contains(joined(parts, parts.length - length, parts.length))) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String joined(String[] parts, int from, int to) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < to; i++) {
            joined.append(i > from ? "-" : "").append(parts[i]);
        }
        return joined.toString();
    }
}
