package io.beckon.engine.engagement;

import io.beckon.definitions.ids.PageId;
import io.beckon.engine.visit.PageView;
import org.jspecify.annotations.Nullable;

/** The visitor is still on the page, and the page is not excluded from offers. */
final class PageAllowed {
    private PageAllowed() {}

    static @Nullable HeldBack check(Firing firing, RuleTerms rule, Scene scene) {
        PageId id = firing.page();
        PageView page = id == null ? null : scene.pages().named(id.value());
        if (page == null || page.left()) {
            return HeldBack.because(Reason.PAGE_LEFT, Facts.of("page", id == null ? null : id.value()));
        }
        String tag = page.excludedBy();
        return tag == null ? null : HeldBack.because(Reason.PAGE_EXCLUDED, Facts.of("tag", tag));
    }
}
