package io.beckon.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void hasARowForEachContenderAndAColumnForEachUnit() {
        Report report = new Report(
                "rules",
                "how fast",
                "a with b",
                "some events",
                List.of("Machine: two cores"),
                List.of(
                        new Figure("a", 5_123_456, "events/s"),
                        new Figure("a", 0.7512, "of b"),
                        new Figure("b", 249.4, "B/visit")));

        String markdown = Markdown.of(report);

        assertThat(markdown).isEqualTo("""
                        ## rules: how fast

                        * Compared: a with b
                        * Work: some events
                        * Machine: two cores

                        |  | events/s | of b | B/visit |
                        |---|---:|---:|---:|
                        | a | 5 120 000 | 0.751 | – |
                        | b | – | – | 249 |
                        """);
    }
}
