package io.beckon.engine.engagement;

import io.beckon.definitions.ids.EngagementId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.engine.visit.OfferCounts;
import io.beckon.engine.visit.StateReader;
import io.beckon.engine.visit.StateWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a visit knows of its engagements: at most one that waits for a slot or is open.
 *
 * @param ended the ids of those that ended last, at most 16
 * @param offers the offers granted in the visit
 * @param firings how many rules have fired
 */
public record Engagements(
        @Nullable Waiting waiting,
        @Nullable Engagement open,
        List<EngagementId> ended,
        OfferCounts offers,
        int firings) {
    /** The first format of a visitor's state that keeps an {@link OfferLabel}. */
    static final int LABELLED = 2;

    static final int MOST_ENDED = 16;

    /** Nothing has happened yet. */
    public static final Engagements NONE = new Engagements(null, null, List.of(), OfferCounts.NONE, 0);

    public Engagements {
        ended = List.copyOf(ended);
    }

    /** When something about it is due; {@link Long#MAX_VALUE} for never. */
    public long nextDeadlineMillis() {
        long wait = waiting == null ? Long.MAX_VALUE : waiting.untilMillis();
        return Math.min(wait, open == null ? Long.MAX_VALUE : open.untilMillis());
    }

    /** Without what is due by then, of which nobody can be told. */
    public Engagements withoutDue(long deadlineMillis) {
        Waiting waits = waiting != null && waiting.untilMillis() <= deadlineMillis ? null : waiting;
        Engagements left = waitFor(waits);
        return open != null && open.untilMillis() <= deadlineMillis ? left.close(open.id()) : left;
    }

    boolean hasEnded(@Nullable String id) {
        return ended.stream().anyMatch(known -> known.value().equals(id));
    }

    Engagements fired(int more) {
        return new Engagements(waiting, open, ended, offers, firings + more);
    }

    Engagements waitFor(@Nullable Waiting next) {
        return new Engagements(next, open, ended, offers, firings);
    }

    Engagements offer(Engagement offered, RuleId rule) {
        return new Engagements(null, offered, ended, offers.plus(rule), firings);
    }

    Engagements change(Engagement changed) {
        return new Engagements(waiting, changed, ended, offers, firings);
    }

    Engagements close(EngagementId id) {
        List<EngagementId> more = new ArrayList<>(ended);
        more.add(id);
        List<EngagementId> kept = more.size() > MOST_ENDED ? more.subList(1, more.size()) : more;
        return new Engagements(waiting, null, kept, offers, firings);
    }

    /** Appends it to a state. */
    public void encode(StateWriter out) {
        out.flag(waiting != null);
        if (waiting != null) {
            waiting.encode(out);
        }
        out.flag(open != null);
        if (open != null) {
            open.encode(out);
        }
        out.list(ended, (id, to) -> to.text(id.value()));
        offers.encode(out);
        out.number(firings);
    }

    /**
     * Reads what {@link #encode} wrote.
     *
     * @param format the format of the state
     */
    public static Engagements decode(StateReader in, int format) {
        Waiting waiting = in.flag() ? Waiting.decode(in, format) : null;
        Engagement open = in.flag() ? Engagement.decode(in, format) : null;
        return new Engagements(
                waiting, open, in.list(from -> EngagementId.of(from.text())), OfferCounts.decode(in), in.count());
    }
}
