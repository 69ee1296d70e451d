package io.beckon.admin.visits.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.beckon.admin.visits.Outcome;
import io.beckon.definitions.history.VisitEntry;
import java.util.List;

/** The other visits of the same visitor. */
final class OtherVisits extends Div {
    OtherVisits(List<VisitEntry> others, VisitWords words) {
        setId("other-visits");
        addClassName("card");
        add(new H2(words.texts().say("visits.others")));
        if (others.isEmpty()) {
            add(new Paragraph(words.texts().say("visits.others.none")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("visit__others");
        for (VisitEntry other : others) {
            Anchor link = new Anchor(
                    "sites/" + words.site() + "/visits/" + other.id(),
                    words.times().moment(other.startedAt()));
            link.setRouterIgnore(false);
            ListItem item = new ListItem(link);
            EngagementWords.chip(words.texts(), Outcome.of(other.outcome())).ifPresent(item::add);
            list.add(item);
        }
        add(list);
    }
}
