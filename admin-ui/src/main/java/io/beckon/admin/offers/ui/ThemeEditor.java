package io.beckon.admin.offers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.beckon.admin.forms.FormScope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Colours and corners of an invitation. Properties that it has no field for are kept as they are. */
final class ThemeEditor {
    private static final String RADIUS = "corner-radius";
    private static final String OWN_RADIUS = "";
    private static final List<String> RADII = List.of(OWN_RADIUS, "0px", "6px", "12px", "24px");

    private final FormScope scope;
    private final Map<String, ColourField> colours = new LinkedHashMap<>();
    private final Map<String, String> kept = new LinkedHashMap<>();
    private final Select<String> radius = new Select<>();
    private final Div content = new Div();

    ThemeEditor(FormScope scope) {
        this.scope = scope;
        add("accent-colour", "#2f5bd7");
        add("on-accent-colour", "#ffffff");
        add("surface-colour", "#ffffff");
        add("text-colour", "#17202e");
        radius.setId("offer-theme-" + RADIUS);
        radius.setLabel(scope.say("offers.theme." + RADIUS));
        radius.setItemLabelGenerator(this::label);
        radius.setItems(RADII);
        radius.setValue(OWN_RADIUS);
        radius.addValueChangeListener(_ -> scope.changed().run());
        content.add(radius);
        content.addClassName("offer-theme");
    }

    Component content() {
        return content;
    }

    void show(Map<String, String> theme) {
        kept.clear();
        kept.putAll(theme);
        colours.forEach((property, field) -> field.setValue(theme.getOrDefault(property, "")));
        String shown = theme.getOrDefault(RADIUS, OWN_RADIUS);
        List<String> radii = new ArrayList<>(RADII);
        if (!radii.contains(shown)) {
            radii.add(shown);
        }
        radius.setItems(radii);
        radius.setValue(shown);
    }

    /** The theme, as far as it is right. */
    Map<String, String> read() {
        Map<String, String> theme = new LinkedHashMap<>(kept);
        colours.forEach((property, field) -> {
            if (field.isRight()) {
                put(theme, property, field.getValue().strip());
            }
        });
        put(theme, RADIUS, radius.getValue());
        return theme;
    }

    boolean check() {
        return colours.values().stream().map(ColourField::check).reduce(true, Boolean::logicalAnd);
    }

    void setReadOnly(boolean readOnly) {
        colours.values().forEach(field -> field.setReadOnly(readOnly));
        radius.setReadOnly(readOnly);
    }

    private void add(String property, String own) {
        ColourField field =
                new ColourField("offer-theme-" + property, scope.say("offers.theme." + property), own, scope);
        colours.put(property, field);
        content.add(field);
    }

    private String label(String value) {
        return value.isEmpty() ? scope.say("offers.theme.corner-radius.own") : value;
    }

    private static void put(Map<String, String> theme, String property, String value) {
        if (value.isEmpty()) {
            theme.remove(property);
        } else {
            theme.put(property, value);
        }
    }
}
