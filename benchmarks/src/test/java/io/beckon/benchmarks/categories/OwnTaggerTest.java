package io.beckon.benchmarks.categories;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.site.TextMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OwnTaggerTest {
    @Test
    void findsWhatTheLoopFinds() {
        PageWorkload workload = PageWorkload.of(300);

        String found = workload.digestOf(OwnTagger.BECKON.prepare(workload.tags()));

        assertThat(found).isEqualTo(workload.digestOf(OwnTagger.LOOP.prepare(workload.tags())));
    }

    /** A workload in which nothing matches would show nothing. */
    @ParameterizedTest
    @EnumSource(names = {"CONTAINS", "WILDCARD", "REGEX"})
    void findsTagsOfEveryMode(TextMode mode) {
        PageWorkload all = PageWorkload.of(10_000);
        PageWorkload some = new PageWorkload(
                all.tags().stream().filter(tag -> tag.mode() == mode).toList(), all.urls());

        String found = some.digestOf(OwnTagger.BECKON.prepare(some.tags()));

        assertThat(found).doesNotStartWith("0-");
    }
}
