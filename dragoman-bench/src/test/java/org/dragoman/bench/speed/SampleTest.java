package org.dragoman.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SampleTest {

    @Test
    void theHeaderOfAnArticleIsNotPartOfItsText() {
        assertThat(Sample.body("title: Talks end\ndate: 2020-01-01\n\nANKARA - Talks ended.\n"))
                .isEqualTo("ANKARA - Talks ended.");
        assertThat(Sample.body("Talks ended.\n\nThey failed.")).isEqualTo("Talks ended.\n\nThey failed.");
    }

    @Test
    void thereIsTextToMeasureOnWithoutArticlesAndAlwaysTheSame() {
        Sample sample = Sample.load(Path.of("no-such-folder"));
        assertThat(sample.sentences()).isGreaterThan(300);
        assertThat(sample).isEqualTo(Sample.load(Path.of("no-such-folder")));
    }
}
