package io.beckon.engine;

import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.ids.VisitorId;
import io.beckon.definitions.wire.StreamEvent;
import io.beckon.engine.engagement.EngagementRoom;
import io.beckon.engine.visit.StateReader;
import io.beckon.engine.visit.StateWriter;
import io.beckon.engine.visit.VisitorFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The unit of state: what is known of a visitor, his live visits, and the ids of those that ended last. One lane owns it; {@link
 * VisitorReducer} changes it in place.
 */
public final class Visitor {
    static final int MOST_LIVE = 16;
    static final int MOST_ENDED = 32;
    /** Those before are still read: 1 knew no labels of offers, 1 to 3 kept what rules remember in other forms, 1 to 4 had no profiles, 1 to 5 no consent. */
    private static final int FORMAT = 6;

    private final SiteKey site;
    private final VisitorId id;
    private final List<LiveVisit> live;
    private final List<VisitId> ended;
    private VisitorFacts facts;

    private Visitor(SiteKey site, VisitorId id, VisitorFacts facts, List<LiveVisit> live, List<VisitId> ended) {
        this.site = site;
        this.id = id;
        this.facts = facts;
        this.live = live;
        this.ended = ended;
    }

    /** A visitor of whom nothing is known. */
    public static Visitor of(SiteKey site, VisitorId id) {
        return new Visitor(site, id, VisitorFacts.NONE, new ArrayList<>(), new ArrayList<>());
    }

    /** Reads what {@link #encode} wrote. */
    public static Visitor decode(byte[] state) {
        StateReader in = new StateReader(state);
        int format = in.count();
        if (format < 1 || format > FORMAT) {
            throw new IllegalArgumentException(
                    "Expected a visitor's state of format 1 to " + FORMAT + ", but got " + format + ".");
        }
        return new Visitor(
                SiteKey.of(in.text()),
                VisitorId.of(in.text()),
                VisitorFacts.decode(in),
                in.list(from -> LiveVisit.decode(from, format)),
                in.list(from -> VisitId.of(from.text())));
    }

    /** The whole state, its format first. The same state gives the same bytes. */
    public byte[] encode() {
        StateWriter out = new StateWriter();
        out.number(FORMAT);
        out.text(site.value());
        out.text(id.value());
        facts.encode(out);
        out.list(live, LiveVisit::encode);
        out.list(ended, (visit, to) -> to.text(visit.value()));
        return out.toBytes();
    }

    /** The site whose visitor it is. */
    public SiteKey site() {
        return site;
    }

    /** The visitor's id. */
    public VisitorId id() {
        return id;
    }

    /** What is known of the visitor across visits. */
    public VisitorFacts facts() {
        return facts;
    }

    /** Whether a visit goes on. */
    public boolean isLive() {
        return !live.isEmpty();
    }

    /** Whether this visit goes on. */
    public boolean isLive(VisitId visit) {
        return find(visit) != null;
    }

    /** When something is due next; {@link Long#MAX_VALUE} when nothing is. */
    public long nextDeadlineMillis() {
        LiveVisit next = next();
        return next == null ? Long.MAX_VALUE : next.nextDeadlineMillis();
    }

    /** The visit in which something is due next. */
    public Optional<VisitId> nextDeadlineVisit() {
        return Optional.ofNullable(next()).map(LiveVisit::id);
    }

    /** What a browser of the visit must know; a visit that is not live has no engagement. */
    public StreamEvent.State state(VisitId visit, long atMillis, Packages packages) {
        LiveVisit found = find(visit);
        SitePackage judge = found == null ? null : packages.find(site, found.version());
        return new StreamEvent.State(
                visit.value(),
                found == null || judge == null
                        ? null
                        : EngagementRoom.state(judge.terms(), found.engagements(), atMillis, found.endMillis())
                                .orElse(null));
    }

    List<LiveVisit> live() {
        return live;
    }

    @Nullable
    LiveVisit find(VisitId visit) {
        for (LiveVisit known : live) {
            if (known.id().equals(visit)) {
                return known;
            }
        }
        return null;
    }

    boolean mayBegin(VisitId visit) {
        return !ended.contains(visit);
    }

    void begin(LiveVisit visit) {
        live.add(visit);
        facts = facts.visited();
    }

    void end(LiveVisit visit) {
        live.remove(visit);
        ended.add(visit.id());
        if (ended.size() > MOST_ENDED) {
            ended.removeFirst();
        }
    }

    void learn(VisitorFacts more) {
        facts = more;
    }

    private @Nullable LiveVisit next() {
        LiveVisit next = null;
        for (LiveVisit visit : live) {
            if (next == null || visit.nextDeadlineMillis() < next.nextDeadlineMillis()) {
                next = visit;
            }
        }
        return next;
    }
}
