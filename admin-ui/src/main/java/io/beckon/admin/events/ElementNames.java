package io.beckon.admin.events;

import io.beckon.definitions.ids.ElementId;

/** What the site's monitored elements are called. */
@FunctionalInterface
public interface ElementNames {
    /** The name of an element; its id when it is not defined. */
    String of(ElementId element);
}
