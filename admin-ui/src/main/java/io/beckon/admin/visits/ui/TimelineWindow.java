package io.beckon.admin.visits.ui;

/**
 * The part of a timeline that is shown.
 *
 * @param to the first place that is not shown any more
 */
record TimelineWindow(int from, int to) {
    /** How far one click goes. */
    static final int STEP = 200;

    /** More rows than this are never shown at once. */
    static final int WIDEST = 3 * STEP;

    /** The beginning. */
    static TimelineWindow first(int total) {
        return new TimelineWindow(0, Math.min(STEP, total));
    }

    /** The end. */
    static TimelineWindow last(int total) {
        return new TimelineWindow(Math.max(0, total - STEP), total);
    }

    /** What lies around a place. */
    static TimelineWindow around(int place, int total) {
        int from = Math.max(0, place - STEP / 2);
        return new TimelineWindow(from, Math.min(total, from + STEP));
    }

    /** A step further at the beginning; what becomes too much falls off at the end. */
    TimelineWindow earlier() {
        int further = Math.max(0, from - STEP);
        return new TimelineWindow(further, Math.min(to, further + WIDEST));
    }

    /** A step further at the end; what becomes too much falls off at the beginning. */
    TimelineWindow later(int total) {
        int further = Math.min(total, to + STEP);
        return new TimelineWindow(Math.max(from, further - WIDEST), further);
    }

    /** The same after the timeline has grown: who saw the end sees it still, unless that were too much. */
    TimelineWindow grown(int before, int total) {
        boolean follows = to == before && total - from <= WIDEST;
        return follows ? new TimelineWindow(from, total) : this;
    }

    boolean contains(int place) {
        return place >= from && place < to;
    }

    boolean overlaps(TimelineWindow other) {
        return from < other.to && other.from < to;
    }
}
