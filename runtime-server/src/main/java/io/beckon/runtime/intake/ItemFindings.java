package io.beckon.runtime.intake;

import org.jspecify.annotations.Nullable;

/** What is wrong with the item being read: the first finding, because one is enough to reject it. */
final class ItemFindings {
    private @Nullable ItemRefusal reason;
    private @Nullable String field;

    void clear() {
        reason = null;
        field = null;
    }

    void add(ItemRefusal found, @Nullable String where) {
        if (reason == null) {
            reason = found;
            field = where;
        }
    }

    @Nullable
    ItemRefusal reason() {
        return reason;
    }

    @Nullable
    String field() {
        return field;
    }
}
