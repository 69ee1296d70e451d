package io.beckon.admin.sites.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import io.beckon.admin.sites.SiteSummary;

/** One site in the list: its name leads to it. */
final class SiteCard extends Article {
    SiteCard(SiteSummary site) {
        addClassNames("card", "site-card");
        setId("site-" + site.key());
        Anchor name = new Anchor("sites/" + site.key(), site.name());
        name.addClassName("site-card__name");
        Span key = new Span(site.key().value());
        key.addClassName("code");
        add(new H2(name), key);
    }
}
