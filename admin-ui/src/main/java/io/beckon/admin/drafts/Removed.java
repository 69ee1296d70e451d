package io.beckon.admin.drafts;

import java.util.List;

/** What became of an attempt to remove a draft. */
public sealed interface Removed<T> {
    /** It is removed; {@link Drafts#restore} brings this draft back. */
    record Done<T>(Draft<T> undoable) implements Removed<T> {}

    /** Others refer to it; nothing was changed. */
    record InUse<T>(List<Use> uses) implements Removed<T> {
        public InUse {
            uses = List.copyOf(uses);
        }
    }

    /** Somebody else has stored another version in the meantime; nothing was changed. */
    record Conflict<T>(Draft<T> theirs, String by) implements Removed<T> {}

    /** Somebody else has removed it already, or its whole site. */
    record Gone<T>() implements Removed<T> {}
}
