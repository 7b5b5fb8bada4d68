package org.dragoman.export;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.judge.Deeds;
import org.dragoman.model.Event;
import org.dragoman.model.Findings;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** All judgments over some events and findings, as of a day. Not safe for use by several threads. */
public final class Judgments {

    private final List<JudgmentSection> sections;
    private final @Nullable LocalDate asked;
    private @Nullable LocalDate last;
    private long events;

    /**
     * @param sections what is asked
     * @param asOf the day of judgment, later events left out; or null for the last day on which something happened
     */
    public Judgments(List<JudgmentSection> sections, @Nullable LocalDate asOf) {
        this.sections = List.copyOf(sections);
        this.asked = asOf;
    }

    /** All sections there are, in the order in which they are shown. */
    public static List<JudgmentSection> all() {
        return List.of(
                new RelationsSection(RelationsSection.Way.USUAL),
                new OutlookSection(),
                new AgreementsSection(),
                new ClaimsSection(),
                new AlertsSection());
    }

    /** Takes in an event. */
    public void add(Event event) {
        LocalDate day = Deeds.day(event);
        if (isLater(day)) {
            return;
        }
        events++;
        if (Deeds.weight(event.status()) > 0) {
            remember(day);
        }
        sections.forEach(section -> section.add(event));
    }

    /** Takes in what a document says beside events. */
    public void add(Findings findings) {
        if (!isLater(findings.published())) {
            sections.forEach(section -> section.add(findings));
        }
    }

    private boolean isLater(@Nullable LocalDate day) {
        return asked != null && day != null && day.isAfter(asked);
    }

    private void remember(@Nullable LocalDate day) {
        if (day != null && (last == null || day.isAfter(last))) {
            last = day;
        }
    }

    /** The day of judgment: the one asked for, else the last on which something happened, else null. */
    public @Nullable LocalDate asOf() {
        return asked != null ? asked : last;
    }

    /** The answer as one object; {@code docs/judgments.md} names its fields. */
    public ObjectNode json() {
        LocalDate asOf = asOf();
        ObjectNode answer = Json.object();
        answer.put("as_of", asOf == null ? null : asOf.toString());
        answer.put("events", events);
        sections.forEach(section -> section.json(answer, asOf));
        return answer;
    }

    /** The answer to read. */
    public String text() {
        LocalDate asOf = asOf();
        String title = events + (events == 1 ? " event" : " events") + (asOf == null ? "" : ", as of " + asOf) + "\n";
        return sections.stream()
                .map(section -> section.text(asOf))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n", title + "\n", ""));
    }
}
