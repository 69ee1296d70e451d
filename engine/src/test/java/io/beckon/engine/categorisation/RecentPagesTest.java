package io.beckon.engine.categorisation;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.Category;
import io.beckon.definitions.site.Tag;
import io.beckon.definitions.site.TextMode;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.Source;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** Pages that come again, taking turns in few places, with values that come with each event. */
class RecentPagesTest {
    private static final List<Category> CART = List.of(new Category(
            CategoryId.of("cart"),
            "Cart",
            Category.Match.ANY,
            List.of(Tag.of("cart", Field.PATH, TextMode.CONTAINS, "/cart"))));

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void findsWhatTheCategoriserFinds(@ForAll long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        Categoriser categoriser = compiled(IntStream.range(0, 1 + random.nextInt(8))
                .mapToObj(number -> RandomTags.category(random, number))
                .toList());
        RecentPages recent = new RecentPages(categoriser, 2);
        List<Event> pages =
                IntStream.range(0, 5).mapToObj(_ -> RandomTags.event(random)).toList();

        int found = 0;
        for (int i = 0; i < 20; i++) {
            Event event = onPage(pages.get(random.nextInt(5)), RandomTags.event(random));
            var expected = categoriser.entries(categoriser.categorise(event));
            assertThat(categoriser.entries(recent.categorise(event)))
                    .as(() -> "categories of " + event)
                    .isEqualTo(expected);
            found += expected.size();
        }

        Statistics.label("in a category")
                .collect(found > 0)
                .coverage(coverage -> coverage.check(true).percentage(share -> share >= 50));
    }

    @Test
    void readsAPageOnce() {
        RecentPages recent = new RecentPages(compiled(CART));

        Categories first = recent.categorise(event("cart"));

        assertThat(recent.categorise(event("cart"))).isSameAs(first);
        assertThat(recent.categorise(event("help")).size()).isZero();
    }

    @Test
    void forgetsWhatIsLong() {
        RecentPages recent = new RecentPages(compiled(CART));
        Event event = event("cart?" + "x".repeat(3_000));

        Categories first = recent.categorise(event);

        assertThat(first.size()).isOne();
        assertThat(recent.categorise(event)).isNotSameAs(first);
    }

    private static Categoriser compiled(List<Category> categories) {
        return ((CategoriserCompilation.Compiled) Categoriser.compile(categories)).categoriser();
    }

    private static Event onPage(Event page, Event values) {
        return new Event(page.message().withData(values.values()), Source.BROWSER, 0, false);
    }

    private static Event event(String path) {
        EventMessage message = new EventMessage(
                "e1",
                EventType.BUSINESS,
                "Looked",
                "p1",
                0,
                "https://shop.example/" + path,
                null,
                null,
                null,
                Map.of());
        return new Event(message, Source.BROWSER, 0, false);
    }
}
