package io.beckon.admin.layout;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import io.beckon.admin.sites.SiteSummary;
import io.beckon.admin.sites.Sites;
import io.beckon.definitions.ids.SiteKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A screen of one site, whose key is the route parameter {@value #PARAMETER}; an unknown site ends in the page for what is not found. */
public abstract class SiteView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    public static final String PARAMETER = "site";

    private final Sites sites;
    private final String titleKey;
    private @Nullable SiteSummary site;

    /**
     * A screen.
     *
     * @param titleKey the key of the text that names it in the window's title
     */
    @SuppressWarnings("this-escape")
    protected SiteView(Sites sites, String titleKey) {
        this.sites = sites;
        this.titleKey = titleKey;
        addClassName("page");
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        Optional<SiteSummary> found = event.getRouteParameters().get(PARAMETER).flatMap(this::find);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        site = found.get();
        enter(event);
    }

    /** Called before every navigation to this screen, when the site is known; may reroute. Not the place to load what is shown. */
    protected void enter(BeforeEnterEvent event) {}

    /** The key of the site that is open. */
    protected final SiteKey site() {
        return summary().key();
    }

    /** The site that is open. */
    protected final SiteSummary summary() {
        if (site == null) {
            throw new IllegalStateException("Expected a navigation to the screen first, but there was none.");
        }
        return site;
    }

    @Override
    public String getPageTitle() {
        return getTranslation(titleKey) + " · " + summary().name() + " · Beckon";
    }

    private Optional<SiteSummary> find(String key) {
        try {
            return sites.find(SiteKey.of(key));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }
}
