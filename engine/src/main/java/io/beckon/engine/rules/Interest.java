package io.beckon.engine.rules;

import io.beckon.engine.categorisation.Categories;
import io.beckon.engine.categorisation.TextCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The steps that look at events of one name: those of any category, those of a category by its number, and those that search by their
 * field. Immutable, and packed so that an event reaches its steps over few lines of memory.
 */
final class Interest {
    /** A place of the table: a category, its first step, and the end of its steps. */
    private static final int PLACE = 3;

    private static final int[] NO_CATEGORIES = {};
    private static final SearchSteps[] NO_SEARCHES = {};

    /** The first of the steps that look at events of any category. */
    private final int ofAny;
    /** The end of those. */
    private final int endOfAny;
    /** Open-addressed by category number; a place whose steps end at 0 is free. */
    private final int[] categories;

    private final SearchSteps[] searches;

    /** The steps are added to those of all. */
    private Interest(Builder builder, List<Step> all) {
        ofAny = all.size();
        all.addAll(builder.ofAny);
        endOfAny = all.size();
        int places = Integer.highestOneBit(Math.max(1, builder.byCategory.size() * 2 - 1)) * 2;
        categories = builder.byCategory.isEmpty() ? NO_CATEGORIES : new int[places * PLACE];
        builder.byCategory.forEach((category, own) -> {
            int at = find(category);
            categories[at] = category;
            categories[at + 1] = all.size();
            all.addAll(own);
            categories[at + 2] = all.size();
        });
        searches = builder.searches.isEmpty()
                ? NO_SEARCHES
                : builder.searches.stream().map(search -> search.build(all)).toArray(SearchSteps[]::new);
    }

    void collect(StepList steps, Reading reading, PassedSteps passed) {
        steps.collect(ofAny, endOfAny, reading, passed);
        if (categories.length > 0) {
            collectByCategory(steps, reading, passed);
        }
        for (SearchSteps search : searches) {
            search.collect(steps, reading, passed);
        }
    }

    private void collectByCategory(StepList steps, Reading reading, PassedSteps passed) {
        Categories found = reading.categories();
        for (int i = 0; i < found.size(); i++) {
            int at = find(found.number(i));
            steps.collect(categories[at + 1], categories[at + 2], reading, passed);
        }
    }

    /** The category's place, or a free one, whose steps are none. Categories with near numbers are near, others scattered. */
    private int find(int category) {
        int mask = categories.length / PLACE - 1;
        int at = category + (category >>> Integer.bitCount(mask)) * 0x9E3779B9 & mask;
        while (categories[at * PLACE + 2] != 0 && categories[at * PLACE] != category) {
            at = at + 1 & mask;
        }
        return at * PLACE;
    }

    /** Collects the steps of an interest. */
    static final class Builder {
        private final List<Step> ofAny = new ArrayList<>();
        private final Map<Integer, List<Step>> byCategory = new TreeMap<>();
        private final List<SearchSteps.Builder> searches = new ArrayList<>();

        void add(Step step) {
            ofAny.add(step);
        }

        void addInCategory(int category, Step step) {
            byCategory.computeIfAbsent(category, _ -> new ArrayList<>()).add(step);
        }

        void addSearch(int field, Step step, List<TextCheck> texts) {
            for (SearchSteps.Builder search : searches) {
                if (search.field() == field) {
                    search.add(step, texts);
                    return;
                }
            }
            SearchSteps.Builder search = new SearchSteps.Builder(field);
            search.add(step, texts);
            searches.add(search);
        }

        Interest build(List<Step> all) {
            return new Interest(this, all);
        }
    }
}
