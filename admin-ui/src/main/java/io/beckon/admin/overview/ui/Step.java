package io.beckon.admin.overview.ui;

import io.beckon.definitions.site.Site;
import java.util.Locale;

/** What it takes until a first invitation appears, in the order in which it is done. */
enum Step {
    ELEMENT("elements"),
    EVENT("events"),
    CATEGORY("categories"),
    OFFER("offers"),
    RULE("rules"),
    PUBLISH("publish"),
    SNIPPET("snippet");

    private final String path;

    Step(String path) {
        this.path = path;
    }

    /** Where it is done, within the site. */
    String path() {
        return path;
    }

    /** Whether the draft shows that it is done; what the runtime knows, no draft shows. */
    boolean isDefinedIn(Site site) {
        return switch (this) {
            case ELEMENT -> !site.elements().isEmpty();
            case EVENT -> !site.events().isEmpty();
            case CATEGORY -> !site.categories().isEmpty();
            case OFFER -> !site.offers().isEmpty();
            case RULE -> !site.rules().isEmpty();
            case PUBLISH, SNIPPET -> false;
        };
    }

    /** The part of ids and keys that names it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
