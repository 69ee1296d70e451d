package io.beckon.engine.engagement;

import io.beckon.definitions.ids.EngagementId;
import io.beckon.definitions.wire.Channel;
import io.beckon.definitions.wire.StreamEvent;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.PageViews;
import io.beckon.engine.visit.Refusal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The way into this room: everything that can happen to the offers of a visit. */
public final class EngagementRoom {
    private EngagementRoom() {}

    /** Why what a browser says cannot be true; null when it can, or when it is not about an engagement. */
    public static @Nullable Refusal refusal(Event event, Terms terms, PageViews pages, Engagements engagements) {
        return Answers.refusal(event, terms, pages, engagements);
    }

    /** An event that was not refused has happened. */
    public static void happened(Scene scene, Event event) {
        Engagement open = scene.engagements().open();
        if (open != null && Answers.areIn(event)) {
            new EngagementLife(scene, open).happened(event);
        }
        new Decisions(scene).pagesChanged();
    }

    /** These rules fired on one event, or at one moment. */
    public static void fired(Scene scene, List<Firing> firings) {
        new Decisions(scene).fired(firings);
    }

    /** These rules fired on the end of the visit. */
    public static void firedByTheEnd(Scene scene, List<Firing> firings) {
        new Decisions(scene).firedByTheEnd(firings);
    }

    /** The allocator has answered. */
    public static void slotAnswered(Scene scene, EngagementId engagement, boolean granted) {
        new Decisions(scene).slotAnswered(engagement, granted);
    }

    /** A deadline of this room has passed. */
    public static void due(Scene scene, long deadlineMillis) {
        Waiting waiting = scene.engagements().waiting();
        if (waiting != null && waiting.untilMillis() <= deadlineMillis) {
            new Decisions(scene).lapsed(waiting);
        }
        Engagement open = scene.engagements().open();
        if (open != null && open.untilMillis() <= deadlineMillis) {
            new EngagementLife(scene, open).lapsed();
        }
    }

    /** The visit is over. */
    public static void visitEnded(Scene scene) {
        new Decisions(scene).visitEnded();
        Engagement open = scene.engagements().open();
        if (open != null) {
            new EngagementLife(scene, open).end();
        }
    }

    /** Ends what is due by then with what the visit itself knows of it, as the package cannot say what becomes of it. */
    public static void giveUp(Scene scene, long deadlineMillis) {
        Waiting waiting = scene.engagements().waiting();
        if (waiting != null && waiting.untilMillis() <= deadlineMillis) {
            new Decisions(scene).abandon(waiting);
        }
        Engagement open = scene.engagements().open();
        if (open != null && open.untilMillis() <= deadlineMillis) {
            new EngagementLife(scene, open).end();
        }
    }

    /** Waits no longer for a slot for this engagement, as the package cannot say what becomes of it. */
    public static void giveUp(Scene scene, EngagementId engagement) {
        Waiting waiting = scene.engagements().waiting();
        if (waiting != null && waiting.engagement().equals(engagement)) {
            new Decisions(scene).abandon(waiting);
        }
    }

    /** Whether a chat goes on. */
    public static boolean isChatting(Terms terms, Engagements engagements) {
        Engagement open = engagements.open();
        return open != null
                && open.status() == Status.CONVERSATION
                && terms.of(open.rule()).offered().channel() == Channel.CHAT;
    }

    /**
     * What a browser must know of the engagement that is not over.
     *
     * @param visitEndMillis the end of the visit, which ends a conversation too
     */
    public static Optional<StreamEvent.EngagementState> state(
            Terms terms, Engagements engagements, long atMillis, long visitEndMillis) {
        Engagement open = engagements.open();
        if (open == null || open.untilMillis() <= atMillis) {
            return Optional.empty();
        }
        long remaining = Math.min(open.untilMillis(), visitEndMillis) - atMillis;
        return Optional.of(
                Messages.state(open, terms.of(open.rule()), terms.settings().language(), Math.max(0, remaining)));
    }
}
