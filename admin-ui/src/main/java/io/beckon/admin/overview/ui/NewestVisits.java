package io.beckon.admin.overview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.beckon.admin.layout.LoadingBar;
import io.beckon.admin.words.Moments;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.site.Site;
import java.time.Instant;
import java.util.List;

/** The visits that began last. */
final class NewestVisits extends Section {
    private final Site site;
    private final Div body = new Div();

    NewestVisits(Site site) {
        this.site = site;
        setId("overview-visits");
        addClassName("card");
        Anchor all = new Anchor("sites/" + site.key() + "/visits", getTranslation("overview.visits.all"));
        Div head = new Div(new H2(getTranslation("overview.visits")), all);
        head.addClassName("panel__head");
        body.addClassName("overview__body");
        body.add(new LoadingBar());
        add(head, body);
    }

    void show(List<VisitEntry> visits) {
        body.removeAll();
        if (visits.isEmpty()) {
            body.add(new Paragraph(getTranslation("overview.visits.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("newest");
        visits.forEach(visit -> list.add(item(visit)));
        body.add(list);
    }

    void showUnknown() {
        body.removeAll();
        body.add(new Paragraph(getTranslation("overview.visits.unknown")));
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
