package io.beckon.runtime.host.local;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.Switches;
import io.beckon.engine.Input;

/** What the local host journals. */
sealed interface JournalEntry {
    /** Something to apply to one visitor. */
    record Applied(Input input) implements JournalEntry {}

    /** The kill switches of a site, in force for every later entry. */
    record Switched(SiteKey site, Switches switches) implements JournalEntry {}
}
