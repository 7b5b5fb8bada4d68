package org.dragoman.code;

import java.util.List;
import java.util.Map;
import org.dragoman.model.EventType;
import org.dragoman.model.Status;
import org.jspecify.annotations.Nullable;

/**
 * One sense in the codebook.
 *
 * @param id its name, as {@code assault.aerial}
 * @param type PLOVER type
 * @param mode PLOVER mode, or null
 * @param contexts PLOVER contexts
 * @param cameo CAMEO code
 * @param symmetric whether all parties act alike
 * @param effect status that it gives to the event its complement tells of, or null
 * @param status standing of the entry's own event, whatever its words say ("will not lift the ban" is a refusal, and done),
 *     or null
 * @param targetRole role of a target whose role the text does not tell ("shot down a Russian plane": MIL), or null
 * @param complement CAMEO code by the complement event's {@code TYPE.mode} or {@code TYPE}
 * @param patterns how it is said
 * @param examples example lines, for tests
 */
record Entry(
        String id,
        EventType type,
        @Nullable String mode,
        List<String> contexts,
        String cameo,
        boolean symmetric,
        @Nullable Status effect,
        @Nullable Status status,
        @Nullable String targetRole,
        Map<String, String> complement,
        List<Pattern> patterns,
        List<String> examples) {

    Entry {
        contexts = List.copyOf(contexts);
        complement = Map.copyOf(complement);
        patterns = List.copyOf(patterns);
        examples = List.copyOf(examples);
    }
}
