package io.beckon.engine.rules;

import io.beckon.definitions.ids.PageId;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the rules of a visit await, in the order in which it is due: arrays that are replaced, never changed. */
final class Deadlines {
    static final Awaited[] NONE = {};

    private Deadlines() {}

    /** The place of the first that this rule awaits, or -1. */
    static int first(Awaited[] deadlines, int rule) {
        for (int at = 0; at < deadlines.length; at++) {
            if (deadlines[at].rule() == rule) {
                return at;
            }
        }
        return -1;
    }

    /** The place of the first that this rule awaits because of an event in this page view, or in none; or -1. */
    static int first(Awaited[] deadlines, int rule, @Nullable PageId page) {
        for (int at = 0; at < deadlines.length; at++) {
            if (deadlines[at].rule() == rule && deadlines[at].isOf(page)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether any is awaited because of an event in this page view, which is open as far as they know. */
    static boolean areAny(Awaited[] deadlines, @Nullable PageId page) {
        for (Awaited awaited : deadlines) {
            if (awaited.isPageOpen() && awaited.isOf(page)) {
                return true;
            }
        }
        return false;
    }

    /** One more; of equal ones the one that was opened first stays first. */
    static Awaited[] with(Awaited[] deadlines, Awaited opened) {
        int at = 0;
        while (at < deadlines.length && !opened.isBefore(deadlines[at])) {
            at++;
        }
        Awaited[] after = Arrays.copyOf(deadlines, deadlines.length + 1);
        System.arraycopy(deadlines, at, after, at + 1, deadlines.length - at);
        after[at] = opened;
        return after;
    }

    /** All but the one at this place. */
    static Awaited[] without(Awaited[] deadlines, int at) {
        int size = deadlines.length - 1;
        if (size == 0) {
            return NONE;
        }
        Awaited[] after = Arrays.copyOf(deadlines, size);
        System.arraycopy(deadlines, at + 1, after, at, size - at);
        return after;
    }

    /** The same when this page view is over. */
    static Awaited[] withPageClosed(Awaited[] deadlines, @Nullable PageId page) {
        Awaited[] after = deadlines.clone();
        for (int at = 0; at < after.length; at++) {
            after[at] = after[at].isOf(page) ? after[at].withPageClosed() : after[at];
        }
        return after;
    }

    /** Those that are kept. */
    static Awaited[] keep(Awaited[] deadlines, Predicate<Awaited> kept) {
        return Arrays.stream(deadlines).filter(kept).toArray(Awaited[]::new);
    }
}
