package io.beckon.runtime.history.jpa;

import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.RefusalEntry;
import io.beckon.engine.Effect;
import io.beckon.engine.visit.Refusal;
import io.beckon.runtime.host.Outbox;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * When visits ended, as history has it. A visit that begins again under the same id, because the host has forgotten it, is kept from
 * writing over what it was; see {@code docs/decisions/0045}.
 */
final class EndedVisits {
    /** The recorded end of a visit. */
    record End(String visit, long atMillis) {}

    private static final String ENDS = """
            select new io.beckon.runtime.history.jpa.EndedVisits$End(s.visitId, s.endedAt)
            from VisitStateRow s where s.visitId in (:visits) and s.endedAt is not null
            """;
    private static final String BROWSER = "browser";

    private final Map<String, Long> ends = new HashMap<>();
    private int dropped;

    private EndedVisits() {}

    /** The ended ones among the visits that the entries are about. */
    static EndedVisits among(StatelessSession session, List<Outbox.Entry> entries) {
        EndedVisits ended = new EndedVisits();
        List<String> visits = entries.stream()
                .flatMap(entry -> entry.effects().stream())
                .map(effect -> effect.visit().value())
                .distinct()
                .toList();
        if (!visits.isEmpty()) {
            session.createSelectionQuery(ENDS, End.class)
                    .setParameterList("visits", visits)
                    .getResultList()
                    .forEach(end -> ended.ends.put(end.visit(), end.atMillis()));
        }
        return ended;
    }

    /** The entries without what came after the ends of their visits; of that, what browsers sent is refused. */
    List<Outbox.Entry> guard(List<Outbox.Entry> entries) {
        return entries.stream()
                .map(entry ->
                        new Outbox.Entry(entry.position(), entry.site(), entry.visitor(), guarded(entry.effects())))
                .toList();
    }

    private List<Effect> guarded(List<Effect> effects) {
        List<Effect> kept = new ArrayList<>();
        for (Effect effect : effects) {
            if (isTooLate(effect)) {
                refusal(effect).ifPresentOrElse(kept::add, () -> dropped++);
            } else {
                kept.add(effect);
                note(effect);
            }
        }
        return kept;
    }

    /** How many effects the guard has left out, without a refusal in their place. */
    int dropped() {
        return dropped;
    }

    /** Repeats after a crash bring their old times and are not too late. */
    private boolean isTooLate(Effect effect) {
        Long end = ends.get(effect.visit().value());
        return end != null && atMillis(effect) > end;
    }

    private static long atMillis(Effect effect) {
        return switch (effect) {
            case Effect.VisitRecorded visit -> visit.entry().startedAt();
            case Effect.EventRecorded event -> event.entry().serverTimestamp();
            case Effect.DecisionRecorded decision -> decision.entry().decidedAt();
            case Effect.EngagementRecorded engagement -> engagement.entry().offeredAt();
            case Effect.EventRefused _, Effect.Pushed _, Effect.SlotRequested _, Effect.SlotReleased _ ->
                Long.MIN_VALUE;
        };
    }

    private void note(Effect effect) {
        if (effect instanceof Effect.VisitRecorded visit && visit.entry().endedAt() != null) {
            ends.put(visit.entry().id(), visit.entry().endedAt());
        }
    }

    private static Optional<Effect> refusal(Effect effect) {
        if (effect instanceof Effect.EventRecorded(var visit, var _, EventEntry event)
                && event.source().equals(BROWSER)) {
            return Optional.of(new Effect.EventRefused(
                    visit,
                    new RefusalEntry(
                            event.id(),
                            event.name(),
                            event.page(),
                            event.serverTimestamp(),
                            Refusal.VISIT_ENDED.text())));
        }
        return Optional.empty();
    }
}
