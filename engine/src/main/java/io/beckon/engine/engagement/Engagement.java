package io.beckon.engine.engagement;

import io.beckon.definitions.ids.EngagementId;
import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.engine.visit.StateReader;
import io.beckon.engine.visit.StateWriter;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to help.
 *
 * @param rule the rule that led to it
 * @param label what is offered; absent in visits that were kept before there were labels
 * @param page the page view that shows it, or is to show it
 * @param tab the tab that shows it; absent until then
 * @param untilMillis the end of the life of its status; {@link Long#MAX_VALUE} when that has no end of its own
 * @param shownAtMillis 0 until then
 * @param answeredAtMillis 0 until then
 */
record Engagement(
        EngagementId id,
        RuleId rule,
        @Nullable OfferLabel label,
        Status status,
        @Nullable PageId page,
        @Nullable String tab,
        long untilMillis,
        long offeredAtMillis,
        long shownAtMillis,
        long answeredAtMillis) {
    static Engagement offered(Waiting granted, long atMillis) {
        return new Engagement(
                granted.engagement(),
                granted.firing().rule(),
                granted.label(),
                Status.OFFERED,
                granted.firing().page(),
                null,
                granted.untilMillis(),
                atMillis,
                0,
                0);
    }

    /** Shown for the first time. */
    Engagement shown(@Nullable PageId onPage, @Nullable String inTab, long atMillis, long until) {
        return new Engagement(id, rule, label, Status.SHOWN, onPage, inTab, until, offeredAtMillis, atMillis, 0);
    }

    /** Shown again elsewhere, with what is left of its life. */
    Engagement moved(@Nullable PageId toPage, @Nullable String toTab) {
        return new Engagement(
                id, rule, label, status, toPage, toTab, untilMillis, offeredAtMillis, shownAtMillis, answeredAtMillis);
    }

    /** Answered; an invitation that is answered was shown. */
    Engagement answered(Status next, long atMillis, long until) {
        long shown = shownAtMillis == 0 ? atMillis : shownAtMillis;
        return new Engagement(id, rule, label, next, page, tab, until, offeredAtMillis, shown, atMillis);
    }

    /** In another status that ends at another time. */
    Engagement with(Status next, long until) {
        return new Engagement(
                id, rule, label, next, page, tab, until, offeredAtMillis, shownAtMillis, answeredAtMillis);
    }

    void encode(StateWriter out) {
        out.text(id.value());
        out.text(rule.value());
        out.text(status.name());
        out.optionalText(page == null ? null : page.value());
        out.optionalText(tab);
        out.number(untilMillis);
        out.number(offeredAtMillis);
        out.number(shownAtMillis);
        out.number(answeredAtMillis);
        OfferLabel.encode(label, out);
    }

    static Engagement decode(StateReader in, int format) {
        EngagementId id = EngagementId.of(in.text());
        RuleId rule = RuleId.of(in.text());
        Status status = Status.valueOf(in.text());
        String page = in.optionalText();
        String tab = in.optionalText();
        long until = in.number();
        long offered = in.number();
        long shown = in.number();
        long answered = in.number();
        OfferLabel label = OfferLabel.decode(in, format);
        return new Engagement(
                id, rule, label, status, page == null ? null : PageId.of(page), tab, until, offered, shown, answered);
    }
}
