package io.beckon.definitions.history;

import org.jspecify.annotations.Nullable;

/**
 * An accepted item that had no effect.
 *
 * @param reason for example {@code visit-ended}, {@code visit-full}, {@code unknown-engagement}
 */
public record RefusalEntry(String id, String name, @Nullable String page, long serverTimestamp, String reason) {}
