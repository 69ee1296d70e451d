package io.beckon.admin.publishing;

import io.beckon.definitions.published.ActiveVersion;
import org.jspecify.annotations.Nullable;

/** What became of an attempt to make a kept version live again. */
public sealed interface RollBack {
    /** New visits get it. */
    record Done(ActiveVersion active) implements RollBack {}

    /**
     * Somebody else has made another version live in the meantime; nothing was changed.
     *
     * @param live the version that is live; absent when none is
     */
    record Overtaken(@Nullable Integer live) implements RollBack {}

    /** The runtime keeps the version no more; nothing was changed. */
    record Gone(int version) implements RollBack {}

    /** The runtime took the order, but says that it serves something else. */
    record NotServed(ActiveVersion served) implements RollBack {}
}
