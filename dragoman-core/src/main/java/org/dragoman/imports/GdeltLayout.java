package org.dragoman.imports;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Actor;
import org.dragoman.model.Event;
import org.jspecify.annotations.Nullable;

/** GDELT's event table. Version 2 has three more columns than version 1: the second-level district of each place. */
final class GdeltLayout implements Layout {

    static final int WIDTH_1 = 58;
    /** Before April 2013 there was no address of the article. */
    static final int WIDTH_1_HISTORIC = 57;

    static final int WIDTH_2 = 61;

    private static final int ID = 0;
    private static final int DAY = 1;
    private static final int ACTOR_1 = 5;
    private static final int ACTOR_2 = 15;
    private static final int EVENT_CODE = 26;
    private static final int GOLDSTEIN = 30;
    private static final int MENTIONS = 31;
    private static final int ARTICLES = 33;
    private static final int PLACES = 35;
    private static final int PLACE_COUNTRY = 2;

    private final Codes codes;
    private final int width;
    private final boolean second;
    private final int placeWidth;
    private final int place;

    /** @param width how many columns the file has */
    GdeltLayout(Codes codes, int width) {
        this.codes = codes;
        this.width = width;
        this.second = width == WIDTH_2;
        this.placeWidth = second ? 8 : 7;
        // Actor 1's place, actor 2's, the action's.
        this.place = PLACES + 2 * placeWidth;
    }

    @Override
    public Event event(Row row) throws BadRowException {
        if (row.width() != width) {
            throw RowProblem.WIDTH.with(row.width() + " instead of " + width);
        }
        if (row.cell(ID).isEmpty()) {
            throw RowProblem.ID.with("");
        }
        LocalDate day = Days.parse(row.cell(DAY));
        String url = row.cell(place + placeWidth + 1);
        EventDraft draft = new EventDraft(
                        second ? "GDELT 2.0" : "GDELT 1.0", row.cell(ID), codes.event(row.cell(EVENT_CODE)))
                .goldstein(Row.number(row.cell(GOLDSTEIN)))
                .parties(party(row, ACTOR_1), party(row, ACTOR_2))
                .when(Days.day(day))
                .where(where(row))
                .publishedOn(added(row.cell(place + placeWidth)))
                .publishers(publisher(url))
                .url(url.startsWith("http") ? url : "");
        counted(draft, "mentions", row.cell(MENTIONS));
        counted(draft, "articles", row.cell(ARTICLES));
        return draft.event();
    }

    private static void counted(EventDraft draft, String what, String cell) throws BadRowException {
        long count = Row.count(cell);
        if (count > 0) {
            draft.count(what, count, count);
        }
    }

    /** Code, name, country, known group, ethnic group, two religions, three types, from {@code at} on. */
    private List<Event.Party> party(Row row, int at) {
        if (row.cell(at).isEmpty() && row.cell(at + 1).isEmpty()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        parts.add(row.cell(at + 2));
        for (int type = at + 7; type <= at + 9; type++) {
            parts.add(row.cell(type));
        }
        parts.add(row.cell(at + 3));
        parts.add(row.cell(at + 5).isEmpty() ? "" : "REL");
        parts.add(row.cell(at + 4).isEmpty() ? "" : "ETH");
        Actor actor = codes.actors().of(parts);
        return Codes.party(actor, row.cell(at + 1).isEmpty() ? row.cell(at) : row.cell(at + 1));
    }

    private Event.@Nullable Location where(Row row) throws BadRowException {
        String fips = row.cell(place + PLACE_COUNTRY);
        String country = codes.countries().ofFips(fips);
        if (country == null && !fips.isEmpty()) {
            codes.unknowns().add("FIPS country code", fips);
        }
        int point = place + (second ? 5 : 4);
        return EventDraft.location(
                row.cell(place + 1),
                Row.number(row.cell(point)),
                Row.number(row.cell(point + 1)),
                country,
                feature(row.cell(place)));
    }

    /** 1 country, 2 US state, 3 US city, 4 city of the world, 5 state of the world. */
    private static String feature(String type) {
        return switch (type) {
            case "1" -> "PCLI";
            case "2", "5" -> "ADM1";
            default -> "PPL";
        };
    }

    /** The day that the row was added; version 2 has the quarter of an hour behind it. */
    private static @Nullable LocalDate added(String written) throws BadRowException {
        return written.isEmpty() ? null : Days.parse(written.substring(0, Math.min(8, written.length())));
    }

    /** The host of an address; what is no address is the publisher itself ("BBC Monitoring"). */
    private static List<String> publisher(String url) {
        if (!url.startsWith("http")) {
            return url.isEmpty() || url.equals("unspecified") ? List.of() : List.of(url);
        }
        try {
            String host = new URI(url.replaceAll("[^\\x21-\\x7E]|[\"<>\\\\^`{|}\\[\\]]", "_")).getHost();
            return host == null ? List.of() : List.of(host.startsWith("www.") ? host.substring(4) : host);
        } catch (URISyntaxException notAnAddress) {
            // The row itself is sound: it only names no publisher.
            return List.of();
        }
    }
}
