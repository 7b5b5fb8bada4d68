package org.dragoman.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.model.EventType;
import org.dragoman.resolve.Tables;
import org.jspecify.annotations.Nullable;

/** CAMEO codes with their Goldstein values and the PLOVER type, mode and contexts they map to. Data: {@code cameo.tsv}. */
public final class CameoTable {

    /**
     * One code.
     *
     * @param code two to four digits
     * @param goldstein -10 to 10
     * @param mode PLOVER mode, or empty
     */
    public record Row(String code, String name, double goldstein, EventType type, String mode, List<String> contexts) {}

    /** Codes that the codebook reads in another way than PLOVER's table: signing, embargoes. */
    private static final Map<String, EventType> PLOVERS_READING =
            Map.of("057", EventType.SUPPORT, "163", EventType.COERCE);

    private final Map<String, Row> rows = new HashMap<>();

    private CameoTable() {}

    /** The table in the jar. */
    public static CameoTable shipped() {
        CameoTable table = new CameoTable();
        for (String[] row : Tables.rows(CameoTable.class, "cameo.tsv", 6)) {
            List<String> contexts = row[5].isEmpty() ? List.of() : List.of(row[5].split("\\|"));
            table.rows.put(
                    row[0],
                    new Row(row[0], row[1], Double.parseDouble(row[2]), EventType.valueOf(row[3]), row[4], contexts));
        }
        return table;
    }

    /**
     * The code's row.
     *
     * @throws IllegalArgumentException when there is no such code
     */
    Row row(String code) {
        Row row = rows.get(code);
        if (row == null) {
            throw new IllegalArgumentException("DRG-0406: \"" + code + "\" is no CAMEO code; remedy: see cameo.tsv");
        }
        return row;
    }

    /** The code's row, or null when CAMEO has no such code. */
    public @Nullable Row find(String code) {
        return rows.get(code);
    }

    /** Whether the codebook's type for the code is not that of PLOVER's own table. */
    boolean isOwnReading(String code) {
        return PLOVERS_READING.containsKey(code);
    }

    /** The type that PLOVER's own table (2021) gives the code. */
    EventType plover(String code) {
        EventType type = PLOVERS_READING.get(code);
        return type == null ? row(code).type() : type;
    }
}
