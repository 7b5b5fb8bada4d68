package org.dragoman.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Of an article's blocks, keeps those that are its text. Lines that are not are told by the patterns of {@code lines.tsv}. */
final class BlockFilter {

    private static final WordTable TABLE = WordTable.load("lines.tsv");
    private static final Pattern BESIDE = either(TABLE.lines("beside"));
    private static final Pattern SHORT = either(TABLE.lines("short"));
    private static final Pattern END = either(TABLE.lines("end"));
    private static final int SHORT_WORDS = 14;
    private static final int FRAGMENT = 5;

    private BlockFilter() {}

    /**
     * The article's text, paragraphs parted by an empty line.
     *
     * @param title the headline, which is left out where the text repeats it, or null
     */
    static String text(List<Block> blocks, @Nullable String title) {
        List<Block> kept = new ArrayList<>();
        Block heading = null;
        int end = end(blocks);
        for (Block block : blocks.subList(0, end)) {
            if (!isText(block) || kept.isEmpty() && isTitle(block, title)) {
                continue;
            }
            if (block.kind() == Block.Kind.HEADING) {
                heading = block;
                continue;
            }
            // A heading over nothing is no part of the text.
            if (heading != null && !kept.isEmpty()) {
                kept.add(heading);
            }
            heading = null;
            kept.add(block);
        }
        return String.join("\n\n", kept.stream().map(Block::text).toList());
    }

    /** Where the article ends: before a heading as "Related" that little prose comes after, or at the last block. */
    private static int end(List<Block> blocks) {
        int all = blocks.stream().mapToInt(BlockFilter::prose).sum();
        int before = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean mark =
                    i > 0 && block.words() <= 8 && END.matcher(block.text()).lookingAt();
            if (mark && 3 * (all - before) < all) {
                return i;
            }
            before += prose(block);
        }
        return blocks.size();
    }

    private static int prose(Block block) {
        return block.isProse() ? block.words() : 0;
    }

    private static boolean isText(Block block) {
        if (Listing.leadsElsewhere(block) || BESIDE.matcher(block.text()).lookingAt()) {
            return false;
        }
        boolean few = block.words() <= SHORT_WORDS;
        if (few && SHORT.matcher(block.text()).lookingAt() || block.words() < 30 && block.linkDensity() > 0.6) {
            return false;
        }
        return switch (block.kind()) {
            case HEADING ->
                block.linkDensity() < 0.5 && !END.matcher(block.text()).lookingAt();
            case ITEM -> block.words() >= 3 && block.linkDensity() < 0.5;
            case PARAGRAPH -> block.words() >= FRAGMENT || block.endsSentence() && block.words() >= 2;
        };
    }

    private static boolean isTitle(Block block, @Nullable String title) {
        return title != null && block.words() >= 3 && letters(title).endsWith(letters(block.text()))
                || title != null && letters(block.text()).equals(letters(title));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static Pattern either(List<String> patterns) {
        return Pattern.compile(
                "(?:" + String.join("|", patterns) + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
