package org.dragoman.resolve.time;

/**
 * A yearly date with its year told by another expression: "October of that year", "5 May last year".
 *
 * @param date the yearly date
 * @param year what names the year
 */
record InYear(YearlyDate date, TimeExpr year) implements TimeExpr {

    @Override
    public Resolved resolve(Timeline at) {
        Granule all = year.resolve(at).granule();
        return all == null
                ? date.resolve(at)
                : Resolved.date(date.inYear().apply(all.from().getYear()));
    }
}
