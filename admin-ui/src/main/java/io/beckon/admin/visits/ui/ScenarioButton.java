package io.beckon.admin.visits.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.beckon.admin.drafts.Draft;
import io.beckon.admin.drafts.Saved;
import io.beckon.admin.layout.Messages;
import io.beckon.admin.publishing.MadeScenario;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.site.Scenario;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes a scenario of the visit, and leads to it. */
final class ScenarioButton extends Button {
    private final Supplier<Optional<MadeScenario>> make;
    private final SiteKey site;

    ScenarioButton(Supplier<Optional<MadeScenario>> make, SiteKey site) {
        super(VaadinIcon.CLIPBOARD_CHECK.create());
        this.make = make;
        this.site = site;
        setText(getTranslation("visits.scenario"));
        setTooltipText(getTranslation("visits.scenario.help"));
        setId("make-scenario");
        addClassName("visit__scenario");
        addClickListener(_ -> make());
    }

    private void make() {
        make.get().ifPresentOrElse(this::tell, () -> Messages.failed(getTranslation("visits.scenario.impossible")));
    }

    private void tell(MadeScenario made) {
        switch (made.saved()) {
            case Saved.Stored<Scenario>(Draft<Scenario> draft) -> {
                Messages.done(
                        made.isCut()
                                ? getTranslation("visits.scenario.made-cut", Scenario.MOST_EVENTS)
                                : getTranslation("visits.scenario.made"));
                UI.getCurrent().navigate("sites/" + site + "/scenarios/" + draft.id());
            }
            case Saved.NameTaken<Scenario> _ -> Messages.failed(getTranslation("visits.scenario.there"));
            case Saved.Conflict<Scenario> _, Saved.Gone<Scenario> _, Saved.NamedInScripts<Scenario> _ ->
                Messages.failed(getTranslation("scenarios.changed"));
        }
    }
}
