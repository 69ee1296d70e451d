package io.beckon.benchmarks.categories;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.site.Category;
import io.beckon.definitions.site.Tag;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.definitions.wire.SystemEvents;
import io.beckon.engine.categorisation.Categories;
import io.beckon.engine.categorisation.Categoriser;
import io.beckon.engine.categorisation.CategoriserCompilation;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.Source;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The engine through its entry: each tag is a category of its own, each text the address of a page that was entered. */
record BeckonTagger(Categoriser categoriser) implements Tagger {
    static BeckonTagger of(List<Tag> tags) {
        return switch (Categoriser.compile(categories(tags))) {
            case CategoriserCompilation.Compiled(Categoriser compiled) -> new BeckonTagger(compiled);
            case CategoriserCompilation.Refused(var problems) ->
                throw new IllegalStateException("Expected the workload's tags to compile, but: " + problems);
        };
    }

    @Override
    public void tag(String text, Hits hits) {
        Categories found = categoriser.categorise(entered(text));
        for (int place = 0; place < found.size(); place++) {
            hits.add(found.number(place));
        }
    }

    private static List<Category> categories(List<Tag> tags) {
        return IntStream.range(0, tags.size())
                .mapToObj(tag -> new Category(
                        CategoryId.of("category-" + tag),
                        "Category " + tag,
                        Category.Match.ANY,
                        List.of(tags.get(tag))))
                .toList();
    }

    private static Event entered(String url) {
        EventMessage message = new EventMessage(
                "t1.1", EventType.SYSTEM, SystemEvents.PAGE_ENTERED, "p1", 1, url, null, null, null, Map.of());
        return new Event(message, Source.BROWSER, 1, false);
    }
}
