package io.beckon.engine.engagement;

import io.beckon.definitions.history.EngagementEntry;
import io.beckon.definitions.site.Offer;
import io.beckon.definitions.wire.Channel;
import io.beckon.definitions.wire.OfferMessage;
import io.beckon.definitions.wire.StreamEvent;
import io.beckon.definitions.wire.SystemEvents;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says what this room knows in the words of the wire and of history. */
final class Messages {
    /** Every offer has one form so far. */
    static final String VARIANT = "default";

    private Messages() {}

    static OfferMessage offer(Offer offer, String language) {
        return new OfferMessage(
                offer.id().value(),
                offer.channel(),
                VARIANT,
                offer.texts(),
                language,
                offer.theme(),
                offer.link(),
                offer.inviteLifeMillis());
    }

    static StreamEvent.Invite invite(Engagement engagement, RuleTerms rule, String language) {
        return new StreamEvent.Invite(
                engagement.id().value(),
                offer(rule.offered(), language),
                new StreamEvent.RuleName(rule.id().value(), rule.rule().name()));
    }

    static StreamEvent.EngagementState state(
            Engagement engagement, RuleTerms rule, String language, long remainingMillis) {
        boolean chats =
                engagement.status() == Status.CONVERSATION && rule.offered().channel() == Channel.CHAT;
        return new StreamEvent.EngagementState(
                engagement.id().value(),
                engagement.status().text(),
                remainingMillis,
                offer(rule.offered(), language),
                chats ? new StreamEvent.ChatState(null, List.of()) : null);
    }

    static EngagementEntry open(Engagement engagement, OfferLabel label) {
        return entry(engagement, label, null, null);
    }

    static EngagementEntry closed(Engagement engagement, OfferLabel label, Disposition disposition, long atMillis) {
        return entry(engagement.with(Status.CLOSED, Long.MAX_VALUE), label, disposition, atMillis);
    }

    static Consequence offered(Engagement engagement, RuleTerms rule) {
        Offer offer = rule.offered();
        Facts facts = Facts.of("engagementId", engagement.id().value())
                .and("rule", rule.id().value())
                .and("offer", offer.id().value())
                .and("channel", offer.channel().name().toLowerCase(Locale.ROOT));
        return new Consequence.Happened(SystemEvents.ENGAGEMENT_OFFERED, engagement.page(), facts.toMap());
    }

    private static EngagementEntry entry(
            Engagement engagement, OfferLabel label, @Nullable Disposition disposition, @Nullable Long closedAt) {
        return new EngagementEntry(
                engagement.id().value(),
                label.entry(engagement.rule()),
                label.offer().value(),
                label.channel(),
                VARIANT,
                engagement.status().text(),
                disposition == null ? null : disposition.text(),
                engagement.offeredAtMillis(),
                time(engagement.shownAtMillis()),
                time(engagement.answeredAtMillis()),
                closedAt,
                List.of());
    }

    private static @Nullable Long time(long millis) {
        return millis == 0 ? null : millis;
    }
}
