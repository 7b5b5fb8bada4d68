package org.dragoman.resolve.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.model.DateSource;
import org.dragoman.model.Document;
import org.dragoman.model.Place;
import org.dragoman.model.PlaceKind;
import org.dragoman.model.PlaceMention;
import org.junit.jupiter.api.Test;

class PlaceResolverTest {

    private static final PlaceResolver PLACES = PlaceResolver.create();

    private static List<PlaceMention> resolve(String text) {
        return PLACES.resolve(Document.of("test", text), PlainSentences.of(text));
    }

    private static PlaceMention mention(String text, String surface) {
        return resolve(text).stream()
                .filter(m -> m.span().in(text).equals(surface))
                .findFirst()
                .orElseThrow(() -> new AssertionError(surface + " not among " + surfaces(text)));
    }

    private static Place place(String text, String surface) {
        Place place = mention(text, surface).place();
        assertThat(place).as(surface).isNotNull();
        return place;
    }

    private static List<String> surfaces(String text) {
        return resolve(text).stream().map(m -> m.span().in(text)).toList();
    }

    @Test
    void readsTheStateAfterACommaAsWhatHoldsTheTown() {
        assertThat(place("Two men were hurt in Alexandria, La., on Friday.", "Alexandria")
                        .admin1())
                .isEqualTo("LA");
        assertThat(place("She moved to Paris, Texas, last year.", "Paris").admin1())
                .isEqualTo("TX");
        assertThat(place("A bus crashed near Birmingham, Ala., police said.", "Birmingham")
                        .admin1())
                .isEqualTo("AL");
        assertThat(place("A ferry left Victoria, British Columbia, at noon.", "Victoria")
                        .country())
                .isEqualTo("CAN");
    }

    @Test
    void takesTheFamousPlaceWhenNothingElseIsSaid() {
        assertThat(place("The delegates met in Paris on Monday.", "Paris").country())
                .isEqualTo("FRA");
        assertThat(place("Gunmen opened fire in Tripoli overnight.", "Tripoli").country())
                .isEqualTo("LBY");
    }

    @Test
    void hearsWhatElseTheDocumentNames() {
        String text = "Clashes broke out in Tripoli, and the Lebanese army sent troops from Beirut and Sidon.";
        assertThat(place(text, "Tripoli").country()).isEqualTo("LBN");
    }

    @Test
    void keepsOneSenseOfANameThroughADocument() {
        String text =
                "The fire began in Athens, Ga., on Sunday. Crews from Athens put it out. Athens has two stations.";
        assertThat(resolve(text))
                .filteredOn(m -> m.span().in(text).equals("Athens"))
                .hasSize(3)
                .allSatisfy(m -> assertThat(m.place().admin1()).isEqualTo("GA"));
    }

    @Test
    void takesAProvinceForAnAreaAndACityForATown() {
        assertThat(place("Shelling hit villages in Idlib province.", "Idlib").feature())
                .isEqualTo("ADM1");
        assertThat(place("Shelling hit the city of Idlib.", "Idlib").feature()).startsWith("PPL");
        assertThat(place("Deputies from Rapides Parish responded.", "Rapides Parish")
                        .feature())
                .isEqualTo("ADM2");
    }

    @Test
    void leavesPeopleOut() {
        assertThat(surfaces("Paris Hilton waved to the crowd.")).isEmpty();
        assertThat(surfaces("Mr. Jordan declined to comment.")).isEmpty();
        assertThat(surfaces("Michael Jordan scored again.")).isEmpty();
    }

    @Test
    void leavesStreetsOut() {
        assertThat(surfaces("The shop on Lancaster Avenue was closed.")).isEmpty();
    }

    @Test
    void findsThePlaceOfADateline() {
        String text = "MINGORA, Pakistan (Reuters) - Soldiers fought militants in the valley.";
        assertThat(place(text, "MINGORA").country()).isEqualTo("PAK");
        assertThat(place("KHARKIV, Ukraine — Sirens sounded at dawn.", "KHARKIV")
                        .admin1())
                .isEqualTo("07");
    }

    @Test
    void tellsInWhatSenseANameIsUsed() {
        assertThat(mention("Washington said it would respond.", "Washington").kind())
                .isEqualTo(PlaceKind.METONYM);
        assertThat(mention("Moscow denied the report.", "Moscow").kind()).isEqualTo(PlaceKind.METONYM);
        assertThat(mention("Students of the University of Aleppo fled.", "Aleppo")
                        .kind())
                .isEqualTo(PlaceKind.IN_NAME);
        assertThat(mention("The Syrian army advanced.", "Syrian").kind()).isEqualTo(PlaceKind.DEMONYM);
        assertThat(mention("He was born in Moscow.", "Moscow").kind()).isEqualTo(PlaceKind.LITERAL);
    }

    @Test
    void tiesDemonymsToTheirCountry() {
        assertThat(place("The Syrian army advanced.", "Syrian").country()).isEqualTo("SYR");
        assertThat(place("Two Ukrainians were hurt.", "Ukrainians").country()).isEqualTo("UKR");
        assertThat(place("A British minister resigned.", "British").country()).isEqualTo("GBR");
    }

    @Test
    void readsShortNamesOnlyAsWritten() {
        assertThat(place("U.S. officials arrived.", "U.S.").country()).isEqualTo("USA");
        assertThat(place("Officials from the US arrived.", "US").country()).isEqualTo("USA");
        assertThat(surfaces("They told us that he was in or out.")).isEmpty();
    }

    @Test
    void spansPointAtTheWords() {
        String text = "Fighting spread from Maarrat an-Nu'man to Saraqib.";
        assertThat(resolve(text)).extracting(m -> m.span().in(text)).containsExactly("Maarrat an-Nu'man", "Saraqib");
    }

    @Test
    void takesAHintFromThePublisher() {
        String text = "The council of Athens met on Monday to hear complaints about parking.";
        Document local = new Document("test", text, null, DateSource.NONE, null, "http://www.athensohio.example", null);
        assertThat(PLACES.resolve(local, PlainSentences.of(text))).isNotEmpty();
    }

    @Test
    void givesTheChainOfWhatHoldsAPlace() {
        Place town = place("Two men were hurt in Alexandria, La., on Friday.", "Alexandria");
        assertThat(PLACES.containers(town))
                .extracting(Place::name)
                .containsExactly("Alexandria", "Rapides Parish", "Louisiana", "United States");
        assertThat(PLACES.country("SYR").name()).isEqualTo("Syria");
        assertThat(PLACES.country("ZZZ")).isNull();
    }

    @Test
    void placesOfContestedAndPastStatesCarryTheCodeRecognisedThere() {
        assertThat(place("He fled to Abkhazia last week.", "Abkhazia").country())
                .isEqualTo("GEO");
        assertThat(place("They met in the Soviet Union in 1990.", "Soviet Union")
                        .country())
                .isEqualTo("RUS");
    }
}
