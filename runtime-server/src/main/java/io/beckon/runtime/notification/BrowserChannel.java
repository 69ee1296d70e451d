package io.beckon.runtime.notification;

import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.TabId;
import io.beckon.definitions.wire.StreamEvent;

/**
 * An open way to one visible page of a visit.
 *
 * <p><b>Contract</b>: safe for any thread; {@link #send} never blocks: a channel whose unsent bytes exceed its limit closes itself;
 * events arrive in the order of the calls.
 */
public interface BrowserChannel {
    /** The tab that holds it. */
    TabId tab();

    /** The page view that it was opened for. */
    PageId page();

    /** Says something. */
    void send(StreamEvent event);

    /** Ends it. */
    void close();
}
