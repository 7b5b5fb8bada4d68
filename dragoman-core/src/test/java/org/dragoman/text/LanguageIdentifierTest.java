package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageIdentifierTest {

    private final LanguageIdentifier identifier = new LanguageIdentifier();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Die Verteidigungsminister beider Länder trafen sich am Montag, um über den Abzug der Truppen zu sprechen.
            fr | Les ministres des Affaires étrangères se sont réunis lundi pour discuter du retrait des troupes du nord.
            es | El presidente rechazó el lunes las acusaciones y pidió a la comunidad internacional que actúe con calma.
            tr | Cumhurbaşkanı pazartesi günü yaptığı açıklamada ordunun sınırdaki köylerden çekileceğini söyledi.
            ru | Министры обороны двух стран встретились в понедельник, чтобы обсудить вывод войск с севера страны.
            ar | التقى وزيرا الدفاع في البلدين يوم الاثنين لبحث انسحاب القوات من شمال البلاد
            zh | 两国国防部长星期一举行会谈，讨论从该国北部撤军的问题，并同意继续保持沟通。
            fa | وزیران دفاع دو کشور روز دوشنبه برای گفتگو درباره خروج نیروها از شمال کشور دیدار کردند
            """)
    void namesTheLanguageOfAForeignSentence(String code, String text) {
        assertThat(identifier.identify(text).code()).isEqualTo(code);
    }

    @Test
    void doesNotJudgeVeryShortTexts() {
        assertThat(identifier.identify("Bonjour Damas").isEnglish()).isTrue();
        assertThat(identifier.identify("\"\"\" ... 😀").isEnglish()).isTrue();
    }

    @Test
    void judgesShortTextsInAnotherScript() {
        assertThat(identifier.identify("Министр уехал домой").isEnglish()).isFalse();
    }

    @Test
    void readsCapitalsAsEnglish() {
        assertThat(identifier
                        .identify("ARMY SHELLS TOWN NEAR BORDER AS ENVOYS MEET FOR A SECOND ROUND OF TALKS IN GENEVA")
                        .isEnglish())
                .isTrue();
    }

    @Test
    void keepsAnEnglishArticleWithAForeignQuotationEnglish() {
        String text =
                "The minister told reporters on Monday that the army would leave the valley by the end of the week. "
                        + "\"Wir ziehen uns zurück, weil wir unser Wort gegeben haben und weil niemand diesen Krieg will\", he said. "
                        + "The rebels said that they had seen no sign of it, and that two of their posts had been shelled at dawn.";
        assertThat(identifier.identify(text).isEnglish()).isTrue();
    }

    @Test
    void keepsTerseEnglishFullOfForeignNamesEnglish() {
        assertThat(identifier
                        .identify(
                                "Turkey shells Saraqib; Erdogan, Putin speak by phone; Idlib ceasefire collapses again")
                        .isEnglish())
                .isTrue();
    }

    @Test
    void hasANameForALanguage() {
        assertThat(new LanguageIdentifier.Language("de").name()).isEqualTo("German");
    }
}
