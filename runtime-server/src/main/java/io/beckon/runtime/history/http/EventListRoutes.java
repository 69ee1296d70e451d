package io.beckon.runtime.history.http;

import io.beckon.definitions.Json;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.history.VisitPage;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import io.beckon.runtime.history.HistoryUnavailable;
import io.beckon.runtime.history.VisitCursor;
import io.beckon.runtime.history.VisitHistory;
import io.beckon.runtime.history.VisitQuery;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Recordings: the events of many visits, one line of JSON each, as {@code ./beckon rehearse} reads them. */
@RestController
@RequestMapping("/history")
class EventListRoutes {
    /** The header that says what the following page's {@code after} is; absent on the last page. */
    static final String NEXT = "Beckon-Next";

    private final VisitHistory history;

    EventListRoutes(VisitHistory history) {
        this.history = history;
    }

    /** The events of a page of visits, the visits newest first, the events of each in their order; with the ids of visit and visitor. */
    @GetMapping(value = "/events", produces = "application/x-ndjson")
    void events(
            @RequestParam(required = false) @Nullable SiteKey site,
            @RequestParam(required = false) @Nullable Long from,
            @RequestParam(required = false) @Nullable Long to,
            @RequestParam(defaultValue = PageSize.USUAL) PageSize limit,
            @RequestParam(required = false) @Nullable VisitCursor after,
            HttpServletResponse answer)
            throws IOException {
        VisitPage page =
                history.visits(new VisitQuery(site, from, to, null, null, null, null, null, limit.visits(), after));
        answer.setContentType("application/x-ndjson");
        answer.setCharacterEncoding(StandardCharsets.UTF_8);
        if (page.next() != null) {
            answer.setHeader(NEXT, page.next());
        }
        try {
            for (VisitEntry visit : page.visits()) {
                write(visit, answer.getWriter());
            }
        } catch (HistoryUnavailable away) {
            letOthersAnswer(answer);
            throw away;
        }
    }

    /** As long as nothing was sent, history that goes away is answered as everywhere else; later, the answer breaks off. */
    private static void letOthersAnswer(HttpServletResponse answer) {
        if (!answer.isCommitted()) {
            answer.reset();
        }
    }

    private void write(VisitEntry visit, Writer lines) throws IOException {
        for (EventEntry event : history.events(VisitId.of(visit.id()))) {
            ObjectNode line = Json.MAPPER.createObjectNode();
            line.put("visitId", visit.id());
            line.put("visitorId", visit.visitor().id());
            line.setAll(Json.MAPPER.<ObjectNode>valueToTree(event));
            lines.write(line.toString());
            lines.write('\n');
        }
    }
}
