package io.beckon.engine;

import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.site.Category;
import io.beckon.definitions.site.Tag;
import io.beckon.engine.categorisation.Categories;
import io.beckon.engine.categorisation.RecentPages;
import io.beckon.engine.visit.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages on which nothing is offered, as a category of their own. */
record ExcludedPages(List<Tag> tags, RecentPages pages) {
    ExcludedPages {
        tags = List.copyOf(tags);
    }

    /** The categories to compile: none, or one with these tags. */
    static List<Category> categories(List<Tag> tags) {
        return tags.isEmpty()
                ? List.of()
                : List.of(new Category(CategoryId.of("excluded"), "excluded", Category.Match.ANY, tags));
    }

    /** The id of the first tag that matches the page of the event; null when the page is not excluded. */
    @Nullable
    String tag(Event event) {
        Categories found = pages.categorise(event);
        return found.size() == 0 ? null : tags.get(found.tag(0)).id().value();
    }
}
