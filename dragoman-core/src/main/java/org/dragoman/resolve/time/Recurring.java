package org.dragoman.resolve.time;

import org.dragoman.model.TimexType;

/**
 * Something that comes again and again: "every Tuesday", "each spring", "Mondays at noon".
 *
 * @param each one of them
 */
record Recurring(TimeExpr each) implements TimeExpr {

    @Override
    public Resolved resolve(Timeline at) {
        String value =
                each.resolve(new Timeline(TimeMode.NARRATIVE, null)).interval().value();
        return Resolved.open(TimexType.SET, value);
    }
}
