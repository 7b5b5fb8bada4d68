package org.dragoman.read.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element that holds the article. Each block of prose votes with its words for the element that holds it, with half
 * of them for the next one up, and so on; elements that the page itself calls the article count for more. From the winner the
 * way leads up as long as there is more prose to win and no list of links comes with it.
 */
final class ArticleFinder {

    private static final int LEVELS = 4;
    private static final double CALLED_ARTICLE = 1.6;
    private static final double WORTH_CLIMBING = 1.1;
    private static final Set<String> LEAVES = Set.of("p", "li", "blockquote", "pre", "dd");
    private static final Evaluator ARTICLE_BODY = QueryParser.parse(
            "[itemprop~=articleBody], [class*=article-body], [class*=article__body], [class*=articleBody],"
                    + " [class*=entry-content], [class*=post-content], [class*=post-body], [class*=story-body],"
                    + " [class*=article-content], [class*=article-text], [class*=story-text], [class*=field--name-body],"
                    + " [class*=field-name-body], [id*=article-body], [id*=story-body], article");

    /** What an element holds: words of prose, and blocks that lead to other articles. */
    private record Holding(int prose, int leads) {

        Holding plus(Holding more) {
            return new Holding(prose + more.prose, leads + more.leads);
        }
    }

    private final Map<Element, Holding> holdings = new IdentityHashMap<>();

    private ArticleFinder(List<Block> blocks) {
        for (Block block : blocks) {
            Holding holding = new Holding(block.isProse() ? block.words() : 0, Listing.leadsElsewhere(block) ? 1 : 0);
            if (holding.prose + holding.leads == 0) {
                continue;
            }
            for (Element at = block.element(); at != null; at = at.parent()) {
                holdings.merge(at, holding, Holding::plus);
            }
        }
    }

    /** The element that holds the article, or null when there is no prose. */
    static @Nullable Element find(Element body, List<Block> blocks) {
        Map<Element, Double> votes = new IdentityHashMap<>();
        for (Block block : blocks) {
            if (block.isProse()) {
                vote(block, votes);
            }
        }
        Element best = null;
        double most = 0;
        for (Map.Entry<Element, Double> entry : votes.entrySet()) {
            double vote = entry.getValue() * (entry.getKey().is(ARTICLE_BODY) ? CALLED_ARTICLE : 1);
            if (vote > most || vote == most && best != null && isAbove(entry.getKey(), best)) {
                best = entry.getKey();
                most = vote;
            }
        }
        return best == null ? null : new ArticleFinder(blocks).climbed(best, body);
    }

    private static void vote(Block block, Map<Element, Double> votes) {
        double vote = block.words() * (1 - block.linkDensity());
        Element holder = block.element();
        boolean leaf = LEAVES.contains(holder.normalName());
        Element at = leaf ? holder.parent() : holder;
        for (int level = 0; level < LEVELS && at != null; level++) {
            votes.merge(at, vote, Double::sum);
            vote /= 2;
            at = at.parent();
        }
    }

    private Element climbed(Element from, Element body) {
        Element best = from;
        Holding held = holdings.get(best);
        Element at = from.parent();
        while (at != null && best != body) {
            Holding more = holdings.get(at);
            if (more.leads > held.leads + 1) {
                break;
            }
            if (more.prose >= WORTH_CLIMBING * held.prose) {
                best = at;
                held = more;
            }
            at = at == body ? null : at.parent();
        }
        return best;
    }

    private static boolean isAbove(Element above, Element below) {
        for (Element at = below.parent(); at != null; at = at.parent()) {
            if (at == above) {
                return true;
            }
        }
        return false;
    }
}
