package io.beckon.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CategoryPlacesTest {
    private static final int CATEGORIES = 20_000;

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "31, 1", "32, 1", "33, 1", "100, 1", "20000, 1", "2048, 4", "600, 33", "128, 144"})
    void findsTheStepsOfEachCategoryAndNoOther(int count, int distance) {
        int[] categories = IntStream.range(0, count).map(i -> i * distance).toArray();
        int[] firsts = IntStream.rangeClosed(0, count).map(i -> i * i).toArray();

        int[] places = CategoryPlaces.of(categories, firsts);

        for (int category = 0; category < CATEGORIES; category++) {
            int found = CategoryPlaces.find(places, category);
            int i = category / distance;
            if (category % distance == 0 && i < count) {
                assertThat(CategoryPlaces.first(places, found)).isEqualTo(i * i);
                assertThat(CategoryPlaces.end(places, found)).isEqualTo((i + 1) * (i + 1));
            } else {
                assertThat(found).isEqualTo(CategoryPlaces.NOT_FOUND);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {31, 32, 40, 63, 4_000})
    void beginsWithTheFirstCategoryThatHasSteps(int begin) {
        int[] places = CategoryPlaces.of(new int[] {begin, begin + 1, begin + 70}, new int[] {5, 6, 9, 11});

        assertThat(IntStream.range(0, CATEGORIES).filter(it -> CategoryPlaces.find(places, it) >= 0))
                .containsExactly(begin, begin + 1, begin + 70);
        assertThat(CategoryPlaces.first(places, CategoryPlaces.find(places, begin + 1)))
                .isEqualTo(6);
        assertThat(CategoryPlaces.end(places, CategoryPlaces.find(places, begin + 70)))
                .isEqualTo(11);
        assertThat(places).hasSizeLessThan(16);
    }

    @Test
    void findsNothingWhenNoCategoryHasSteps() {
        int[] places = CategoryPlaces.of(new int[0], new int[] {7});

        assertThat(CategoryPlaces.find(places, 0)).isEqualTo(CategoryPlaces.NOT_FOUND);
        assertThat(CategoryPlaces.find(places, CATEGORIES)).isEqualTo(CategoryPlaces.NOT_FOUND);
    }

    @Test
    void takesFewNumbersForManyCategories() {
        int[] all = IntStream.range(0, 5_000).toArray();

        assertThat(CategoryPlaces.of(all, IntStream.rangeClosed(0, 5_000).toArray()))
                .hasSizeLessThan(5_400);
    }
}
