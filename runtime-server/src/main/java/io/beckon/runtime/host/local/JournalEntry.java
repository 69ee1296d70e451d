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

    /** Whether it has a part of the budget until it is applied; switches are rare and always taken. */
    default boolean takesRoom() {
        return switch (this) {
            case Applied _ -> true;
            case Switched _ -> false;
        };
    }
}
