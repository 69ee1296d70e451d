package io.beckon.admin.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import java.net.URI;
import java.util.Optional;

/** The address of a page that a visitor saw: a link when it leads to the web, text whatever else it is. */
final class SafeLink {
    private SafeLink() {}

    /** Shows path and query; the whole address is the tool tip. */
    static Component to(String url) {
        Optional<URI> web = web(url);
        if (web.isEmpty()) {
            return new Span(url);
        }
        Anchor link = new Anchor(web.get().toASCIIString(), path(web.get()), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.setTitle(url);
        return link;
    }

    private static Optional<URI> web(String url) {
        try {
            URI uri = URI.create(url);
            String scheme = String.valueOf(uri.getScheme());
            boolean isWeb = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
            return isWeb && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static String path(URI uri) {
        String path = uri.getPath() == null || uri.getPath().isEmpty() ? "/" : uri.getPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
