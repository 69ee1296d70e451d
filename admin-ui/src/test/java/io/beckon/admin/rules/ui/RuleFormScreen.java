package io.beckon.admin.rules.ui;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import io.beckon.admin.access.Access;
import io.beckon.admin.rules.CheckedRules;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Json;
import io.beckon.definitions.ids.OfferId;
import io.beckon.definitions.rules.Operator;
import io.beckon.definitions.site.Rule;
import io.beckon.definitions.site.Site;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.security.core.context.SecurityContextHolder;

/** The form of a rule, standing alone: no route is needed. */
abstract class RuleFormScreen extends BrowserlessTest {
    static final Site SHOP = ExampleShop.site();

    RuleForm form;

    @BeforeEach
    void open() {
        SecurityContextHolder.getContext().setAuthentication(Access.console());
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open(SHOP);
    }

    /** Shows a rule of another site than the shop. */
    final void show(Site site, Rule rule) {
        form.content().removeFromParent();
        open(site);
        form.show(rule);
    }

    private void open(Site site) {
        form = new RuleForm(_ -> site, CheckedRules.CHECKS);
        form.enter(site.key());
        UI.getCurrent().add(form.content());
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    static Rule rule(String id, Site site) {
        return site.rules().stream()
                .filter(rule -> rule.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Rule rule(String parts) {
        String caps = parts.contains("'caps'") ? "" : "'caps':{},";
        String json =
                "{'id':'r','name':'R','enabled':false,'priority':1," + caps + "'repeat':'every-time'," + parts + "}";
        return Json.read(json.replace('\'', '"'), Rule.class);
    }

    final String error(String id) {
        return find(Component.class).withId(id).all().stream()
                .map(HasValidation.class::cast)
                .map(field -> field.isInvalid() ? field.getErrorMessage() : "")
                .findFirst()
                .orElseThrow();
    }

    final <T extends Component> T field(Class<T> type, String id) {
        return find(type).withId(id).single();
    }

    @SuppressWarnings("unchecked")
    final ComboBox<Object> combo(String id) {
        return field(ComboBox.class, id);
    }

    @SuppressWarnings("unchecked")
    final ComboBox<OfferId> offer() {
        return field(ComboBox.class, "rule-offer");
    }

    @SuppressWarnings("unchecked")
    final Select<Object> select(String id) {
        return field(Select.class, id);
    }

    @SuppressWarnings("unchecked")
    final Select<Operator> operator() {
        return field(Select.class, "rule-argument-filter-where-0-operator");
    }
}
