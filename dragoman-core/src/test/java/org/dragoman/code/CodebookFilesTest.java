package org.dragoman.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The shipped codebook is well formed: every pattern parses, every entry has patterns and examples. */
class CodebookFilesTest {

    private final List<Entry> entries = CodebookReader.shipped().entries();

    @Test
    void everyPatternOfTheShippedFilesParses() {
        assertThat(entries).hasSizeGreaterThan(100);
        assertThat(entries).allSatisfy(entry -> assertThat(entry.patterns()).isNotEmpty());
    }

    @Test
    void everyEntryShowsWhatItIsAndWhatItIsNot() {
        assertThat(entries)
                .allSatisfy(entry -> assertThat(entry.examples()).as(entry.id()).isNotEmpty());
    }

    @Test
    void entriesOfOneTypeAreNamedAfterIt() {
        assertThat(entries)
                .allSatisfy(entry ->
                        assertThat(entry.id()).startsWith(entry.type().name().toLowerCase(Locale.ROOT) + "."));
    }
}
