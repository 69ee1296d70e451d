package io.beckon.engine.engagement;

import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.ids.EngagementId;
import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.rules.DecisionOutcome;
import io.beckon.definitions.site.Offer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** From rules that fired to decisions: who may offer, who goes first, who gets a slot. */
final class Decisions {
    /** So many of the rules that fired on one event wait for their turn; the others lose at once. */
    static final int MOST_COMPETING = 8;

    private final Scene scene;

    Decisions(Scene scene) {
        this.scene = scene;
    }

    /** These rules fired on one event. */
    void fired(List<Firing> firings) {
        if (firings.isEmpty()) {
            return;
        }
        scene.engagements = scene.engagements.fired(firings.size());
        List<Firing> best = new ArrayList<>(firings.size());
        for (Firing firing : firings) {
            if (mayOffer(firing)) {
                best.add(firing);
            }
        }
        if (best.size() > 1) {
            best.sort(bestFirst());
        }
        while (best.size() > MOST_COMPETING) {
            holdBack(best.remove(MOST_COMPETING), lostAgainst(best.getFirst()));
        }
        tryNext(best);
    }

    /** The allocator has answered; an answer that nobody waits for any more means nothing. */
    void slotAnswered(EngagementId engagement, boolean granted) {
        Waiting waiting = scene.engagements.waiting();
        if (waiting == null || !waiting.engagement().equals(engagement)) {
            return;
        }
        scene.engagements = scene.engagements.waitFor(null);
        HeldBack refused = granted ? Policy.check(waiting.firing(), scene) : noSlot(waiting.firing());
        if (refused == null) {
            offer(waiting);
        } else {
            giveUp(waiting, refused);
        }
    }

    /** The visitor may have left the page on which an offer waits. */
    void pagesChanged() {
        Waiting waiting = scene.engagements.waiting();
        if (waiting != null) {
            HeldBack refused = PageAllowed.check(waiting.firing(), terms(waiting.firing()), scene);
            if (refused != null) {
                scene.engagements = scene.engagements.waitFor(null);
                giveUp(waiting, refused);
            }
        }
    }

    /** The life of the waiting offer is over. */
    void lapsed(Waiting waiting) {
        scene.engagements = scene.engagements.waitFor(null);
        giveUp(waiting, noSlot(waiting.firing()));
    }

    /** Nobody waits any more, and nothing is decided; the package is not asked. */
    void abandon(Waiting waiting) {
        scene.engagements = scene.engagements.waitFor(null);
        release(waiting);
    }

    /** Nothing can be offered any more. */
    void visitEnded() {
        Waiting waiting = scene.engagements.waiting();
        if (waiting != null) {
            scene.engagements = scene.engagements.waitFor(null);
            release(waiting);
            holdBack(waiting.firing(), HeldBack.because(Reason.VISIT_ENDED));
            waiting.next().forEach(next -> holdBack(next, HeldBack.because(Reason.VISIT_ENDED)));
        }
    }

    /** A rule fired by the very end of the visit. */
    void firedByTheEnd(List<Firing> firings) {
        if (firings.isEmpty()) {
            return;
        }
        scene.engagements = scene.engagements.fired(firings.size());
        firings.forEach(firing -> holdBack(firing, HeldBack.because(Reason.VISIT_ENDED)));
    }

    private boolean mayOffer(Firing firing) {
        HeldBack refused = Policy.check(firing, scene);
        if (refused != null) {
            holdBack(firing, refused);
        }
        return refused == null;
    }

    private Comparator<Firing> bestFirst() {
        return Comparator.comparing(
                this::terms,
                Comparator.comparingInt((RuleTerms rule) -> -rule.rule().priority())
                        .thenComparingInt(RuleTerms::order));
    }

    private void giveUp(Waiting waiting, HeldBack refused) {
        release(waiting);
        holdBackAfterWaiting(waiting.firing(), refused);
        List<Firing> rest = new ArrayList<>();
        for (Firing next : waiting.next()) {
            HeldBack objection = Policy.check(next, scene);
            if (objection == null) {
                rest.add(next);
            } else {
                holdBackAfterWaiting(next, objection);
            }
        }
        tryNext(rest);
    }

