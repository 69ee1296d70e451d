package io.beckon.admin.offers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import io.beckon.admin.forms.DurationEditor;
import io.beckon.admin.forms.FormScope;
import io.beckon.admin.forms.Marks;
import io.beckon.definitions.site.Offer;
import java.util.List;

/** How long an offer lives before it appears, while it is shown, and after it is accepted. */
final class LivesEditor {
    private static final long MINUTE_MILLIS = 60_000;

    private final DurationEditor offer;
    private final DurationEditor invitation;
    private final DurationEditor form;
    private final Div content;

    LivesEditor(FormScope scope) {
        offer = life("offer", 1_000, 10 * MINUTE_MILLIS, scope);
        invitation = life("invite", 5_000, 10 * MINUTE_MILLIS, scope);
        form = life("form", 10_000, 30 * MINUTE_MILLIS, scope);
        content = new Div(offer.content(), invitation.content(), form.content());
        content.addClassName("offer-lives");
    }

    Component content() {
        return content;
    }

    void show(Offer shown) {
        offer.show(shown.offerLifeMillis());
        invitation.show(shown.inviteLifeMillis());
        form.show(shown.formLifeMillis());
    }

    boolean check() {
        return Marks.all(offer.check(), invitation.check(), form.check());
    }

    /** How long it may take to appear; only after a check that found nothing, as the others. */
    long offerMillis() {
        return offer.peek().orElseThrow();
    }

    /** How long it stays on screen. */
    long inviteMillis() {
        return invitation.peek().orElseThrow();
    }

    /** How long it may stay without a conversation after it was accepted. */
    long formMillis() {
        return form.peek().orElseThrow();
    }

    void setReadOnly(boolean readOnly) {
        List.of(offer, invitation, form).forEach(life -> life.setReadOnly(readOnly));
    }

    private static DurationEditor life(String name, long minMillis, long maxMillis, FormScope scope) {
        return new DurationEditor(
                "offer-life-" + name,
                scope.say("offers.life." + name),
                scope.say("offers.life." + name + ".help"),
                minMillis,
                maxMillis,
                scope);
    }
}
