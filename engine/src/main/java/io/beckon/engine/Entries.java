package io.beckon.engine;

import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.RefusalEntry;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.wire.EventMessage;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.Identity;
import io.beckon.engine.visit.Origin;
import io.beckon.engine.visit.Refusal;
import io.beckon.engine.visit.Source;
import io.beckon.engine.visit.Visit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in the words of history what happened. */
final class Entries {
    private Entries() {}

    static EventEntry event(Event event, List<EventEntry.CategoryEntry> categories) {
        EventMessage message = event.message();
        return new EventEntry(
                message.id(),
                message.type(),
                message.name(),
                source(event.source()),
                message.page(),
                message.url(),
                message.title(),
                message.language(),
                message.referrer(),
                event.serverAtMillis(),
                message.at(),
                event.late(),
                categories,
                message.data());
    }

    /** The event that history tells of; what came with it as a proof is not told. */
    static Event event(EventEntry entry) {
        EventMessage message = new EventMessage(
                entry.id(),
                entry.type(),
                entry.name(),
                entry.page(),
                entry.at(),
                entry.url(),
                entry.title(),
                entry.language(),
                entry.referrer(),
                entry.data());
        Source source = entry.source().equals(source(Source.SERVER)) ? Source.SERVER : Source.BROWSER;
        return new Event(message, source, entry.serverTimestamp(), entry.late());
    }

    static RefusalEntry refusal(EventMessage message, long atMillis, Refusal reason) {
        return new RefusalEntry(message.id(), message.name(), message.page(), atMillis, reason.text());
    }

    static VisitEntry visit(SiteKey site, VisitorId visitor, Visit visit, @Nullable Long endedAtMillis) {
        Origin origin = visit.origin();
        return new VisitEntry(
                origin.visit().value(),
                site.value(),
                origin.version(),
                new VisitEntry.VisitorEntry(visitor.value(), origin.number()),
                origin.startedAtMillis(),
                endedAtMillis,
                identities(visit.identities().people()),
                origin.device(),
                origin.country(),
                visit.pageCount(),
                visit.eventCount());
    }

    private static List<VisitEntry.IdentityEntry> identities(List<Identity> people) {
        return people.isEmpty()
                ? List.of()
                : people.stream()
                        .map(person -> new VisitEntry.IdentityEntry(
                                person.userId(), person.scope().text()))
                        .toList();
    }

    private static String source(Source source) {
        return switch (source) {
            case BROWSER -> "browser";
            case SERVER -> "server";
        };
    }
}
