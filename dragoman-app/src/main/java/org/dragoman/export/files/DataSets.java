package org.dragoman.export.files;

import java.util.List;
import org.dragoman.resolve.Tables;

/** How other data sets are to be cited, and their terms. Data: {@code datasets.tsv}. */
final class DataSets {

    private static final List<String[]> ROWS = Tables.rows(DataSets.class, "datasets.tsv", 3);

    private DataSets() {}

    /** Reference and terms of the data set, whatever its version; a hint when it is not known. */
    static String reference(String dataset) {
        return ROWS.stream()
                .filter(row -> dataset.startsWith(row[0]))
                .findFirst()
                .map(row -> row[1] + " Terms: " + row[2])
                .orElse("cite it as its authors ask.");
    }
}
