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
    private record Due(long atMillis, Present present) {}

    /** A visitor who has a live visit, and when he is looked at again because something may be due. */
    private static final class Present {
        private final Visitor visitor;
        private long wakeAtMillis = Long.MAX_VALUE;

        private Present(Visitor visitor) {
            this.visitor = visitor;
        }
    }

    private final Map<VisitorId, Present> visitors = new HashMap<>();
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
            apply(visitors.computeIfAbsent(event.visitor(), id -> new Present(Visitor.of(site.site(), id))), event);
        }
        passTime(Long.MAX_VALUE);
    }

    /** How many decisions there were of each kind, in words. */
    String decisions() {
        return decisions + ", refused: " + refused;
    }

    /** An entry that has been overtaken by another of the same visitor is passed over. */
    private void passTime(long untilMillis) {
        while (!deadlines.isEmpty() && deadlines.element().atMillis < untilMillis) {
            Due due = deadlines.remove();
            if (due.present.wakeAtMillis == due.atMillis) {
                due.present.wakeAtMillis = Long.MAX_VALUE;
                wake(due);
            }
        }
    }

    private void wake(Due due) {
        Visitor visitor = due.present.visitor;
        if (visitor.nextDeadlineMillis() > due.atMillis) {
            expect(due.present);
            return;
        }
        visitor.nextDeadlineVisit()
                .ifPresent(visit -> apply(
                        due.present, new Input.TimerDue(site.site(), visitor.id(), visit, due.atMillis, due.atMillis)));
    }

    /** A deadline that moves to a later time keeps its place in the queue: most move with every event. */
    private void expect(Present present) {
        long next = present.visitor.nextDeadlineMillis();
        if (next == Long.MAX_VALUE) {
            visitors.remove(present.visitor.id());
            present.wakeAtMillis = next;
        } else if (next < present.wakeAtMillis) {
            present.wakeAtMillis = next;
            deadlines.add(new Due(next, present));
        }
    }

    private void apply(Present present, Input input) {
        for (Effect effect : reducer.apply(present.visitor, input)) {
            follow(effect, present, input);
        }
        expect(present);
    }

    private void follow(Effect effect, Present present, Input input) {
        switch (effect) {
            case Effect.DecisionRecorded decision -> count(decision.entry());
            case Effect.SlotRequested asked -> grant(present, input, asked.engagement());
            case Effect.EventRefused _ -> refused++;
            case Effect.VisitRecorded _,
                    Effect.EventRecorded _,
                    Effect.EngagementRecorded _,
                    Effect.SlotReleased _,
                    Effect.Pushed _ -> {}
        }
    }

    private void grant(Present present, Input input, EngagementId engagement) {
        apply(
                present,
                new Input.SlotAnswered(
                        site.site(), present.visitor.id(), input.visit(), input.atMillis(), engagement, true));
    }

    private void count(DecisionEntry decision) {
        decisions.merge(
                decision.outcome() + (decision.reason() == null ? "" : " " + decision.reason()), 1, Integer::sum);
    }
}
