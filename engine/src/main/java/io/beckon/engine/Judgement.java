package io.beckon.engine;

import io.beckon.definitions.history.EventEntry.CategoryEntry;
import io.beckon.definitions.ids.PageId;
import io.beckon.engine.categorisation.Categories;
import io.beckon.engine.categorisation.CategorisedEvent;
import io.beckon.engine.rules.RuleFired;
import io.beckon.engine.rules.RuleTurn;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.PageViews;
import java.util.List;

/** What pages, categories and rules make of an event. */
record Judgement(PageViews pages, List<CategoryEntry> categories, List<RuleFired> fired) {
    Judgement {
        categories = List.copyOf(categories);
        fired = List.copyOf(fired);
    }

    /** Judges an event; the rule memory of the turn changes. A late event fires nothing, but its page views begin and end. */
    static Judgement of(Event event, PageViews before, SitePackage sitePackage, RuleTurn turn) {
        Categories categories = sitePackage.pages().categorise(event);
        PageStep pages = PageStep.of(before, event, sitePackage.excludedPages());
        for (PageId closed : pages.othersClosed()) {
            sitePackage.rules().pageClosed(closed, event.serverAtMillis(), turn);
        }
        if (!event.late()) {
            sitePackage.rules().match(new CategorisedEvent(event, categories, pages.page()), turn);
        }
        if (pages.page() != null && pages.endsOwn()) {
            sitePackage.rules().pageClosed(pages.page(), event.serverAtMillis(), turn);
        }
        return new Judgement(pages.after(), sitePackage.pages().categoriser().entries(categories), turn.fired());
    }
}
