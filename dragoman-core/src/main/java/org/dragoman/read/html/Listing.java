package org.dragoman.read.html;

import java.util.List;

/** Tells pages that lead to articles from pages that are one. */
final class Listing {

    private static final int FEWEST_LEADS = 4;
    private static final int LONGEST_TEASER = 70;

    private Listing() {}

    /**
     * Whether the page is a front page, a section or a list of results: headlines that are links, with no more than a teaser
     * between any two of them. A page that calls itself an article needs twice as many to be doubted.
     */
    static boolean isListing(List<Block> blocks, Metadata metadata) {
        if (metadata.isLiveBlog()) {
            return false;
        }
        int leads = 0;
        int run = 0;
        int longest = 0;
        for (Block block : blocks) {
            if (leadsElsewhere(block) || opensWithHeadline(block)) {
                leads++;
                run = 0;
            } else if (block.isProse()) {
                run += block.words();
                longest = Math.max(longest, run);
            }
        }
        int enough = metadata.isArticle() ? 2 * FEWEST_LEADS : FEWEST_LEADS;
        int teaser = metadata.isArticle() ? LONGEST_TEASER / 2 : LONGEST_TEASER;
        return leads >= enough && longest < teaser;
    }

    /** Whether a block is a headline that links to an article, with a teaser behind it. */
    private static boolean opensWithHeadline(Block block) {
        return block.opening() >= 5 && block.words() < LONGEST_TEASER;
    }

    /** Whether a block is a headline, or a line of its own, that links to another article. */
    static boolean leadsElsewhere(Block block) {
        boolean heading = block.kind() == Block.Kind.HEADING;
        return block.linkDensity() > 0.8 && block.words() >= (heading ? 3 : 5);
    }
}
