package io.beckon.runtime.notification;

import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.TabId;
import io.beckon.definitions.wire.StreamEvent;
import java.util.ArrayList;
import java.util.List;

/** A channel that remembers what it was told. */
final class RecordingChannel implements BrowserChannel {
    private final TabId tab;
    private final PageId page;
    private final List<StreamEvent> events = new ArrayList<>();
    private boolean closed;

    RecordingChannel(String tab, String page) {
        this.tab = TabId.of(tab);
        this.page = PageId.of(page);
    }

    List<StreamEvent> events() {
        return events;
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public TabId tab() {
        return tab;
    }

    @Override
    public PageId page() {
        return page;
    }

    @Override
    public void send(StreamEvent event) {
        events.add(event);
    }

    @Override
    public void close() {
        closed = true;
    }
}
