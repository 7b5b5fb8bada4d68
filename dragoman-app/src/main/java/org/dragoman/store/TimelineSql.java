package org.dragoman.store;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.model.EventType;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Counts events by day, week or month, and type. */
final class TimelineSql {

    private record Cell(@Nullable LocalDate from, EventType type, long events) {}

    private TimelineSql() {}

    static Timeline count(Handle handle, EventFilter filter, Step step) {
        Selection selection = Selection.of(handle, filter);
        List<Cell> cells = selection
                .query(
                        handle,
                        "SELECT CAST(date_trunc('" + step.name().toLowerCase(Locale.ROOT)
                                + "', first_day) AS DATE) AS bin, type, count(*) FROM events WHERE "
                                + selection.condition() + " GROUP BY 1, 2")
                .map((row, context) -> new Cell(
                        row.getObject("bin", LocalDate.class), EventType.valueOf(row.getString(2)), row.getLong(3)))
                .list();
        Map<LocalDate, Map<EventType, Long>> bins = new TreeMap<>();
        long undated = 0;
        for (Cell cell : cells) {
            if (cell.from == null) {
                undated += cell.events;
            } else {
                bins.computeIfAbsent(cell.from, day -> new EnumMap<>(EventType.class))
                        .put(cell.type, cell.events);
            }
        }
        return new Timeline(
                step,
                bins.entrySet().stream()
                        .map(each -> new Timeline.Bin(
                                each.getKey(), step.next(each.getKey()).minusDays(1), each.getValue()))
                        .toList(),
                undated);
    }
}
