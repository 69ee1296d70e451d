package io.beckon.engine.visit;

import io.beckon.definitions.ids.PageId;
import io.beckon.definitions.ids.RuleId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The page views of a visit, at most 8: those that were left are forgotten first, then those that were active longest ago. Immutable.
 * Views that did not change stay the same objects, which is why they are compared by reference.
 */
@SuppressWarnings("ReferenceEquality")
public final class PageViews {
    static final int MOST = 8;

    /** None yet. */
    public static final PageViews NONE = new PageViews(new PageView[0]);

    /** The one that was active last comes last. */
    private final PageView[] views;

    private PageViews(PageView[] views) {
        this.views = views;
    }

    /** How many there are. */
    int size() {
        return views.length;
    }

    /** The page view, open or left, if it is remembered. */
    public Optional<PageView> find(PageId id) {
        return Optional.ofNullable(named(id.value()));
    }

    /** The page view of this id, open or left; null when it is not remembered. */
    public @Nullable PageView named(String id) {
        for (int i = views.length - 1; i >= 0; i--) {
            if (isOf(views[i], id)) {
                return views[i];
            }
        }
        return null;
    }

    /** Whether the visitor is still on the page. */
    public boolean isOpen(PageId id) {
        for (int i = views.length - 1; i >= 0; i--) {
            if (!views[i].left() && isOf(views[i], id.value())) {
                return true;
            }
        }
        return false;
    }

    /** The page view, if the visitor is still on it. */
    public Optional<PageView> open(PageId id) {
        return find(id).filter(view -> !view.left());
    }

    /** Page views that were open before and are not any more, but for one. */
    public List<PageId> closedSince(PageViews before, @Nullable PageId but) {
        List<PageId> closed = List.of();
        for (PageView view : before.views) {
            if (!view.left() && !isStillOpen(view) && !view.id().equals(but)) {
                closed = with(closed, view.id());
            }
        }
        return closed;
    }

    /** Mostly one page view closes at a time. */
    private static List<PageId> with(List<PageId> closed, PageId last) {
        if (closed.isEmpty()) {
            return List.of(last);
        }
        List<PageId> more = new ArrayList<>(closed);
        more.add(last);
        return more;
    }

    /**
     * Most page views are others, and a text knows its hash from the first time on: characters, which lie elsewhere, are looked at only when
     * it is the same.
     */
    private static boolean isOf(PageView view, String id) {
        String own = view.id().value();
        return own.hashCode() == id.hashCode() && own.equals(id);
    }

    /** Mostly what was open before has not changed, or is the one that was active last and has closed. */
    private boolean isStillOpen(PageView before) {
        for (int i = views.length - 1; i >= 0; i--) {
            if (views[i] == before) {
                return true;
            }
            if (views[i].id() == before.id()) {
                return !views[i].left();
            }
        }
        return isOpen(before.id());
    }

    /** The open page view that was active last. */
    public Optional<PageView> lastOpen() {
        for (int i = views.length - 1; i >= 0; i--) {
            if (!views[i].left()) {
                return Optional.of(views[i]);
            }
        }
        return Optional.empty();
    }

    /** The tab of the page view that was active last; absent when there is none, or when it has none. */
    public @Nullable String lastTab() {
        return views.length == 0 ? null : views[views.length - 1].tab();
    }

    /** The visitor has entered the page; the tab that shows it has left its former one. */
    public PageViews enter(PageId id, @Nullable String tab, @Nullable String excludedBy) {
        PageView known = named(id.value());
        return known == null
                ? begin(id, tab, excludedBy)
                : new PageViews(withLast(known, known.open(tab, excludedBy), tab, views.length));
    }

    /** The same for a page view that is not remembered. */
    public PageViews begin(PageId id, @Nullable String tab, @Nullable String excludedBy) {
        PageView begun = new PageView(id, tab, excludedBy, false, OfferCounts.NONE);
        PageView forgotten = views.length < MOST ? null : forgotten(tab);
        return new PageViews(withLast(forgotten, begun, tab, Math.min(views.length + 1, MOST)));
    }

    /** Something happened on the page, if it is remembered. */
    public PageViews touch(PageId id) {
        PageView active = named(id.value());
        return active == null || active == views[views.length - 1]
                ? this
                : new PageViews(withLast(active, active, null, views.length));
    }

    /** The visitor has left the page. */
    public PageViews leave(PageId id) {
        PageView view = named(id.value());
        return view == null || view.left() ? this : replace(view, view.leave());
    }

    /** An offer of the rule was granted to the page. */
    public PageViews offer(PageId id, RuleId rule) {
        PageView view = named(id.value());
        return view == null ? this : replace(view, view.with(view.offers().plus(rule)));
    }

    /** All but one, which the tab has left, and then the last. */
    private PageView[] withLast(@Nullable PageView without, PageView last, @Nullable String leftBy, int size) {
        PageView[] next = new PageView[size];
        int at = 0;
        for (PageView view : views) {
            if (view != without) {
                next[at++] = isShownBy(leftBy, view) ? view.leave() : view;
            }
        }
        next[at] = last;
        return next;
    }

    /** The first that is left when the tab shows another page, or the first. */
    private PageView forgotten(@Nullable String tab) {
        for (PageView view : views) {
            if (view.left() || isShownBy(tab, view)) {
                return view;
            }
        }
        return views[0];
    }

    private static boolean isShownBy(@Nullable String tab, PageView view) {
        return tab != null && !view.left() && tab.equals(view.tab());
    }

    private PageViews replace(PageView view, PageView changed) {
        PageView[] next = views.clone();
        for (int i = 0; i < next.length; i++) {
            next[i] = next[i] == view ? changed : next[i];
        }
        return new PageViews(next);
    }

    void encode(StateWriter out) {
        out.list(Arrays.asList(views), PageView::encode);
    }

    static PageViews decode(StateReader in) {
        PageView[] views = in.list(PageView::decode).toArray(PageView[]::new);
        if (views.length > MOST) {
            throw new IllegalArgumentException(
                    "Expected a state with at most " + MOST + " page views, but it has " + views.length + ".");
        }
        return new PageViews(views);
    }
}
