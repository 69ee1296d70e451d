package io.beckon.snippet;

import java.util.Optional;

/**
 * Why browsers find no element with a selector, as a value for those who say it in another language.
 *
 * @param part what the reason means of the selector
 */
public record SelectorFault(Reason reason, String part) {
    /** What is wrong with the selector. */
    public enum Reason {
        /** It is none. */
        NO_SELECTOR,
        /** Browsers know no such pseudo-class, or not with such an argument. Libraries have some of their own. */
        UNKNOWN_PSEUDO_CLASS,
        /** The part means what is drawn, not an element. */
        PSEUDO_ELEMENT
    }

    /** What is wrong with a selector of a monitored element; empty when nothing is. */
    public static Optional<SelectorFault> in(String selector) {
        return BrowserSelector.fault(selector);
    }

    /** The fault in words, to be read after "but". */
    String message() {
        return switch (reason) {
            case NO_SELECTOR -> "'" + part + "' is none";
            case UNKNOWN_PSEUDO_CLASS -> "'" + part + "' is no pseudo-class that browsers know";
            case PSEUDO_ELEMENT -> "'" + part + "' is no element";
        };
    }
}
