package io.beckon.admin.publishing;

/** How far publishing has come. */
public enum PublishStep {
    /** The site is reviewed. */
    CHECKING,
    /** The browser bundle is made and the package signed. */
    MAKING,
    /** The package is on its way to the runtime. */
    SENDING,
    /** The runtime keeps the package and is told to serve it. */
    ACTIVATING,
    /** The runtime is asked what it serves now. */
    READING_BACK
}
