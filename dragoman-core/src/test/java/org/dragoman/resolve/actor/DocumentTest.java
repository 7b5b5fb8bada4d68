package org.dragoman.resolve.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.model.Actor;
import org.dragoman.model.ActorMention;
import org.dragoman.model.DateSource;
import org.dragoman.model.Document;
import org.dragoman.model.Entity;
import org.dragoman.model.EntityType;
import org.dragoman.model.MentionKind;
import org.dragoman.model.Sentence;
import org.dragoman.model.SentenceVector;
import org.dragoman.model.Span;
import org.dragoman.model.Token;
import org.junit.jupiter.api.Test;

/** Mentions and what they refer to, over sentences whose syntax is written down: {@code form/xpos/head/deprel}. */
class DocumentTest {

    private static final ActorResolver RESOLVER = ActorResolver.load();

    private static final Map<String, String> UPOS = Map.ofEntries(
            Map.entry("NNP", "PROPN"),
            Map.entry("NN", "NOUN"),
            Map.entry("NNS", "NOUN"),
            Map.entry("JJ", "ADJ"),
            Map.entry("DT", "DET"),
            Map.entry("VBD", "VERB"),
            Map.entry("VB", "VERB"),
            Map.entry("VBG", "VERB"),
            Map.entry("IN", "ADP"),
            Map.entry("CC", "CCONJ"),
            Map.entry("PRP", "PRON"),
            Map.entry("PRP$", "PRON"),
            Map.entry("POS", "PART"),
            Map.entry("CD", "NUM"),
            Map.entry("MD", "AUX"));

    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();

    /** Adds a sentence; {@code people} are the indexes of one-token people's names. */
    private void sentence(String parsed, int... people) {
        List<Token> tokens = new ArrayList<>();
        int start = text.length();
        for (String field : parsed.strip().split("\\s+")) {
            String[] part = field.split("/");
            Span span = new Span(text.length(), text.length() + part[0].length());
            text.append(part[0]).append(' ');
            String upos = UPOS.getOrDefault(part[1], "PUNCT");
            String lemma = part.length > 4
                    ? part[4]
                    : upos.equals("PROPN") ? part[0] : Folding.singular(part[0].toLowerCase());
            tokens.add(new Token(
                    tokens.size(), span, part[0], lemma, upos, part[1], Integer.parseInt(part[2]) - 1, part[3]));
        }
        List<Entity> entities = new ArrayList<>();
        for (int person : people) {
            entities.add(new Entity(person, person + 1, EntityType.PERSON, 1));
        }
        sentences.add(new Sentence(
                sentences.size(),
                new Span(start, text.length() - 1),
                tokens,
                entities,
                List.of(),
                SentenceVector.NONE));
    }

    private List<ActorMention> resolve(LocalDate date) {
        Document document = Document.of("d", text.toString()).withDate(date, DateSource.GIVEN);
        return RESOLVER.resolve(document, sentences, List.of());
    }

    private ActorMention mention(List<ActorMention> mentions, int sentence, String words) {
        return mentions.stream()
                .filter(m ->
                        m.sentence() == sentence && m.span().in(text.toString()).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError(words + " not among " + mentions));
    }

    private static List<String> codes(ActorMention mention) {
        return mention.actors().stream().map(Actor::code).toList();
    }

    private static final LocalDate DATE = LocalDate.of(2012, 5, 1);

    @Test
    void aPronounTakesTheCountryThatWasSubject() {
        sentence("Kenya/NNP/2/nsubj sent/VBD/0/root/send troops/NNS/2/obj");
        sentence("It/PRP/2/nsubj accused/VBD/0/root/accuse Eritrea/NNP/2/obj");
        List<ActorMention> mentions = resolve(DATE);
        ActorMention it = mention(mentions, 1, "It");
        assertThat(it.kind()).isEqualTo(MentionKind.PRONOUN);
        assertThat(codes(it)).containsExactly("KEN");
        assertThat(it.proper())
                .isNotNull()
                .extracting(span -> span.in(text.toString()))
                .isEqualTo("Kenya");
    }

    @Test
    void forcesThatASubjectSendsAreItsOwn() {
        sentence("Kenya/NNP/2/nsubj sent/VBD/0/root/send troops/NNS/2/obj");
        assertThat(codes(mention(resolve(DATE), 0, "troops"))).containsExactly("KEN MIL");
    }

