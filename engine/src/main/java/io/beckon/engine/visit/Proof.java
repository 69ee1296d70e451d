package io.beckon.engine.visit;

/** What came with a sign-in to prove it, as judged by whoever knows the site's secret. */
public enum Proof {
    /** Nothing that anybody could check. */
    NONE,
    /** The site's server vouches for the visitor. */
    VALID,
    /** Something that the site's server did not make for this visit and this user. */
    WRONG,
    /** Nothing, although the site requires it. */
    MISSING
}
