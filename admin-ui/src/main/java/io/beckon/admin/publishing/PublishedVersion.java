package io.beckon.admin.publishing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version that the runtime keeps.
 *
 * @param publisher who published it in this console; absent when it came another way, such as the command line
 * @param isLive whether new visits get it
 */
public record PublishedVersion(
        int version,
        Instant publishedAt,
        String comment,
        @Nullable String publisher,
        boolean isLive) {}
