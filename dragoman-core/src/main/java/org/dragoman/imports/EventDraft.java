package org.dragoman.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.code.CameoTable;
import org.dragoman.model.CodedBy;
import org.dragoman.model.Event;
import org.dragoman.model.EventMention;
import org.dragoman.model.Magnitude;
import org.dragoman.model.Place;
import org.dragoman.model.Status;
import org.dragoman.model.TimeInterval;
import org.jspecify.annotations.Nullable;

/** Gathers what one row tells, then makes the event of it. */
final class EventDraft {

    /** What coded an imported event, as {@link CodedBy#kind} has it. */
    static final String IMPORT = "import";

    private final Event.Origin origin;
    private final CameoTable.Row code;
    private double goldstein;
    private List<Event.Party> sources = List.of();
    private List<Event.Party> targets = List.of();
    private boolean symmetric;
    private @Nullable TimeInterval time;
    private Event.@Nullable Location place;
    private final List<Magnitude> magnitudes = new ArrayList<>();
    private @Nullable LocalDate published;
    private @Nullable String url;
    private @Nullable String words;
    private List<String> publishers = List.of();

    EventDraft(String dataset, String row, CameoTable.Row code) {
        this.origin = new Event.Origin(dataset, row);
        this.code = code;
        this.goldstein = code.goldstein();
    }

    /** The row's own value, where it has one. */
    EventDraft goldstein(@Nullable Double value) {
        goldstein = value == null ? goldstein : value;
        return this;
    }

    EventDraft parties(List<Event.Party> whoActs, List<Event.Party> toWhom) {
        sources = whoActs;
        targets = toWhom;
        return this;
    }

    EventDraft joint(boolean allActAlike) {
        symmetric = allActAlike;
        return this;
    }

    EventDraft when(TimeInterval interval) {
        time = interval;
        return this;
    }

    EventDraft where(Event.@Nullable Location location) {
        place = location;
        return this;
    }

    EventDraft count(String what, long low, long high) {
        magnitudes.add(new Magnitude(what, low, high));
        return this;
    }

    EventDraft publishedOn(@Nullable LocalDate day) {
        published = day;
        return this;
    }

    EventDraft publishers(List<String> names) {
        publishers = names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted()
                .toList();
        return this;
    }

    EventDraft url(String address) {
        url = address.isEmpty() ? null : address;
        return this;
    }

    EventDraft words(String text) {
        words = text.isEmpty() ? null : text;
        return this;
    }

    Event event() {
        String mode = code.mode().isEmpty() ? null : code.mode();
        EventMention mention = new EventMention(
                url == null ? origin.row() : url,
                publishers.isEmpty() ? null : publishers.get(0),
                published,
                url,
                -1,
                null,
                words,
                null,
                null,
                null,
                code.type(),
                code.code(),
                Status.ACTUAL,
                List.of(),
                new CodedBy(IMPORT, origin.dataset(), 1));
        return new Event(
                origin.dataset() + ":" + origin.row(),
                code.type(),
                mode,
                code.contexts(),
                code.code(),
                goldstein,
                sources,
                targets,
                symmetric,
                time,
                place,
                Status.ACTUAL,
                List.of(),
                magnitudes,
                List.of(mention),
                publishers,
                List.of(),
                origin);
    }

    /** A place with its point, or only its name where there is none; null where there is neither. */
    static Event.@Nullable Location location(
            String name, @Nullable Double lat, @Nullable Double lon, @Nullable String country, String feature)
            throws BadRowException {
        if (lat == null || lon == null) {
            return name.isEmpty() ? null : new Event.Location(name, null);
        }
        if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
            throw RowProblem.NUMBER.with(lat + ", " + lon + " is no point on earth");
        }
        String text = name.isEmpty() ? lat + ", " + lon : name;
        return new Event.Location(text, new Place(text, null, lat, lon, country, null, feature, 0));
    }
}
