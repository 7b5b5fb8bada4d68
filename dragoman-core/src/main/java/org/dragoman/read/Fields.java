package org.dragoman.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.model.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields of one record of a JSONL file, read strictly: a field of the wrong type rejects the record, a missing one that is
 * optional, or {@code null}, is null.
 */
public final class Fields {

    private final JsonNode node;
    private final String defaultId;

    Fields(JsonNode node, String defaultId) {
        this.node = node;
        this.defaultId = defaultId;
    }

    /** The record's id, a number or a string; file and line number when it has none. */
    public String id() throws RejectedException {
        JsonNode value = node.get("id");
        if (value == null || value.isNull()) {
            return defaultId;
        }
        if (value.isIntegralNumber()) {
            return value.asString();
        }
        String id = string("id");
        return id == null ? defaultId : id;
    }

    /** The string field {@code name}, or null. */
    public @Nullable String string(String name) throws RejectedException {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw wrong(name + " is not a string");
        }
        return value.asString();
    }

    /** The string field {@code name}, which must be there. */
    public String required(String name) throws RejectedException {
        String value = string(name);
        if (value == null) {
            throw wrong(name + " is missing");
        }
        return value;
    }

    /** The objects of the array field {@code name}, which must be there. */
    public List<Fields> objects(String name) throws RejectedException {
        JsonNode value = node.get(name);
        if (value == null || !value.isArray()) {
            throw wrong(name + " is not an array");
        }
        List<Fields> objects = new ArrayList<>();
        for (JsonNode element : value) {
            if (!element.isObject()) {
                throw wrong(name + " holds something that is not an object");
            }
            objects.add(new Fields(element, defaultId));
        }
        return objects;
    }

    /** The strings of the field {@code name}, an array or a single string; none when it is missing. */
    public List<String> strings(String name) throws RejectedException {
        JsonNode value = node.get(name);
        if (value == null || value.isNull()) {
            return List.of();
        }
        if (value.isString()) {
            return List.of(value.asString());
        }
        if (!value.isArray()) {
            throw wrong(name + " is not an array of strings");
        }
        List<String> strings = new ArrayList<>();
        for (JsonNode element : value) {
            if (!element.isString()) {
                throw wrong(name + " is not an array of strings");
            }
            strings.add(element.asString());
        }
        return strings;
    }

    /** The record's date, or null when it has none. */
    public @Nullable LocalDate date() throws RejectedException {
        JsonNode value = node.get("date");
        if (value != null && value.isIntegralNumber()) {
            return Dates.parse(value.asString());
        }
        String date = string("date");
        return date == null || date.isBlank() ? null : Dates.parse(date);
    }

    /** The field {@code name} with {@code start} and {@code end}, a span of {@code text} that is not empty. */
    public Span span(String name, String text) throws RejectedException {
        JsonNode value = node.get(name);
        if (value == null || !value.isObject()) {
            throw wrong(name + " is not an object with start and end");
        }
        int start = offset(value, name, "start");
        int end = offset(value, name, "end");
        if (start >= end || end > text.length()) {
            throw wrong(name + " is no span of the text: " + start + " to " + end);
        }
        return new Span(start, end);
    }

    private static int offset(JsonNode span, String name, String side) throws RejectedException {
        JsonNode value = span.get(side);
        if (value == null || !value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < 0) {
            throw wrong(name + "." + side + " is not an offset");
        }
        return value.intValue();
    }

    private static RejectedException wrong(String what) {
        return new RejectedException(Problem.BAD_FIELD, what);
    }
}
