package io.beckon.admin.drafts;

/** What became of an attempt to save a draft. */
public sealed interface Saved<T> {
    /** It is stored, under a new version. */
    record Stored<T>(Draft<T> draft) implements Saved<T> {}

    /** Somebody else has stored another version in the meantime; nothing was changed. */
    record Conflict<T>(Draft<T> theirs, String by) implements Saved<T> {}

    /** Somebody else has removed it in the meantime; nothing was changed. */
    record Gone<T>() implements Saved<T> {}

    /** Another definition of the same kind has this name; nothing was changed. */
    record NameTaken<T>(String name) implements Saved<T> {}
}
