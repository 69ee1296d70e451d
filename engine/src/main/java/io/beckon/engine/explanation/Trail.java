package io.beckon.engine.explanation;

import io.beckon.engine.visit.Event;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a pattern keeps of a visit: the events themselves, where the server remembers only what it must. */
sealed interface Trail
        permits SetTrail, CountTrail, SequenceTrail, ScoreTrail, AbsenceTrail, HesitationTrail, DwellTrail {
    /** The events that make the pattern true with this one as the last; none when there is no such choice. */
    List<Event> completedBy(Match match);

    /** Keeps the event for later ones to build on. */
    void remember(Match match, boolean mayFire);

    /** Starts from nothing. */
    void forget();

    /** The page view has ended. */
    void leave(String page, long atMillis);

    /** When the rule fires next if nothing happens. */
    default @Nullable Deadline next() {
        return null;
    }

    /** The events because of which it fires then. */
    default List<Event> because(Deadline deadline) {
        return List.of(deadline.opener());
    }

    /** How far it is. */
    Progress progress(Recent recent);
}
