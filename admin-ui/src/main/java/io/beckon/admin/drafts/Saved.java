package io.beckon.admin.drafts;

import java.util.List;

/** What became of an attempt to save a draft. */
public sealed interface Saved<T> {
    /** It is stored, under a new version. */
    record Stored<T>(Draft<T> draft) implements Saved<T> {}

    /** Somebody else has stored another version in the meantime; nothing was changed. */
    record Conflict<T>(Draft<T> theirs, String by) implements Saved<T> {}

    /** Somebody else has removed it, or its whole site, in the meantime; nothing was changed. */
    record Gone<T>() implements Saved<T> {}

    /** Another definition of the same kind has this name; nothing was changed. */
    record NameTaken<T>(String name) implements Saved<T> {}

    /** Scripts refer to the event by its old name; nothing was changed. */
    record NamedInScripts<T>(String oldName, List<Use> uses) implements Saved<T> {
        public NamedInScripts {
            uses = List.copyOf(uses);
        }
    }
}
