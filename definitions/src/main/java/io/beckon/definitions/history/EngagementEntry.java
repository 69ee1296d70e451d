package io.beckon.definitions.history;

import io.beckon.definitions.wire.Channel;
import io.beckon.definitions.wire.StreamEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The life of one engagement.
 *
 * @param status {@code offered}, {@code shown}, {@code accepted}, {@code conversation} or {@code closed}
 * @param disposition how it ended: {@code rejected}, {@code ignored}, {@code expired}, {@code abandoned} or {@code completed}
 * @param transcript the conversation
 */
public record EngagementEntry(
        String id,
        DecisionEntry.RuleEntry rule,
        String offer,
        Channel channel,
        String variant,
        String status,
        @Nullable String disposition,
        long offeredAt,
        @Nullable Long shownAt,
        @Nullable Long answeredAt,
        @Nullable Long closedAt,
        List<StreamEvent.ChatMessage> transcript) {
    public EngagementEntry {
        transcript = List.copyOf(transcript);
    }
}
