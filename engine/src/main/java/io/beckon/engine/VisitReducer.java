package io.beckon.engine;

import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.definitions.wire.StreamEvent;
import io.beckon.definitions.wire.SystemEvents;
import io.beckon.engine.engagement.Consequence;
import io.beckon.engine.engagement.EngagementRoom;
import io.beckon.engine.engagement.Firing;
import io.beckon.engine.engagement.Scene;
import io.beckon.engine.rules.RuleTurn;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.PageViews;
import io.beckon.engine.visit.Refusal;
import io.beckon.engine.visit.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one input does to one visit of a visitor. Whatever happens is decided first and applied then: an event, an answer or a deadline that
 * makes a room throw leaves the visit as it was and is refused, and the next one is taken. A deadline is given up with all that waits for
 * it, so that the visit goes on.
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
    /** Events of the server's own that have followed and are still to happen. */
    private final List<Consequence.Happened> following = new ArrayList<>();

    private boolean ending;
    private @Nullable Long endedAtMillis;

    VisitReducer(Visitor visitor, LiveVisit live, SitePackage sitePackage, RuleTurn turn) {
        this.visitor = visitor;
        this.live = live;
        this.sitePackage = sitePackage;
        this.turn = turn;
        this.effects = new VisitEffects(live.id());
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
        long deadline = nextDeadlineMillis();
        boolean named = input instanceof Input.TimerDue timer
                && timer.visit().equals(id())
                && deadline <= Math.min(timer.deadlineMillis(), timer.atMillis());
        return isLive() && (named || deadline < input.atMillis());
    }

    /** The visit begins with this batch, which says so itself or not. */
    void begin(Input.Batch batch) {
        EventMessage first = batch.events().isEmpty() ? null : batch.events().getFirst();
        if (first == null || !first.name().equals(SystemEvents.VISIT_STARTED)) {
            PageId page = first == null ? null : openFirstPage(event(first, batch));
            happenHere(new Consequence.Happened(SystemEvents.VISIT_STARTED, page, Map.of()), batch.atMillis());
        }
        settle(batch.atMillis());
    }

    /** Takes the events that were not seen before. */
    void take(Input.Batch batch) {
        for (EventMessage message : batch.events()) {
            if (live.visit().see(batch.source(), message.id(), batch.atMillis())) {
                take(event(message, batch));
                settle(batch.atMillis());
            }
        }
    }

    /** The allocator has answered. */
    void take(Input.SlotAnswered answered) {
        Scene scene = scene(answered.atMillis(), false, live.visit().pages());
        if (!happens(scene, () -> EngagementRoom.slotAnswered(scene, answered.engagement(), answered.granted()))) {
            effects.refuseOwn("slot." + answered.engagement().value(), "SlotAnswered", answered.atMillis());
        }
        settle(answered.atMillis());
    }

    /** What is due first happens, as of its deadline. */
    void happenDue(long atMillis) {
        long deadline = nextDeadlineMillis();
        boolean late = atMillis - deadline > LATE_MILLIS;
        Scene scene = scene(deadline, late, live.visit().pages());
        if (!happens(scene, () -> {
            sitePackage.rules().due(deadline, turn);
            EngagementRoom.due(scene, deadline);
            EngagementRoom.fired(scene, Firings.atDeadline(turn.fired(), scene));
        })) {
            turn.giveUp(deadline);
            live.engage(live.engagements().withoutDue(deadline));
            effects.refuseOwn("timer." + deadline, "TimerDue", deadline);
        }
        settle(deadline);
        if (live.endMillis() <= deadline) {
            end(deadline);
        }
    }

    /** The visit is over. */
    void end(long atMillis) {
        ending = true;
        Scene scene = scene(atMillis, false, live.visit().pages());
        if (!happens(scene, () -> EngagementRoom.visitEnded(scene))) {
            effects.refuseOwn("end." + atMillis, SystemEvents.VISIT_ENDED, atMillis);
        }
        following.addLast(new Consequence.Happened(SystemEvents.VISIT_ENDED, null, Map.of()));
        settle(atMillis);
        effects.say(FAREWELL);
        endedAtMillis = atMillis;
        visitor.end(live);
    }

    /** Everything that follows for this visit from the input. */
    List<Effect> finish() {
        return effects.finish(visitor, live.visit(), endedAtMillis);
    }

    private void take(Event event) {
        Refusal refusal = refusal(event);
        if (refusal != null) {
            effects.refuse(event, refusal);
        } else if (!event.name().equals(SystemEvents.CHAT_TYPING) && !happens(event)) {
            effects.refuse(event, Refusal.POISONOUS);
        }
    }

    private @Nullable Refusal refusal(Event event) {
        if (live.visit().isFull()) {
            return Refusal.VISIT_FULL;
        }
        try {
            return EngagementRoom.refusal(
                    event, sitePackage.terms(), live.visit().pages(), live.engagements());
        } catch (RuntimeException poisonous) {
            return Refusal.POISONOUS;
        }
    }

    /** The event happens; false when it made a room throw, and nothing happened. */
    private boolean happens(Event event) {
        turn.begin(live.rules());
        try {
            Judgement judgement = Judgement.of(event, live.visit().pages(), sitePackage, turn);
            Scene scene = scene(event.serverAtMillis(), false, judgement.pages());
            EngagementRoom.happened(scene, event);
            List<Firing> firings = Firings.atEvent(judgement.fired(), scene);
            if (ending) {
                EngagementRoom.firedByTheEnd(scene, firings);
            } else {
                EngagementRoom.fired(scene, firings);
            }
            forgive(scene);
            List<Effect> outward = outward(scene);
            effects.record(event, judgement.categories(), live.visit());
            apply(scene, outward);
            return true;
        } catch (RuntimeException poisonous) {
            turn.rollBack();
            return false;
        }
    }

    /** Something else than an event happens; false when it made a room throw, and nothing happened. */
    private boolean happens(Scene scene, Runnable decision) {
        turn.begin(live.rules());
        try {
            decision.run();
            forgive(scene);
            apply(scene, outward(scene));
            return true;
        } catch (RuntimeException poisonous) {
            turn.rollBack();
            return false;
        }
    }

    /** An event of the server's own happens; its record is never missing. */
    private void happenHere(Consequence.Happened happened, long atMillis) {
        Visit visit = live.visit();
        Event event = OwnEvents.of(happened, visit.pages(), visit.eventCount(), atMillis);
        if (!happens(event)) {
            effects.record(event, List.of(), live.visit());
        }
    }

    /** The page of the first event is open when the visit starts, so that a rule on the start itself can offer something. */
    private @Nullable PageId openFirstPage(Event first) {
        try {
            PageStep step = PageStep.of(live.visit().pages(), first, sitePackage.excludedPages());
            live.visit().replace(step.after());
            return step.page();
        } catch (RuntimeException poisonous) {
            return null;
        }
    }

    private List<Effect> outward(Scene scene) {
        if (scene.consequences().isEmpty()) {
            return List.of();
        }
        List<Effect> outward = new ArrayList<>();
        for (Consequence consequence : scene.consequences()) {
            if (consequence instanceof Consequence.Outward said) {
                outward.add(Effects.of(id(), said, scene.atMillis()));
            }
        }
        return outward;
    }

    /** What was decided holds; from here on nothing throws. */
    private void apply(Scene scene, List<Effect> outward) {
        visitor.learn(scene.facts());
        live.engage(scene.engagements());
        live.visit().replace(scene.pages());
        effects.addAll(outward);
        for (Consequence consequence : scene.consequences()) {
            if (consequence instanceof Consequence.Happened happened) {
                following.addLast(happened);
            }
        }
    }

    private void forgive(Scene scene) {
        for (Consequence consequence : scene.consequences()) {
            if (consequence instanceof Consequence.Unspent unspent) {
                sitePackage.rules().forgive(unspent.rule(), unspent.page(), turn);
            }
        }
    }

    /** What has followed happens too, and the visit's end moves. */
    private void settle(long atMillis) {
        while (!following.isEmpty()) {
            happenHere(following.removeFirst(), atMillis);
        }
        live.endAt(live.visit().endMillis(sitePackage.settings().inactivityMillis(), isChatting()));
    }

    private boolean isChatting() {
        try {
            return EngagementRoom.isChatting(sitePackage.terms(), live.engagements());
        } catch (RuntimeException poisonous) {
            return false;
        }
    }

    private Scene scene(long atMillis, boolean late, PageViews pages) {
        return new Scene(
                sitePackage.terms(), id(), live.version(), atMillis, late, pages, visitor.facts(), live.engagements());
    }

    private static Event event(EventMessage message, Input.Batch batch) {
        boolean late = message.at() < batch.sentAtMillis() - LATE_MILLIS;
        return new Event(message.withAt(corrected(message.at(), batch)), batch.source(), batch.atMillis(), late);
    }

    /** When it happened by the server's clock: as long before the batch was accepted as the sender says, at most a day. */
    private static long corrected(long at, Input.Batch batch) {
        return batch.atMillis() - Math.clamp(batch.sentAtMillis() - at, 0, OLDEST_MILLIS);
    }
}
