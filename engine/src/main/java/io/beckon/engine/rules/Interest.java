package io.beckon.engine.rules;

import io.beckon.engine.categorisation.Categories;
import io.beckon.engine.categorisation.TextCheck;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps that look at events of one name: those of a category by its number, those that search by their field, and the rest. */
final class Interest {
    private final StepList plain = new StepList();
    private final List<SearchSteps> searching = new ArrayList<>();
    private SearchSteps[] searches = {};
    /** Open-addressed by category number; a place without steps is free. */
    private int[] categories = new int[4];

    private @Nullable StepList[] byCategory = new StepList[4];
    private int used;

    void add(int code, @Nullable EventCheck check) {
        plain.add(code, check);
    }

    void addInCategory(int category, int code, @Nullable EventCheck check) {
        StepList steps = byCategory[find(category)];
        if (steps == null) {
            if (++used * 2 > categories.length) {
                grow();
            }
            int at = find(category);
            steps = new StepList();
            categories[at] = category;
            byCategory[at] = steps;
        }
        steps.add(code, check);
    }

    void addSearch(int field, int code, @Nullable EventCheck check, List<TextCheck> texts) {
        for (SearchSteps search : searching) {
            if (search.field() == field) {
                search.add(code, check, texts);
                return;
            }
        }
        SearchSteps search = new SearchSteps(field);
        search.add(code, check, texts);
        searching.add(search);
    }

    /** To be called once, when all steps have been added. */
    void complete() {
        searches = searching.toArray(SearchSteps[]::new);
        for (SearchSteps search : searches) {
            search.complete();
        }
    }

    void collect(Reading reading, PassedSteps passed) {
        plain.collect(reading, passed);
        if (used > 0) {
            collectByCategory(reading, passed);
        }
        for (SearchSteps search : searches) {
            search.collect(reading, passed);
        }
    }

    private void collectByCategory(Reading reading, PassedSteps passed) {
        Categories found = reading.categories();
        for (int i = 0; i < found.size(); i++) {
            StepList steps = byCategory[find(found.number(i))];
            if (steps != null) {
                steps.collect(reading, passed);
            }
        }
    }

    private int find(int category) {
        int mask = categories.length - 1;
        int at = ((category * 0x9E3779B9) >>> 16) & mask;
        while (byCategory[at] != null && categories[at] != category) {
            at = at + 1 & mask;
        }
        return at;
    }

    private void grow() {
        int[] oldCategories = categories;
        @Nullable StepList[] oldSteps = byCategory;
        categories = Arrays.copyOf(new int[0], oldCategories.length * 2);
        byCategory = new StepList[categories.length];
        for (int i = 0; i < oldCategories.length; i++) {
            if (oldSteps[i] != null) {
                int at = find(oldCategories[i]);
                categories[at] = oldCategories[i];
                byCategory[at] = oldSteps[i];
            }
        }
    }
}
