package io.beckon.admin.rehearsal;

import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.rules.EventType;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.definitions.wire.SystemEvents;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One line of a recording: an event as history tells it, and whose it is.
 *
 * @param visitorId absent: a visitor of its own for each visit
 * @param source {@code browser} (when absent) or {@code server}
 * @param at the browser's clock; absent: the server's
 * @param late whether it came too late for the rules
 * @param device what the sender was, as history tells it of the visit; empty: not known
 * @param country two letters, as history tells it of the visit; absent: not known
 */
record RecordedEvent(
        VisitId visitId,
        @Nullable VisitorId visitorId,
        String id,
        EventType type,
        String name,
        @Nullable String source,
        @Nullable String page,
        @Nullable String url,
        @Nullable String title,
        @Nullable String language,
        @Nullable String referrer,
        long serverTimestamp,
        @Nullable Long at,
        @Nullable Boolean late,
        Map<String, String> device,
        @Nullable String country,
        Map<String, JsonNode> data) {
    RecordedEvent {
        device = Map.copyOf(device);
        data = Map.copyOf(data);
    }

    /** An event of a visit, as history tells both. */
    static RecordedEvent of(VisitEntry visit, EventEntry event) {
        return new RecordedEvent(
                VisitId.of(visit.id()),
                VisitorId.of(visit.visitor().id()),
                event.id(),
                event.type(),
                event.name(),
                event.source(),
                event.page(),
                event.url(),
                event.title(),
                event.language(),
                event.referrer(),
                event.serverTimestamp(),
                event.at(),
                event.late(),
                visit.device(),
                visit.country(),
                event.data());
    }

    VisitorId visitor() {
        return visitorId == null ? VisitorId.of(visitId.value()) : visitorId;
    }

    boolean isFromServer() {
        return "server".equals(source);
    }

    boolean isLate() {
        return Boolean.TRUE.equals(late);
    }

    /** Whether it happened anew in a rehearsal: what the engine says itself, and what is about the offers of back then, did not. */
    boolean happensAgain() {
        boolean isOurs = isFromServer() && type == EventType.SYSTEM;
        return !isOurs && !SystemEvents.isEngagement(name);
    }

    long atMillis() {
        return at == null ? serverTimestamp : at;
    }

    EventMessage message() {
        return new EventMessage(id, type, name, page, atMillis(), url, title, language, referrer, data);
    }
}
