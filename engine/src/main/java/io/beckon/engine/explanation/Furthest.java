package io.beckon.engine.explanation;

import org.jspecify.annotations.Nullable;

/** The furthest that a rule has come since the visit began, or since it fired last, and of equals the latest. */
final class Furthest {
    private @Nullable Progress furthest;
    private boolean isLost;
    private @Nullable Lapse lapse;

    /** It is so far now, whatever has happened. */
    void reach(Progress progress, long nowMillis) {
        compare(progress, nowMillis, null);
    }

    /** It is so far now that a page view has ended. */
    void leave(Progress progress, long atMillis) {
        compare(progress, atMillis, Lapse.Cause.PAGE_LEFT);
    }

    void forget() {
        furthest = null;
        isLost = false;
        lapse = null;
    }

    /** How it was lost; absent when it is not, or when an event took it away. */
    @Nullable
    Lapse lapse() {
        return lapse;
    }

    private void compare(Progress progress, long atMillis, Lapse.@Nullable Cause otherwise) {
        int reached = progress.reached();
        if (furthest == null || reached >= furthest.reached()) {
            forget();
            furthest = reached > 0 ? progress : null;
        } else if (!isLost) {
            isLost = true;
            lapse = lapse(furthest, atMillis, otherwise);
        }
    }

    private static @Nullable Lapse lapse(Progress lost, long atMillis, Lapse.@Nullable Cause otherwise) {
        Long untilMillis = lost.untilMillis();
        if (untilMillis != null && untilMillis < atMillis) {
            return new Lapse(lost, untilMillis, Lapse.Cause.TIME_OVER);
        }
        return otherwise == null ? null : new Lapse(lost, atMillis, otherwise);
    }
}
