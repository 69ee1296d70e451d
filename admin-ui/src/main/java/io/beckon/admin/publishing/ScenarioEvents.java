package io.beckon.admin.publishing;

import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.definitions.wire.SystemEvents;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The events of a recorded visit as a scenario keeps them: what the visitor and the site did. What the server said itself and what was about
 * its offers follows anew; who the visitor was is nobody's business any more.
 */
final class ScenarioEvents {
    private static final Set<String> PERSONAL =
            Set.of(SystemEvents.SIGN_IN, SystemEvents.SIGN_OUT, SystemEvents.USER_INFO);

    private ScenarioEvents() {}

    /** All of them, with times since the first. */
    static List<EventMessage> of(List<EventEntry> visit) {
        List<EventEntry> kept =
                visit.stream().filter(ScenarioEvents::happensAgain).toList();
        return kept.stream()
                .map(event -> message(event, kept.getFirst().serverTimestamp()))
                .toList();
    }

    private static boolean happensAgain(EventEntry event) {
        boolean isOurs = event.source().equals("server") && event.type() == EventType.SYSTEM;
        return !isOurs && !event.late() && !SystemEvents.isEngagement(event.name());
    }

    private static EventMessage message(EventEntry event, long startMillis) {
        return new EventMessage(
                event.id(),
                event.type(),
                event.name(),
                event.page(),
                event.serverTimestamp() - startMillis,
                event.url(),
                event.title(),
                event.language(),
                event.referrer(),
                PERSONAL.contains(event.name()) ? Map.of() : event.data());
    }
}
