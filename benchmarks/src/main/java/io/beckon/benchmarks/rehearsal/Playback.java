package io.beckon.benchmarks.rehearsal;

import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.ids.EngagementId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.rules.DecisionOutcome;
import io.beckon.engine.Agenda;
import io.beckon.engine.Effect;
import io.beckon.engine.Input;
import io.beckon.engine.SitePackage;
import io.beckon.engine.Visitor;
import io.beckon.engine.VisitorReducer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Feeds a recording to the reducer: the events in their order, whatever is due before each of them, and a slot for whoever asks. */
final class Playback {
    private final Map<VisitorId, Agenda.Entry> visitors = new HashMap<>();
    private final Agenda agenda = new Agenda();
    private final Map<DecisionOutcome, Map<String, Integer>> decisions = new EnumMap<>(DecisionOutcome.class);
    private final SitePackage site;
    private final VisitorReducer reducer;
    private int refused;

    Playback(SitePackage site) {
        this.site = site;
        reducer = VisitorReducer.withoutHistory((_, _) -> site);
    }

    /** Plays all of it, to the end of every visit. */
    void play(ShopRecording recording) {
        for (Input.Batch event : recording.events()) {
            passTime(event.atMillis());
            apply(
                    visitors.computeIfAbsent(event.visitor(), id -> new Agenda.Entry(Visitor.of(site.site(), id))),
                    event);
        }
        passTime(Long.MAX_VALUE);
    }

    /** How many decisions there were of each kind, in words. */
    String decisions() {
        Map<String, Integer> inOrder = new TreeMap<>();
        decisions.forEach((outcome, reasons) ->
                reasons.forEach((reason, count) -> inOrder.put((outcome + " " + reason).strip(), count)));
        return inOrder + ", refused: " + refused;
    }

    private void passTime(long untilMillis) {
        Optional<Agenda.Entry> next = agenda.takeDueBefore(untilMillis);
        while (next.isPresent()) {
            Visitor visitor = next.get().visitor();
            long atMillis = visitor.nextDeadlineMillis();
            apply(
                    next.get(),
                    new Input.TimerDue(
                            site.site(),
                            visitor.id(),
                            visitor.nextDeadlineVisit().orElseThrow(),
                            atMillis,
                            atMillis));
            next = agenda.takeDueBefore(untilMillis);
        }
    }

    private void apply(Agenda.Entry entry, Input input) {
        Visitor visitor = entry.visitor();
        for (Effect effect : reducer.apply(visitor, input)) {
            follow(effect, entry, input);
        }
        if (visitor.isLive()) {
            agenda.expect(entry);
        } else {
            visitors.remove(visitor.id());
        }
    }

    private void follow(Effect effect, Agenda.Entry entry, Input input) {
        switch (effect) {
            case Effect.DecisionRecorded decision -> count(decision.entry());
            case Effect.SlotRequested asked -> grant(entry, input, asked.engagement());
            case Effect.EventRefused _ -> refused++;
            case Effect.VisitRecorded _,
                    Effect.EventRecorded _,
                    Effect.EngagementRecorded _,
                    Effect.SlotReleased _,
                    Effect.Pushed _ -> {}
        }
    }

    private void grant(Agenda.Entry entry, Input input, EngagementId engagement) {
        apply(
                entry,
                new Input.SlotAnswered(
                        site.site(), entry.visitor().id(), input.visit(), input.atMillis(), engagement, true));
    }

    private void count(DecisionEntry decision) {
        String reason = decision.reason() == null ? "" : decision.reason();
        decisions.computeIfAbsent(decision.outcome(), _ -> new HashMap<>()).merge(reason, 1, Integer::sum);
    }
}
