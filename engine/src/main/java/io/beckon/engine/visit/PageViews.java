package io.beckon.engine.visit;

import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The page views of a visit, at most 8: those that were left are forgotten first, then those that were active longest ago.
 *
 * @param views the one that was active last comes last
 */
public record PageViews(List<PageView> views) {
    static final int MOST = 8;

    /** None yet. */
    public static final PageViews NONE = new PageViews(List.of());

    public PageViews {
        views = List.copyOf(views);
    }

    /** The page view, open or left, if it is remembered. */
    public Optional<PageView> find(PageId id) {
        return Optional.ofNullable(named(id.value()));
    }

    /** The page view of this id, open or left; null when it is not remembered. */
    public @Nullable PageView named(String id) {
        for (int i = views.size() - 1; i >= 0; i--) {
            PageView view = views.get(i);
            if (view.id().value().equals(id)) {
                return view;
            }
        }
        return null;
    }

    /** Whether the visitor is still on the page. */
    public boolean isOpen(PageId id) {
        PageView view = named(id.value());
        return view != null && !view.left();
    }

    /** The page view, if the visitor is still on it. */
    public Optional<PageView> open(PageId id) {
        return find(id).filter(view -> !view.left());
    }

    /** Page views that were open before and are not any more, but for one. */
    public List<PageId> closedSince(PageViews before, @Nullable PageId but) {
        List<PageId> closed = List.of();
        int next = 0;
        for (int i = 0; i < before.views.size(); i++) {
            PageView view = before.views.get(i);
            boolean inPlace = next < views.size() && views.get(next).id().equals(view.id());
            boolean isOpen = inPlace ? !views.get(next).left() : isOpen(view.id());
            next += inPlace ? 1 : 0;
            if (!view.left() && !isOpen && !view.id().equals(but)) {
                closed = closed.isEmpty() ? new ArrayList<>() : closed;
                closed.add(view.id());
            }
        }
        return closed;
    }

    /** The open page view that was active last. */
    public Optional<PageView> lastOpen() {
        for (int i = views.size() - 1; i >= 0; i--) {
            if (!views.get(i).left()) {
                return Optional.of(views.get(i));
            }
        }
        return Optional.empty();
    }

    /** The visitor has entered the page; the tab that shows it has left its former one. */
    public PageViews enter(PageId id, @Nullable String tab, @Nullable String excludedBy) {
        List<PageView> next = new ArrayList<>(views.size() + 1);
        PageView entered = new PageView(id, tab, excludedBy, false, OfferCounts.NONE);
        for (PageView view : views) {
            if (view.id().equals(id)) {
                entered = view.open(tab, excludedBy);
            } else {
                next.add(tab != null && tab.equals(view.tab()) ? view.leave() : view);
            }
        }
        next.add(entered);
        forget(next);
        return new PageViews(next);
    }

    /** Something happened on the page. */
    public PageViews touch(PageId id) {
        if (views.isEmpty() || views.getLast().id().equals(id)) {
            return this;
        }
        PageView active = named(id.value());
        return active == null ? this : last(active);
    }

    /** The visitor has left the page. */
    public PageViews leave(PageId id) {
        return !isOpen(id) ? this : replace(id, PageView::leave);
    }

    /** An offer of the rule was granted to the page. */
    public PageViews offer(PageId id, RuleId rule) {
        return replace(id, view -> view.with(view.offers().plus(rule)));
    }

    private PageViews last(PageView active) {
        List<PageView> next = new ArrayList<>(views);
        next.remove(active);
        next.add(active);
        return new PageViews(next);
    }

    private PageViews replace(PageId id, UnaryOperator<PageView> change) {
        List<PageView> next = new ArrayList<>(views);
        next.replaceAll(view -> view.id().equals(id) ? change.apply(view) : view);
        return new PageViews(next);
    }

    private static void forget(List<PageView> next) {
        if (next.size() > MOST && !removeFirst(next, PageView::left)) {
            next.removeFirst();
        }
    }

    private static boolean removeFirst(List<PageView> next, Predicate<PageView> which) {
        for (int i = 0; i < next.size(); i++) {
            if (which.test(next.get(i))) {
                next.remove(i);
                return true;
            }
        }
        return false;
    }

    void encode(StateWriter out) {
        out.list(views, PageView::encode);
    }

    static PageViews decode(StateReader in) {
        return new PageViews(in.list(PageView::decode));
    }
}
