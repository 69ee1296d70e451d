package io.beckon.engine;

import io.beckon.definitions.ids.VisitId;
import io.beckon.engine.engagement.Consequence;

/** Says as an effect what a room has found to follow. */
final class Effects {
    private Effects() {}

    /** Never throws: what it follows from has been applied already. */
    static Effect of(VisitId visit, Consequence.Outward outward, long atMillis) {
        return switch (outward) {
            case Consequence.Decided decided -> new Effect.DecisionRecorded(visit, decided.entry());
            case Consequence.Changed changed -> new Effect.EngagementRecorded(visit, changed.entry());
            case Consequence.Said said -> new Effect.Pushed(visit, said.page(), said.except(), said.event());
            case Consequence.SlotWanted wanted ->
                new Effect.SlotRequested(
                        visit,
                        wanted.engagement(),
                        wanted.agentGroup(),
                        wanted.priority(),
                        atMillis,
                        wanted.untilMillis());
            case Consequence.SlotFreed freed -> new Effect.SlotReleased(visit, freed.engagement(), freed.agentGroup());
        };
    }
}
