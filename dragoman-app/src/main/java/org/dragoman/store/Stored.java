package org.dragoman.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.json.JsonMapper;

/** Records as the JSON that columns hold: their components by name, nothing else. */
final class Stored {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility
                    .withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
            .build();

    private Stored() {}

    static String json(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    static <T> T object(String json, Class<T> type) {
        return read(json, MAPPER.constructType(type));
    }

    static <T> List<T> list(String json, Class<T> type) {
        // Most lists are empty.
        return json.equals("[]")
                ? List.of()
                : read(json, MAPPER.getTypeFactory().constructCollectionType(List.class, type));
    }

    private static <T> T read(String json, JavaType type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JacksonException e) {
            throw new StoreException(
                    "DRG-0508: a row of the store cannot be understood: " + e.getOriginalMessage()
                            + "; remedy: was it changed by hand? Restore a backup",
                    e);
        }
    }
}
