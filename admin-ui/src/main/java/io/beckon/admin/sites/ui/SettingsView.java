package io.beckon.admin.sites.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.beckon.admin.drafts.Draft;
import io.beckon.admin.drafts.Part;
import io.beckon.admin.drafts.ui.ConflictChoice;
import io.beckon.admin.drafts.ui.DefinitionServices;
import io.beckon.admin.drafts.ui.EditorView;
import io.beckon.admin.layout.Messages;
import io.beckon.admin.layout.PageHeader;
import io.beckon.admin.sites.SiteSummary;
import io.beckon.admin.sites.Sites;
import io.beckon.definitions.site.Settings;
import io.beckon.definitions.site.SiteJson;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What holds for a whole site: its name, and its settings. */
@Route("sites/:site/settings")
@PermitAll
final class SettingsView extends EditorView<Settings> implements AfterNavigationObserver {
    private final Sites sites;
    private final SiteNameField name;

    SettingsView(DefinitionServices services) {
        super(Part.SETTINGS, services, new SettingsForm());
        this.sites = services.sites();
        this.name = new SiteNameField(this::rename, mayEdit());
        Div column = new Div(name, editor());
        column.addClassName("settings");
        add(header(), column);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        name.show(summary());
        drafts().find(site(), part(), part().key()).ifPresent(this::show);
        leadToField(event);
    }

    @Override
    protected void stored(Draft<Settings> draft) {
        Messages.done(getTranslation("settings.saved"));
        show(draft);
    }

    @Override
    protected void show(Draft<Settings> draft) {
        open(draft, getTranslation("settings.heading"));
    }

    @Override
    protected void discard() {
        drafts().find(site(), part(), part().key()).ifPresent(this::show);
    }

    @Override
    protected List<ConflictChoice> choices() {
        return List.of(ConflictChoice.TAKE_THEIRS, ConflictChoice.OVERWRITE);
    }

    /** Settings are never removed alone; who removed the site removed what was typed here. */
    @Override
    protected void keepAsCopy(Settings mine) {
        UI.getCurrent().navigate("sites");
    }

    private PageHeader header() {
        Anchor export = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    byte[] json =
                            sites.export(site()).map(SiteJson::write).orElse("").getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(json), site() + ".json", "application/json", json.length);
                }),
                getTranslation("settings.export"));
        export.setId("export");
        export.addClassName("action-link");
        Button delete = new Button(getTranslation("settings.delete"), VaadinIcon.TRASH.create(), _ -> askToDelete());
        delete.setId("delete-site");
        delete.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        delete.setVisible(mayEdit());
        return new PageHeader(getTranslation("settings.title"), getTranslation("settings.explanation"), export, delete);
    }

    private void rename(String chosen) {
        switch (sites.rename(site(), chosen)) {
            case DONE -> {
                Messages.done(getTranslation("settings.renamed", chosen));
                name.show(new SiteSummary(site(), chosen));
            }
            case GONE -> Messages.failed(getTranslation("definitions.site-gone"));
        }
    }

    private void askToDelete() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setId("confirm-delete-site");
        dialog.setHeader(getTranslation("settings.delete.title", summary().name()));
        dialog.setText(getTranslation("settings.delete.text"));
        dialog.setConfirmText(getTranslation("settings.delete.confirm"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("sites.cancel"));
        dialog.addConfirmListener(_ -> {
            sites.remove(site());
            UI.getCurrent().navigate("sites");
        });
        dialog.open();
    }
}
