package org.dragoman.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.export.Json;
import org.dragoman.export.JudgmentSection;
import org.dragoman.export.Judgments;
import org.dragoman.export.RelationsSection;
import org.dragoman.export.RelationsSection.Way;
import org.dragoman.judge.relations.Relations;
import org.dragoman.store.EventFilter;
import org.dragoman.store.Store;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Judgments over the events that pass one filter. Events are read once; each section answers when it is first asked. */
final class Judged {

    /** Which section makes which field: as they do of no events. */
    private static final Map<String, Integer> SECTION_OF = sections();

    private final List<JudgmentSection> sections = new ArrayList<>();
    private final Map<Integer, ObjectNode> answers = new HashMap<>();
    private final Judgments judgments;
    private final RelationsSection relations;
    private @Nullable Relations made;

    Judged(Store store, Recall recall, EventFilter filter, Way way) {
        this.relations = new RelationsSection(way);
        Judgments.all().forEach(section -> sections.add(section instanceof RelationsSection ? relations : section));
        this.judgments = new Judgments(sections, null);
        recall.scan(filter, judgments::add);
        store.findings(findings -> {
            if (filter.admits(findings)) {
                judgments.add(findings);
            }
        });
    }

    private static Map<String, Integer> sections() {
        Map<String, Integer> sections = new HashMap<>();
        List<JudgmentSection> all = Judgments.all();
        for (int i = 0; i < all.size(); i++) {
            ObjectNode empty = Json.object();
            all.get(i).json(empty, null);
            for (String field : empty.propertyNames()) {
                sections.put(field, i);
            }
        }
        return Map.copyOf(sections);
    }

    /** The day of judgment, or null when nothing has a day. */
    @Nullable
    LocalDate asOf() {
        return judgments.asOf();
    }

    /** A field of the judgments; an empty list where no section makes it. */
    synchronized JsonNode field(String name) {
        Integer section = SECTION_OF.get(name);
        if (section == null) {
            return Json.object().putArray(name);
        }
        ObjectNode answer = answers.computeIfAbsent(section, index -> {
            ObjectNode made = Json.object();
            sections.get(index).json(made, asOf());
            return made;
        });
        return answer.get(name);
    }

    /** How all stand with each other. */
    synchronized Relations relations() {
        Relations ready = made;
        if (ready == null) {
            ready = relations.relations(asOf());
            made = ready;
        }
        return ready;
    }
}
