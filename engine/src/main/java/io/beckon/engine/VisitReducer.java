package io.beckon.engine;

import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.definitions.wire.SenderClock;
import io.beckon.definitions.wire.StreamEvent;
import io.beckon.definitions.wire.SystemEvents;
import io.beckon.engine.engagement.Consequence;
import io.beckon.engine.engagement.EngagementRoom;
import io.beckon.engine.engagement.Scene;
import io.beckon.engine.rules.RuleTurn;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.Proof;
import io.beckon.engine.visit.Refusal;
import io.beckon.engine.visit.Visit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one input does to one visit of a visitor. An event, an answer or a deadline that makes a room throw is refused, and the next one is
 * taken. A deadline is given up with all that waits for it, so that the visit goes on; nobody outside waits for what was given up.
 */
final class VisitReducer {
    private static final long LATE_MILLIS = 60_000;
    private static final long OLDEST_MILLIS = 24 * 60 * 60_000L;
    /** A page that is still open then may have begun another visit. */
    private static final StreamEvent.Bye FAREWELL = new StreamEvent.Bye(300_000);

    private final Visitor visitor;
    private final LiveVisit live;
    private final SitePackage sitePackage;
    private final RuleTurn turn;
    private final VisitEffects effects;
    private final Happenings happenings;
    private @Nullable Long endedAtMillis;

    VisitReducer(Visitor visitor, LiveVisit live, SitePackage sitePackage, RuleTurn turn, VisitEffects effects) {
        this.visitor = visitor;
        this.live = live;
        this.sitePackage = sitePackage;
        this.turn = turn;
        this.effects = effects;
        this.happenings = new Happenings(visitor, live, sitePackage, turn, effects);
    }

    VisitId id() {
        return live.id();
    }

    boolean isLive() {
        return endedAtMillis == null;
    }

    long activeAtMillis() {
        return live.visit().activeAtMillis();
    }

    long nextDeadlineMillis() {
        return live.nextDeadlineMillis();
    }

    /** Whether something is due before the input: what it names, and whatever lies before its time. */
    boolean isDue(Input input) {
        if (!isLive()) {
            return false;
        }
        long deadline = nextDeadlineMillis();
        return deadline < input.atMillis()
                || (input instanceof Input.TimerDue timer
                        && deadline <= Math.min(timer.deadlineMillis(), timer.atMillis())
                        && timer.visit().equals(id()));
    }

    /** The visit begins with this batch, which says so itself or not. */
    void begin(Input.Batch batch) {
        EventMessage first = batch.events().isEmpty() ? null : batch.events().getFirst();
        if (first == null || !first.name().equals(SystemEvents.VISIT_STARTED)) {
            PageId page = first == null ? null : openFirstPage(event(0, batch));
            happenings.happenHere(
                    new Consequence.Happened(SystemEvents.VISIT_STARTED, page, Map.of()), batch.atMillis());
        }
        settle(batch.atMillis());
    }

    /** Takes the events that were not seen before. */
    void take(Input.Batch batch) {
        for (int place = 0; place < batch.events().size(); place++) {
            String id = batch.events().get(place).id();
            if (live.visit().see(batch.source(), id, batch.atMillis())) {
                take(event(place, batch));
                settle(batch.atMillis());
            }
        }
    }

    /** The allocator has answered. */
    void take(Input.SlotAnswered answered) {
        Scene scene = happenings.scene(answered.atMillis(), false);
        if (!happenings.happens(
                scene, () -> EngagementRoom.slotAnswered(scene, answered.engagement(), answered.granted()))) {
            effects.refuseOwn("slot." + answered.engagement().value(), "SlotAnswered", answered.atMillis());
            Scene after = happenings.scene(answered.atMillis(), false);
            happenings.happens(after, () -> EngagementRoom.giveUp(after, answered.engagement()));
        }
        settle(answered.atMillis());
    }

    /** What is due first happens, as of its deadline. */
    void happenDue(long atMillis) {
        long deadline = nextDeadlineMillis();
        boolean late = atMillis - deadline > LATE_MILLIS;
        Scene scene = happenings.scene(deadline, late);
        if (!happenings.happens(scene, () -> {
            sitePackage.rules().due(deadline, turn);
            EngagementRoom.due(scene, deadline);
            EngagementRoom.fired(scene, Firings.atDeadline(turn.fired(), scene));
        })) {
            effects.refuseOwn("timer." + deadline, "TimerDue", deadline);
            sitePackage.rules().giveUp(deadline, turn);
            giveUp(deadline, deadline);
        }
        settle(deadline);
        if (live.endMillis() <= deadline) {
            end(deadline);
        }
    }

