package io.beckon.engine.rules;

import io.beckon.engine.categorisation.Categories;
import io.beckon.engine.categorisation.TextCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The steps that look at events of one name: those of any category, those of a category by its number, and those that search by their
 * field. Immutable, and packed so that an event reaches its steps over few lines of memory.
 */
final class Interest {
    private static final SearchSteps[] NO_SEARCHES = {};

    /** The first of the steps that look at events of any category. */
    private final int ofAny;
    /** The end of those. */
    private final int endOfAny;
    /** See {@link CategoryPlaces}. */
    private final int[] categories;

    private final SearchSteps[] searches;

    /** The steps are added to those of all. */
    private Interest(Builder builder, List<Step> all) {
        ofAny = all.size();
        all.addAll(builder.ofAny);
        endOfAny = all.size();
        categories = places(builder.byCategory, all);
        searches = builder.searches.isEmpty()
                ? NO_SEARCHES
                : builder.searches.stream().map(search -> search.build(all)).toArray(SearchSteps[]::new);
    }

    void collect(StepList steps, Reading reading, PassedSteps passed) {
        steps.collect(ofAny, endOfAny, reading, passed);
        if (CategoryPlaces.areAny(categories)) {
            collectByCategory(steps, reading, passed);
        }
        for (SearchSteps search : searches) {
            search.collect(steps, reading, passed);
        }
    }

    private void collectByCategory(StepList steps, Reading reading, PassedSteps passed) {
        Categories found = reading.categories();
        for (int i = 0; i < found.size(); i++) {
            int at = CategoryPlaces.find(categories, found.number(i));
            if (at != CategoryPlaces.NOT_FOUND) {
                steps.collect(
                        CategoryPlaces.first(categories, at), CategoryPlaces.end(categories, at), reading, passed);
            }
        }
    }

    private static int[] places(SortedMap<Integer, List<Step>> byCategory, List<Step> all) {
        int[] firsts = new int[byCategory.size() + 1];
        int next = 0;
        for (List<Step> own : byCategory.values()) {
            firsts[next++] = all.size();
            all.addAll(own);
        }
        firsts[next] = all.size();
        int[] categories =
                byCategory.keySet().stream().mapToInt(Integer::intValue).toArray();
        return CategoryPlaces.of(categories, firsts);
    }

    /** Collects the steps of an interest. */
    static final class Builder {
        private final List<Step> ofAny = new ArrayList<>();
        private final SortedMap<Integer, List<Step>> byCategory = new TreeMap<>();
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
