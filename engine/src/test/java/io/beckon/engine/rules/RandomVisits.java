package io.beckon.engine.rules;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.Category;
import io.beckon.definitions.site.Tag;
import io.beckon.definitions.site.TextMode;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.definitions.wire.SystemEvents;
import io.beckon.engine.categorisation.Categories;
import io.beckon.engine.categorisation.CategorisedEvent;
import io.beckon.engine.categorisation.Categoriser;
import io.beckon.engine.categorisation.CategoriserCompilation;
import io.beckon.engine.categorisation.CategoryIndex;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Short visits in a small world: few names, pages and values, many events at one time, two tabs whose events and page views are
 * interleaved, and events that are sent again.
 */
final class RandomVisits {
    static final long START = 1_700_000_000_000L;
    static final Field VALUE = Field.data("v");
    static final Field QUERY = Field.data("q");
    static final List<String> NAMES = List.of("A", "B", "C", "EngagementShown", SystemEvents.PAGE_ENTERED);
    static final List<String> WORDS = List.of("red", "redo", "shoe", "shoes", "Boot");
    static final List<Category> CATEGORIES =
            List.of(category("low", TextMode.LESS, "2"), category("two", TextMode.EQUAL_TO, "2"));
    static final CategoryIndex NUMBERS = CategoryIndex.of(CATEGORIES);

    private static final long[] PAUSES = {0, 0, 0, 1, 3, 10, 10, 11, 20, 20};
    private static final Categoriser CATEGORISER =
            ((CategoriserCompilation.Compiled) Categoriser.compile(CATEGORIES)).categoriser();

    private final RandomGenerator random;
    private final boolean isRoaming;
    private final int[] numbers = new int[3];
    private final List<CategorisedEvent> sent = new ArrayList<>();
    private long now = START;

    RandomVisits(RandomGenerator random) {
        this(random, false);
    }

    /** Visits in which more pages are entered and left, or as many as else. */
    RandomVisits(RandomGenerator random, boolean isRoaming) {
        this.random = random;
        this.isRoaming = isRoaming;
    }

    /** A visit of 8 to 21 steps. */
    List<Happening> next() {
        List<Happening> visit = new ArrayList<>();
        for (int left = 8 + random.nextInt(14); left > 0; left--) {
            visit.add(
                    switch (random.nextInt(20)) {
                        case 0 -> pageCloses();
                        case 1, 2 -> timePasses();
                        case 3 -> random.nextBoolean() ? new Happening.IsForgiven(PageId.of(page())) : timePasses();
                        case 4, 5 -> new Happening.Occurs(sent.isEmpty() ? event() : again());
                        case 6 -> isRoaming ? pageCloses() : new Happening.Occurs(event());
                        default -> new Happening.Occurs(event());
                    });
        }
        visit.add(new Happening.TimePasses(now + 1_000));
        return visit;
    }

    /** An event of this visit, a pause after the last one or at the same time. */
    CategorisedEvent event() {
        now += pause();
        String name = NAMES.get(nameNumber());
        String page = random.nextInt(10) == 0 ? null : page();
        EventType type = random.nextInt(4) == 0 ? EventType.SYSTEM : EventType.BUSINESS;
        EventMessage message =
                new EventMessage(id(), type, name, page, now, "https://x.example/", null, null, null, values());
        CategorisedEvent event = accepted(message);
        sent.add(event);
        return event;
    }

    /** An event of before, accepted once more. */
    private CategorisedEvent again() {
        now += pause();
        return accepted(sent.get(random.nextInt(sent.size())).event().message());
    }

    private CategorisedEvent accepted(EventMessage message) {
        Event event = new Event(message, Source.BROWSER, now, false);
        return new CategorisedEvent(event, categories(event));
    }

    static Categories categories(Event event) {
        return CATEGORISER.categorise(event);
    }

    /** Of one of two tabs, or of somebody who counts otherwise. */
    private String id() {
        int sender = random.nextInt(10) == 0 ? 2 : random.nextInt(2);
        return (sender == 2 ? "order-" : "t" + sender + ".") + ++numbers[sender];
    }

    private int nameNumber() {
        if (isRoaming && random.nextBoolean()) {
            return 4;
        }
        return random.nextInt(100) < 90 ? random.nextInt(3) : 3;
    }

    private Happening pageCloses() {
        now += pause();
        return new Happening.PageCloses(PageId.of(page()), now);
    }

    private Happening timePasses() {
        long until = now + pause();
        now = until + 1;
        return new Happening.TimePasses(until);
    }

    private long pause() {
        return PAUSES[random.nextInt(PAUSES.length)];
    }

    private String page() {
        return "p" + random.nextInt(3);
    }

    private Map<String, JsonNode> values() {
        Map<String, JsonNode> values = new HashMap<>();
        if (random.nextInt(5) > 0) {
            values.put("v", JsonNodeFactory.instance.numberNode(random.nextInt(4)));
        }
        if (random.nextInt(5) > 0) {
            values.put("q", JsonNodeFactory.instance.stringNode(query()));
        }
        return values;
    }

    private String query() {
        String word = WORDS.get(random.nextInt(WORDS.size()));
        return switch (random.nextInt(4)) {
            case 0 -> word + " " + WORDS.get(random.nextInt(WORDS.size()));
            case 1 -> word + "-" + random.nextInt(3);
            case 2 -> word.toUpperCase(java.util.Locale.ROOT);
            default -> word;
        };
    }

    private static Category category(String id, TextMode mode, String value) {
        return new Category(CategoryId.of(id), id, Category.Match.ANY, List.of(Tag.of("t", VALUE, mode, value)));
    }
}
