package org.dragoman.merge;

/**
 * What counts for more together than apart: one kind of happening on one day, at one place, done to one thing. Violence has
 * weights of its own, as attacks resemble each other more than other happenings do.
 */
final class Together {

    private Together() {}

    /** Adds to {@code out} what follows from what is in it. */
    static void compare(Chain a, Chain b, Features out) {
        double kind = out.get(Feature.KIND_SAME);
        double day = out.get(Feature.DAY_SAME);
        double place = out.get(Feature.PLACE_SAME);
        double topic = out.get(Feature.TOPIC_LIKENESS);
        double window = out.get(Feature.WINDOW_LIKENESS);
        out.put(Feature.KIND_AND_DAY, kind * day);
        out.put(Feature.KIND_AND_PLACE, kind * place);
        out.put(Feature.KIND_AND_OBJECTS, kind * out.get(Feature.OBJECTS_LIKENESS));
        out.put(Feature.KIND_AND_WINDOW, kind * window);
        out.put(Feature.KIND_AND_TOPIC, kind * topic);
        out.put(Feature.DAY_AND_PLACE, day * place);
        out.put(Feature.DAY_AND_OBJECTS, day * out.get(Feature.OBJECTS_LIKENESS));
        out.put(Feature.DAY_AND_TOPIC, day * topic);
        if (a.isLead() && b.isLead() && !a.document().equals(b.document())) {
            out.put(Feature.BOTH_LEAD);
            out.put(Feature.BOTH_LEAD_AND_TOPIC, topic);
        }
        if (a.isViolent() && b.isViolent()) {
            violent(day, place, topic, window, out);
        } else if (a.isViolent() || b.isViolent()) {
            out.put(Feature.VIOLENT_AND_OTHER);
        }
    }

    private static void violent(double day, double place, double topic, double window, Features out) {
        out.put(Feature.VIOLENT);
        out.put(Feature.VIOLENT_AND_DAY, day);
        out.put(Feature.VIOLENT_AND_PLACE, place);
        out.put(Feature.VIOLENT_AND_WINDOW, window);
        out.put(Feature.VIOLENT_AND_TOPIC, topic);
        boolean otherDay = out.has(Feature.DAY_NEXT) || out.has(Feature.DAYS_NEAR) || out.has(Feature.DAYS_FAR);
        out.put(Feature.VIOLENT_DAY_OTHER, otherDay ? 1 : 0);
    }
}
