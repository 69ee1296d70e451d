package io.beckon.runtime.notification;

import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.VisitId;
import io.beckon.definitions.wire.StreamEvent;
import io.beckon.engine.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The open browser channels of all visits, and the way of a pushed effect to the right one of them.
 *
 * <p><b>Contract</b>
 *
 * <ul>
 *   <li>Safe for any thread, never blocks.
 *   <li>Pushes of one visit must come from one thread at a time; its channels hear them in that order.
 *   <li>A push that no channel waits for is dropped: the state at the beginning of the next stream tells what it said.
 *   <li>A channel that was told goodbye is closed.
 * </ul>
 */
public final class Streams {
    /** Channels of one visit; the oldest is closed when another one opens. */
    public static final int MOST_PER_VISIT = 3;

    private static final long RETRY_MILLIS = 1_000;
    private static final long RETRY_SPREAD_MILLIS = 4_000;
    private static final long CROWDED_OUT_RETRY_MILLIS = 30_000;

    /** The channels of each visit, the newest last: as only visible pages hold one, that is the tab that was active last. */
    private final Map<VisitId, List<BrowserChannel>> channels = new ConcurrentHashMap<>();

    /** Adds a channel. It replaces the one of the same tab, and the oldest one when the visit has too many. */
    public void open(VisitId visit, BrowserChannel channel) {
        List<BrowserChannel> leaving = new ArrayList<>();
        channels.compute(visit, (_, known) -> {
            leaving.clear();
            return with(known == null ? List.of() : known, channel, leaving);
        });
        leaving.forEach(old -> end(old, channel));
    }

    private static List<BrowserChannel> with(
            List<BrowserChannel> known, BrowserChannel channel, List<BrowserChannel> leaving) {
        List<BrowserChannel> kept = new ArrayList<>(known);
        known.stream().filter(other -> other.tab().equals(channel.tab())).forEach(leaving::add);
        kept.removeAll(leaving);
        while (kept.size() >= MOST_PER_VISIT) {
            leaving.add(kept.removeFirst());
        }
        kept.add(channel);
        return List.copyOf(kept);
    }

    /** A tab that has opened a newer stream does not wait for the old one; any other should not come back at once. */
    private static void end(BrowserChannel old, BrowserChannel newer) {
        if (!old.tab().equals(newer.tab())) {
            old.send(new StreamEvent.Bye(CROWDED_OUT_RETRY_MILLIS));
        }
        old.close();
    }

    /** Forgets a channel that has closed; without effect when it is already forgotten. */
    public void closed(VisitId visit, BrowserChannel channel) {
        channels.computeIfPresent(visit, (_, known) -> {
            List<BrowserChannel> kept =
                    known.stream().filter(other -> !other.equals(channel)).toList();
            return kept.isEmpty() ? null : kept;
        });
    }

    /** Says what was pushed: to the page that is meant, else to the tab that was active last; to all tabs when none is meant. */
    public void push(Effect.Pushed pushed) {
        List<BrowserChannel> meant = channels.getOrDefault(pushed.visit(), List.of()).stream()
                .filter(channel -> !channel.tab().equals(pushed.except()))
                .toList();
        PageId page = pushed.page();
        if (pushed.event() instanceof StreamEvent.Bye bye) {
            meant.forEach(channel -> dismiss(pushed.visit(), channel, bye));
        } else if (page == null) {
            meant.forEach(channel -> channel.send(pushed.event()));
        } else if (!meant.isEmpty()) {
            meant.stream()
                    .filter(channel -> channel.page().equals(page))
                    .findFirst()
                    .orElse(meant.getLast())
                    .send(pushed.event());
        }
    }

    private void dismiss(VisitId visit, BrowserChannel channel, StreamEvent.Bye bye) {
        channel.send(bye);
        channel.close();
        closed(visit, channel);
    }

    /** Says goodbye to everybody, spread over some seconds so that they do not all come back at once. */
    public void closeAll() {
        long turn = 0;
        for (VisitId visit : List.copyOf(channels.keySet())) {
            for (BrowserChannel channel : channels.getOrDefault(visit, List.of())) {
                dismiss(visit, channel, new StreamEvent.Bye(RETRY_MILLIS + turn++ * 37 % RETRY_SPREAD_MILLIS));
            }
        }
    }

    /** How many channels the visit has. */
    int channels(VisitId visit) {
        return channels.getOrDefault(visit, List.of()).size();
    }
}
