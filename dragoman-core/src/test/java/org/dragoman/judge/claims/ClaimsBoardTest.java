package org.dragoman.judge.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.merge.EventMerger;
import org.dragoman.merge.Evidence;
import org.dragoman.merge.EvidenceReader;
import org.dragoman.model.DateSource;
import org.dragoman.model.Document;
import org.dragoman.model.Reading;
import org.dragoman.pipeline.Dragoman;
import org.junit.jupiter.api.Test;

class ClaimsBoardTest {

    private static List<Claim> board(String... articles) {
        List<Evidence> evidence = new ArrayList<>();
        try (Dragoman dragoman = Dragoman.load()) {
            for (int i = 0; i < articles.length; i++) {
                Document document = new Document(
                        "d" + i,
                        articles[i],
                        LocalDate.parse("2020-02-28").plusDays(i),
                        DateSource.GIVEN,
                        null,
                        null,
                        "Paper " + i);
                Reading reading = dragoman.read(document);
                evidence.addAll(new EvidenceReader(reading).of(dragoman.code(reading)));
            }
        }
        ClaimsBoard board = new ClaimsBoard();
        EventMerger.shipped().merge(evidence).events().forEach(board::add);
        return board.claims();
    }

    @Test
    void whoBlamesAndWhoDeniesStandSideBySide() {
        List<Claim> claims = board(
                "Ankara blamed Syrian forces for an air strike that killed 33 Turkish soldiers in Idlib on 27 February 2020.",
                "Damascus denied that Syrian forces carried out an air strike that killed Turkish soldiers in Idlib on 27"
                        + " February 2020.");
        assertThat(claims).anySatisfy(claim -> {
            assertThat(claim.says()).anySatisfy(voice -> assertThat(voice.by()).startsWith("TUR"));
            assertThat(claim.says())
                    .allSatisfy(voice -> assertThat(voice.words()).isNotBlank());
        });
        assertThat(claims)
                .anySatisfy(claim -> assertThat(claim.denies()).anySatisfy(voice -> {
                    assertThat(voice.by()).startsWith("SYR");
                    assertThat(voice.kind()).isEqualTo("denies");
                }));
    }

    @Test
    void whatIsToldWithoutDoubtByAllIsNotOnTheBoard() {
        assertThat(board("Ethiopian troops captured Adwa on 16 November 2020.")).isEmpty();
    }

    @Test
    void changesAreInTheOrderOfPublication() {
        List<Claim> claims = board(
                "Kyiv said that Russian forces shelled Avdiivka on 27 February 2020, killing 2 civilians.",
                "Russian forces shelled Avdiivka on 27 February 2020, killing 5 civilians.");
        assertThat(claims)
                .allSatisfy(claim -> assertThat(claim.changes())
                        .extracting(Claim.Change::date)
                        .isSorted());
    }
}
