package io.beckon.engine.visit;

import io.beckon.definitions.wire.SystemEvents;

/**
 * One live visit: what its browser did, as far as it matters for later events. Owned by one lane and changed in place, event by event,
 * after everything that may throw.
 */
public final class Visit {
    /** After so many events, further ones are refused. */
    public static final int MOST_EVENTS = 5000;

    /** The first format of a visitor's state that has profiles. */
    static final int FIRST_WITH_PROFILE = 5;

    private static final long LONGEST_MILLIS = 24 * 60 * 60_000L;
    private static final long GRACE_MILLIS = 2 * 60_000L;

    private final Origin origin;
    private final SeenIds seen;
    private PageViews pages;
    private Identities identities;
    private Profile profile = Profile.NONE;
    private long activeAtMillis;
    private int pageCount;
    private int eventCount;

    private Visit(Origin origin, SeenIds seen, PageViews pages, Identities identities) {
        this.origin = origin;
        this.seen = seen;
        this.pages = pages;
        this.identities = identities;
        activeAtMillis = origin.startedAtMillis();
    }

    /** A visit that begins. */
    public static Visit begin(Origin origin) {
        return new Visit(origin, new SeenIds(), PageViews.NONE, Identities.NONE);
    }

    /** What is known from its beginning on. */
    public Origin origin() {
        return origin;
    }

    /** Its page views. */
    public PageViews pages() {
        return pages;
    }

    /** Who the site said the visitor is. */
    public Identities identities() {
        return identities;
    }

    /** What its events told of the visitor. */
    public Profile profile() {
        return profile;
    }

    /** How many page views there were. */
    public int pageCount() {
        return pageCount;
    }

    /** How many events were recorded; also the place of the next one. */
    public int eventCount() {
        return eventCount;
    }

    /** Whether it takes no more events from outside. */
    public boolean isFull() {
        return eventCount >= MOST_EVENTS;
    }

    /** Remembers an event, and that the browser is there; false, without any effect, when its id was seen before. */
    public boolean see(Source source, String id, long atMillis) {
        if (!seen.add(source, id)) {
            return false;
        }
        activeAtMillis = atMillis;
        return true;
    }

    /** An event belongs to it. */
    public void record(Event event) {
        identities = identities.after(event);
        pageCount += event.name().equals(SystemEvents.PAGE_ENTERED) ? 1 : 0;
        eventCount++;
    }

    /** Takes over what its events told of the visitor. */
    public void learn(Profile changed) {
        profile = changed;
    }

    /** Takes over its page views. */
    public void replace(PageViews changed) {
        pages = changed;
    }

    /**
     * When it ends unless something happens.
     *
     * @param inactivityMillis the silence after which an agent begins a new visit
     * @param heldOpen whether silence does not end it, because a chat goes on
     */
    public long endMillis(long inactivityMillis, boolean heldOpen) {
        long latest = origin.startedAtMillis() + LONGEST_MILLIS;
        return heldOpen ? latest : Math.min(latest, activeAtMillis + inactivityMillis + GRACE_MILLIS);
    }

    /** When the browser was last heard of. */
    public long activeAtMillis() {
        return activeAtMillis;
    }

    /** Appends it to a state. */
    public void encode(StateWriter out) {
        origin.encode(out);
        seen.encode(out);
        pages.encode(out);
        identities.encode(out);
        out.number(activeAtMillis);
        out.number(pageCount);
        out.number(eventCount);
        profile.encode(out);
    }

    /** Reads what {@link #encode} wrote, in this or a former format. */
    public static Visit decode(StateReader in, int format) {
        Visit visit = new Visit(Origin.decode(in), SeenIds.decode(in), PageViews.decode(in), Identities.decode(in));
        visit.activeAtMillis = in.number();
        visit.pageCount = in.count();
        visit.eventCount = in.count();
        visit.profile = format < FIRST_WITH_PROFILE ? Profile.NONE : Profile.decode(in, format);
        return visit;
    }
}
