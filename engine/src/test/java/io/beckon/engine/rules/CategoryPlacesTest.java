package io.beckon.engine.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CategoryPlacesTest {
    private static final int CATEGORIES = 20_000;

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "2, 1",
        "5, 1",
        "100, 1",
        "1000, 1",
        "2048, 1",
        "10000, 1",
        "20000, 1",
        "2048, 4",
        "500, 16",
        "128, 144"
    })
    void findsEachCategoryAndNoOtherOverFewPlaces(int count, int distance) {
        int[] places = CategoryPlaces.withRoomFor(count);
        IntStream.range(0, count).forEach(i -> CategoryPlaces.put(places, i * distance, i, i + 1));

        int most = 0;
        for (int category = 0; category < CATEGORIES; category++) {
            int at = CategoryPlaces.find(places, category);
            boolean isAwaited = category % distance == 0 && category / distance < count;
            assertThat(CategoryPlaces.end(places, at)).isEqualTo(isAwaited ? category / distance + 1 : 0);
            most = Math.max(most, walk(places, category));
        }

        assertThat(most).isLessThanOrEqualTo(40);
    }

    private static int walk(int[] places, int category) {
        int walked = 1;
        int at = CategoryPlaces.nearest(places, category);
        while (!CategoryPlaces.isFound(places, at, category)) {
            at = CategoryPlaces.next(places, at);
            walked++;
        }
        return walked;
    }
}
