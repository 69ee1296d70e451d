package io.beckon.admin.categories;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.Category;
import io.beckon.definitions.site.Tag;
import io.beckon.engine.categorisation.Categoriser;
import io.beckon.engine.categorisation.CategoriserCompilation;
import io.beckon.engine.categorisation.Span;
import io.beckon.engine.categorisation.TagMatch;
import io.beckon.engine.visit.Event;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the engine says of some pages and one category.
 *
 * @param outcomes one for each page, in the same order
 * @param unknown what tags look at but no page tells
 */
public record CategoryTrial(List<Outcome> outcomes, Set<Field> unknown) {
    private static final CategoryId ID = CategoryId.of("trial");

    /**
     * What the engine says of one page.
     *
     * @param isIn whether the page is in the category
     * @param tags those that match, in the order of their definition
     * @param texts what can be seen of the page
     */
    public record Outcome(boolean isIn, List<Tag> tags, List<MarkedText> texts) {
        public Outcome {
            tags = List.copyOf(tags);
            texts = List.copyOf(texts);
        }
    }

    /** A text of a page and the parts of it that tags matched. */
    public record MarkedText(Field field, String text, List<Span> marks) {
        public MarkedText {
            marks = List.copyOf(marks);
        }
    }

    public CategoryTrial {
        outcomes = List.copyOf(outcomes);
        unknown = Set.copyOf(unknown);
    }

    /**
     * Tries a category.
     *
     * @param tags at least one; all of them can be compiled
     */
    public static CategoryTrial of(Category.Match match, List<Tag> tags, List<TestPage> pages) {
        Category category = new Category(ID, ID.value(), match, tags);
        Categoriser categoriser = compiled(category);
        Set<Field> unknown = new LinkedHashSet<>();
        tags.stream().map(Tag::field).forEach(unknown::add);
        List<Outcome> outcomes = new ArrayList<>();
        for (TestPage page : pages) {
            unknown.removeIf(field -> page.event().text(field) != null);
            outcomes.add(outcome(category, categoriser, page));
        }
        return new CategoryTrial(outcomes, unknown);
    }

    /** How many pages are in the category. */
    public int pagesInside() {
        return (int) outcomes.stream().filter(Outcome::isIn).count();
    }

    private static Categoriser compiled(Category category) {
        return switch (Categoriser.compile(List.of(category))) {
            case CategoriserCompilation.Compiled(var categoriser) -> categoriser;
            case CategoriserCompilation.Refused(var problems) ->
                throw new IllegalArgumentException("Expected tags that can be compiled, but got " + problems + ".");
        };
    }

    private static Outcome outcome(Category category, Categoriser categoriser, TestPage page) {
        boolean isIn = categoriser.categorise(page.event()).size() > 0;
        List<Tag> tags = new ArrayList<>();
        Map<Field, List<Span>> marks = new LinkedHashMap<>();
        for (TagMatch found : categoriser.explain(page.event())) {
            Tag tag = category.tags().get(found.tag());
            tags.add(tag);
            mark(tag.field(), found.places(), page.url(), marks);
        }
        return new Outcome(isIn, tags, texts(category, page.event(), marks));
    }

    /** Host and path are marked where they stand in the address. */
    private static void mark(Field field, List<Span> places, String url, Map<Field, List<Span>> marks) {
        if (field.equals(Field.HOST) || field.equals(Field.PATH)) {
            int start = field.equals(Field.HOST) ? hostStart(url) : hostEnd(url);
            boolean isWritten = field.equals(Field.HOST) || url.startsWith("/", start);
            List<Span> shown = marks.computeIfAbsent(Field.URL, _ -> new ArrayList<>());
            places.stream()
                    .filter(_ -> isWritten)
                    .map(place -> place.shift(start))
                    .forEach(shown::add);
        } else {
            marks.computeIfAbsent(field, _ -> new ArrayList<>()).addAll(places);
        }
    }

    private static int hostStart(String url) {
        int authority = url.indexOf("://") + 3;
        return Math.max(authority, url.substring(0, hostEnd(url)).lastIndexOf('@') + 1);
    }

    private static int hostEnd(String url) {
        int at = url.indexOf("://") + 3;
        while (at < url.length() && "/?#".indexOf(url.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static List<MarkedText> texts(Category category, Event event, Map<Field, List<Span>> marks) {
        Set<Field> shown = new LinkedHashSet<>(List.of(Field.URL, Field.TITLE));
        category.tags().stream()
                .map(Tag::field)
                .filter(field -> !field.equals(Field.HOST) && !field.equals(Field.PATH))
                .forEach(shown::add);
        List<MarkedText> texts = new ArrayList<>();
        for (Field field : shown) {
            String text = event.text(field);
            if (text != null) {
                texts.add(new MarkedText(field, text, Span.merge(marks.getOrDefault(field, List.of()))));
            }
        }
        return texts;
    }
}
