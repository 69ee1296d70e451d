package io.beckon.benchmarks.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatchesTest {
    @Test
    void areEqualInAnyOrder() {
        assertThat(of(new int[] {1, 2, 3}, new int[] {4, 5, 6}))
                .isEqualTo(of(new int[] {4, 5, 6}, new int[] {1, 2, 3}));
    }

    @Test
    void differInRuleVisitAndEvent() {
        String matches = of(new int[] {1, 2, 3});

        assertThat(matches)
                .isNotEqualTo(of(new int[] {2, 2, 3}))
                .isNotEqualTo(of(new int[] {1, 3, 3}))
                .isNotEqualTo(of(new int[] {1, 2, 4}))
                .isNotEqualTo(of(new int[] {1, 2, 3}, new int[] {1, 2, 3}));
    }

    private static String of(int[]... fired) {
        Matches matches = new Matches();
        for (int[] one : fired) {
            matches.add(one[0], one[1], one[2]);
        }
        return matches.digest();
    }
}
