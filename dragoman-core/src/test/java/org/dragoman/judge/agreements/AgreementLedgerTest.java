package org.dragoman.judge.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dragoman.judge.agreements.Agreement.Change;
import org.dragoman.judge.agreements.Agreement.Compliance;
import org.dragoman.model.DateSource;
import org.dragoman.model.Document;
import org.dragoman.model.EventType;
import org.dragoman.model.Findings;
import org.dragoman.model.Reading;
import org.dragoman.pipeline.Dragoman;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The ledger over short articles, through the whole pipeline. */
class AgreementLedgerTest {

    private static Dragoman dragoman;

    @BeforeAll
    static void load() {
        dragoman = Dragoman.load();
    }

    @AfterAll
    static void close() {
        dragoman.close();
    }

    private static Findings findings(String id, String date, String text) {
        Reading reading = dragoman.read(Document.of(id, text).withDate(LocalDate.parse(date), DateSource.GIVEN));
        return dragoman.findings(reading, dragoman.code(reading));
    }

    private static List<Agreement> ledger(String asOf, Findings... documents) {
        return ledger(asOf, List.of(documents));
    }

    private static List<Agreement> ledger(String asOf, List<Findings> documents) {
        AgreementLedger ledger = new AgreementLedger();
        documents.forEach(ledger::add);
        return ledger.agreements(LocalDate.parse(asOf));
    }

    private static Findings luanda() {
        return findings(
                "d1",
                "2024-08-01",
                "Congo and Rwanda signed a ceasefire in Luanda on Tuesday after talks mediated by Angola. The truce takes effect"
                        + " on 4 August.");
    }

    @Test
    void theCeasefireOfALaterDocumentIsTheOneSignedBefore() {
        Findings later = findings(
                "d2",
                "2024-08-20",
                "Congo accused Rwanda of violating the ceasefire by shelling Masisi. Rwanda denied breaking the truce.");
        List<Agreement> ledger = ledger("2024-08-25", luanda(), later);
        assertThat(ledger).singleElement().satisfies(agreement -> {
            assertThat(agreement.kind()).isEqualTo("ceasefire");
            assertThat(agreement.parties()).containsExactly("COD", "RWA");
            assertThat(agreement.signed()).isEqualTo("2024-07-30");
            assertThat(agreement.documents()).isEqualTo(2);
            assertThat(agreement.compliance())
                    .extracting(Compliance::by, Compliance::verdict, Compliance::position)
                    .contains(tuple("COD", "violated", "alleges"), tuple("RWA", "violated", "denies"));
        });
    }

    @Test
    void aChargeByOneSideIsAClaimAndLeavesTheStateAsItWas() {
        Findings charge = findings("d2", "2024-08-10", "Congo accused Rwanda of violating the ceasefire with Congo.");
        Agreement agreement = ledger("2024-08-12", luanda(), charge).get(0);
        assertThat(agreement.state()).isEqualTo("in force");
        assertThat(agreement.history())
                .filteredOn(change -> change.state().equals("violated"))
                .allMatch(c -> !c.counts());
    }

    @Test
    void noReportsAreNoSignThatItHolds() {
        assertThat(ledger("2024-08-12", luanda()).get(0).state()).isEqualTo("in force");
        assertThat(ledger("2024-12-01", luanda()).get(0).state()).isEqualTo("unknown");
    }

    @Test
    void namesThatShareWhatDistinguishesThemAreOneAgreement() {
        Findings first = findings(
                "d1", "2018-09-18", "Russia and Turkey signed the Sochi memorandum on Idlib on 17 September 2018.");
        Findings second = findings("d2", "2019-02-15", "Turkey said that Russia had broken the Sochi accord.");
        assertThat(ledger("2019-03-01", first, second)).singleElement().satisfies(agreement -> {
            assertThat(agreement.signed()).isEqualTo("2018-09-17");
            assertThat(agreement.name()).isEqualTo("Sochi accord");
            assertThat(agreement.documents()).isEqualTo(2);
        });
    }

    @Test
    void partiesAndDayOfAnAgreementThatIsOnlyNamedAreFromTheTableAndSaySo() {
        Agreement agreement = ledger(
                        "2016-01-01",
                        findings("d1", "2015-12-30", "The Lusaka Protocol is remembered in Angola as a failure."))
                .get(0);
        assertThat(agreement.parties()).containsExactly("AGO GOV", "AGO REB");
        assertThat(agreement.signed()).isEqualTo("1994-11-20");
        assertThat(agreement.signedFrom()).isEqualTo("table");
        assertThat(agreement.roles()).allMatch(role -> role.from().equals("table"));
    }

