package org.dragoman.read.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The day that a page shows to its readers: in a short line over or under the article, or in the dateline that opens it. */
final class VisibleDate {

    private static final Pattern PUBLISHED =
            Pattern.compile("(?i)\\b(?:published|posted|updated|modified|first|dated?|created|issued|on air)\\b");
    private static final int SHORT = 25;
    private static final int BEFORE = 12;
    private static final int AFTER = 6;
    /** How far into the text a dateline may reach. */
    private static final int DATELINE = 70;

    private VisibleDate() {}

    /**
     * The day shown near the article, or null.
     *
     * @param blocks the page's blocks
     * @param main what holds the article
     * @param text the article
     */
    static @Nullable LocalDate near(List<Block> blocks, Element main, String text) {
        int first = firstProse(blocks, main);
        List<Block> around = blocks.subList(Math.max(0, first - BEFORE), Math.min(blocks.size(), first + 3));
        return inLines(around, true)
                .or(() -> inLines(around, false))
                .or(() -> WrittenDate.in(text.substring(0, Math.min(DATELINE, text.length()))))
                .or(() -> inLines(after(blocks, main), true))
                .orElse(null);
    }

    private static int firstProse(List<Block> blocks, Element main) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isProse() && blocks.get(i).isWithin(main)) {
                return i;
            }
        }
        return 0;
    }

    private static List<Block> after(List<Block> blocks, Element main) {
        int last = blocks.size() - 1;
        while (last > 0 && !(blocks.get(last).isProse() && blocks.get(last).isWithin(main))) {
            last--;
        }
        return blocks.subList(Math.max(0, last), Math.min(blocks.size(), last + AFTER));
    }

    private static Optional<LocalDate> inLines(List<Block> lines, boolean saysPublished) {
        return lines.stream()
                .filter(line -> line.words() <= SHORT && line.linkDensity() < 0.5)
                .filter(line -> !saysPublished || PUBLISHED.matcher(line.text()).find())
                .flatMap(line -> WrittenDate.in(line.text()).stream())
                .findFirst();
    }
}
