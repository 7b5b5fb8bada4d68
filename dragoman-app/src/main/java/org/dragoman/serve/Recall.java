package org.dragoman.serve;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.model.Event;
import org.dragoman.store.EventFilter;
import org.dragoman.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * The store's events in memory, so that judging from those of another filter need not read them again. Kept for stores that are
 * not too large, and only as long as nothing else needs the room.
 */
final class Recall {

    private static final long MOST_EVENTS = 200_000;

    private record Events(String version, List<Event> events) {}

    private final Store store;
    private SoftReference<Events> last = new SoftReference<>(null);

    Recall(Store store) {
        this.store = store;
    }

    /** Whether events can be passed on without reading them. */
    boolean isReady() {
        return known() != null;
    }

    private synchronized @Nullable Events known() {
        Events known = last.get();
        return known != null && known.version.equals(store.dataVersion()) ? known : null;
    }

    /** Passes on the events that pass a filter, in no given order. */
    void scan(EventFilter filter, Consumer<Event> each) {
        Events known = known();
        if (known != null) {
            pass(known.events, filter, each);
        } else if (filter.equals(EventFilter.ALL) && store.count(filter) <= MOST_EVENTS) {
            String version = store.dataVersion();
            List<Event> events = new ArrayList<>();
            store.scan(filter, event -> {
                events.add(event);
                each.accept(event);
            });
            keep(new Events(version, events));
        } else {
            store.scan(filter, each);
        }
    }

    private synchronized void keep(Events events) {
        last = new SoftReference<>(events);
    }

    private void pass(List<Event> events, EventFilter filter, Consumer<Event> each) {
        if (filter.equals(EventFilter.ALL)) {
            events.forEach(each);
            return;
        }
        Set<String> ids = store.sums().ids(filter);
        for (Event event : events) {
            if (ids.contains(event.id())) {
                each.accept(event);
            }
        }
    }
}
