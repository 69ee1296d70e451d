package io.beckon.engine.engagement;

import org.jspecify.annotations.Nullable;

/** Nothing else is offered, discussed or waiting for a slot in this visit. */
final class NotEngaged {
    private NotEngaged() {}

    static @Nullable HeldBack check(Firing firing, RuleTerms rule, Scene scene) {
        Engagement open = scene.engagements().open();
        if (open != null) {
            Facts facts = Facts.of("engagementId", open.id().value())
                    .and("status", open.status().text());
            return HeldBack.because(Reason.ENGAGED, facts);
        }
        Waiting waiting = scene.engagements().waiting();
        return waiting == null
                ? null
                : HeldBack.because(
                        Reason.ENGAGED,
                        Facts.of("rule", waiting.firing().rule().value()).and("status", "waiting"));
    }
}
