package io.beckon.benchmarks.rehearsal;

import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.ids.EngagementId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.engine.Effect;
import io.beckon.engine.Input;
import io.beckon.engine.SitePackage;
import io.beckon.engine.Visitor;
import io.beckon.engine.VisitorReducer;
import java.util.HashMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** Feeds a recording to the reducer: the events in their order, whatever is due before each of them, and a slot for whoever asks. */
final class Playback {
    private record Due(long atMillis, Visitor visitor) {}

    private final Map<VisitorId, Visitor> visitors = new HashMap<>();
    private final PriorityQueue<Due> deadlines =
            new PriorityQueue<>((one, other) -> Long.compare(one.atMillis, other.atMillis));
    private final Map<String, Integer> decisions = new TreeMap<>();
    private final SitePackage site;
    private final VisitorReducer reducer;
    private int refused;

    Playback(SitePackage site) {
        this.site = site;
        reducer = new VisitorReducer((_, _) -> site);
    }

    /** Plays all of it, to the end of every visit. */
    void play(ShopRecording recording) {
        for (Input.Batch event : recording.events()) {
            passTime(event.atMillis());
            apply(visitors.computeIfAbsent(event.visitor(), id -> Visitor.of(site.site(), id)), event);
        }
        passTime(Long.MAX_VALUE);
    }

    /** How many decisions there were of each kind, in words. */
    String decisions() {
        return decisions + ", refused: " + refused;
    }

    /** A visitor's entry that has been overtaken by another of his is passed over. */
    private void passTime(long untilMillis) {
        while (!deadlines.isEmpty() && deadlines.element().atMillis < untilMillis) {
            Due due = deadlines.remove();
            if (due.visitor.nextDeadlineMillis() == due.atMillis) {
                due.visitor
                        .nextDeadlineVisit()
                        .ifPresent(visit -> apply(
                                due.visitor,
                                new Input.TimerDue(site.site(), due.visitor.id(), visit, due.atMillis, due.atMillis)));
            }
        }
    }

    private void apply(Visitor visitor, Input input) {
        long before = visitor.nextDeadlineMillis();
        for (Effect effect : reducer.apply(visitor, input)) {
            follow(effect, visitor, input);
        }
        long after = visitor.nextDeadlineMillis();
        if (after == Long.MAX_VALUE) {
            visitors.remove(visitor.id());
        } else if (after != before) {
            deadlines.add(new Due(after, visitor));
        }
    }

    private void follow(Effect effect, Visitor visitor, Input input) {
        switch (effect) {
            case Effect.DecisionRecorded decision -> count(decision.entry());
            case Effect.SlotRequested asked -> grant(visitor, input, asked.engagement());
            case Effect.EventRefused _ -> refused++;
            case Effect.VisitRecorded _,
                    Effect.EventRecorded _,
                    Effect.EngagementRecorded _,
                    Effect.SlotReleased _,
                    Effect.Pushed _ -> {}
        }
    }

    private void grant(Visitor visitor, Input input, EngagementId engagement) {
        apply(
                visitor,
                new Input.SlotAnswered(site.site(), visitor.id(), input.visit(), input.atMillis(), engagement, true));
    }

    private void count(DecisionEntry decision) {
        decisions.merge(
                decision.outcome() + (decision.reason() == null ? "" : " " + decision.reason()), 1, Integer::sum);
    }
}
