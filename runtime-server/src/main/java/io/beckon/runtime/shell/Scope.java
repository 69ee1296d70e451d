package io.beckon.runtime.shell;

import java.util.Locale;

/** What a token of the internal port may do. */
public enum Scope {
    PUBLISH,
    HISTORY,
    LIVE,
    DESK,
    PRIVACY,
    REHEARSE,
    SWITCH;

    /** The name of the authority that a holder has. */
    String authority() {
        return name().toLowerCase(Locale.ROOT);
    }
}
