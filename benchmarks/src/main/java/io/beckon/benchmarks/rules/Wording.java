package io.beckon.benchmarks.rules;

import io.beckon.definitions.wire.SystemEvents;

/** How rules say which events they mean. */
public enum Wording {
    /** All of them look at {@code PageEntered}, and tell pages by their category. */
    CATEGORIES("all on PageEntered, by category"),
    /** Every page has an event with a name of its own. */
    NAMES("distinct event names");

    private final String label;

    Wording(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The name of the event of this category. */
    String event(int category) {
        return switch (this) {
            case CATEGORIES -> SystemEvents.PAGE_ENTERED;
            case NAMES -> "Visited" + category;
        };
    }
}
