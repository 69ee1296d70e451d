package io.beckon.engine;

import io.beckon.definitions.ids.PageId;
import io.beckon.engine.engagement.Firing;
import io.beckon.engine.engagement.Scene;
import io.beckon.engine.rules.RuleFired;
import io.beckon.engine.visit.PageView;
import io.beckon.engine.visit.PageViews;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Hands what fired on to the room that decides about offers, and says which page view an invitation is for. */
final class Firings {
    private Firings() {}

    /** At an event: its own page view; when it names none, the open one that was active last. */
    static List<Firing> atEvent(List<RuleFired> fired, Scene scene) {
        return firings(fired, scene, (pages, page) -> page == null ? last(pages) : page);
    }

    /** At a deadline: the page view where it began; when that was left meanwhile, the open one that was active last. */
    static List<Firing> atDeadline(List<RuleFired> fired, Scene scene) {
        return firings(fired, scene, (pages, page) -> page == null || !pages.isOpen(page) ? last(pages) : page);
    }

    private static List<Firing> firings(
            List<RuleFired> fired, Scene scene, BiFunction<PageViews, @Nullable PageId, @Nullable PageId> invited) {
        if (fired.isEmpty()) {
            return List.of();
        }
        List<Firing> firings = new ArrayList<>(fired.size());
        for (RuleFired rule : fired) {
            int number = scene.engagements().firings() + firings.size();
            PageId page = invited.apply(scene.pages(), rule.page());
            List<String> firedBy = List.of(rule.firedBy().value());
            firings.add(new Firing(number, rule.rule(), rule.atMillis(), firedBy, page));
        }
        return firings;
    }

    private static @Nullable PageId last(PageViews pages) {
        return pages.lastOpen().map(PageView::id).orElse(null);
    }
}
