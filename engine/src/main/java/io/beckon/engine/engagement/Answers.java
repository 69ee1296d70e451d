package io.beckon.engine.engagement;

import io.beckon.definitions.site.Offer;
import io.beckon.definitions.wire.Channel;
import io.beckon.definitions.wire.SystemEvents;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.PageViews;
import io.beckon.engine.visit.Refusal;
import io.beckon.engine.visit.SeenIds;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Whether what a browser says about an engagement can be true. */
final class Answers {
    private static final String ENGAGEMENT_ID = "engagementId";
    private static final Set<String> NAMES = Set.of(
            SystemEvents.ENGAGEMENT_SHOWN,
            SystemEvents.ENGAGEMENT_ACCEPTED,
            SystemEvents.ENGAGEMENT_REJECTED,
            SystemEvents.ENGAGEMENT_IGNORED,
            SystemEvents.CHAT_STARTED,
            SystemEvents.CHAT_MESSAGE,
            SystemEvents.CHAT_CLOSED,
            SystemEvents.CALLBACK_REQUESTED);

    private Answers() {}

    /** Whether the event says something about an engagement that exists. */
    static boolean areIn(Event event) {
        return NAMES.contains(event.name());
    }

    /** Why it cannot be true; null when it can. */
    static @Nullable Refusal refusal(Event event, Terms terms, PageViews pages, Engagements engagements) {
        if (!areIn(event)) {
            return null;
        }
        String id = engagementId(event);
        Engagement open = engagements.open();
        if (open == null || !open.id().value().equals(id)) {
            return engagements.hasEnded(id) ? Refusal.WRONG_STATE : Refusal.UNKNOWN_ENGAGEMENT;
        }
        Offer offer = terms.of(open.rule()).offered();
        return isPossible(event, open, offer.channel(), pages) ? null : Refusal.WRONG_STATE;
    }

    private static boolean isPossible(Event event, Engagement open, Channel channel, PageViews pages) {
        Status status = open.status();
        return switch (event.name()) {
            case SystemEvents.ENGAGEMENT_SHOWN -> status == Status.OFFERED || isShownAgain(event, open, pages);
            case SystemEvents.ENGAGEMENT_ACCEPTED, SystemEvents.ENGAGEMENT_REJECTED, SystemEvents.ENGAGEMENT_IGNORED ->
                status.isUnanswered();
            case SystemEvents.CHAT_STARTED -> status == Status.ACCEPTED && channel == Channel.CHAT;
            case SystemEvents.CHAT_MESSAGE -> status == Status.CONVERSATION && channel == Channel.CHAT;
            case SystemEvents.CHAT_CLOSED -> !status.isUnanswered() && channel == Channel.CHAT;
            case SystemEvents.CALLBACK_REQUESTED -> status == Status.ACCEPTED && channel == Channel.CALLBACK;
            default -> throw new IllegalStateException("Expected an answer, but got " + event.name() + ".");
        };
    }

    /** The same tab may say it again, another one only when the page that showed the invitation was left. */
    private static boolean isShownAgain(Event event, Engagement open, PageViews pages) {
        if (open.status() != Status.SHOWN) {
            return false;
        }
        String tab = SeenIds.tab(event.source(), event.id());
        boolean sameTab = tab != null && tab.equals(open.tab());
        return sameTab || open.page() == null || pages.open(open.page()).isEmpty();
    }

    private static @Nullable String engagementId(Event event) {
        JsonNode id = event.values().get(ENGAGEMENT_ID);
        return id != null && id.isString() ? id.stringValue() : null;
    }
}
