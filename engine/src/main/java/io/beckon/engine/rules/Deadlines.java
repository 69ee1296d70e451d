package io.beckon.engine.rules;

import io.beckon.definitions.ids.PageId;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What the rules of a visit await, in the order in which it is due: arrays that are replaced, never changed. */
final class Deadlines {
    static final Awaited[] NONE = {};

    private Deadlines() {}

    /** The first that this rule awaits. */
    static @Nullable Awaited first(Awaited[] deadlines, int rule) {
        for (Awaited awaited : deadlines) {
            if (awaited.rule() == rule) {
                return awaited;
            }
        }
        return null;
    }

    /** The first that this rule awaits because of an event in this page view, or in none. */
    static @Nullable Awaited first(Awaited[] deadlines, int rule, @Nullable String page) {
        for (Awaited awaited : deadlines) {
            if (awaited.isOf(rule, page)) {
                return awaited;
            }
        }
        return null;
    }

    /** Whether any is awaited because of an event in this page view. */
    static boolean areAny(Awaited[] deadlines, PageId page) {
        for (Awaited awaited : deadlines) {
            if (page.equals(awaited.page())) {
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

    /** Those that are kept. */
    static Awaited[] keep(Awaited[] deadlines, Predicate<Awaited> kept) {
        Awaited[] after = new Awaited[deadlines.length];
        int size = 0;
        for (Awaited awaited : deadlines) {
            if (kept.test(awaited)) {
                after[size++] = awaited;
            }
        }
        return Arrays.copyOf(after, size);
    }
}
