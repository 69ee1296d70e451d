package io.beckon.admin.events.ui;

/** Who notices an event. */
enum Noticed {
    /** The browser agent, through triggers. */
    BY_BECKON,
    /** The site, which sends the event itself. */
    BY_SITE
}
