package org.dragoman.resolve.time;

/**
 * A date that needs no context: "1914", "December 1, 2019", "the 1990s".
 *
 * @param granule the calendar stretch
 */
record NamedDate(Granule granule) implements TimeExpr {

    @Override
    public Resolved resolve(Timeline at) {
        return Resolved.date(granule);
    }

    @Override
    public boolean isExplicit() {
        return true;
    }
}
