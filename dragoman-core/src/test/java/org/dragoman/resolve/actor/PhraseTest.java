package org.dragoman.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

    private static final ActorResolver RESOLVER = ActorResolver.load();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
        Kenyan soldiers                             | KEN MIL
        the Zambian government                      | ZMB GOV
        Peru's interior ministry                    | PER GOV
        riot police in Jakarta                      | IDN COP
        a group of Tuareg rebels                    | MLI REB
        three Dutch journalists                     | NLD MED
        Nepalese opposition lawmakers               | NPL OPP
        a former Bolivian defence minister          | BOL ELI
        retired Greek admiral                       | GRC ELI
        the rebel commander                         | --- REB
        Tamil Tigers                                | LKA REB
        Somali pirates                              | SOM CRM
        Hezbollah fighters                          | LBN PTY
        the governor of Helmand                     | --- GOV
        US-backed Syrian rebels                     | SYR REB
        a Yemen-based militant group                | YEM REB
        Norway's foreign ministry spokesman         | NOR GOV
        UN officials                                | IGO UNO
        NATO troops                                 | IGO NAT
        the Russian ambassador to Poland            | RUS GOV
        leader of Chile's Socialist Party           | CHL PTY
        Eritrean refugees                           | ERI REF
        Bolivian miners' union                      | BOL LAB
        the Kremlin                                 | RUS GOV
        the Pentagon                                | USA MIL
        Sudan People's Liberation Army-North        | SDN REB
        Honduran farmers                            | HND AGR
        the Supreme Court of Ghana                  | GHA JUD
        an expert at the University of Nairobi      | KEN EDU
        """)
    void composesCountryAndRole(String phrase, String code) {
        assertThat(first(phrase, null).code()).isEqualTo(code);
    }

    @Test
    void looksUpTheOfficeHolderAtTheDate() {
        assertThat(first("the Turkish president", LocalDate.of(2005, 6, 1)).name())
                .isEqualTo("Ahmet Necdet Sezer");
        assertThat(first("the Turkish president", LocalDate.of(2019, 6, 1)).name())
                .contains("Erdo");
        assertThat(first("Germany's chancellor", LocalDate.of(1999, 6, 1)).name())
                .contains("Schr");
    }

    @Test
    void whoLeftOfficeIsOfTheElite() {
        assertThat(first("Angela Merkel", LocalDate.of(2010, 1, 1)).code()).isEqualTo("DEU GOV");
        assertThat(first("Angela Merkel", LocalDate.of(2023, 1, 1)).code()).isEqualTo("DEU ELI");
        assertThat(first("former president Carter", LocalDate.of(1994, 9, 1)).code())
                .isEqualTo("USA ELI");
    }

    @Test
    void readsRomanisedNamesInitialsAndSurnamesAlone() {
        LocalDate date = LocalDate.of(2006, 3, 1);
        assertThat(first("Mahmud Ahmadinejad", date).code()).isEqualTo("IRN GOV");
        assertThat(first("G.W. Bush", date).name()).isEqualTo("George W. Bush");
        assertThat(first("Bush", LocalDate.of(1991, 1, 20)).name()).isEqualTo("George H. W. Bush");
        assertThat(first("Hu", date).name()).isEqualTo("Hu Jintao");
        assertThat(first("Assad", date).name()).isEqualTo("Bashar al-Assad");
    }

    @Test
    void takesTheCountryFromContextWhenThePhraseHasNone() {
        assertThat(RESOLVER.resolvePhrase("the interior minister", "Talks in Tunisia stalled.", null))
                .extracting(Actor::code)
                .containsExactly("TUN GOV");
    }

    @Test
    void severalCountriesAreSeveralActors() {
        assertThat(RESOLVER.resolvePhrase("American and British troops", null, null))
                .extracting(Actor::code)
                .containsExactly("USA MIL", "GBR MIL");
    }

    @Test
    void strangersStayUnknown() {
        assertThat(RESOLVER.resolvePhrase("the green table", null, null)).isEmpty();
        assertThat(RESOLVER.resolvePhrase("Who", null, null)).isEmpty();
        assertThat(RESOLVER.resolvePhrase("it", null, null)).isEmpty();
    }

    private static Actor first(String phrase, LocalDate date) {
        List<Actor> actors = RESOLVER.resolvePhrase(phrase, null, date);
        assertThat(actors).as(phrase).isNotEmpty();
        return actors.get(0);
    }
}
