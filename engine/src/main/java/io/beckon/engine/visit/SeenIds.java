package io.beckon.engine.visit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which events of a visit were seen before. Ids {@code <tab>.<n>} of a browser are remembered as numbers, for the 8 tabs that were
 * active last; of all other ids the last 64.
 */
public final class SeenIds {
    static final int MOST_TABS = 8;
    static final int MOST_OTHERS = 64;

    /** The tab that was active last comes last. */
    private final List<TabWindow> tabs;

    /** As hashes of 64 bits, so that foreign ids of any length take little room. */
    private final List<Long> others;

    /** Nothing seen yet. */
    SeenIds() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    private SeenIds(List<TabWindow> tabs, List<Long> others) {
        this.tabs = tabs;
        this.others = others;
    }

    /** The tab that gave a browser's event its id; absent for ids of another form, and for servers. */
    public static @Nullable String tab(Source source, String id) {
        return tab(source, id, null);
    }

    /** The same; when it is the tab that was active last, that text itself, so that page views that follow each other there share it. */
    public static @Nullable String tab(Source source, String id, @Nullable String last) {
        EventNumber number = number(source, id);
        if (number == null) {
            return null;
        }
        return last != null && number.isOf(last) ? last : number.tab();
    }

    /** Remembers the id; false when it was seen before. */
    boolean add(Source source, String id) {
        EventNumber number = number(source, id);
        return number == null ? addOther(id) : add(number);
    }

    private boolean addOther(String id) {
        Long hash = hash(id);
        if (others.contains(hash)) {
            return false;
        }
        if (others.size() == MOST_OTHERS) {
            others.removeFirst();
        }
        others.addLast(hash);
        return true;
    }

    private boolean add(EventNumber number) {
        TabWindow tab = find(number);
        if (tab == null) {
            if (tabs.size() == MOST_TABS) {
                tabs.removeFirst();
            }
            tabs.addLast(new TabWindow(number.tab(), number.n()));
            return true;
        }
        if (tab.has(number.n())) {
            return false;
        }
        tab.add(number.n());
        if (!tab.equals(tabs.getLast())) {
            tabs.remove(tab);
            tabs.addLast(tab);
        }
        return true;
    }

    private @Nullable TabWindow find(EventNumber number) {
        for (int i = tabs.size() - 1; i >= 0; i--) {
            if (number.isOf(tabs.get(i).tab)) {
                return tabs.get(i);
            }
        }
        return null;
    }

    private static @Nullable EventNumber number(Source source, String id) {
        return source == Source.BROWSER ? EventNumber.parse(id) : null;
    }

    /** FNV-1a. */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    void encode(StateWriter out) {
        out.list(tabs, TabWindow::encode);
        out.list(others, (hash, to) -> to.number(hash));
    }

    static SeenIds decode(StateReader in) {
        return new SeenIds(in.list(TabWindow::decode), in.list(StateReader::number));
    }
}
