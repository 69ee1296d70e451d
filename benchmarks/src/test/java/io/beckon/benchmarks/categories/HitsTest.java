package io.beckon.benchmarks.categories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HitsTest {
    @Test
    void areEqualInAnyOrderAndForRepeats() {
        assertThat(of(1, 70, 3)).isEqualTo(of(3, 1, 70, 3));
    }

    @Test
    void differInTagAndPage() {
        Hits other = new Hits();
        other.begin(8);
        other.add(1);

        assertThat(of(1)).isNotEqualTo(of(2)).isNotEqualTo(of(1, 2)).isNotEqualTo(other.digest());
    }

    private static String of(int... tags) {
        Hits hits = new Hits();
        hits.begin(7);
        for (int tag : tags) {
            hits.add(tag);
        }
        return hits.digest();
    }
}
