package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchesTest {

    private static final WordPiece PIECES = pieces();

    private static WordPiece pieces() {
        try {
            byte[] vocabulary = "[UNK]\n[CLS]\n[SEP]\nword\n".getBytes(StandardCharsets.UTF_8);
            return WordPiece.read(new ByteArrayInputStream(vocabulary));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<SentencePart> sentences(IntStream lengths) {
        return lengths.sorted()
                .mapToObj(length -> Collections.nCopies(length, "word"))
                .flatMap(words -> SentencePart.cut(0, words, null, PIECES).stream())
                .toList();
    }

    @Test
    void sentencesOfLikeLengthShareABatch() {
        assertThat(SentencePart.batches(sentences(IntStream.rangeClosed(20, 23))))
                .hasSize(1);
    }

    @Test
    void aFewShortSentencesAreReadWithLongerOnes() {
        assertThat(SentencePart.batches(sentences(IntStream.of(4, 12, 30)))).hasSize(1);
    }

    @Test
    void paddingStaysSmallWhereLengthsDiffer() {
        List<SentencePart> all = sentences(IntStream.range(0, 60).map(i -> 3 + i));
        List<List<SentencePart>> batches = SentencePart.batches(all);
        int padded = batches.stream()
                .mapToInt(batch ->
                        batch.size() * batch.get(batch.size() - 1).input().length())
                .sum();
        int pieces = all.stream().mapToInt(part -> part.input().length()).sum();
        assertThat(padded).isLessThan((int) (1.2 * pieces));
        assertThat(batches.stream().flatMap(List::stream)).containsExactlyElementsOf(all);
    }

    @Test
    void noBatchIsLargerThanMemoryAllows() {
        List<List<SentencePart>> batches =
                SentencePart.batches(sentences(IntStream.generate(() -> 200).limit(50)));
        assertThat(batches).allSatisfy(batch -> assertThat(batch).hasSizeLessThanOrEqualTo(10));
    }
}
