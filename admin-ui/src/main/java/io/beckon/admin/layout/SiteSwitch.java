package io.beckon.admin.layout;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import io.beckon.admin.sites.SiteSummary;
import java.util.List;

/** Shows which site is open, and opens another one. */
final class SiteSwitch extends Composite<Select<SiteSummary>> {
    SiteSwitch(SiteSummary shown, List<SiteSummary> all) {
        Select<SiteSummary> select = getContent();
        select.setId("site-switch");
        select.addClassName("site-switch");
        select.setAriaLabel(getTranslation("layout.site-switch"));
        select.setItems(all);
        select.setItemLabelGenerator(SiteSummary::name);
        select.setValue(shown);
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate("sites/" + change.getValue().key());
            }
        });
    }
}
