package org.dragoman.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.model.AgreementMention;
import org.dragoman.model.DateSource;
import org.dragoman.model.Document;
import org.dragoman.model.Reading;
import org.dragoman.pipeline.Dragoman;
import org.dragoman.resolve.Tables;

/** Sentences on agreements with what a careful reader takes from them, each field one point. */
record AgreementSentences(int right, int total, List<String> faults) {

    /** Reads a table beside this class and compares what is found with what is expected. */
    static AgreementSentences measure(Dragoman dragoman, String table) {
        int right = 0;
        int total = 0;
        List<String> faults = new ArrayList<>();
        for (String[] row : Tables.rows(AgreementSentences.class, table, 3)) {
            List<AgreementMention> mentions = mentions(dragoman, row[0], row[1]);
            List<ExpectedAgreement> expected = Stream.of(row[2].split(";"))
                    .filter(field -> !field.isBlank())
                    .map(ExpectedAgreement::parse)
                    .toList();
            List<ExpectedAgreement> missed =
                    expected.stream().filter(field -> !field.isIn(mentions)).toList();
            total += expected.size();
            right += expected.size() - missed.size();
            if (!missed.isEmpty()) {
                faults.add(row[0] + "\n    missed " + missed + "\n    found " + mentions);
            }
        }
        return new AgreementSentences(right, total, faults);
    }

    static List<AgreementMention> mentions(Dragoman dragoman, String text, String date) {
        Document document = Document.of("sentence", text);
        Reading reading =
                dragoman.read(date.isEmpty() ? document : document.withDate(LocalDate.parse(date), DateSource.GIVEN));
        return dragoman.findings(reading, dragoman.code(reading)).agreements();
    }

    /** Share of fields that are as expected. */
    double share() {
        return (double) right / total;
    }

    /** For a quick look: the faults of the tables given. */
    public static void main(String[] tables) {
        try (Dragoman dragoman = Dragoman.load()) {
            for (String table : tables) {
                AgreementSentences measured = measure(dragoman, table);
                measured.faults().forEach(System.out::println);
                System.out.println(table + ": " + measured.right() + " of " + measured.total());
            }
        }
    }
}
