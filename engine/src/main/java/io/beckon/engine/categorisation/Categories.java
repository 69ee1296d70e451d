package io.beckon.engine.categorisation;

import io.beckon.definitions.history.EventEntry.CategoryEntry;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The categories of one event, as their numbers in ascending order, each with the place of its first matching tag. Immutable; what history
 * says of them is made once, when it is asked for.
 */
public final class Categories {
    /** No category. */
    public static final Categories NONE = new Categories(new int[0], new int[0]);

    private final int[] numbers;
    private final int[] tags;
    /** The same in the words of history, once somebody has asked; whoever asks first finds them, and they are always the same. */
    @Nullable
    List<CategoryEntry> told;

    Categories(int[] numbers, int[] tags) {
        this.numbers = numbers;
        this.tags = tags;
    }

    /** How many there are. */
    public int size() {
        return numbers.length;
    }

    /** The number of the i-th category: its place in the package's list. */
    public int number(int i) {
        return numbers[i];
    }

    /** The place of the i-th category's first matching tag in the category's list of tags. */
    public int tag(int i) {
        return tags[i];
    }

    /** Whether the category of this number is among them. */
    public boolean contains(int number) {
        return Arrays.binarySearch(numbers, number) >= 0;
    }
}
