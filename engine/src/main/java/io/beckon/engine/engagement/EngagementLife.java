package io.beckon.engine.engagement;

import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.TabId;
import io.beckon.definitions.site.Offer;
import io.beckon.definitions.wire.Channel;
import io.beckon.definitions.wire.StreamEvent;
import io.beckon.definitions.wire.SystemEvents;
import io.beckon.engine.visit.Answer;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.SeenIds;
import org.jspecify.annotations.Nullable;

/** Carries an engagement from the invitation to its end. */
final class EngagementLife {
    private final Scene scene;
    private final Engagement open;
    private final OfferLabel label;

    EngagementLife(Scene scene, Engagement open) {
        this.scene = scene;
        this.open = open;
        label = open.label() == null ? OfferLabel.of(scene.terms().of(open.rule())) : open.label();
    }

    /** The browser says what {@link Answers} has found possible. */
    void happened(Event event) {
        TabId tab = tab(event);
        switch (event.name()) {
            case SystemEvents.ENGAGEMENT_SHOWN -> shown(event, tab);
            case SystemEvents.ENGAGEMENT_ACCEPTED -> accepted(tab);
            case SystemEvents.ENGAGEMENT_REJECTED -> turnedDown(Answer.REJECTED, Disposition.REJECTED, tab);
            case SystemEvents.ENGAGEMENT_IGNORED -> turnedDown(Answer.IGNORED, Disposition.IGNORED, tab);
            case SystemEvents.CHAT_STARTED, SystemEvents.CALLBACK_REQUESTED ->
                change(open.with(Status.CONVERSATION, Long.MAX_VALUE));
            case SystemEvents.CHAT_CLOSED -> chatClosed(tab);
            default -> {}
        }
    }

    /** The life of its status is over. */
    void lapsed() {
        end(unfinished());
    }

    /** It is over, however far it is; the package is not asked. */
    void end() {
        if (open.status() == Status.CONVERSATION) {
            close(open, Disposition.COMPLETED);
        } else {
            end(unfinished());
        }
    }

    private Disposition unfinished() {
        return switch (open.status()) {
            case OFFERED -> Disposition.EXPIRED;
            case SHOWN -> Disposition.IGNORED;
            case ACCEPTED -> Disposition.ABANDONED;
            case CONVERSATION, CLOSED ->
                throw new IllegalStateException("Expected engagement '" + open.id() + "' to have a deadline, but it is "
                        + open.status().text() + ".");
        };
    }

    private void end(Disposition disposition) {
        if (disposition == Disposition.IGNORED) {
            remember(Answer.IGNORED);
        }
        close(open, disposition);
        Facts facts = Facts.of("engagementId", open.id().value()).and("disposition", disposition.text());
        scene.add(new Consequence.Happened(SystemEvents.ENGAGEMENT_EXPIRED, open.page(), facts.toMap()));
        withdraw(null, disposition.text());
    }

    private void shown(Event event, @Nullable TabId tab) {
        PageId page = event.message().page() == null
                ? open.page()
                : PageId.of(event.message().page());
        String tabName = tab == null ? null : tab.value();
        if (open.status() == Status.OFFERED) {
            long until = scene.atMillis() + offer().inviteLifeMillis();
            change(open.shown(page, tabName, scene.atMillis(), until));
        } else {
            scene.engagements = scene.engagements.change(open.moved(page, tabName));
        }
        withdrawElsewhere(tab, "shown-elsewhere");
    }

    private void accepted(@Nullable TabId tab) {
        remember(Answer.ACCEPTED);
        long until = scene.atMillis() + offer().formLifeMillis();
        Engagement accepted = open.answered(Status.ACCEPTED, scene.atMillis(), until);
        if (label.channel() == Channel.BANNER) {
            close(accepted, Disposition.COMPLETED);
        } else {
            change(accepted);
        }
        withdrawElsewhere(tab, "accepted");
    }

    private void turnedDown(Answer answer, Disposition disposition, @Nullable TabId tab) {
        remember(answer);
        close(open.answered(open.status(), scene.atMillis(), open.untilMillis()), disposition);
        withdrawElsewhere(tab, disposition.text());
    }

    private void chatClosed(@Nullable TabId tab) {
        boolean talked = open.status() == Status.CONVERSATION;
        close(open, talked ? Disposition.COMPLETED : Disposition.ABANDONED);
        StreamEvent closed = new StreamEvent.ChatClosed(open.id().value(), "visitor");
        scene.add(new Consequence.Said(null, tab, closed));
    }

    private void change(Engagement changed) {
        scene.engagements = scene.engagements.change(changed);
        scene.add(new Consequence.Changed(Messages.open(changed, label)));
    }

    private void close(Engagement last, Disposition disposition) {
        scene.engagements = scene.engagements.close(last.id());
        scene.add(new Consequence.Changed(Messages.closed(last, label, disposition, scene.atMillis())));
        scene.add(new Consequence.SlotFreed(last.id(), label.agentGroup()));
    }

    private Offer offer() {
        return scene.terms().of(open.rule()).offered();
    }

    private void remember(Answer answer) {
        scene.facts = scene.facts.answered(open.rule(), answer, scene.atMillis());
    }

    /** Nobody knows which tab is the other one when the sender does not say which is his. */
    private void withdrawElsewhere(@Nullable TabId tab, String reason) {
        if (tab != null) {
            withdraw(tab, reason);
        }
    }

    private void withdraw(@Nullable TabId except, String reason) {
        StreamEvent withdraw = new StreamEvent.Withdraw(open.id().value(), reason);
        scene.add(new Consequence.Said(null, except, withdraw));
    }

    private static @Nullable TabId tab(Event event) {
        String tab = SeenIds.tab(event.source(), event.id());
        return tab == null ? null : TabId.of(tab);
    }
}
