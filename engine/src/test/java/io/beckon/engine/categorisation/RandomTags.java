package io.beckon.engine.categorisation;

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
import java.util.random.RandomGenerator;
import tools.jackson.databind.node.JsonNodeFactory;

/** Tags and events that are made of the same few pieces, so that they often match. */
final class RandomTags {
    private static final List<TextMode> MODES = List.of(TextMode.values());
    private static final List<Field> FIELDS = List.of(Field.URL, Field.PATH, Field.TITLE, Field.data("v"));
    private static final List<String> PIECES =
            List.of("shop", "Shop", "cart", "CAR", "a", "é", "/", "-", " ", "1", "25", ".", "😀", "sale");

    private RandomTags() {}

    static Category category(RandomGenerator random, int number) {
        List<Tag> tags = new ArrayList<>();
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            tags.add(tag(random, "t" + left));
        }
        Category.Match match = random.nextInt(3) == 0 ? Category.Match.ALL : Category.Match.ANY;
        return new Category(CategoryId.of("c" + number), "Category", match, tags);
    }

    private static Tag tag(RandomGenerator random, String id) {
        return tag(random, id, MODES.get(random.nextInt(MODES.size())));
    }

    static Tag tag(RandomGenerator random, String id, TextMode mode) {
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

    /** The tag with the whole text of the event, as far as its mode can use it; capitals become small, so that case matters. */
    static Tag after(Tag tag, Event event) {
        String text = event.text(tag.field());
        boolean isUsable = text != null && !text.isBlank() && (!tag.mode().isNumeric() || text.matches("[0-9]+"));
        boolean isLiteral = switch (tag.mode()) {
            case CONTAINS, EQUALS, STARTS_WITH, WILDCARD, EQUAL_TO, AT_MOST, AT_LEAST -> true;
            case PHRASE, REGEX, LESS, GREATER -> false;
        };
        if (text == null || !isUsable || !isLiteral) {
            return tag;
        }
        String other = text.equals(text.toUpperCase(Locale.ROOT)) ? text.toLowerCase(Locale.ROOT) : text;
        return new Tag(tag.id(), tag.field(), tag.mode(), other, tag.caseSensitive());
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

    static Event event(RandomGenerator random) {
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
