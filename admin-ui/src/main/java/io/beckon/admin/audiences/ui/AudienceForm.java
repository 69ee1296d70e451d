package io.beckon.admin.audiences.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import io.beckon.admin.drafts.ui.DefinitionForm;
import io.beckon.admin.forms.FormScope;
import io.beckon.definitions.ids.AudienceId;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.rules.Condition;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Operator;
import io.beckon.definitions.site.Audience;
import io.beckon.definitions.site.Site;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The form of audiences; what is typed is said in words at once. */
final class AudienceForm implements DefinitionForm<Audience> {
    private final Function<SiteKey, Site> sites;
    private final Div content = new Div();
    private @Nullable SiteKey siteKey;
    private @Nullable AudienceFields fields;
    private boolean readOnly;

    /**
     * The form.
     *
     * @param sites the drafts of sites as they are now
     */
    AudienceForm(Function<SiteKey, Site> sites) {
        this.sites = sites;
        content.addClassName("audience-form");
    }

    /** Says which site's audiences are shown from now on. */
    void enter(SiteKey key) {
        siteKey = key;
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public Audience blank(String id) {
        return new Audience(
                AudienceId.of(id),
                content.getTranslation("audiences.new"),
                new Condition.Compare(Field.VISITOR_VISITS, Operator.AT_LEAST, List.of("2"), false));
    }

    @Override
    public void show(Audience audience) {
        Site site = sites.apply(Objects.requireNonNull(siteKey));
        FormScope scope = new FormScope(content::getTranslation, UI.getCurrent().getLocale(), this::changed);
        fields = null;
        AudienceFields shown = new AudienceFields(audience.id(), site, scope);
        shown.show(audience);
        shown.setReadOnly(readOnly);
        fields = shown;
        content.removeAll();
        content.add(shown.content());
        changed();
    }

    @Override
    public Optional<Audience> read() {
        return Objects.requireNonNull(fields).read();
    }

    @Override
    public void setReadOnly(boolean isReadOnly) {
        readOnly = isReadOnly;
        if (fields != null) {
            fields.setReadOnly(isReadOnly);
        }
    }

    /** Once for a whole audience, not for each of its fields. */
    private void changed() {
        if (fields != null) {
            fields.say();
        }
    }
}
