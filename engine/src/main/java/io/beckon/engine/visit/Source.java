package io.beckon.engine.visit;

/** Who sent an event. */
public enum Source {
    /** A browser, through the public port. */
    BROWSER,
    /** The site's own server, or Beckon itself. */
    SERVER
}
