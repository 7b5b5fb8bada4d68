package org.dragoman.code;

import java.util.HashMap;
import java.util.Map;
import org.dragoman.model.Status;
import org.dragoman.resolve.Tables;
import org.jspecify.annotations.Nullable;

/**
 * What a deed becomes when its own actor only announces, threatens or refuses it: "will release" is an intent to release
 * (0353), "will not release" a refusal (1243). Data: {@code intents.tsv}.
 */
final class Intents {

    private record Row(String announced, String threatened, String refused) {}

    private final Map<String, Row> rows = new HashMap<>();

    static Intents shipped() {
        Intents intents = new Intents();
        for (String[] row : Tables.rows(Intents.class, "intents.tsv", 4)) {
            intents.rows.put(row[0], new Row(row[1], row[2], row[3]));
        }
        return intents;
    }

    /** The code of announcing, threatening or refusing {@code cameo}, or null when the standing makes it none of these. */
    @Nullable
    String shift(String cameo, Status status) {
        Row row = row(cameo);
        if (row == null) {
            return null;
        }
        String code = switch (status) {
            case PLANNED, PREDICTED, INTENDED, THREATENED ->
                row.announced.equals("-") && status != Status.INTENDED ? row.threatened : row.announced;
            case NEGATED -> row.refused;
            default -> "-";
        };
        return code.equals("-") ? null : code;
    }

    private @Nullable Row row(String cameo) {
        for (int length = cameo.length(); length >= 2; length--) {
            Row row = rows.get(cameo.substring(0, length));
            if (row != null) {
                return row;
            }
        }
        return null;
    }
}
