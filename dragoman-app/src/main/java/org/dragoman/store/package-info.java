/**
 * What is kept: documents, the reports coded from them, the events that those tell of together, and what was imported from
 * elsewhere; with what coded them and when.
 *
 * <p><b>What comes in:</b> documents with their reports, batch by batch; imported events. <b>What goes out:</b> events and
 * documents, by one set of filters ({@link org.dragoman.store.EventFilter}). <b>What it may not know:</b> how documents are
 * read and coded, how results are shown.
 *
 * <pre>{@code
 * try (Store store = Store.open(Path.of("dragoman.duckdb"))) {
 *     EventFilter filter = EventFilter.builder().actor("SYR MIL").type(EventType.ASSAULT).build();
 *     store.events(EventQuery.of(filter).limit(20), event -> System.out.println(event.id()));
 * }
 * }</pre>
 *
 * <p>A batch is written whole or not at all, whenever the process ends. One process at a time may have a store open.
 * {@code docs/store.md} tells the tables and the guarantees.
 */
@NullMarked
package org.dragoman.store;

import org.jspecify.annotations.NullMarked;
