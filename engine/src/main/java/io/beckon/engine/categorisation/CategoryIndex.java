package io.beckon.engine.categorisation;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.site.Category;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The numbers that stand for the categories of a package: their places in its list. */
public final class CategoryIndex {
    /** The number of a category that does not exist. */
    public static final int UNKNOWN = -1;

    private final Map<CategoryId, Integer> numbers = new HashMap<>();

    private CategoryIndex() {}

    /** The numbers of these categories. */
    public static CategoryIndex of(List<Category> categories) {
        CategoryIndex index = new CategoryIndex();
        for (int number = 0; number < categories.size(); number++) {
            index.numbers.putIfAbsent(categories.get(number).id(), number);
        }
        return index;
    }

    /** The category's number, or {@link #UNKNOWN}. */
    public int number(CategoryId category) {
        return numbers.getOrDefault(category, UNKNOWN);
    }
}
