package org.dragoman.resolve.time;

import org.dragoman.model.TimexType;

/**
 * A value that no context changes: {@code PRESENT_REF}, {@code XXXX-WXX-2}.
 *
 * @param type TIMEX3 type
 * @param value TIMEX3 value
 */
record FixedValue(TimexType type, String value) implements TimeExpr {

    @Override
    public Resolved resolve(Timeline at) {
        Resolved open = Resolved.open(type, value);
        return switch (value) {
            case "PRESENT_REF" -> at.isNews() ? open.between(at.now(), at.now()) : open;
            case "PAST_REF" -> open.between(null, at.now());
            case "FUTURE_REF" -> open.between(at.now(), null);
            default -> open;
        };
    }
}
