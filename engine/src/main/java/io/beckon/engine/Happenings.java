package io.beckon.engine;

import io.beckon.engine.engagement.Consequence;
import io.beckon.engine.engagement.EngagementRoom;
import io.beckon.engine.engagement.Firing;
import io.beckon.engine.engagement.Scene;
import io.beckon.engine.rules.RuleTurn;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.PageViews;
import io.beckon.engine.visit.Portrait;
import io.beckon.engine.visit.Profile;
import io.beckon.engine.visit.Visit;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens to a visit, one after the other. Each is decided first and applied then: what makes a room throw has not happened, and
 * leaves the visit as it was. Events of the server's own that follow wait for {@link #follow}.
 */
final class Happenings {
    private final Visitor visitor;
    private final LiveVisit live;
    private final SitePackage sitePackage;
    private final RuleTurn turn;
    private final VisitEffects effects;
    /** Events of the server's own that have followed and are still to happen. */
    private final List<Consequence.Happened> following = new ArrayList<>();

    private boolean ending;

    Happenings(Visitor visitor, LiveVisit live, SitePackage sitePackage, RuleTurn turn, VisitEffects effects) {
        this.visitor = visitor;
        this.live = live;
        this.sitePackage = sitePackage;
        this.turn = turn;
        this.effects = effects;
    }

    /** How things stand at a time. */
    Scene scene(long atMillis, boolean late) {
        Visit visit = live.visit();
        Portrait visitorNow = new Portrait(visit.origin(), visit.identities(), visit.profile());
        return scene(atMillis, late, visitorNow, visit.pages());
    }

    private Scene scene(long atMillis, boolean late, Portrait visitorThen, PageViews pages) {
        return new Scene(
                sitePackage.terms(),
                live.id(),
                live.version(),
                atMillis,
                late,
                visitorThen,
                pages,
                visitor.facts(),
                live.engagements());
    }

    /** The event happens; false when it made a room throw. */
    boolean happens(Event event) {
        turn.begin(live.rules());
        try {
            Judgement judgement = Judgement.of(event, live.visit().pages(), sitePackage, turn);
            Portrait after = portraitAfter(event);
            Scene scene = scene(event.serverAtMillis(), false, after, judgement.pages());
            EngagementRoom.happened(scene, event);
            List<Firing> firings = Firings.atEvent(judgement.fired(), scene);
            if (ending) {
                EngagementRoom.firedByTheEnd(scene, firings);
            } else {
                EngagementRoom.fired(scene, firings);
            }
            forgive(scene);
            effects.record(event, judgement.categories(), live.visit());
            live.visit().learn(after.profile());
            apply(scene);
            return true;
        } catch (RuntimeException poisonous) {
            turn.rollBack();
            return false;
        }
    }

    /** Whom a rule that fires on the event meets. */
    private Portrait portraitAfter(Event event) {
        Visit visit = live.visit();
        Profile profile = visit.profile().after(event, sitePackage.terms().asked());
        return new Portrait(visit.origin(), visit.identities().after(event), profile);
    }

    /** Something else than an event happens; false when it made a room throw. */
    boolean happens(Scene scene, Runnable decision) {
        turn.begin(live.rules());
        try {
            decision.run();
            forgive(scene);
            apply(scene);
            return true;
        } catch (RuntimeException poisonous) {
            turn.rollBack();
            return false;
        }
    }

    /** An event of the server's own happens; its record is never missing. */
    void happenHere(Consequence.Happened happened, long atMillis) {
        Visit visit = live.visit();
        Event event = OwnEvents.of(happened, visit.pages(), visit.eventCount(), atMillis);
        if (!happens(event)) {
            effects.record(event, List.of(), visit);
        }
    }

    /** An event of the server's own is to happen after all that has followed so far. */
    void letFollow(Consequence.Happened happened) {
        following.addLast(happened);
    }

    /** What has followed happens too. */
    void follow(long atMillis) {
        while (!following.isEmpty()) {
            happenHere(following.removeFirst(), atMillis);
        }
    }

    /** From here on, what fires does so because the visit ends. */
    void end() {
        ending = true;
    }

    /** What was decided holds; from here on nothing throws. */
    private void apply(Scene scene) {
        visitor.learn(scene.facts());
        live.engage(scene.engagements());
        live.visit().replace(scene.pages());
        for (Consequence consequence : scene.consequences()) {
            switch (consequence) {
                case Consequence.Outward said -> effects.add(Effects.of(live.id(), said, scene.atMillis()));
                case Consequence.Happened happened -> letFollow(happened);
                case Consequence.Unspent _ -> {}
            }
        }
    }

    private void forgive(Scene scene) {
        for (Consequence consequence : scene.consequences()) {
            if (consequence instanceof Consequence.Unspent unspent) {
                sitePackage.rules().forgive(unspent.rule(), unspent.page(), turn);
            }
        }
    }
}
