package org.dragoman.export.files;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.dragoman.imports.Countries;
import org.dragoman.model.Actor;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;
import org.dragoman.model.Magnitude;
import org.dragoman.model.Place;
import org.jspecify.annotations.Nullable;

/** GDELT 1.0's event table: 58 columns, no header. Columns that we know nothing of, as AvgTone, stay empty. */
final class GdeltRows extends DyadRows {

    private static final Countries COUNTRIES = Countries.shipped();
    private static final int TYPES = 3;
    private static final int DAYS_OF_MONTH = 30;
    private static final double DAYS_OF_YEAR = 365;

    GdeltRows(OutputStream out) {
        super(out);
    }

    @Override
    List<Object> row(
            Event event, LocalDate day, Event.@Nullable Party source, Event.@Nullable Party target, long number) {
        List<Object> row = new ArrayList<>();
        int basic = basic(day);
        row.add(number);
        row.add(basic);
        row.add(basic / 100);
        row.add(day.getYear());
        double ofYear = (day.getMonthValue() * DAYS_OF_MONTH + day.getDayOfMonth()) / DAYS_OF_YEAR;
        row.add(String.format(Locale.ROOT, "%.4f", day.getYear() + ofYear));
        actor(row, source);
        actor(row, target);
        row.add(1);
        code(row, event);
        row.add(count(event, "mentions", event.reports()));
        row.add(Math.max(1, event.publishers().size()));
        row.add(count(event, "articles", documents(event)));
        row.add(null);
        row.addAll(Collections.nCopies(14, null));
        place(row, event);
        LocalDate published = event.published();
        row.add(basic(published == null ? day : published));
        row.add(EventColumns.first(event, EventMention::url));
        return row;
    }

    private static int basic(LocalDate day) {
        return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    private static long documents(Event event) {
        return event.mentions().stream().map(EventMention::document).distinct().count();
    }

    private static long count(Event event, String what, long otherwise) {
        return event.magnitudes().stream()
                .filter(magnitude -> magnitude.what().equals(what))
                .mapToLong(Magnitude::low)
                .findFirst()
                .orElse(otherwise);
    }

    /** Code, name, country, known group, ethnic group, two religions, three types. */
    private static void actor(List<Object> row, Event.@Nullable Party party) {
        if (party == null || party.actor().isUnknown()) {
            row.add(null);
            row.add(party == null ? null : party.text().toUpperCase(Locale.ROOT));
            row.addAll(Collections.nCopies(8, null));
            return;
        }
        Actor actor = party.actor();
        boolean above = actor.isAboveStates();
        List<String> types = new ArrayList<>(actor.roles());
        if (above) {
            types.add(0, actor.country());
        }
        String name = actor.name() == null ? party.text() : actor.name();
        row.add((actor.country() == null ? "" : actor.country()) + String.join("", actor.roles()));
        row.add(name.toUpperCase(Locale.ROOT));
        row.add(above ? null : actor.country());
        row.add(above && !actor.roles().isEmpty() ? actor.roles().get(0) : null);
        row.addAll(Collections.nCopies(3, null));
        for (int i = 0; i < TYPES; i++) {
            row.add(i < types.size() ? types.get(i) : null);
        }
    }

    /** Code, base code, root code, quad class after GDELT's codebook, Goldstein value. */
    private static void code(List<Object> row, Event event) {
        String code = event.cameo();
        int root = Integer.parseInt(code.substring(0, 2));
        row.add(code);
        row.add(code.substring(0, Math.min(3, code.length())));
        row.add(code.substring(0, 2));
        row.add(root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4);
        row.add(event.goldstein());
    }

    private static void place(List<Object> row, Event event) {
        Event.Location location = event.place();
        if (location == null || location.place() == null) {
            row.addAll(Collections.nCopies(7, null));
            return;
        }
        Place place = location.place();
        row.add(type(place));
        row.add(place.name());
        row.add(COUNTRIES.fips(place.country()));
        row.add(null);
        row.add(place.lat());
        row.add(place.lon());
        row.add(place.geonameId());
    }

    private static int type(Place place) {
        boolean american = "USA".equals(place.country());
        return switch (Precision.of(place)) {
            case "country" -> 1;
            case "province", "district", "region" -> american ? 2 : 5;
            default -> american ? 3 : 4;
        };
    }
}