    @Test
    void aTreatyOfTwoIsOverWhenOneLeavesIt() {
        Findings left = findings(
                "d1",
                "2008-01-17",
                "Sri Lanka withdrew from the 2002 ceasefire with the Tamil Tigers on 16 January 2008.");
        Agreement agreement = ledger("2009-01-01", left).get(0);
        assertThat(agreement.state()).isEqualTo("collapsed");
        assertThat(agreement.stateSince()).isEqualTo("2008-01-16");
    }

    @Test
    void eachSideThatAccusesTheOtherIsAccusedByIt() {
        Agreement agreement = ledger(
                        "2020-10-12",
                        findings(
                                "d1",
                                "2020-10-11",
                                "Armenia and Azerbaijan agreed on a ceasefire on Saturday. Each side accused the other of breaking"
                                        + " the truce."))
                .get(0);
        assertThat(agreement.compliance())
                .extracting(Compliance::by, Compliance::about)
                .contains(tuple("ARM", "AZE"), tuple("AZE", "ARM"));
    }

    @Test
    void theOrderInWhichDocumentsComeMakesNoDifference() {
        List<Findings> documents = new ArrayList<>(List.of(
                luanda(),
                findings("d2", "2024-08-10", "Congo accused Rwanda of violating the ceasefire with Congo."),
                findings("d3", "2024-08-11", "The ceasefire between Israel and Hezbollah collapsed on Sunday."),
                findings("d4", "2024-08-15", "Rwanda denied breaking the truce with Congo.")));
        List<Agreement> inOrder = ledger("2024-09-01", documents);
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(documents, random);
            assertThat(ledger("2024-09-01", documents)).isEqualTo(inOrder);
        }
    }

    @Test
    void importedEventsDeclareAndBreakCeasefires() {
        AgreementLedger ledger = new AgreementLedger();
        ledger.add(Events.imported(EventType.RETREAT, "0871", "MLI GOV", "MLI REB", "2013-06-18"));
        ledger.add(Events.imported(EventType.ASSAULT, "196", "MLI REB", "MLI GOV", "2013-06-25"));
        assertThat(ledger.agreements(LocalDate.parse("2013-07-01")))
                .singleElement()
                .satisfies(agreement -> {
                    assertThat(agreement.parties()).containsExactly("MLI", "MLI REB");
                    assertThat(agreement.signed()).isEqualTo("2013-06-18");
                    assertThat(agreement.signedFrom()).isEqualTo("event");
                    assertThat(agreement.state()).isEqualTo("violated");
                    assertThat(agreement.history()).extracting(Change::sentence).containsOnly(-1);
                });
    }

    @Test
    void anArticleOnOneAgreementGivesOneEntryWithItsDayItsProvisionsAndTheClaimsOfBothSides() {
        Findings article = findings(
                "d1",
                "2019-03-20",
                "Yemen's government and the Houthi movement have traded accusations of violating the ceasefire in Hodeidah, three"
                        + " months after they signed the Stockholm Agreement under UN auspices. The deal, reached in Sweden on 13"
                        + " December 2018, called for a withdrawal of both sides from the port city and an exchange of prisoners."
                        + " Martin Griffiths, the UN envoy, told the Security Council on Tuesday that the truce had largely held.");
        assertThat(ledger("2019-03-25", article)).singleElement().satisfies(agreement -> {
            assertThat(agreement.name()).isEqualTo("Stockholm Agreement");
            assertThat(agreement.parties()).containsExactly("YEM GOV", "YEM REB");
            assertThat(agreement.signed()).isEqualTo("2018-12-13");
            assertThat(agreement.provisions()).contains("withdrawal", "exchange");
            assertThat(agreement.state()).isEqualTo("holding");
            assertThat(agreement.compliance())
                    .extracting(Compliance::by, Compliance::about, Compliance::verdict)
                    .contains(
                            tuple("YEM GOV", "YEM REB", "violated"),
                            tuple("YEM REB", "YEM GOV", "violated"),
                            tuple("IGO UNO", null, "holding"));
        });
    }

    @Test
    void anOldAccordIsNotWhatIsMeantByTheCeasefire() {
        Findings article = findings(
                "d1",
                "2023-09-25",
                "Armenia and Azerbaijan agreed on a ceasefire on 20 September 2023. In 1994 the Bishkek Protocol, brokered by Russia,"
                        + " froze the conflict. Armenia said that Azerbaijan had broken the ceasefire.");
        List<Agreement> ledger = ledger("2023-09-26", article);
        assertThat(ledger)
                .filteredOn(agreement -> !agreement.compliance().isEmpty())
                .singleElement()
                .satisfies(agreement -> assertThat(agreement.signed()).isEqualTo("2023-09-20"));
    }
}
