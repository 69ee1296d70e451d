package io.beckon.runtime.intake;

import io.beckon.definitions.published.Switches;
import io.beckon.definitions.site.Offer;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.wire.Channel;
import java.time.Instant;

/**
 * Whether a channel is open, for pages that show a button of their own. As long as no contact centre says who is free, a channel is
 * open when a rule could lead to it now.
 */
public final class OpenChannels {
    private OpenChannels() {}

    public static boolean isOpen(Site site, Switches switches, Channel channel, Instant now) {
        return site.settings().notification()
                && site.rules().stream()
                        .filter(rule -> rule.enabled() && switches.letsOffer(rule.id()))
                        .filter(rule -> leadsTo(site, rule, channel))
                        .anyMatch(rule -> isInHours(site, rule, now));
    }

    private static boolean leadsTo(Site site, Rule rule, Channel channel) {
        return site.offers().stream()
                .filter(offer -> offer.id().equals(rule.offer()))
                .map(Offer::channel)
                .anyMatch(channel::equals);
    }

    private static boolean isInHours(Site site, Rule rule, Instant now) {
        if (rule.schedule() != null && !rule.schedule().holds(now)) {
            return false;
        }
        return rule.calendar() == null
                || site.calendars().stream()
                        .filter(calendar -> calendar.id().equals(rule.calendar()))
                        .anyMatch(calendar -> calendar.isOpen(now));
    }
}
