package io.beckon.engine.categorisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.site.Category;
import io.beckon.definitions.site.Tag;
import io.beckon.definitions.site.TextMode;
import io.beckon.engine.visit.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Categories and events against a loop over all tags. */
final class CategoryCase {
    private CategoryCase() {}

    /** How many categories so many random events are in; fails when they are not those of the loop. */
    static int check(RandomGenerator random, List<Category> categories, int events) {
        Categoriser categoriser = ((CategoriserCompilation.Compiled) Categoriser.compile(categories)).categoriser();
        int found = 0;
        for (int i = 0; i < events; i++) {
            found += check(categoriser, categories, RandomTags.event(random));
        }
        return found;
    }

    private static int check(Categoriser categoriser, List<Category> categories, Event event) {
        List<String> actual = told(categoriser.categorise(event), categories);
        assertThat(actual).as(() -> "categories of " + event).isEqualTo(expected(categories, event));
        assertThat(explained(categoriser.explain(event), categories))
                .as(() -> "tags of " + event)
                .isEqualTo(passed(categories, event));
        return actual.size();
    }

    /** One category with one to three tags of a mode, and an event that some of them are made after; everything follows from the seed. */
    static boolean isIn(TextMode mode, long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        Event event = RandomTags.event(random);
        List<Tag> tags = new ArrayList<>();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            Tag tag = RandomTags.tag(random, "t" + left, mode);
            tags.add(random.nextBoolean() ? tag : RandomTags.after(tag, event));
        }
        Category.Match match = random.nextInt(3) == 0 ? Category.Match.ALL : Category.Match.ANY;
        List<Category> categories = List.of(new Category(CategoryId.of("c0"), "Category", match, tags));
        Categoriser categoriser = ((CategoriserCompilation.Compiled) Categoriser.compile(categories)).categoriser();
        return check(categoriser, categories, event) > 0;
    }

    private static List<String> told(Categories found, List<Category> categories) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Category category = categories.get(found.number(i));
            told.add(category + " by " + category.tags().get(found.tag(i)).id());
        }
        return told;
    }

    private static List<String> explained(List<TagMatch> matches, List<Category> categories) {
        List<String> told = new ArrayList<>();
        for (TagMatch match : matches) {
            Category category = categories.get(match.category());
            told.add(category + " by " + category.tags().get(match.tag()).id());
        }
        return told;
    }

    private static List<String> passed(List<Category> categories, Event event) {
        List<String> passed = new ArrayList<>();
        for (Category category : categories) {
            category.tags().stream()
                    .filter(tag -> matches(tag, event))
                    .forEach(tag -> passed.add(category + " by " + tag.id()));
        }
        return passed;
    }

    private static boolean matches(Tag tag, Event event) {
        String text = event.text(tag.field());
        return text != null && NaiveTag.matches(tag, text);
    }

    private static List<String> expected(List<Category> categories, Event event) {
        List<String> expected = new ArrayList<>();
        for (Category category : categories) {
            Predicate<Tag> matches = tag -> matches(tag, event);
            boolean isIn = category.match() == Category.Match.ALL
                    ? category.tags().stream().allMatch(matches)
                    : category.tags().stream().anyMatch(matches);
            if (isIn) {
                Tag first = category.tags().stream().filter(matches).findFirst().orElseThrow();
                expected.add(category + " by " + first.id());
            }
        }
        return expected;
    }
}
