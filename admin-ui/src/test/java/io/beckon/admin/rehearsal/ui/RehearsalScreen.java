package io.beckon.admin.rehearsal.ui;

import static io.beckon.admin.visits.Told.at;
import static io.beckon.admin.visits.Told.business;
import static io.beckon.admin.visits.Told.page;
import static io.beckon.admin.visits.Told.visit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import io.beckon.admin.visits.ui.HistoryScreenTest;
import io.beckon.definitions.history.EventEntry;
import java.util.ArrayList;
import java.util.List;

/** What is done and seen on the screen that rehearses. */
abstract class RehearsalScreen extends HistoryScreenTest {
    final void rehearse() {
        open("sites/shop/rehearsal");
        click("rehearse");
        awaitThat(() -> isThere("rehearsal-summary"));
    }

    /** A visit with one page and so many products looked at. */
    static void tellViews(String id, int views) {
        List<EventEntry> events = new ArrayList<>();
        events.add(page("t1.1", "p1", 0));
        for (int i = 1; i <= views; i++) {
            events.add(business("t1." + (i + 1), "ProductViewed", "p1", i));
        }
        HISTORY.tell(story(visit(id, at(600)), events.toArray(EventEntry[]::new)));
    }

    final String text(String id) {
        return find(Component.class).withId(id).single().getElement().getTextRecursively();
    }

    final List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
