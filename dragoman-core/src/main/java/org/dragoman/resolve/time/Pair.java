package org.dragoman.resolve.time;

/**
 * Two dates that share words: "7-9 August", "1914-18". Each is a time expression of its own.
 *
 * @param left the first
 * @param right the second
 */
record Pair(TimeExpr left, TimeExpr right) implements TimeExpr {

    @Override
    public Resolved resolve(Timeline at) {
        return left.resolve(at);
    }

    @Override
    public boolean isExplicit() {
        return right.isExplicit();
    }
}
