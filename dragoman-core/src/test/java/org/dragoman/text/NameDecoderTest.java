package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.model.Entity;
import org.dragoman.model.EntityType;
import org.junit.jupiter.api.Test;

class NameDecoderTest {

    private static final List<String> LABELS = List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC");

    private final NameDecoder decoder = new NameDecoder(LABELS);

    private static float[] high(String label, String second) {
        float[] scores = new float[LABELS.size()];
        scores[LABELS.indexOf(label)] = 6;
        scores[LABELS.indexOf(second)] += 4;
        return scores;
    }

    @Test
    void joinsBeginAndInsideToOneName() {
        List<Entity> names = decoder.names(
                new float[][] {high("O", "B-LOC"), high("B-PER", "O"), high("I-PER", "O"), high("O", "O")});
        assertThat(names).hasSize(1);
        assertThat(names.get(0).from()).isEqualTo(1);
        assertThat(names.get(0).to()).isEqualTo(3);
        assertThat(names.get(0).type()).isEqualTo(EntityType.PERSON);
        assertThat(names.get(0).score()).isBetween(0.5f, 1f);
    }

    @Test
    void neverBeginsWithInside() {
        List<Entity> names = decoder.names(new float[][] {high("I-ORG", "B-ORG"), high("I-ORG", "O")});
        assertThat(names)
                .extracting(Entity::from, Entity::to, Entity::type)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(0, 2, EntityType.ORGANISATION));
    }

    @Test
    void neverChangesTypeWithinAName() {
        List<Entity> names = decoder.names(new float[][] {high("B-PER", "B-LOC"), high("I-LOC", "I-PER")});
        assertThat(names).hasSize(1);
        assertThat(names.get(0).to()).isEqualTo(2);
    }

    @Test
    void findsNothingInNothing() {
        assertThat(decoder.names(new float[0][])).isEmpty();
    }
}
