package io.beckon.admin.access;

/** One kind of thing that somebody may do. Services ask for permissions, never for roles. */
public enum Permission {
    /** Read sites and everything that is defined in them. */
    SEE_DEFINITIONS,
    /** Change elements, events, categories, rules, offers, calendars and goals. */
    EDIT_DEFINITIONS,
    /** Publish, roll back, switch rules and sites off. */
    PUBLISH,
    /** Run drafts over recorded visits, and read how often rules match and why offers are held back. */
    REHEARSE,
    /** Read visits: what visitors did, and what was decided. */
    SEE_VISITS,
    /** Create, set up and remove sites. */
    MANAGE_SITES,
    /** Create, change and disable users. */
    MANAGE_USERS
}
