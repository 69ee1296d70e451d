package io.beckon.engine.engagement;

import io.beckon.definitions.history.DecisionEntry.RuleEntry;
import io.beckon.definitions.ids.OfferId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.wire.Channel;
import io.beckon.engine.visit.StateReader;
import io.beckon.engine.visit.StateWriter;
import org.jspecify.annotations.Nullable;

/** What a visit keeps of a rule and its offer, so that what has begun can end without its package. */
record OfferLabel(String ruleName, OfferId offer, Channel channel, String agentGroup) {
    static OfferLabel of(RuleTerms terms) {
        return new OfferLabel(
                terms.rule().name(),
                terms.offered().id(),
                terms.offered().channel(),
                terms.offered().agentGroup());
    }

    RuleEntry entry(RuleId rule) {
        return new RuleEntry(rule.value(), ruleName);
    }

    static void encode(@Nullable OfferLabel label, StateWriter out) {
        out.flag(label != null);
        if (label != null) {
            out.text(label.ruleName);
            out.text(label.offer.value());
            out.text(label.channel.name());
            out.text(label.agentGroup);
        }
    }

    /** Reads a label; null when the state was written before there were labels. */
    static @Nullable OfferLabel decode(StateReader in, int format) {
        if (format < Engagements.LABELLED || !in.flag()) {
            return null;
        }
        return new OfferLabel(in.text(), OfferId.of(in.text()), Channel.valueOf(in.text()), in.text());
    }
}
