package io.beckon.runtime.history.http;

import io.beckon.definitions.history.VisitPage;
import io.beckon.definitions.history.VisitResult;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.runtime.history.RefusalSummary;
import io.beckon.runtime.history.VisitCursor;
import io.beckon.runtime.history.VisitHistory;
import io.beckon.runtime.history.VisitQuery;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists of visits, newest first. Every parameter narrows the list; a page's {@code next} is the following page's {@code after}. */
@RestController
@RequestMapping("/history")
class VisitListRoutes {
    private final VisitHistory history;

    VisitListRoutes(VisitHistory history) {
        this.history = history;
    }

    @GetMapping("/visits")
    VisitPage visits(
            @RequestParam(required = false) @Nullable SiteKey site,
            @RequestParam(required = false) @Nullable Long from,
            @RequestParam(required = false) @Nullable Long to,
            @RequestParam(required = false) @Nullable VisitorId visitor,
            @RequestParam(required = false) @Nullable String identity,
            @RequestParam(required = false) @Nullable RuleId rule,
            @RequestParam(required = false) @Nullable VisitResult result,
            @RequestParam(required = false) @Nullable String event,
            @RequestParam(defaultValue = PageSize.USUAL) PageSize limit,
            @RequestParam(required = false) @Nullable VisitCursor after) {
        return history.visits(
                new VisitQuery(site, from, to, visitor, identity, rule, result, event, limit.visits(), after));
    }

    @GetMapping("/visitors/{visitor}/visits")
    VisitPage ofVisitor(
            @PathVariable VisitorId visitor,
            @RequestParam(defaultValue = PageSize.USUAL) PageSize limit,
            @RequestParam(required = false) @Nullable VisitCursor after) {
        return history.visits(page(limit, after).withVisitor(visitor));
    }

    @GetMapping("/identities/{userId}/visits")
    VisitPage ofIdentity(
            @PathVariable String userId,
            @RequestParam(defaultValue = PageSize.USUAL) PageSize limit,
            @RequestParam(required = false) @Nullable VisitCursor after) {
        return history.visits(page(limit, after).withIdentity(userId));
    }

    private static VisitQuery page(PageSize limit, @Nullable VisitCursor after) {
        VisitQuery first = VisitQuery.newest(limit.visits());
        return after == null ? first : first.withAfter(after);
    }

    /** How much was refused at a site on a UTC day, such as {@code 2026-11-22}. */
    @GetMapping("/refusals")
    RefusalSummary refusals(@RequestParam SiteKey site, @RequestParam LocalDate day) {
        return history.refusals(site.value(), day.toEpochDay());
    }
}
