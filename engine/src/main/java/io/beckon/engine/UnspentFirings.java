package io.beckon.engine;

import io.beckon.definitions.history.DecisionEntry;
import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.RuleId;
import io.beckon.engine.engagement.Reason;
import io.beckon.engine.explanation.Occurrence;
import io.beckon.engine.visit.Event;
import io.beckon.engine.visit.PageView;
import io.beckon.engine.visit.PageViews;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The firings of a recorded visit that had waited in vain, and when their rules were forgiven. */
final class UnspentFirings {
    private final List<DecisionEntry> left;
    /** Which page view each would have invited, by the decision's id; absent values: none was open. */
    private final Map<String, @Nullable PageId> invited = new HashMap<>();

    private final Map<String, PageId> pageOfEvent = new HashMap<>();

    private UnspentFirings(List<DecisionEntry> left) {
        this.left = new ArrayList<>(left);
    }

    /** Those of them that say that the visitor left or that nobody was free; which of them had waited at all, the page views tell. */
    static UnspentFirings of(List<DecisionEntry> decisions) {
        return new UnspentFirings(decisions.stream()
                .filter(decision -> isPageLeft(decision) || isNoSlot(decision))
                .toList());
    }

    /** What was forgiven before this time, while the page views were these. */
    List<Occurrence> forgivenBefore(long atMillis, PageViews pages) {
        for (DecisionEntry decision : fired(decision -> decision.firedAt() < atMillis)) {
            invite(decision, invitedByTimer(decision, pages), pages);
        }
        List<Occurrence> forgiven = new ArrayList<>();
        for (DecisionEntry decision : take(decision -> decision.decidedAt() < atMillis)) {
            forgiven.add(new Occurrence.TimePassed(decision.decidedAt()));
            forgiven.add(forgiven(decision));
        }
        return forgiven;
    }

    /** What was forgiven by an event, after which the page views are these. */
    List<Occurrence> forgivenBy(Event event, PageViews pages) {
        if (event.message().page() != null) {
            pageOfEvent.put(event.id(), PageId.of(event.message().page()));
        }
        for (DecisionEntry decision : fired(decision -> isFiredBy(event, decision))) {
            invite(decision, invitedBy(event, pages), pages);
        }
        return take(decision -> isPageLeft(decision)
                        && decision.decidedAt() == event.serverAtMillis()
                        && invited.containsKey(decision.id())
                        && !isOpen(invited.get(decision.id()), pages))
                .stream()
                .map(this::forgiven)
                .toList();
    }

    /** Those that are known now to have fired. */
    private List<DecisionEntry> fired(Predicate<DecisionEntry> has) {
        return left.stream()
                .filter(decision -> has.test(decision) && !invited.containsKey(decision.id()))
                .toList();
    }

    /** Right after it fired. When the page view was open then, it is only later that the visitor left: until then it waited. */
    private void invite(DecisionEntry decision, @Nullable PageId page, PageViews pages) {
        invited.put(decision.id(), page);
        boolean isDecidedAtOnce = decision.decidedAt() == decision.firedAt() && !isOpen(page, pages);
        if (isPageLeft(decision) && isDecidedAtOnce) {
            left.remove(decision);
        }
    }

    private List<DecisionEntry> take(Predicate<DecisionEntry> which) {
        List<DecisionEntry> taken = left.stream().filter(which).toList();
        left.removeAll(taken);
        return taken;
    }

    private Occurrence forgiven(DecisionEntry decision) {
        return new Occurrence.Forgiven(RuleId.of(decision.rule().id()), invited.get(decision.id()));
    }

    private static boolean isFiredBy(Event event, DecisionEntry decision) {
        return decision.firedAt() == event.serverAtMillis()
                && decision.firedBy().contains(event.id());
    }

    private static @Nullable PageId invitedBy(Event event, PageViews pages) {
        String page = event.message().page();
        return page == null ? lastOpen(pages) : PageId.of(page);
    }

    private @Nullable PageId invitedByTimer(DecisionEntry decision, PageViews pages) {
        PageId page = pageOfEvent.get(decision.firedBy().getLast());
        return isOpen(page, pages) ? page : lastOpen(pages);
    }

    private static @Nullable PageId lastOpen(PageViews pages) {
        return pages.lastOpen().map(PageView::id).orElse(null);
    }

    private static boolean isOpen(@Nullable PageId page, PageViews pages) {
        return page != null && pages.isOpen(page);
    }

    private static boolean isPageLeft(DecisionEntry decision) {
        return Reason.PAGE_LEFT.text().equals(decision.reason());
    }

    private static boolean isNoSlot(DecisionEntry decision) {
        return Reason.NO_SLOT.text().equals(decision.reason());
    }
}
