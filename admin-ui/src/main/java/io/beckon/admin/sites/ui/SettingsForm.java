package io.beckon.admin.sites.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.beckon.admin.drafts.ui.DefinitionForm;
import io.beckon.admin.forms.CapsEditor;
import io.beckon.admin.forms.FormScope;
import io.beckon.admin.tags.TagUse;
import io.beckon.admin.tags.ui.TagsEditor;
import io.beckon.definitions.site.Settings;
import io.beckon.definitions.site.Tag;
import java.util.List;
import java.util.Optional;

/** The settings of a site in groups. */
final class SettingsForm implements DefinitionForm<Settings> {
    private static final int MOST_EXCLUDED = 100;

    private final PageFields pages = new PageFields();
    private final PrivacyFields privacy = new PrivacyFields();
    private final TagsEditor excluded =
            new TagsEditor("settings-excluded", TagUse.EXCLUDED_PAGES, MOST_EXCLUDED, () -> {});
    private final Div content = new Div();
    private final CapsEditor caps;

    SettingsForm() {
        content.addClassName("form");
        caps = new CapsEditor(
                "settings",
                new FormScope(content::getTranslation, UI.getCurrent().getLocale(), () -> {}));
        group("settings.pages", pages);
        group("settings.privacy", privacy);
        group("settings.caps", caps.content());
        group("settings.excluded", excluded);
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public void show(Settings settings) {
        pages.show(settings);
        privacy.show(settings.privacy());
        caps.show(settings.caps());
        excluded.show(settings.excludedPages());
    }

    /** A site has settings from its beginning; there are never new ones. */
    @Override
    public Settings blank(String id) {
        throw new UnsupportedOperationException("Expected the settings of a site, but there are none to begin.");
    }

    @Override
    public Optional<Settings> read() {
        boolean arePagesValid = pages.check();
        boolean isPrivacyValid = privacy.check();
        boolean areCapsValid = caps.check();
        Optional<List<Tag>> tags = excluded.read();
        return arePagesValid && isPrivacyValid && areCapsValid
                ? tags.map(list -> pages.settings(privacy.privacy(), caps.read(), list))
                : Optional.empty();
    }

    @Override
    public void setReadOnly(boolean isReadOnly) {
        pages.setReadOnly(isReadOnly);
        privacy.setReadOnly(isReadOnly);
        caps.setReadOnly(isReadOnly);
        excluded.setReadOnly(isReadOnly);
    }

    private void group(String key, Component fields) {
        content.add(new H3(content.getTranslation(key)), new Paragraph(content.getTranslation(key + ".text")), fields);
    }
}
