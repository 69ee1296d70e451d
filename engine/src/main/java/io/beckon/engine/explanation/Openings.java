package io.beckon.engine.explanation;

import io.beckon.definitions.rules.Repeat;
import java.util.HashSet;
import java.util.Set;

/** How often a rule may still fire. */
final class Openings {
    private final Repeat repeat;
    private final Set<String> spentPages = new HashSet<>();
    private boolean isSpent;

    Openings(Repeat repeat) {
        this.repeat = repeat;
    }

    boolean mayFireOn(String page) {
        return switch (repeat) {
            case ONCE_PER_VISIT -> !isSpent;
            case ONCE_PER_PAGE_VIEW -> !spentPages.contains(page);
            case EVERY_TIME -> true;
        };
    }

    boolean isOver() {
        return repeat == Repeat.ONCE_PER_VISIT && isSpent;
    }

    void fireOn(String page, boolean isPageOpen) {
        isSpent = true;
        if (isPageOpen) {
            spentPages.add(page);
        }
    }

    void forgive(String page) {
        isSpent = false;
        spentPages.remove(page);
    }

    void leave(String page) {
        spentPages.remove(page);
    }
}
