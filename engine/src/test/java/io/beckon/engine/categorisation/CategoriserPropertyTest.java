package io.beckon.engine.categorisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.ids.TagId;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.Category;
import io.beckon.definitions.site.Tag;
import io.beckon.definitions.site.TextMode;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import tools.jackson.databind.node.JsonNodeFactory;

/** The categoriser against a loop over all tags, with tags and texts made of the same few pieces. */
class CategoriserPropertyTest {
    private static final List<TextMode> MODES = List.of(TextMode.values());
    private static final List<Field> FIELDS = List.of(Field.URL, Field.PATH, Field.TITLE, Field.data("v"));
    private static final List<String> PIECES =
            List.of("shop", "Shop", "cart", "CAR", "a", "é", "/", "-", " ", "1", "25", ".", "😀", "sale");

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void findsWhatALoopOverAllTagsFinds(@ForAll long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        int found = check(random, 1 + random.nextInt(12), 4);

        Statistics.label("in a category")
                .collect(found > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 30));
    }

    @Property(tries = 2, edgeCases = EdgeCasesMode.NONE)
    void findsTheSameAmongThousandsOfTags(@ForAll long seed) {
        check(new SplittableRandom(seed), 1_000, 10);
    }

    private static int check(RandomGenerator random, int size, int events) {
        List<Category> categories = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            categories.add(category(random, i));
        }
        Categoriser categoriser = ((CategoriserCompilation.Compiled) Categoriser.compile(categories)).categoriser();
        int found = 0;
        for (int i = 0; i < events; i++) {
            Event event = event(random);
            List<String> actual = told(categoriser.categorise(event), categories);
            assertThat(actual).as(() -> "categories of " + event).isEqualTo(expected(categories, event));
            assertThat(explained(categoriser.explain(event), categories))
                    .as(() -> "tags of " + event)
                    .isEqualTo(passed(categories, event));
            found += actual.size();
        }
        return found;
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

    private static Category category(RandomGenerator random, int number) {
        List<Tag> tags = new ArrayList<>();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            tags.add(tag(random, "t" + left));
        }
        Category.Match match = random.nextInt(3) == 0 ? Category.Match.ALL : Category.Match.ANY;
        return new Category(CategoryId.of("c" + number), "Category", match, tags);
    }

    private static Tag tag(RandomGenerator random, String id) {
        TextMode mode = MODES.get(random.nextInt(MODES.size()));
        String text = switch (mode) {
            case CONTAINS, STARTS_WITH -> text(random, 1 + random.nextInt(3));
            case EQUALS -> text(random, 1 + random.nextInt(2));
            case WILDCARD -> mixed(random, List.of("*", "?", "*"));
            case PHRASE -> phrase(random);
            case REGEX -> mixed(random, List.of(".*", "(cart|shop)", "[a-c]+", "s?", "^", "x*"));
            case EQUAL_TO, LESS, AT_MOST, GREATER, AT_LEAST -> String.valueOf(random.nextInt(30));
        };
        Field field = FIELDS.get(random.nextInt(FIELDS.size()));
        return new Tag(TagId.of(id), field, mode, text.isBlank() ? "shop" : text, random.nextInt(3) == 0);
    }

    private static String mixed(RandomGenerator random, List<String> signs) {
        StringBuilder text = new StringBuilder();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            text.append(signs.get(random.nextInt(signs.size()))).append(text(random, random.nextInt(2)));
        }
        return text.toString();
    }

    private static String phrase(RandomGenerator random) {
        List<String> items =
                List.of("shop", "cart", "\"shop cart\"", "-sale", "-\"a a\"", "shop OR cart", "sale OR \"a 1\"", "25");
        String phrase = items.get(random.nextInt(items.size()));
        return random.nextBoolean() ? phrase : phrase + " " + items.get(random.nextInt(items.size()));
    }

    private static String text(RandomGenerator random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int left = pieces; left > 0; left--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static Event event(RandomGenerator random) {
        String url = "https://shop.example/" + text(random, random.nextInt(5));
        String title =
                random.nextInt(8) == 0 ? null : text(random, random.nextInt(7)).toUpperCase(Locale.ROOT);
        String value = random.nextBoolean() ? String.valueOf(random.nextInt(30)) : text(random, random.nextInt(4));
        EventMessage message = new EventMessage(
                "e1",
                EventType.BUSINESS,
                "Looked",
                "p1",
                0,
                url,
                title,
                null,
                null,
                random.nextInt(8) == 0 ? Map.of() : Map.of("v", JsonNodeFactory.instance.stringNode(value)));
        return new Event(message, Source.BROWSER, 0, false);
    }
}
