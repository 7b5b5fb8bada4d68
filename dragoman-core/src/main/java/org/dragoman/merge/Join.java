package org.dragoman.merge;

import java.util.List;

/**
 * Why a report was joined to an event: the other report that it is most like, and what spoke for and against it.
 *
 * @param report which of the event's mentions, as an index into {@link org.dragoman.model.Event#mentions}
 * @param to which other mention it is most like
 * @param likeness log odds that the two tell of one happening, before contradictions among other reports
 * @param reasons what it is made of, the weightiest first; the general rarity of two reports telling of one happening is the
 *     reason {@code bias}
 */
public record Join(int report, int to, double likeness, List<Reason> reasons) {

    /**
     * What one feature contributes.
     *
     * @param feature what the two have in common, or not, in words
     * @param weight log odds; below 0 when it speaks against
     */
    public record Reason(String feature, double weight) {}

    public Join {
        reasons = List.copyOf(reasons);
    }
}
