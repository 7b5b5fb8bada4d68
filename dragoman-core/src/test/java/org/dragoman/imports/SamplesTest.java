package org.dragoman.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dragoman.model.Event;
import org.dragoman.model.EventType;
import org.dragoman.model.Magnitude;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small files in the layouts of each data set; what they tell is made up. */
class SamplesTest {

    @Test
    void gdeltOfBothVersionsIsToldByItsWidth() {
        Gathered first = Gathered.ofSample("gdelt1.export.CSV");
        Gathered second = Gathered.ofSample("gdelt2.export.CSV");

        for (Gathered each : List.of(first, second)) {
            assertThat(each.rejects).isEmpty();
            Event raid = each.row("900001");
            assertThat(raid.type()).isEqualTo(EventType.ASSAULT);
            assertThat(raid.mode()).isEqualTo("aerial");
            assertThat(raid.goldstein()).isEqualTo(-10);
            assertThat(codes(raid.sources())).containsExactly("SYR MIL");
            assertThat(codes(raid.targets())).containsExactly("TUR");
            assertThat(Objects.requireNonNull(raid.time()).from()).isEqualTo(LocalDate.of(2020, 2, 28));
            assertPlace(raid, 35.9306, 36.6339, "SYR", "PPL");
            assertThat(raid.publishers()).containsExactly("levant-wire.example");
            assertThat(raid.mentions().get(0).url()).isEqualTo("https://www.levant-wire.example/2020/02/28/raid.html");
            assertThat(raid.mentions().get(0).published()).isEqualTo(LocalDate.of(2020, 2, 28));
            assertThat(raid.magnitudes())
                    .containsExactly(new Magnitude("mentions", 12, 12), new Magnitude("articles", 12, 12));
        }
        assertThat(first.events).extracting(Event::id).startsWith("GDELT 1.0:900001");
        assertThat(second.events).extracting(Event::id).startsWith("GDELT 2.0:900001");
    }

    @Test
    void cameoCodesOfGroupsFormerCountriesAndReligionsAreUnderstood() {
        Gathered gdelt = Gathered.ofSample("gdelt2.export.CSV");

        Event agreed = gdelt.row("900002");
        assertThat(codes(agreed.sources())).containsExactly("IGO UNO");
        assertThat(codes(agreed.targets())).containsExactly("PSE REB");
        assertThat(agreed.targets().get(0).actor().name()).isEqualTo("Hamas");
        assertThat(agreed.publishers()).containsExactly("BBC Monitoring");
        assertThat(codes(gdelt.row("900003").sources())).containsExactly("ROU GOV");
        assertThat(gdelt.row("900003").place()).isNull();
        assertThat(codes(gdelt.row("900004").sources())).containsExactly("--- REL");
        assertThat(gdelt.unknown).isEmpty();
    }

    @Test
    void icewsCountriesThatAreLeftOutAreReadFromNames(@TempDir Path folder) throws IOException, URISyntaxException {
        Path sample = Path.of(Objects.requireNonNull(SamplesTest.class.getResource("icews.tab"))
                .toURI());
        Path reduced = folder.resolve("reduced.tab");
        Files.writeString(
                reduced,
                Files.readString(sample)
                        .replace("\tRussian Federation\tDemonstrate", "\t\tDemonstrate")
                        .replace("Government (Russia)\tGovernment\tRussian Federation", "Russia\tGovernment\t"));
        Event protest = Gathered.ofFile(reduced).row("34000002");
        assertThat(codes(protest.sources())).containsExactly("RUS CVL");
        assertThat(codes(protest.targets())).containsExactly("RUS GOV");
    }