    /** The best of them asks for a slot, if its offer is still alive; the others, which are left in the list, wait for what becomes of it. */
    private void tryNext(List<Firing> rest) {
        while (!rest.isEmpty()) {
            Firing best = rest.removeFirst();
            long until = best.firedAtMillis() + terms(best).offered().offerLifeMillis();
            if (until > scene.atMillis()) {
                waitForSlot(best, until, rest);
                return;
            }
            holdBackAfterWaiting(best, noSlot(best));
        }
    }

    private void waitForSlot(Firing firing, long until, List<Firing> rest) {
        RuleTerms rule = terms(firing);
        EngagementId engagement = DerivedIds.engagement(scene.visit(), firing);
        Waiting waiting = new Waiting(firing, engagement, until, rest, OfferLabel.of(rule));
        scene.engagements = scene.engagements.waitFor(waiting);
        scene.add(new Consequence.SlotWanted(
                engagement, rule.offered().agentGroup(), rule.rule().priority(), until));
    }

    private void offer(Waiting granted) {
        Firing firing = granted.firing();
        RuleTerms rule = terms(firing);
        Engagement engagement = Engagement.offered(granted, scene.atMillis());
        OfferLabel label = label(granted);
        count(firing);
        scene.engagements = scene.engagements.offer(engagement, firing.rule());
        scene.add(new Consequence.Decided(offered(firing, engagement.id())));
        granted.next().forEach(loser -> holdBack(loser, lostAgainst(firing)));
        scene.add(new Consequence.Changed(Messages.open(engagement, label)));
        scene.add(Messages.offered(engagement, rule));
        String language = scene.terms().settings().language();
        scene.add(new Consequence.Said(firing.page(), null, Messages.invite(engagement, rule, language)));
    }

    private static HeldBack lostAgainst(Firing winner) {
        return HeldBack.because(
                Reason.LOWER_PRIORITY, Facts.of("winner", winner.rule().value()));
    }

    private void count(Firing firing) {
        scene.facts = scene.facts.offered(firing.rule(), scene.terms().day(scene.atMillis()));
        PageId page = firing.page();
        if (page != null) {
            scene.pages = scene.pages.offer(page, firing.rule());
        }
    }

    private void release(Waiting waiting) {
        scene.add(new Consequence.SlotFreed(waiting.engagement(), label(waiting).agentGroup()));
    }

    private OfferLabel label(Waiting waiting) {
        return waiting.label() == null ? OfferLabel.of(terms(waiting.firing())) : waiting.label();
    }

    private HeldBack noSlot(Firing firing) {
        Facts facts = Facts.of("agentGroup", terms(firing).offered().agentGroup())
                .and("waitedMillis", scene.atMillis() - firing.firedAtMillis());
        return HeldBack.because(Reason.NO_SLOT, facts);
    }

    /** A rule that only waited in vain is not spent. */
    private void holdBackAfterWaiting(Firing firing, HeldBack refused) {
        holdBack(firing, refused);
        if (refused.reason() == Reason.NO_SLOT || refused.reason() == Reason.PAGE_LEFT) {
            scene.add(new Consequence.Unspent(firing.rule(), firing.page()));
        }
    }

    private void holdBack(Firing firing, HeldBack refused) {
        scene.add(new Consequence.Decided(
                entry(firing, DecisionOutcome.HELD_BACK, refused.reason(), refused.facts(), null)));
    }

    private DecisionEntry offered(Firing firing, EngagementId engagement) {
        Facts facts = Facts.of("waitedMillis", scene.atMillis() - firing.firedAtMillis());
        return entry(firing, DecisionOutcome.OFFERED, null, facts.toMap(), engagement);
    }

    private DecisionEntry entry(
            Firing firing,
            DecisionOutcome outcome,
            @Nullable Reason reason,
            Map<String, JsonNode> facts,
            @Nullable EngagementId engagement) {
        RuleTerms rule = terms(firing);
        Offer offer = rule.offer();
        return new DecisionEntry(
                null,
                DerivedIds.decision(scene.visit(), firing),
                rule.entry(),
                firing.firedAtMillis(),
                firing.firedBy(),
                scene.atMillis(),
                outcome,
                reason == null ? null : reason.text(),
                facts,
                offer == null ? null : offer.id().value(),
                engagement == null ? null : engagement.value(),
                scene.version());
    }

    private RuleTerms terms(Firing firing) {
        return scene.terms().of(firing.rule());
    }
}
