package org.dragoman.read.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The front door: from HTML to the article on the page. */
public final class PageReader {

    /** As deep as browsers go; articles stay under 100. */
    private static final int DEEPEST = 512;

    private static final int FEWEST_WORDS = 12;

    private PageReader() {}

    /**
     * The article on a page.
     *
     * @param html the page, decoded
     * @param url where it was fetched, or null
     */
    public static Page read(String html, @Nullable String url) {
        Document document = parse(html, url == null ? "" : url);
        if (isTooDeep(document)) {
            return Page.without(Page.State.TOO_DEEP);
        }
        Metadata metadata = Metadata.of(document, url);
        List<Block> blocks = blocks(document);
        if (Listing.isListing(blocks, metadata)) {
            return Page.without(Page.State.LISTING);
        }
        Element main = ArticleFinder.find(document.body(), blocks);
        String text = main == null ? "" : BlockFilter.text(within(blocks, main), metadata.title());
        String told = metadata.articleBody();
        if (told != null && words(told) > 2 * words(text)) {
            text = told;
        }
        if (words(text) < FEWEST_WORDS) {
            return Page.without(Page.State.EMPTY);
        }
        Element place = main == null ? document.body() : main;
        return new Page(
                Page.State.ARTICLE,
                text,
                metadata.title(),
                metadata.date() != null ? metadata.date() : VisibleDate.near(blocks, place, text),
                metadata.url(),
                metadata.source());
    }

    /** The text of a piece of HTML that is an article or its summary and nothing else, as feeds hold it. */
    public static String textOf(String fragment) {
        Document document = parse(fragment, "");
        if (isTooDeep(document)) {
            return "";
        }
        return BlockFilter.text(blocks(document), null);
    }

    private static List<Block> blocks(Document document) {
        return Blocks.of(document.body(), Boilerplate.in(document.body()));
    }

    private static Document parse(String html, String base) {
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, base);
    }

    /** Whether the parser had to flatten the page. */
    private static boolean isTooDeep(Document document) {
        return isDeeperThan(document, DEEPEST - 1);
    }

    static boolean isDeeperThan(Document document, int most) {
        int depth = 0;
        Node node = document;
        while (node != null) {
            if (depth >= most) {
                return true;
            }
            if (node.childNodeSize() > 0) {
                node = node.childNode(0);
                depth++;
                continue;
            }
            while (node != null && node.nextSibling() == null) {
                node = node.parent();
                depth--;
            }
            node = node == null ? null : node.nextSibling();
        }
        return false;
    }

    private static List<Block> within(List<Block> blocks, Element main) {
        return blocks.stream().filter(block -> block.isWithin(main)).toList();
    }

    private static int words(String text) {
        return Words.count(text);
    }
}
