package io.beckon.admin.visits;

import io.beckon.admin.runtime.RuntimeConnection;
import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.history.EngagementEntry;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.RefusalEntry;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.history.VisitPage;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The history of one runtime. Throws {@link io.beckon.admin.runtime.RuntimeFailure} when it does not answer as the protocol says. */
public final class HistoryPort {
    private static final String VISITS = "/history/visits";

    private final RuntimeConnection connection;

    /** The history behind this connection, which stays the caller's to close. */
    public HistoryPort(RuntimeConnection connection) {
        this.connection = connection;
    }

    /**
     * Visits of a site, newest first.
     *
     * @param limit how many at most
     * @param after the cursor that the page before ended with
     */
    VisitPage visits(SiteKey site, VisitFilter filter, Period.Span span, int limit, @Nullable String after) {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("site", site);
        query.put("from", span.fromMillis());
        query.put("to", span.toMillis());
        query.put("visitor", filter.visitor());
        query.put("identity", filter.identity());
        query.put("rule", filter.rule());
        query.put("result", filter.result() == null ? null : filter.result().text());
        query.put("event", filter.event());
        query.put("limit", limit);
        query.put("after", after);
        return connection.read(get(VISITS + "?" + encoded(query)), VisitPage.class);
    }

    /** Visits of a site that began in this span, newest first; the cursor is that of the page before. */
    public VisitPage visits(SiteKey site, Period.Span span, int limit, @Nullable String after) {
        return visits(site, VisitFilter.USUAL, span, limit, after);
    }

    /**
     * The events of the visits that the same question is answered with, each a line of JSON with the ids of its visit and visitor.
     *
     * @param line told each of them as it comes; what it throws ends the reading
     */
    public void recording(SiteKey site, Period.Span span, int limit, @Nullable String after, Consumer<String> line) {
        Map<String, @Nullable Object> query = new LinkedHashMap<>();
        query.put("site", site);
        query.put("from", span.fromMillis());
        query.put("to", span.toMillis());
        query.put("limit", limit);
        query.put("after", after);
        connection.lines(
                connection
                        .to("/history/events?" + encoded(query))
                        .setHeader("Accept", RuntimeConnection.LINES)
                        .GET(),
                line);
    }

    /** So many visits of a site that began last. */
    public List<VisitEntry> newest(SiteKey site, int count) {
        return visits(site, VisitFilter.USUAL, Period.Span.EVER, count, null).visits();
    }

    /** Whether the site has had a visit at all. */
    public boolean hasAny(SiteKey site) {
        return !newest(site, 1).isEmpty();
    }

    /** One visit, of whatever site; empty when history does not know it. */
    Optional<VisitEntry> visit(VisitId visit) {
        HttpResponse<byte[]> answer = get(VISITS + "/" + visit);
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(connection.read(answer, VisitEntry.class));
    }

    /** The events of a visit but for the first so many. */
    public List<EventEntry> events(VisitId visit, int from) {
        return parts(visit, "events?from=" + from, EventEntry[].class);
    }

    List<DecisionEntry> decisions(VisitId visit) {
        return parts(visit, "decisions", DecisionEntry[].class);
    }

    List<EngagementEntry> engagements(VisitId visit) {
        return parts(visit, "engagements", EngagementEntry[].class);
    }

    List<RefusalEntry> refusals(VisitId visit) {
        return parts(visit, "refusals", RefusalEntry[].class);
    }

    private <T> List<T> parts(VisitId visit, String part, Class<T[]> type) {
        return Arrays.asList(connection.read(get(VISITS + "/" + visit + "/" + part), type));
    }

    private HttpResponse<byte[]> get(String path) {
        return connection.send(connection.to(path).GET());
    }

    private static String encoded(Map<String, @Nullable Object> query) {
        return query.entrySet().stream()
                .filter(parameter -> parameter.getValue() != null)
                .map(parameter -> parameter.getKey() + "="
                        + URLEncoder.encode(String.valueOf(parameter.getValue()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
