package io.beckon.admin.rules.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import io.beckon.definitions.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A field in which a definition of the site may be picked by its name; one that is gone shows by its id. It looks again whenever the author
 * turns to it: a definition may have been made in another window.
 *
 * @param <I> the id
 */
final class DefinitionPicker<I> extends ComboBox<I> {
    private final Function<Site, Map<I, String>> names;
    private final List<I> choices = new ArrayList<>();
    private Map<I, String> known = Map.of();

    /**
     * The field.
     *
     * @param key of its texts: label, {@code .help}, and {@code .none} for when nothing is picked; its id is {@code rule-} and this
     * @param names those that there are in a site
     * @param current the site as it is now
     */
    DefinitionPicker(String key, Function<Site, Map<I, String>> names, RuleScope scope, Supplier<Site> current) {
        this.names = names;
        setId("rule-" + key);
        setLabel(scope.say("rules." + key));
        setHelperText(scope.say("rules." + key + ".help"));
        setPlaceholder(scope.say("rules." + key + ".none"));
        setClearButtonVisible(true);
        setItemLabelGenerator(id -> known.getOrDefault(id, id.toString()));
        know(scope.site());
        setItems(choices);
        addFocusListener(_ -> {
            know(current.get());
            getListDataView().refreshAll();
        });
        addValueChangeListener(_ -> scope.changed().run());
    }

    /** Shows what is picked, if anything. */
    void show(@Nullable I id) {
        addMissing(id);
        setValue(id);
    }

    private void know(Site site) {
        known = names.apply(site);
        choices.clear();
        choices.addAll(known.keySet());
        addMissing(getValue());
    }

    private void addMissing(@Nullable I id) {
        if (id != null && !choices.contains(id)) {
            choices.add(id);
        }
    }
}
