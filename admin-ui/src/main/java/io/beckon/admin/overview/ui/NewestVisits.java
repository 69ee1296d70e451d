package io.beckon.admin.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.beckon.admin.layout.Panel;
import io.beckon.admin.words.Moments;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.site.Site;
import java.time.Instant;
import java.util.List;

/** The visits that began last. */
final class NewestVisits extends Panel {
    private final Site site;

    NewestVisits(Site site) {
        super("overview-visits", "overview.visits");
        this.site = site;
        showLoading();
        state(new Anchor("sites/" + site.key() + "/visits", getTranslation("overview.visits.all")));
    }

    void show(List<VisitEntry> visits) {
        if (visits.isEmpty()) {
            body(new Paragraph(getTranslation("overview.visits.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("newest");
        visits.forEach(visit -> list.add(item(visit)));
        body(list);
    }

    void showUnknown() {
        body(new Paragraph(getTranslation("overview.visits.unknown")));
    }

    private ListItem item(VisitEntry visit) {
        Anchor link = new Anchor("sites/" + site.key() + "/visits/" + visit.id(), moment(visit.startedAt()));
        Component facts = new Span(getTranslation("overview.visits.facts", visit.pages(), visit.events()));
        return new ListItem(link, facts);
    }

    private String moment(long atMillis) {
        return new Moments(getLocale(), site.settings().timeZone()).of(Instant.ofEpochMilli(atMillis));
    }
}
