package org.dragoman.train.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads populated places from GeoNames' tab-separated dump. */
final class DumpReader {

    /** Columns of the dump, as GeoNames' readme numbers them from 0. */
    private static final int NAME = 1;

    private static final int ASCII_NAME = 2;
    private static final int ALTERNATES = 3;
    private static final int LAT = 4;
    private static final int LON = 5;
    private static final int FEATURE = 7;
    private static final int COUNTRY = 8;
    private static final int ADMIN1 = 10;
    private static final int ADMIN2 = 11;
    private static final int POPULATION = 14;

    /** Places that are no more, and religious communities, are not where news happens. */
    private static final Set<String> LEFT_OUT = Set.of("PPLCH", "");

    private DumpReader() {}

    static List<Entry> read(Path dump) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (Stream<String> lines = Files.lines(dump)) {
            lines.map(line -> line.split("\t", -1))
                    .filter(row -> !LEFT_OUT.contains(row[FEATURE]))
                    .forEach(row -> entries.add(entry(row)));
        }
        return entries;
    }

    private static Entry entry(String[] row) {
        List<String> alternates = Stream.of(row[ALTERNATES].split(","))
                .filter(NameFilter::keepAlternate)
                .toList();
        return new Entry(
                Integer.parseInt(row[0]),
                row[NAME],
                Double.parseDouble(row[LAT]),
                Double.parseDouble(row[LON]),
                row[FEATURE],
                row[COUNTRY],
                row[ADMIN1],
                row[ADMIN2],
                Long.parseLong(row[POPULATION]),
                List.of(row[NAME], row[ASCII_NAME]),
                alternates);
    }
}