    @Test
    void icewsSectorsBecomeRolesAndLostZerosComeBack() {
        Gathered icews = Gathered.ofSample("icews.tab");

        assertThat(icews.rejects).isEmpty();
        Event talks = icews.row("34000001");
        assertThat(codes(talks.sources())).containsExactly("BGD GOV");
        assertThat(talks.sources().get(0).actor().name()).isNull();
        assertThat(talks.targets().get(0).actor().roles()).containsExactly("MIL", "GOV");
        assertPlace(talks, 21.0, 105.8, "VNM", "PPL");
        Event statement = icews.row("34000003");
        assertThat(statement.cameo()).isEqualTo("010");
        assertThat(codes(statement.sources())).containsExactly("IGO UNO");
        assertThat(codes(statement.targets())).containsExactly("PSE REB");
        assertThat(icews.row("34000004").sources().get(0).actor().name()).isEqualTo("Ilir Marku");
        assertThat(icews.row("34000004").place()).isNull();
        assertPlace(icews.row("34000002"), 55.7, 37.6, "RUS", "ADM1");
    }

    @Test
    void ucdpKeepsTheThreeEstimatesOfDeathsAndThePrecisionOfPlaceAndTime() {
        Gathered ucdp = Gathered.ofSample("GEDEvent_v24_1.csv");

        assertThat(ucdp.rejects).isEmpty();
        Event clash = ucdp.row("500001");
        assertThat(clash.origin()).isEqualTo(new Event.Origin("UCDP GED 24.1", "500001"));
        assertThat(codes(clash.sources())).containsExactly("SYR GOV");
        assertThat(codes(clash.targets())).containsExactly("IMG ISI");
        assertThat(clash.magnitudes())
                .contains(new Magnitude("killed", 8, 12), new Magnitude("killed_best", 9, 9))
                .contains(new Magnitude("killed_source", 3, 3), new Magnitude("killed_target", 5, 5));
        assertPlace(clash, 34.55, 38.27, "SYR", "NEAR");
        assertThat(clash.publishers()).containsExactly("Gulf Ledger", "Levant Wire");
        assertThat(clash.mentions().get(0).words()).isEqualTo("Clash near Palmyra, \"many\" dead");
        Event days = ucdp.row("500002");
        assertThat(codes(days.targets())).containsExactly("--- CVL");
        assertThat(Objects.requireNonNull(days.time()).to()).isEqualTo(LocalDate.of(2021, 3, 5));
        assertPlace(days, -2.5, 23.5, "COD", "PCLI");
        assertThat(days.mentions().get(0).words()).contains("\n");
    }

    @Test
    void acledOfTodayAndOfBefore2023IsUnderstood() {
        Gathered now = Gathered.ofSample("acled-now.csv");
        Gathered before = Gathered.ofSample("acled-2020.csv");

        Event strike = now.row("SYR900001");
        assertThat(strike.cameo()).isEqualTo("195");
        assertThat(codes(strike.sources())).containsExactly("SYR MIL");
        assertThat(codes(strike.targets())).containsExactly("SYR REB");
        assertThat(strike.magnitudes()).containsExactly(new Magnitude("killed", 3, 3));
        Event force = now.row("IRQ900002");
        assertThat(codes(force.sources())).as("who used force").containsExactly("IRQ COP");
        assertThat(codes(force.targets())).containsExactly("IRQ OPP");
        assertThat(Objects.requireNonNull(force.time()).from()).isEqualTo(LocalDate.of(2024, 5, 14));
        Event pact = now.row("ETH900003");
        assertThat(pact.symmetric()).isTrue();
        assertThat(Objects.requireNonNull(pact.time()).value()).isEqualTo("2024-05");
        assertPlace(pact, 13.49, 39.47, "ETH", "ADM1");
        Event attack = before.row("MLI900001");
        assertThat(codes(attack.sources())).containsExactly("MLI UAF");
        assertThat(codes(attack.targets())).containsExactly("MLI MIL");
        assertThat(Objects.requireNonNull(attack.time()).value()).isEqualTo("2020-01-15");
    }

    @Test
    void kindsOfRowsWithoutCounterpartAreListedWithTheirLine() {
        Gathered now = Gathered.ofSample("acled-now.csv");

        assertThat(now.rejects).hasSize(1);
        assertThat(now.rejects.get(0).input()).endsWith("acled-now.csv:5");
        assertThat(now.rejects.get(0).message()).startsWith("DRG-0627").contains("Other", "remedy");
    }