    /** The visit is over. */
    void end(long atMillis) {
        happenings.end();
        Scene scene = happenings.scene(atMillis, false);
        if (!happenings.happens(scene, () -> EngagementRoom.visitEnded(scene))) {
            effects.refuseOwn("end." + atMillis, SystemEvents.VISIT_ENDED, atMillis);
            giveUp(Long.MAX_VALUE, atMillis);
        }
        happenings.letFollow(new Consequence.Happened(SystemEvents.VISIT_ENDED, null, Map.of()));
        settle(atMillis);
        effects.say(FAREWELL);
        endedAtMillis = atMillis;
        visitor.end(live);
    }

    private void giveUp(long deadlineMillis, long atMillis) {
        Scene scene = happenings.scene(atMillis, false);
        if (!happenings.happens(scene, () -> EngagementRoom.giveUp(scene, deadlineMillis))) {
            live.engage(live.engagements().withoutDue(deadlineMillis));
        }
    }

    /** Everything that follows for this visit from the input. */
    List<Effect> finish() {
        return effects.finish(visitor, live.visit(), endedAtMillis);
    }

    private void take(Event event) {
        Refusal refusal = refusal(event);
        if (refusal != null) {
            effects.refuse(event, refusal);
        } else if (!event.name().equals(SystemEvents.CHAT_TYPING) && !happenings.happens(event)) {
            effects.refuse(event, Refusal.POISONOUS);
        }
    }

    private @Nullable Refusal refusal(Event event) {
        if (live.visit().isFull()) {
            return Refusal.VISIT_FULL;
        }
        Refusal unproven = unproven(event.proof());
        if (unproven != null) {
            return unproven;
        }
        try {
            return EngagementRoom.refusal(
                    event, sitePackage.terms(), live.visit().pages(), live.engagements());
        } catch (RuntimeException poisonous) {
            return Refusal.POISONOUS;
        }
    }

    /** The page of the first event is open when the visit starts, and where the visitor came from is known, so that a rule on the start itself can offer something. */
    private @Nullable PageId openFirstPage(Event first) {
        try {
            PageStep step = PageStep.of(live.visit().pages(), first, sitePackage.excludedPages());
            Visit visit = live.visit();
            visit.replace(step.after());
            visit.learn(visit.profile().after(first, sitePackage.terms().asked()));
            return step.page();
        } catch (RuntimeException poisonous) {
            return null;
        }
    }

    /** What has followed happens too, and the visit's end moves. */
    private void settle(long atMillis) {
        happenings.follow(atMillis);
        live.endAt(live.visit().endMillis(sitePackage.settings().inactivityMillis(), isChatting()));
    }

    private boolean isChatting() {
        try {
            return EngagementRoom.isChatting(sitePackage.terms(), live.engagements());
        } catch (RuntimeException poisonous) {
            return false;
        }
    }

    private static @Nullable Refusal unproven(Proof proof) {
        return switch (proof) {
            case NONE, VALID -> null;
            case WRONG -> Refusal.BAD_PROOF;
            case MISSING -> Refusal.PROOF_MISSING;
        };
    }

    private static Event event(int place, Input.Batch batch) {
        EventMessage message = batch.events().get(place);
        boolean late = message.at() < batch.sentAtMillis() - LATE_MILLIS;
        Proof proof = batch.proofs().isEmpty() ? Proof.NONE : batch.proofs().getOrDefault(place, Proof.NONE);
        long at = corrected(message.at(), batch);
        EventMessage told = at == message.at() ? message : message.withAt(at);
        return new Event(told, batch.source(), batch.atMillis(), late, proof);
    }

    /** When it happened by the server's clock: as long before the batch was accepted as the sender says, at most a day. */
    private static long corrected(long at, Input.Batch batch) {
        return batch.atMillis() - SenderClock.ageMillis(batch.sentAtMillis(), at, OLDEST_MILLIS);
    }
}
