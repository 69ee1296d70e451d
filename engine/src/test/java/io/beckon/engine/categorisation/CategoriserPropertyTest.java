package io.beckon.engine.categorisation;

import io.beckon.definitions.site.Category;
import io.beckon.definitions.site.TextMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;

/** The categoriser against a loop over all tags, with tags and texts made of the same few pieces. */
class CategoriserPropertyTest {
    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void findsWhatALoopOverAllTagsFinds(@ForAll long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        int found = CategoryCase.check(random, categories(random, 1 + random.nextInt(12)), 4);

        Statistics.label("in a category")
                .collect(found > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 30));
    }

    @Property(tries = 2, edgeCases = EdgeCasesMode.NONE)
    void findsTheSameAmongThousandsOfTags(@ForAll long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        CategoryCase.check(random, categories(random, 1_000), 10);
    }

    @Property(tries = 33_000, edgeCases = EdgeCasesMode.NONE)
    void findsTagsOfEveryMode(@ForAll TextMode mode, @ForAll long seed) {
        boolean isIn = CategoryCase.isIn(mode, seed);

        Statistics.label(mode.name())
                .collect(isIn)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 5));
    }

    private static List<Category> categories(RandomGenerator random, int size) {
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            categories.add(RandomTags.category(random, i));
        }
        return categories;
    }
}
