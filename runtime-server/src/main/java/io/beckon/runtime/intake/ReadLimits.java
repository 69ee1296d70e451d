package io.beckon.runtime.intake;

/** The bounds of what is read from outside. They hold for every site; see {@code docs/decisions/0030}. */
public final class ReadLimits {
    /** Bytes of a body. */
    public static final int BODY_BYTES = 64 * 1024;

    /** Events of a batch that are looked at; what follows is rejected item by item. */
    static final int EVENTS = 50;

    /** Items of a batch that are rejected item by item; with more, the batch is refused, so that no answer outgrows its request. */
    static final int ITEMS = 2000;

    /** Bytes of one event. */
    static final int EVENT_BYTES = 16 * 1024;

    /** Properties of one object. */
    static final int KEYS = 64;

    /** Characters of a name, an id or a property's key. */
    static final int NAME_LENGTH = 64;

    /** Characters of any other text. */
    static final int TEXT_LENGTH = 4096;

    /** Characters of a number. */
    static final int NUMBER_LENGTH = 32;

    /** Objects and arrays within one another, the outermost included. */
    static final int DEPTH = 8;

    /** Different names of business events that a site has not defined, for each site and day. */
    static final int UNDEFINED_NAMES = 200;

    /** The latest moment that a sender's clock may show: beyond it, doubles skip milliseconds. */
    static final long LATEST_MILLIS = 1L << 53;

    private ReadLimits() {}
}