    @Test
    void bothCountriesAreTheTwoMentionedLast() {
        sentence("Peru/NNP/4/nsubj and/CC/3/cc Ecuador/NNP/1/conj agreed/VBD/0/root/agree");
        sentence(
                "Both/DT/2/det countries/NNS/3/nsubj withdrew/VBD/0/root/withdraw their/PRP$/5/nmod:poss troops/NNS/3/obj");
        List<ActorMention> mentions = resolve(DATE);
        assertThat(codes(mention(mentions, 1, "Both countries"))).containsExactly("PER", "ECU");
        assertThat(codes(mention(mentions, 1, "their troops"))).containsExactly("PER MIL", "ECU MIL");
    }

    @Test
    void aSurnameAloneIsThePersonNamedBeforeEvenWhenUnknown() {
        sentence(
                "Halvorsen/NNP/7/nsubj ,/,/1/punct a/DT/5/det Norwegian/JJ/5/amod diplomat/NN/1/appos ,/,/1/punct"
                        + " spoke/VBD/0/root/speak",
                0);
        sentence("Halvorsen/NNP/2/nsubj left/VBD/0/root/leave", 0);
        assertThat(codes(mention(resolve(DATE), 1, "Halvorsen"))).containsExactly("NOR GOV");
    }

    @Test
    void aPossessorGivesItsCountry() {
        sentence("Chad/NNP/3/nmod:poss 's/POS/1/case army/NN/4/nsubj fled/VBD/0/root/flee");
        assertThat(codes(mention(resolve(DATE), 0, "Chad 's army"))).containsExactly("TCD MIL");
    }

    @Test
    void theArmyIsThatOfTheCountrySpokenOf() {
        sentence("Malian/JJ/2/amod rebels/NNS/3/nsubj attacked/VBD/0/root/attack Mali/NNP/3/obj");
        sentence("The/DT/2/det army/NN/3/nsubj fled/VBD/0/root/flee");
        assertThat(codes(mention(resolve(DATE), 1, "army"))).containsExactly("MLI MIL");
    }

    @Test
    void anAdjectiveInsideAPhraseThatMeansNobodyIsAMentionOfItsOwn() {
        sentence("Libyan/JJ/2/amod weapons/NNS/3/nsubj vanished/VBD/0/root/vanish");
        assertThat(codes(mention(resolve(DATE), 0, "Libyan"))).containsExactly("LBY");
    }

    @Test
    void sheIsNoMan() {
        sentence("Angela/NNP/2/nsubj met/VBD/0/root/meet Sergei/NNP/2/obj", 0, 2);
        sentence("She/PRP/2/nsubj spoke/VBD/0/root/speak");
        assertThat(mention(resolve(DATE), 1, "She").actors())
                .extracting(Actor::name)
                .containsExactly("Angela");
    }

    @Test
    void whoUrgesTheTwoSidesIsNoneOfThem() {
        sentence("Israel/NNP/4/nsubj and/CC/3/cc Hamas/NNP/1/conj fought/VBD/0/root/fight");
        sentence("Egypt/NNP/4/nsubj and/CC/3/cc Qatar/NNP/1/conj urged/VBD/0/root/urge"
                + " the/DT/7/det two/CD/7/nummod sides/NNS/4/obj");
        assertThat(codes(mention(resolve(DATE), 1, "two sides"))).containsExactly("ISR", "PSE REB");
    }

    @Test
    void theyAreTheManyRatherThanTheGovernment() {
        sentence("The/DT/2/det government/NN/3/nsubj arrested/VBD/0/root/arrest Syrian/JJ/5/amod protesters/NNS/3/obj");
        sentence("They/PRP/2/nsubj resisted/VBD/0/root/resist");
        assertThat(codes(mention(resolve(DATE), 1, "They"))).containsExactly("SYR OPP");
    }

    @Test
    void whoSpeaksInQuotationMarksIsNotWhomHeSpeaksOf() {
        sentence("Sergei/NNP/2/nsubj met/VBD/0/root/meet Igor/NNP/2/obj", 0, 2);
        sentence(
                "\"/``/4/punct He/PRP/3/nsubj lied/VBD/6/ccomp/lie \"/''/3/punct Sergei/NNP/6/nsubj"
                        + " said/VBD/0/root/say",
                4);
        assertThat(mention(resolve(DATE), 1, "He").actors())
                .extracting(Actor::name)
                .containsExactly("Igor");
    }

    @Test
    void itIsNobodyWhereAFactIsMeant() {
        sentence("Kenya/NNP/2/nsubj sent/VBD/0/root/send troops/NNS/2/obj");
        sentence("It/PRP/3/nsubj is/VBD/3/cop unclear/JJ/0/root/unclear");
        assertThat(resolve(DATE)).noneMatch(mention -> mention.kind() == MentionKind.PRONOUN);
    }
}
