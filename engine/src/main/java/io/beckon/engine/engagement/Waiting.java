package io.beckon.engine.engagement;

import io.beckon.definitions.ids.EngagementId;
import io.beckon.engine.visit.StateReader;
import io.beckon.engine.visit.StateWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A qualified visit that waits for a slot.
 *
 * @param engagement the id of the engagement that a grant will begin
 * @param untilMillis the end of the offer's life
 * @param next the firings of the same event that are tried when this one is refused, best first
 * @param label what is offered; absent in visits that were kept before there were labels
 */
record Waiting(
        Firing firing,
        EngagementId engagement,
        long untilMillis,
        List<Firing> next,
        @Nullable OfferLabel label) {
    Waiting {
        next = List.copyOf(next);
    }

    void encode(StateWriter out) {
        firing.encode(out);
        out.text(engagement.value());
        out.number(untilMillis);
        out.list(next, Firing::encode);
        OfferLabel.encode(label, out);
    }

    static Waiting decode(StateReader in, int format) {
        return new Waiting(
                Firing.decode(in),
                EngagementId.of(in.text()),
                in.number(),
                in.list(Firing::decode),
                OfferLabel.decode(in, format));
    }
}
