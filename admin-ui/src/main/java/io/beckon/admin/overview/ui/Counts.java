package io.beckon.admin.overview.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;

/** How much of everything the site defines, each with the way there. */
final class Counts extends Div {
    Counts(Site site) {
        addClassName("counts");
        String address = "sites/" + site.key() + "/";
        long asleep = site.rules().stream().filter(rule -> !rule.enabled()).count();
        count(address + "elements", "elements", site.elements().size(), "");
        count(address + "events", "events", site.events().size(), "");
        count(address + "categories", "categories", site.categories().size(), "");
        count(
                address + "rules",
                "rules",
                site.rules().size(),
                asleep == 0 ? "" : getTranslation("overview.count.rules.off", asleep));
        count(address + "offers", "offers", site.offers().size(), unused(site));
        count(address + "audiences", "audiences", site.audiences().size(), "");
        count(address + "calendars", "calendars", site.calendars().size(), "");
    }

    private String unused(Site site) {
        long unused = site.offers().stream()
                .filter(offer -> site.rules().stream().map(Rule::offer).noneMatch(offer.id()::equals))
                .count();
        return unused == 0 ? "" : getTranslation("overview.count.offers.unused", unused);
    }

    private void count(String address, String key, int number, String remark) {
        Span figure = new Span(String.valueOf(number));
        figure.addClassName("counts__figure");
        Anchor tile = new Anchor(address, figure, new Span(getTranslation("overview.count." + key)));
        tile.setId("count-" + key);
        tile.addClassNames("card", "counts__tile");
        if (!remark.isEmpty()) {
            Span note = new Span(remark);
            note.addClassName("counts__note");
            tile.add(note);
        }
        add(tile);
    }
}
