package io.beckon.admin.visits;

import io.beckon.admin.access.Access;
import io.beckon.admin.access.Permission;
import io.beckon.admin.drafts.Drafts;
import io.beckon.admin.drafts.Part;
import io.beckon.admin.publishing.RuntimePort;
import io.beckon.admin.runtime.RuntimeConnection;
import io.beckon.admin.runtime.RuntimeFailure;
import io.beckon.definitions.history.EventEntry;
import io.beckon.definitions.history.RefusalEntry;
import io.beckon.definitions.history.VisitEntry;
import io.beckon.definitions.history.VisitPage;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.site.Rule;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The visits of sites. Every call that asks the runtime throws {@link io.beckon.admin.runtime.RuntimeFailure} when it does not answer;
 * a visit of another site is one that does not exist.
 */
@Service
public final class Visits {
    private static final int PAGE_SIZE = 50;
    private static final int OTHERS = 10;

    private final HistoryPort history;
    private final KnownVersions versions;
    private final Drafts drafts;
    private final Access access;
    private final InstantSource clock;

    Visits(RuntimeConnection runtime, Drafts drafts, Access access, InstantSource clock) {
        this.history = new HistoryPort(runtime);
        this.versions = new KnownVersions(new RuntimePort(runtime)::find, clock);
        this.drafts = drafts;
        this.access = access;
        this.clock = clock;
    }

    /** A page of visits, newest first; {@code after} is the cursor that the page before ended with. */
    public VisitPage page(SiteKey site, VisitFilter filter, @Nullable String after) {
        access.require(Permission.SEE_VISITS);
        Period.Span span = filter.period().span(zone(site), clock.instant());
        return history.visits(site, filter, span, PAGE_SIZE, after);
    }

    /** So many visits that began last. */
    public List<VisitEntry> newest(SiteKey site, int count) {
        access.require(Permission.SEE_VISITS);
        return history.newest(site, count);
    }

    /** Everything about one visit. */
    public Optional<OpenVisit> open(SiteKey site, VisitId id) {
        access.require(Permission.SEE_VISITS);
        return find(site, id)
                .map(visit -> new OpenVisit(
                        new VisitStory(
                                visit,
                                history.events(id, 0),
                                history.decisions(id),
                                history.engagements(id),
                                history.refusals(id)),
                        version(visit).names(),
                        zone(site),
                        rules(site).stream().map(Rule::id).collect(Collectors.toSet()),
                        others(site, visit)));
    }

    /** The story as it has gone on; only what is new is asked for. The same story when nothing is. */
    public VisitStory goOn(SiteKey site, VisitStory story) {
        access.require(Permission.SEE_VISITS);
        VisitId id = VisitId.of(story.visit().id());
        VisitEntry now = find(site, id).orElse(story.visit());
        List<RefusalEntry> refusals = history.refusals(id);
        if (now.equals(story.visit()) && refusals.equals(story.refusals())) {
            return story;
        }
        List<EventEntry> events = new ArrayList<>(story.events());
        events.addAll(history.events(id, events.size()));
        return new VisitStory(now, events, history.decisions(id), history.engagements(id), refusals);
    }

    /** What each rule of the version that judges the visit has made of it, as of now or as of its end, as far as the story tells. */
    public VisitExplanation explain(VisitStory story) {
        access.require(Permission.SEE_VISITS);
        return version(story.visit()).explain(story, nowMillis(story));
    }

    /** The same as the story has gone on; nothing is computed anew as long as it has not and nothing is due. */
    public VisitExplanation explain(VisitStory story, VisitExplanation before) {
        access.require(Permission.SEE_VISITS);
        return before.holds(story, nowMillis(story)) ? before : explain(story);
    }

    /** Whether the site has had a visit at all. */
    public boolean hasAny(SiteKey site) {
        access.require(Permission.SEE_VISITS);
        return history.hasAny(site);
    }

    /** What a text is: the id of a visit or a visitor, a user, or the name of an event. */
    public Lookup lookup(SiteKey site, String text) {
        access.require(Permission.SEE_VISITS);
        Optional<VisitId> visit =
                read(text, VisitId::of).filter(id -> find(site, id).isPresent());
        if (visit.isPresent()) {
            return new Lookup.OfVisit(visit.get());
        }
        VisitFilter all = VisitFilter.USUAL.withPeriod(Period.Preset.EVER);
        Optional<VisitorId> visitor = read(text, VisitorId::of).filter(id -> isAny(site, all.withVisitor(id)));
        if (visitor.isPresent()) {
            return new Lookup.OfVisitor(visitor.get());
        }
        if (isAny(site, all.withIdentity(text))) {
            return new Lookup.OfIdentity(text);
        }
        return isAny(site, all.withEvent(text)) ? new Lookup.OfEvent(text) : new Lookup.Unknown(text);
    }

    /** The zone in which the site counts its days. */
    public ZoneId zone(SiteKey site) {
        return drafts.site(site).settings().timeZone();
    }

    /** The rules that visits can be searched by: those that are defined now. */
    public List<Rule> rules(SiteKey site) {
        return drafts.all(site, Part.RULES).stream()
                .map(draft -> draft.definition())
                .toList();
    }

    /** The newest visits of the same visitor, without this one. */
    private List<VisitEntry> others(SiteKey site, VisitEntry visit) {
        VisitFilter sameVisitor = VisitFilter.USUAL
                .withPeriod(Period.Preset.EVER)
                .withVisitor(VisitorId.of(visit.visitor().id()));
        return history.visits(site, sameVisitor, Period.Span.EVER, OTHERS + 1, null).visits().stream()
                .filter(other -> !other.id().equals(visit.id()))
                .limit(OTHERS)
                .toList();
    }

    /** The version that judges a visit; a runtime that does not tell leaves it unknown. */
    private KnownVersion version(VisitEntry visit) {
        try {
            return versions.of(SiteKey.of(visit.site()), visit.version());
        } catch (RuntimeFailure silent) {
            return KnownVersion.unknown(VisitExplanation.Untold.UNREACHABLE);
        }
    }

    private long nowMillis(VisitStory story) {
        long lastMillis = story.lastMillis();
        return story.isLive() ? Math.max(lastMillis, clock.instant().toEpochMilli()) : lastMillis;
    }

    private boolean isAny(SiteKey site, VisitFilter filter) {
        return !history.visits(site, filter, Period.Span.EVER, 1, null).visits().isEmpty();
    }

    private Optional<VisitEntry> find(SiteKey site, VisitId id) {
        return history.visit(id).filter(visit -> visit.site().equals(site.value()));
    }

    private static <T> Optional<T> read(String text, Function<String, T> type) {
        try {
            return Optional.of(type.apply(text));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
