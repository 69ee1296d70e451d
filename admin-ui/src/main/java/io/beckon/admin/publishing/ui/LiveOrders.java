package io.beckon.admin.publishing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.beckon.admin.background.Background;
import io.beckon.admin.changes.ChangeWords;
import io.beckon.admin.layout.Messages;
import io.beckon.admin.publishing.Basis;
import io.beckon.admin.publishing.DefinitionChange;
import io.beckon.admin.publishing.PublishedVersion;
import io.beckon.admin.publishing.Publishing;
import io.beckon.admin.publishing.RollBack;
import io.beckon.admin.publishing.Standings;
import io.beckon.admin.runtime.RuntimeFailure;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.Switches;
import io.beckon.definitions.site.Site;
import io.beckon.templates.TemplateCatalogue;
import java.util.List;
import java.util.Optional;

/** Changes what is live at once, each time after a question: rolls back, and switches the offers. */
@SpringComponent
final class LiveOrders {
    private final Publishing publishing;
    private final Standings standings;
    private final Background background;
    private final TemplateCatalogue catalogue = TemplateCatalogue.onClassPath();

    LiveOrders(Publishing publishing, Standings standings, Background background) {
        this.publishing = publishing;
        this.standings = standings;
        this.background = background;
    }

    /** Asks whether an older version shall be live again, shows what that changes, and does it when confirmed. */
    void askToRollBack(Site draft, Basis basis, PublishedVersion version, Runnable done) {
        UI ui = UI.getCurrent();
        background.load(
                ui,
                () -> standings.changesBackTo(draft.key(), version.version()),
                changes -> askToRollBack(ui, draft, basis, version, changes, done),
                failure -> complain(ui, failure));
    }

    private void askToRollBack(
            UI ui,
            Site draft,
            Basis basis,
            PublishedVersion version,
            Optional<List<DefinitionChange>> changes,
            Runnable done) {
        if (changes.isEmpty()) {
            report(ui, new RollBack.Gone(version.version()), done);
            return;
        }
        ChangeWords words = new ChangeWords(ui::getTranslation, ui.getLocale(), catalogue, List.of(draft));
        Runnable rollBack = () -> background.load(
                ui,
                () -> publishing.makeLive(draft.key(), version.version(), basis),
                result -> report(ui, result, done),
                failure -> complain(ui, failure));
        new RollBackDialog(version, words, changes.get(), rollBack).open();
    }

    private void report(UI ui, RollBack result, Runnable done) {
        switch (result) {
            case RollBack.Done(var active) ->
                Messages.done(ui.getTranslation("publishing.roll-back.done", String.valueOf(active.version())));
            case RollBack.Overtaken(var live) ->
                Messages.failed(
                        live == null
                                ? ui.getTranslation("publishing.roll-back.overtaken.none")
                                : ui.getTranslation("publishing.roll-back.overtaken", String.valueOf(live)));
            case RollBack.Gone(int version) ->
                Messages.failed(ui.getTranslation("publishing.roll-back.gone", String.valueOf(version)));
            case RollBack.NotServed(var served) ->
                Messages.failed(ui.getTranslation("publishing.roll-back.not-served", String.valueOf(served.version())));
        }
        done.run();
    }

    /** Asks whether the offers of the site shall be switched, and does it when confirmed. */
    void askToSwitch(SiteKey site, boolean on, Runnable done) {
        UI ui = UI.getCurrent();
        String key = on ? "publishing.switch-on" : "publishing.switch-off";
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setId("switch");
        dialog.setHeader(ui.getTranslation(key + ".title"));
        dialog.setText(ui.getTranslation(key + ".text"));
        dialog.setCancelable(true);
        dialog.setCancelText(ui.getTranslation("publishing.cancel"));
        dialog.setConfirmButton(
                ui.getTranslation(key + ".confirm"),
                _ -> background.load(
                        ui,
                        () -> publishing.switchOffers(site, on),
                        switches -> reportSwitch(ui, switches, done),
                        failure -> complain(ui, failure)));
        if (!on) {
            dialog.setConfirmButtonTheme("error primary");
        }
        dialog.open();
    }

    private static void reportSwitch(UI ui, Switches switches, Runnable done) {
        Messages.done(
                ui.getTranslation(switches.offers() ? "publishing.switch-on.done" : "publishing.switch-off.done"));
        done.run();
    }

    private static void complain(UI ui, RuntimeException failure) {
        Messages.failed(RuntimeTroubles.text(ui::getTranslation, RuntimeFailure.expect(failure)));
    }
}
