package io.beckon.engine.categorisation;

import io.beckon.engine.visit.Event;
import org.jspecify.annotations.Nullable;

/**
 * Categorises events, and remembers what the tags make of the pages that came last: a page is read when it comes first, not again with
 * every event on it, nor for every visitor. What is found is always what the {@link Categoriser} finds.
 *
 * <p>Any number of threads may categorise at once. They share what they remember without waiting for each other: what one of them
 * overwrites is found again.
 */
public final class RecentPages {
    private static final int MOST = 1024;
    private static final int LONGEST = 2048;

    private final Categoriser categoriser;
    private final PageTexts texts;
    /** By the hash of the page's texts; values that never change once they are here. */
    private final @Nullable Known[] known;

    public RecentPages(Categoriser categoriser) {
        this(categoriser, MOST);
    }

    /** The same with so many places, a power of two. */
    RecentPages(Categoriser categoriser, int places) {
        this.categoriser = categoriser;
        known = new Known[places];
        texts = new PageTexts(categoriser.pageFields());
    }

    /** What categorises the pages that are not remembered. */
    public Categoriser categoriser() {
        return categoriser;
    }

    /** The categories that the event is in. */
    public Categories categorise(Event event) {
        int hash = texts.hash(event);
        int place = (hash ^ hash >>> 16) & known.length - 1;
        Known page = known[place];
        if (page == null || !texts.are(page.texts, event)) {
            page = new Known(texts.of(event), categoriser.pageTags(event));
            if (PageTexts.length(page.texts) <= LONGEST) {
                known[place] = page;
            }
        }
        return categoriser.categorise(event, page.tags);
    }

    private static final class Known {
        private final @Nullable String[] texts;
        private final Categoriser.PageTags tags;

        private Known(@Nullable String[] texts, Categoriser.PageTags tags) {
            this.texts = texts;
            this.tags = tags;
        }
    }
}
