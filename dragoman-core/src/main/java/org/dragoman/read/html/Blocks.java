package org.dragoman.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Cuts what is left of a page into blocks, in the order of the page: at block elements and at empty lines of {@code <br>}. */
final class Blocks implements NodeFilter {

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
            "ins", "kbd", "label", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup",
            "time", "tt", "u", "var", "wbr", "ruby", "rt", "center");

    private static final int LONGEST_LINE = 16;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder run = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private final Set<Element> leftOut;
    private Element holder;
    private int linkDepth;
    private boolean lineBroken;
    /** Words of the link that the run begins with. */
    private int opening;
    /** Whether the run holds words that are no link. */
    private boolean plain;
    /** Where the last line begins in the run, and whether all lines of this element so far were short. */
    private int lineStart;

    private boolean atTop = true;

    private Blocks(Element root, Set<Element> leftOut) {
        this.holder = root;
        this.leftOut = leftOut;
    }

    /** The blocks below {@code root} that are not in {@code leftOut}. */
    static List<Block> of(Element root, Set<Element> leftOut) {
        Blocks visitor = new Blocks(root, leftOut);
        NodeTraversor.filter(visitor, root);
        visitor.flush();
        return visitor.blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            String words = text.getWholeText();
            lineBroken &= words.isBlank();
            run.append(words);
            if (linkDepth > 0) {
                links.append(words);
            } else {
                plain |= !words.isBlank();
            }
        } else if (node instanceof Element element) {
            if (leftOut.contains(element)) {
                run.append(' ');
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            if (lineBroken || isLineOfItsOwn()) {
                flush();
            }
            run.append('\n');
            lineStart = run.length();
            lineBroken = true;
        } else if (name.equals("a")) {
            linkDepth++;
            links.append(' ');
        } else if (!INLINE.contains(name)) {
            flush();
            holder = element;
            atTop = true;
        }
    }

    /** Whether a line that a single {@code <br>} ends is a headline or a date over the text rather than a wrapped line of it. */
    private boolean isLineOfItsOwn() {
        String line = Words.even(run.substring(lineStart));
        boolean ended = !line.isEmpty() && ".,;:!?-\"”".indexOf(line.charAt(line.length() - 1)) >= 0;
        boolean apart = atTop && !ended && !line.isEmpty() && Words.count(line) <= LONGEST_LINE;
        atTop &= apart || line.isEmpty();
        return apart;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("a")) {
                linkDepth--;
                opening = opening == 0 && linkDepth == 0 && !plain ? Words.count(links) : opening;
            } else if (!name.equals("br") && !INLINE.contains(name)) {
                flush();
                Element parent = element.parent();
                holder = parent == null ? element : parent;
            }
        }
        return FilterResult.CONTINUE;
    }

    private void flush() {
        String text = Words.even(run);
        if (!text.isEmpty()) {
            int words = Words.count(text);
            blocks.add(new Block(holder, text, words, Math.min(words, Words.count(links)), opening, kind(holder)));
        }
        run.setLength(0);
        links.setLength(0);
        lineBroken = false;
        lineStart = 0;
        opening = 0;
        plain = false;
    }

    private static Block.Kind kind(Element holder) {
        String name = holder.normalName();
        if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
            return Block.Kind.HEADING;
        }
        boolean item = name.equals("li") || name.equals("dd") || name.equals("dt");
        return item ? Block.Kind.ITEM : Block.Kind.PARAGRAPH;
    }
}
