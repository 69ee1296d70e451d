package io.beckon.runtime.history.http;

import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.history.EngagementEntry;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.RefusalEntry;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.ids.VisitId;
import io.beckon.runtime.history.VisitHistory;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** One visit and its parts. */
@RestController
@RequestMapping("/history/visits/{visit}")
class VisitRoutes {
    private final VisitHistory history;

    VisitRoutes(VisitHistory history) {
        this.history = history;
    }

    @GetMapping
    VisitEntry visit(@PathVariable VisitId visit) {
        return history.visit(visit).orElseThrow(() -> unknown(visit));
    }

    /** The events from a place on, counted from 0: who has the first hundred asks for {@code from=100}. */
    @GetMapping("/events")
    List<EventEntry> events(@PathVariable VisitId visit, @RequestParam(defaultValue = "0") int from) {
        return known(visit, history.events(visit, from));
    }

    @GetMapping("/decisions")
    List<DecisionEntry> decisions(@PathVariable VisitId visit) {
        return known(visit, history.decisions(visit));
    }

    @GetMapping("/engagements")
    List<EngagementEntry> engagements(@PathVariable VisitId visit) {
        return known(visit, history.engagements(visit));
    }

    @GetMapping("/refusals")
    List<RefusalEntry> refusals(@PathVariable VisitId visit) {
        return known(visit, history.refusals(visit));
    }

    /** No parts is an answer for a visit that there is, and an error for one that there is not. */
    private <T> List<T> known(VisitId visit, List<T> parts) {
        if (parts.isEmpty() && history.visit(visit).isEmpty()) {
            throw unknown(visit);
        }
        return parts;
    }

    private static ResponseStatusException unknown(VisitId visit) {
        return new ResponseStatusException(
                HttpStatus.NOT_FOUND,
                "Expected a visit that history knows, but '" + visit + "' is none. A new one can take a second.");
    }
}
