package org.dragoman.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Makes rows of each layout, and knows how to damage them. */
enum RowFactory {
    GDELT1('\t', gdelt(false), "id", "day", "code", "lat", false),
    GDELT2('\t', gdelt(true), "id", "day", "code", "lat", false),
    ICEWS('\t', IcewsLayout.COLUMNS, "Event ID", "Event Date", "CAMEO Code", "Latitude", true),
    UCDP(
            ',',
            List.of(("id,relid,year,type_of_violence,side_a,side_b,source_office,source_headline,where_prec,"
                            + "where_coordinates,latitude,longitude,country,country_id,date_start,date_end,deaths_a,"
                            + "best,high,low,gwnoa,gwnob")
                    .split(",")),
            "id",
            "date_start",
            "type_of_violence",
            "best",
            true),
    ACLED(
            ',',
            List.of(
                    ("event_id_cnty,event_date,time_precision,event_type,sub_event_type,actor1,inter1,actor2,inter2,iso,"
                                    + "country,location,latitude,longitude,geo_precision,source,notes,fatalities")
                            .split(",")),
            "event_id_cnty",
            "event_date",
            "sub_event_type",
            "fatalities",
            true),
    PHOENIX('\t', PhoenixLayout.DAILY, "eid", "story_date", "code", "lat", false);

    /**
     * A way to damage a row.
     *
     * @param number of the message that must name it
     * @param change what is done to its cells
     * @param cut whether the last cell is lost
     */
    record Fault(String number, Consumer<Map<String, String>> change, boolean cut) {

        void damage(Map<String, String> row) {
            change.accept(row);
        }
    }

    private static final List<String> NAMES =
            List.of("Idlib", "Łódź", "Sana'a", "a \"quoted\" place", "one, two", "İzmir", "مأرب");
    private static final List<String> CODES = List.of("010", "036", "042", "057", "112", "141", "173", "190", "1831");

    private final char delimiter;
    private final List<String> columns;
    private final String id;
    private final String day;
    private final String code;
    private final String number;
    private final boolean hasHeader;

    RowFactory(
            char delimiter, List<String> columns, String id, String day, String code, String number, boolean header) {
        this.delimiter = delimiter;
        this.columns = columns;
        this.id = id;
        this.day = day;
        this.code = code;
        this.number = number;
        this.hasHeader = header;
    }

    private static List<String> gdelt(boolean second) {
        String actor = "%1$scode,%1$sname,%1$scountry,%1$sgroup,%1$sethnic,%1$srel1,%1$srel2,%1$st1,%1$st2,%1$st3,";
        String place = "%1$stype,%1$sfull,%1$sfips,%1$sadm1," + (second ? "%1$sadm2," : "") + "%1$slat,%1$slon,%1$sf,";
        String all = "id,day,my,y,frac," + actor.formatted("a1") + actor.formatted("a2")
                + "root,code,base,rootcode,quad,gold,mentions,sources,articles,tone,"
                + place.formatted("g1") + place.formatted("g2") + place.formatted("") + "added,url";
        return List.of(all.split(","));
    }

    String id() {
        return id;
    }

    String header() {
        return hasHeader ? String.join(String.valueOf(delimiter), columns) + "\n" : "";
    }

    /** A sound row: cell by column. */
    Map<String, String> row(int i, Random random) {
        Map<String, String> row = new LinkedHashMap<>();
        columns.forEach(column -> row.put(column, ""));
        String month = "%02d".formatted(1 + random.nextInt(12));
        String dayOfMonth = "%02d".formatted(1 + random.nextInt(28));
        boolean dashes = this == ICEWS || this == UCDP || this == ACLED;
        row.put(id, String.valueOf(1_000_000 + i));
        row.put(day, dashes ? "2020-" + month + "-" + dayOfMonth : "2020" + month + dayOfMonth);
        row.put(code, CODES.get(random.nextInt(CODES.size())));
        row.put(number, String.valueOf(random.nextInt(80)));
        String name = NAMES.get(random.nextInt(NAMES.size()));
        switch (this) {
            case GDELT1, GDELT2 -> {
                row.put("a1code", "SYRMIL");
                row.put("a1country", "SYR");
                row.put("a1t1", "MIL");
                row.put("full", name);
                row.put("lon", "36.5");
                row.put("added", row.get(day) + (this == GDELT2 ? "121500" : ""));
                row.put("url", "https://wire.example/" + i);
            }
            case ICEWS -> {
                row.put("Source Name", name);
                row.put("Source Country", "Syria");
                row.put("City", name);
                row.put("Longitude", "-" + random.nextInt(180));
            }
            case UCDP -> {
                row.put(code, String.valueOf(1 + random.nextInt(3)));
                row.put("side_a", "Government of Syria");
                row.put("side_b", name);
                row.put("date_end", row.get(day) + " 00:00:00.000");
                row.put("source_headline", random.nextBoolean() ? name + "\nsecond line" : name);
                row.put("latitude", "10.5");
                row.put("longitude", "11");
            }
            case ACLED -> {
                row.put(code, random.nextBoolean() ? "Armed clash" : "Peaceful protest");
                row.put("actor1", name);
                row.put("notes", random.nextBoolean() ? "Two\r\nlines, and a \"quote\"." : name);
                row.put("latitude", "10.5");
                row.put("longitude", "11");
                row.put("iso", "4");
            }
            case PHOENIX -> {
                row.put("source", "SYRMIL");
                row.put("placename", name);
                row.put("lon", "12");
            }
        }
        return row;
    }

    /** One of the ways to damage a row of this layout. */
    Fault fault(Random random) {
        List<Fault> faults = List.of(
                new Fault("DRG-0622", row -> {}, true),
                new Fault("DRG-0623", row -> row.put(day, "2020-13-45"), false),
                new Fault("DRG-0623", row -> row.put(day, ""), false),
                new Fault("DRG-0624", row -> row.put(code, "9999"), false),
                new Fault("DRG-0625", row -> row.put(number, "many"), false),
                new Fault("DRG-0626", row -> row.put(id, ""), false));
        return faults.get(random.nextInt(faults.size()));
    }

    /** The row as it stands in a file, line end included. */
    String written(Map<String, String> row, Fault fault) {
        List<String> cells = List.copyOf(row.values());
        int width = fault != null && fault.cut() ? cells.size() - 1 : cells.size();
        return cells.subList(0, width).stream().map(this::cell).collect(Collectors.joining(String.valueOf(delimiter)))
                + "\n";
    }

    private String cell(String text) {
        boolean plain = delimiter == '\t' || text.chars().noneMatch(c -> ",\"\r\n".indexOf(c) >= 0);
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
