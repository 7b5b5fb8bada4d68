package org.dragoman.imports;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.Event;
import org.jspecify.annotations.Nullable;

/** Phoenix: CAMEO codes of actors and events, with the place that Mordecai or CLIFF found. */
final class PhoenixLayout implements Layout {

    static final int WIDTH = 26;

    /** Columns of the daily files, which have no header, by the names that the historical files give them. */
    static final List<String> DAILY = List.of(
            "eid",
            "story_date",
            "year",
            "month",
            "day",
            "source",
            "source_root",
            "source_agent",
            "source_others",
            "target",
            "target_root",
            "target_agent",
            "target_others",
            "code",
            "root_code",
            "quad_class",
            "goldstein",
            "joined_issues",
            "lat",
            "lon",
            "placename",
            "statename",
            "countryname",
            "aid",
            "url",
            "news_sources");

    /** What tells a historical file by its header. */
    static final List<String> NEEDED = List.of("eid", "story_date", "source", "target", "code", "goldstein");

    private final Codes codes;

    PhoenixLayout(Codes codes) {
        this.codes = codes;
    }

    @Override
    public Event event(Row row) throws BadRowException {
        if (row.width() != row.columns().size()) {
            throw RowProblem.WIDTH.with(
                    row.width() + " instead of " + row.columns().size());
        }
        String id = row.needed("eid", RowProblem.ID);
        LocalDate day = Days.parse(iso(row.cell("story_date"), row));
        String url = row.cell("url").split(";")[0];
        return new EventDraft("Phoenix", id, codes.event(row.cell("code")))
                .goldstein(Row.number(row.cell("goldstein")))
                .parties(party(row, "source"), party(row, "target"))
                .when(Days.day(day))
                .publishedOn(day)
                .where(where(row))
                .publishers(List.of(row.cell("news_sources").split(";")))
                .url(url.startsWith("http") ? url : "")
                .event();
    }

    /** Historical files write 2/28/1991; their other columns tell year, month and day. */
    private static String iso(String written, Row row) {
        return written.indexOf('/') < 0
                ? written
                : "%4s-%2s-%2s"
                        .formatted(row.cell("year"), row.cell("month"), row.cell("day"))
                        .replace(' ', '0');
    }

    private List<Event.Party> party(Row row, String side) {
        String code = row.cell(side);
        return code.isEmpty() ? List.of() : Codes.party(codes.actors().of(code), code);
    }

    private Event.@Nullable Location where(Row row) throws BadRowException {
        String told = row.cell("countryname");
        String country = codes.countries().ofCameo(told);
        String state = row.cell("statename");
        String name = row.cell("placename");
        String feature = !name.isEmpty() ? "PPL" : !state.isEmpty() ? "ADM1" : "PCLI";
        return EventDraft.location(
                !name.isEmpty() ? name : !state.isEmpty() ? state : told,
                Row.number(row.cell("lat")),
                Row.number(row.cell("lon")),
                country == null ? codes.country(told) : country,
                feature);
    }
}
