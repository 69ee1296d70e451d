package io.beckon.admin.sites;

/** What became of an attempt to rename a site. */
public enum Renamed {
    /** It has the new name. */
    DONE,
    /** Somebody else has removed the site; nothing was changed. */
    GONE
}
