package io.beckon.admin.rehearsal;

import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.engine.Agenda;
import io.beckon.engine.Effect;
import io.beckon.engine.Input;
import io.beckon.engine.SitePackage;
import io.beckon.engine.Visitor;
import io.beckon.engine.VisitorReducer;
import io.beckon.engine.visit.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One run of a site over a recording. Time is that of the recording; after the last event it runs on to the end of every visit.
 *
 * <p><b>Contract</b>: the same site, recording and slots give the same decisions in the same order. One run per instance.
 */
public final class Rehearsal {
    private static final long LATER_MILLIS = 60_001;

    private final SitePackage site;
    private final AgentSlots slots;
    private final Consumer<DecisionEntry> listener;
    private final Runnable beforeDeadline;
    private final VisitorReducer reducer;
    private final Map<VisitorId, Agenda.Entry> visitors = new HashMap<>();
    private final Agenda agenda = new Agenda();
    private int refused;

    /**
     * Before the first event.
     *
     * @param slots how many invitations and conversations there may be at once; {@link Integer#MAX_VALUE}: unlimited
     * @param listener told each decision when it is final
     * @param beforeDeadline runs before whatever a deadline brings, of which there can be many after the last event; what it throws
     *     ends the rehearsal
     */
    Rehearsal(SitePackage site, int slots, Consumer<DecisionEntry> listener, Runnable beforeDeadline) {
        this.site = site;
        this.slots = new AgentSlots(slots);
        this.listener = listener;
        this.beforeDeadline = beforeDeadline;
        this.reducer = VisitorReducer.withoutHistory((_, _) -> site);
    }

    /**
     * Rehearses.
     *
     * @param slots how many invitations and conversations there may be at once; {@link Integer#MAX_VALUE}: unlimited
     * @param listener told each decision when it is final
     */
    public static void run(SitePackage site, Recording.Events recording, int slots, Consumer<DecisionEntry> listener) {
        Rehearsal rehearsal = new Rehearsal(site, slots, listener, () -> {});
        recording.events().forEach(rehearsal::happen);
        rehearsal.end();
    }

    /** The next event, in the order of server time; what does not happen anew is passed over. */
    void happen(RecordedEvent event) {
        if (!event.happensAgain()) {
            return;
        }
        passTime(event.serverTimestamp());
        long sentAt = event.isLate() ? event.atMillis() + LATER_MILLIS : event.atMillis();
        apply(new Input.Batch(
                site.site(),
                event.visitor(),
                event.visitId(),
                event.serverTimestamp(),
                new Input.Beginning(site.version(), event.device(), event.country()),
                sentAt,
                event.isFromServer() ? Source.SERVER : Source.BROWSER,
                List.of(event.message())));
    }

    /** After the last event: what is still due happens. */
    void end() {
        passTime(Long.MAX_VALUE);
    }

    /** How many events the engine has refused. */
    int refused() {
        return refused;
    }

    /** Everything that is due before this moment happens, the earliest first, whoever's it is. */
    private void passTime(long untilMillis) {
        Optional<Agenda.Entry> next = agenda.takeDueBefore(untilMillis);
        while (next.isPresent()) {
            beforeDeadline.run();
            Visitor visitor = next.get().visitor();
            VisitId visit = visitor.nextDeadlineVisit().orElseThrow();
            long atMillis = visitor.nextDeadlineMillis();
            apply(new Input.TimerDue(site.site(), visitor.id(), visit, atMillis, atMillis));
            next = agenda.takeDueBefore(untilMillis);
        }
    }

    private void apply(Input input) {
        step(input);
        Optional<Asker> granted = slots.grant(input.atMillis());
        while (granted.isPresent()) {
            Asker asker = granted.get();
            step(new Input.SlotAnswered(
                    site.site(), asker.visitor(), asker.visit(), input.atMillis(), asker.engagement(), true));
            granted = slots.grant(input.atMillis());
        }
    }

    private void step(Input input) {
        Agenda.Entry entry =
                visitors.computeIfAbsent(input.visitor(), id -> new Agenda.Entry(Visitor.of(site.site(), id)));
        List<Effect> effects = reducer.apply(entry.visitor(), input);
        agenda.expect(entry);
        effects.forEach(effect -> follow(effect, input.visitor()));
    }

    private void follow(Effect effect, VisitorId visitor) {
        switch (effect) {
            case Effect.DecisionRecorded decision -> listener.accept(of(decision));
            case Effect.SlotRequested asked ->
                slots.ask(
                        asked.engagement(), new Asker(visitor, asked.visit(), asked.engagement(), asked.untilMillis()));
            case Effect.SlotReleased released -> slots.release(released.engagement());
            case Effect.EventRefused _ -> refused++;
            case Effect.VisitRecorded _, Effect.EventRecorded _, Effect.EngagementRecorded _, Effect.Pushed _ -> {}
        }
    }

    private static DecisionEntry of(Effect.DecisionRecorded decision) {
        DecisionEntry entry = decision.entry();
        return new DecisionEntry(
                decision.visit().value(),
                entry.id(),
                entry.rule(),
                entry.firedAt(),
                entry.firedBy(),
                entry.decidedAt(),
                entry.outcome(),
                entry.reason(),
                entry.facts(),
                entry.offer(),
                entry.engagementId(),
                entry.version());
    }
}
