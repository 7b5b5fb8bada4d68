package org.dragoman.export.files;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.code.CameoTable;
import org.dragoman.imports.Countries;
import org.dragoman.model.Actor;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;
import org.dragoman.model.Place;
import org.jspecify.annotations.Nullable;

/** The layout of the ICEWS coded event data: twenty columns with a header. */
final class IcewsRows extends DyadRows {

    private static final List<String> HEADER = List.of(
            "Event ID",
            "Event Date",
            "Source Name",
            "Source Sectors",
            "Source Country",
            "Event Text",
            "CAMEO Code",
            "Intensity",
            "Target Name",
            "Target Sectors",
            "Target Country",
            "Story ID",
            "Sentence Number",
            "Publisher",
            "City",
            "District",
            "Province",
            "Country",
            "Latitude",
            "Longitude");

    /** Our roles as the sectors that scripts look for; {@code docs/actors.md} tells what each means. */
    private static final Map<String, String> SECTORS = Map.ofEntries(
            Map.entry("GOV", "Government"),
            Map.entry("MIL", "Military,Government"),
            Map.entry("COP", "Police,Government"),
            Map.entry("JUD", "Judicial,Government"),
            Map.entry("LEG", "Legislative / Parliamentary,Government"),
            Map.entry("SPY", "Intelligence,Government"),
            Map.entry("PTY", "Parties"),
            Map.entry("OPP", "Dissident"),
            Map.entry("REB", "Rebel,Dissident"),
            Map.entry("UAF", "Unidentified Forces"),
            Map.entry("PRM", "Paramilitary"),
            Map.entry("CRM", "Criminals / Gangs"),
            Map.entry("CVL", "General Population / Civilian / Social,Social"),
            Map.entry("REF", "Refugees / Displaced,Social"),
            Map.entry("MED", "Media,Social"),
            Map.entry("EDU", "Education,Social"),
            Map.entry("BUS", "Business,Social"),
            Map.entry("LAB", "Labor,Social"),
            Map.entry("AGR", "Agricultural,Social"),
            Map.entry("HLH", "Medical / Health,Social"),
            Map.entry("NGO", "Nongovernmental Organization / Activists"),
            Map.entry("REL", "Religious,Social"),
            Map.entry("ETH", "Ethnic"),
            Map.entry("ELI", "Elite"));

    private static final Countries COUNTRIES = Countries.shipped();
    private static final CameoTable CAMEO = CameoTable.shipped();

    IcewsRows(OutputStream out) throws IOException {
        super(out);
        write(HEADER);
    }

    @Override
    List<Object> row(
            Event event, LocalDate day, Event.@Nullable Party source, Event.@Nullable Party target, long number) {
        List<Object> row = new ArrayList<>();
        EventMention first = event.mentions().get(0);
        CameoTable.Row code = CAMEO.find(event.cameo());
        row.add(number);
        row.add(day);
        actor(row, source);
        row.add(code == null ? null : code.name());
        row.add(event.cameo());
        row.add(event.goldstein());
        actor(row, target);
        row.add(hash(first.document()));
        row.add(first.sentence() < 0 ? null : first.sentence() + 1);
        row.add(event.publishers().isEmpty() ? null : event.publishers().get(0));
        place(row, event);
        return row;
    }

    private static void actor(List<Object> row, Event.@Nullable Party party) {
        if (party == null) {
            row.addAll(Collections.nCopies(3, null));
            return;
        }
        Actor actor = party.actor();
        row.add(actor.name() == null ? party.text() : actor.name());
        String sectors = actor.roles().stream()
                .map(SECTORS::get)
                .filter(sector -> sector != null)
                .flatMap(sector -> Stream.of(sector.split(",")))
                .distinct()
                .collect(Collectors.joining(","));
        row.add("IGO".equals(actor.country()) ? "International Government Organization" : sectors);
        row.add(COUNTRIES.name(actor.country()));
    }

    /** City, district, province: the one that the point stands for; then country and point. */
    private static void place(List<Object> row, Event event) {
        Place place = event.place() == null ? null : event.place().place();
        if (place == null) {
            row.addAll(Collections.nCopies(6, null));
            return;
        }
        String precision = Precision.of(place);
        row.add(precision.equals("place") || precision.equals("near") ? place.name() : null);
        row.add(precision.equals("district") ? place.name() : null);
        row.add(precision.equals("province") || precision.equals("region") ? place.name() : null);
        row.add(COUNTRIES.name(place.country()));
        row.add(place.lat());
        row.add(place.lon());
    }
}
