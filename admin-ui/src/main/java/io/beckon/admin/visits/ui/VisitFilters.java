package io.beckon.admin.visits.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.beckon.admin.visits.VisitFilter;
import io.beckon.definitions.history.VisitResult;
import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.site.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Narrows the list of visits. What is chosen is told, not kept: the URL keeps it. */
final class VisitFilters extends Composite<Div> {
    private final Consumer<VisitFilter> chosen;
    private final PeriodFields period = new PeriodFields("visit", value -> choose(filter().withPeriod(value)));
    private final Select<RuleId> rule = new Select<>();
    private final Select<VisitResult> result = new Select<>();
    private final TextField search = new TextField();
    private final Div set = new Div();
    private Map<RuleId, String> ruleNames = Map.of();
    private VisitFilter filter = VisitFilter.USUAL;

    /**
     * The fields.
     *
     * @param chosen told of another filter
     * @param sought told of a text that somebody looks for
     */
    VisitFilters(Consumer<VisitFilter> chosen, Consumer<String> sought) {
        this.chosen = chosen;
        setUpRule();
        setUpResult();
        setUpSearch(sought);
        set.addClassName("visits__set");
        Div fields = new Div(search, period, result, rule);
        fields.addClassName("visits__fields");
        getContent().addClassName("visits__filters");
        getContent().add(fields, set);
    }

    /** Shows a filter without telling of it. */
    void show(VisitFilter shown, List<Rule> rules) {
        filter = shown;
        ruleNames = rules.stream().collect(Collectors.toMap(Rule::id, Rule::name));
        period.show(shown.period());
        List<RuleId> choices = new ArrayList<>(rules.stream().map(Rule::id).toList());
        if (shown.rule() != null && !choices.contains(shown.rule())) {
            choices.add(shown.rule());
        }
        rule.setItems(choices);
        rule.setValue(shown.rule());
        result.setValue(shown.result());
        search.clear();
        set.removeAll();
        addSet("visitor", "visits.filter.visitor", shown.visitor(), shown.withVisitor(null));
        addSet("identity", "visits.filter.identity", shown.identity(), shown.withIdentity(null));
        addSet("event", "visits.filter.event", shown.event(), shown.withEvent(null));
        set.setVisible(set.getComponentCount() > 0);
    }

    private void setUpRule() {
        rule.setId("visit-rule");
        rule.setLabel(getTranslation("visits.filter.rule"));
        rule.setEmptySelectionAllowed(true);
        rule.setEmptySelectionCaption(getTranslation("visits.filter.any-rule"));
        rule.setItemLabelGenerator(
                id -> id == null ? getTranslation("visits.filter.any-rule") : ruleNames.getOrDefault(id, id.value()));
        rule.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(filter.withRule(change.getValue()));
            }
        });
    }

    private void setUpResult() {
        result.setId("visit-result");
        result.setLabel(getTranslation("visits.filter.result"));
        result.setEmptySelectionAllowed(true);
        result.setEmptySelectionCaption(getTranslation("visits.filter.any-result"));
        result.setItems(VisitResult.values());
        result.setItemLabelGenerator(this::label);
        result.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(filter.withResult(change.getValue()));
            }
        });
    }

    private void setUpSearch(Consumer<String> sought) {
        search.setId("visit-search");
        search.setLabel(getTranslation("visits.filter.search"));
        search.setPlaceholder(getTranslation("visits.filter.search.placeholder"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(128);
        search.setValueChangeMode(ValueChangeMode.EAGER);
        search.addKeyDownListener(Key.ENTER, _ -> {
            String text = search.getValue().strip();
            if (!text.isEmpty()) {
                sought.accept(text);
            }
        });
    }

    private VisitFilter filter() {
        return filter;
    }

    private void choose(VisitFilter other) {
        chosen.accept(other);
    }

    private String label(@Nullable VisitResult value) {
        return value == null
                ? getTranslation("visits.filter.any-result")
                : switch (value) {
                    case FIRED -> getTranslation("visits.result.fired");
                    case HELD_BACK -> getTranslation("visits.result.held-back");
                    case OFFERED -> getTranslation("visits.result.offered");
                    case ACCEPTED -> getTranslation("visits.result.accepted");
                };
    }

    /** A filter that has no field: what it is, and a button that takes it away. */
    private void addSet(String id, String key, @Nullable Object value, VisitFilter without) {
        if (value == null) {
            return;
        }
        Button remove = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> choose(without));
        remove.setId("visit-" + id + "-remove");
        remove.setAriaLabel(getTranslation("visits.filter.remove"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        Span chip = new Span(new Span(getTranslation(key, value.toString())), remove);
        chip.setId("visit-" + id);
        chip.addClassNames("chip", "chip--quiet", "visits__set-filter");
        set.add(chip);
    }
}