    @Test
    void phoenixAndPetrarchAreTold() {
        Gathered daily = Gathered.ofSample("phoenix.txt");
        Gathered historical = Gathered.ofSample("phoenix-nyt.csv");
        Gathered petrarch = Gathered.ofSample("petrarch.txt");

        Event accused = daily.row("800001");
        assertThat(accused.sources().get(0).actor().roles()).containsExactly("REB", "ALQ");
        assertThat(accused.sources().get(0).actor().country()).isEqualTo("SYR");
        assertPlace(accused, 33.5, 36.3, "SYR", "PPL");
        assertThat(daily.unknown).containsOnlyKeys("XQZ");
        assertThat(Objects.requireNonNull(historical.row("NYT1").time()).value())
                .isEqualTo("1991-02-28");
        assertThat(petrarch.events).hasSize(2);
        assertThat(petrarch.events.get(0).mentions().get(0).url()).isEqualTo("http://wire.example/1");
        assertThat(petrarch.events.get(1).publishers()).containsExactly("gulf");
    }

    @Test
    void packedFilesAreReadAsTheyAre(@TempDir Path folder) throws IOException, URISyntaxException {
        byte[] sample =
                Files.readAllBytes(Path.of(Objects.requireNonNull(getClass().getResource("gdelt2.export.CSV"))
                        .toURI()));
        Path gz = folder.resolve("a.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            out.write(sample);
        }
        Path zip = folder.resolve("b.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("20200228.export.CSV"));
            out.write(sample);
            out.putNextEntry(new ZipEntry("notes.txt"));
            out.write("no events".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Gathered.ofFile(gz).events).hasSize(4);
        Gathered zipped = Gathered.ofFile(zip);
        assertThat(zipped.events).hasSize(4);
        assertThat(zipped.rejects).hasSize(1);
        assertThat(zipped.rejects.get(0).input()).endsWith("b.zip!notes.txt");
    }

    @Test
    void damagedArchivesAreNamed(@TempDir Path folder) throws IOException {
        Path zip = folder.resolve("cut.zip");
        Files.writeString(zip, "PK\u0003\u0004 cut", StandardCharsets.ISO_8859_1);
        Path gz = folder.resolve("cut.gz");
        Files.write(gz, new byte[] {0x1F, (byte) 0x8B, 1, 2});

        for (Path file : List.of(zip, gz)) {
            Gathered gathered = Gathered.ofFile(file);
            assertThat(gathered.events).isEmpty();
            assertThat(gathered.rejects).hasSize(1);
            assertThat(gathered.rejects.get(0).message()).startsWith("DRG-0630");
        }
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstColumnsName() throws IOException, URISyntaxException {
        String sample = Files.readString(Path.of(
                Objects.requireNonNull(getClass().getResource("acled-now.csv")).toURI()));

        assertThat(Gathered.ofText(EventFormat.AUTO, "\uFEFF" + sample).events).hasSize(3);
    }

    @Test
    void whatIsNoEventDataIsRejectedWithTheRemedy() {
        ByteArrayOutputStream noise = new ByteArrayOutputStream();
        noise.writeBytes("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));

        Gathered other = Gathered.ofText(EventFormat.AUTO, noise.toString(StandardCharsets.UTF_8));
        Gathered empty = Gathered.ofText(EventFormat.AUTO, "");
        Gathered lacking = Gathered.ofText(EventFormat.UCDP, "id,side_a\n1,x\n");

        assertThat(other.rejects.get(0).message()).startsWith("DRG-0621").contains("--input");
        assertThat(empty.rejects.get(0).message()).startsWith("DRG-0621").contains("empty");
        assertThat(lacking.rejects.get(0).message()).startsWith("DRG-0629").contains("type_of_violence");
    }

    private static List<String> codes(List<Event.Party> parties) {
        return parties.stream().map(party -> party.actor().code()).toList();
    }

    private static void assertPlace(Event event, double lat, double lon, String country, String feature) {
        Event.Location location = Objects.requireNonNull(event.place());
        assertThat(location.place()).isNotNull();
        assertThat(location.place().lat()).isEqualTo(lat);
        assertThat(location.place().lon()).isEqualTo(lon);
        assertThat(location.place().country()).isEqualTo(country);
        assertThat(location.place().feature()).isEqualTo(feature);
    }
}
