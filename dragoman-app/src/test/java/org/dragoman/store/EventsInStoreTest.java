package org.dragoman.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dragoman.model.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsInStoreTest {

    private static final long SEED = Long.getLong("seed", System.nanoTime());

    @TempDir
    private Path folder;

    private Store store;

    @BeforeEach
    void make() {
        store = Store.create(folder.resolve("s.duckdb"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void eventsComeBackAsTheyWereGivenAlsoAfterReopening() {
        List<Event> events = new RandomEvents(SEED).events(300);
        store.importEvents(events);
        store.close();
        store = Store.open(folder.resolve("s.duckdb"));

        assertThat(store.events(EventQuery.of(EventFilter.ALL)))
                .as("seed %d", SEED)
                .containsExactlyInAnyOrderElementsOf(events);
        assertThat(store.event("e7")).contains(events.get(7));
        assertThat(store.event("nothing")).isEmpty();
    }

    @Test
    void filtersInTheStoreFindWhatFiltersInMemoryFind() {
        RandomEvents random = new RandomEvents(SEED);
        List<Event> events = random.events(400);
        store.importEvents(events);
        int found = 0;
        for (int i = 0; i < 300; i++) {
            EventFilter filter = random.filter();
            Predicate<Event> matcher = new EventMatcher(filter);
            Set<String> expected =
                    events.stream().filter(matcher).map(Event::id).collect(Collectors.toSet());

            List<Event> stored = store.events(EventQuery.of(filter));

            assertThat(stored)
                    .as("seed %d, %s", SEED, filter)
                    .extracting(Event::id)
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(store.count(filter)).isEqualTo(stored.size());
            found += stored.isEmpty() ? 0 : 1;
        }
        assertThat(found).as("filters that find something, seed %d", SEED).isGreaterThan(100);
    }

    @Test
    void eventsAreSortedAndCutAsInMemory() {
        List<Event> events = new RandomEvents(SEED).events(100);
        store.importEvents(events);
        for (EventQuery.Sort sort : EventQuery.Sort.values()) {
            for (boolean descending : new boolean[] {false, true}) {
                EventQuery query = EventQuery.of(
                                EventFilter.builder().minReports(2).build())
                        .sort(sort, descending)
                        .offset(5)
                        .limit(10);

                assertThat(store.events(query))
                        .as("seed %d, %s", SEED, query)
                        .hasSize(10)
                        .isEqualTo(query.select(events));
            }
        }
    }

    @Test
    void anImportedRowReplacesItsEarlierVersion() {
        List<Event> first = new RandomEvents(SEED).events(50);
        List<Event> second = new RandomEvents(SEED).events(60);

        assertThat(store.importEvents(first)).isEqualTo(new Store.Imported(50, 0));
        assertThat(store.importEvents(second)).isEqualTo(new Store.Imported(10, 50));
        assertThat(store.events(EventQuery.of(EventFilter.ALL))).hasSize(60);
    }
}
