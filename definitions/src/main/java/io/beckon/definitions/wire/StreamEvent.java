package io.beckon.definitions.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the server says on the stream; each kind has the SSE event name of {@link #name()}. */
public sealed interface StreamEvent {
    /** The SSE event name. */
    String name();

    /** The whole truth, first on every stream. */
    record State(String visit, @Nullable EngagementState engagement) implements StreamEvent {
        @Override
        public String name() {
            return "state";
        }
    }

    /**
     * The engagement of the visit that is not over.
     *
     * @param status {@code offered}, {@code shown}, {@code accepted} or {@code conversation}
     * @param remainingMillis what is left of the life of its status
     * @param chat present during a conversation
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EngagementState(
            String id,
            String status,
            long remainingMillis,
            OfferMessage offer,
            @Nullable ChatState chat) {}

    /** A running chat. */
    record ChatState(@Nullable String agent, List<ChatMessage> messages) {
        public ChatState {
            messages = List.copyOf(messages);
        }
    }

    /** One message of a chat. */
    record ChatMessage(String id, String from, String text, long at) {}

    /** Show this invitation. */
    record Invite(String engagementId, OfferMessage offer, RuleName rule) implements StreamEvent {
        @Override
        public String name() {
            return "invite";
        }
    }

    /** The rule behind an invitation. */
    record RuleName(String id, String name) {}

    /** Take the invitation away. */
    record Withdraw(String engagementId, String reason) implements StreamEvent {
        @Override
        public String name() {
            return "withdraw";
        }
    }

    /** A desk agent has joined. */
    record ChatJoined(String engagementId, String agent) implements StreamEvent {
        @Override
        public String name() {
            return "chat.joined";
        }
    }

    /** A message was said. */
    record ChatSaid(String engagementId, String id, String from, String text, long at) implements StreamEvent {
        @Override
        public String name() {
            return "chat.message";
        }
    }

    /** The other side is typing. */
    record ChatTyping(String engagementId) implements StreamEvent {
        @Override
        public String name() {
            return "chat.typing";
        }
    }

    /** The chat is over. */
    record ChatClosed(String engagementId, String by) implements StreamEvent {
        @Override
        public String name() {
            return "chat.closed";
        }
    }

    /** A call-back is booked. */
    record CallbackConfirmed(String engagementId, long at) implements StreamEvent {
        @Override
        public String name() {
            return "callback.confirmed";
        }
    }

    /** The stream ends; come back after this time. */
    record Bye(long retryMillis) implements StreamEvent {
        @Override
        public String name() {
            return "bye";
        }
    }
}
