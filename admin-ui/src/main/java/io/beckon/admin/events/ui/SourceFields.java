package io.beckon.admin.events.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.admin.forms.Marks;
import io.beckon.admin.rows.Allowed;
import io.beckon.definitions.ids.ElementId;
import io.beckon.definitions.site.ElementUse;
import io.beckon.definitions.site.ValueSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where in the page a value is read. */
final class SourceFields extends Div {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CONSTANT = 500;
    private static final ElementId ANY = ElementId.of("any");

    private final Select<SourceKind> kind = new Select<>();
    private final ElementPicker element;
    private final TextField named = new TextField();
    private final TextField constant = new TextField();

    SourceFields(SiteElements elements, Runnable changed) {
        element = new ElementPicker(elements);
        kind.setAriaLabel(getTranslation("events.source"));
        kind.setItems(SourceKind.values());
        kind.setItemLabelGenerator(item -> getTranslation("events.source." + item.key()));
        named.setMaxLength(LONGEST_NAME);
        Marks.forgive(named);
        named.addClassName("code");
        constant.setAriaLabel(getTranslation("events.constant"));
        constant.setPlaceholder(getTranslation("events.constant"));
        constant.setMaxLength(LONGEST_CONSTANT);
        Marks.forgive(constant);
        clear();
        kind.addValueChangeListener(_ -> adapt());
        kind.addValueChangeListener(_ -> changed.run());
        element.addValueChangeListener(_ -> changed.run());
        named.addValueChangeListener(_ -> changed.run());
        constant.addValueChangeListener(_ -> changed.run());
        addClassName("source-fields");
        add(kind, named, element, constant);
    }

    void clear() {
        show(SourceKind.TEXT, null, "", "");
    }

    void show(ValueSource source) {
        String text = source instanceof ValueSource.Constant constantSource ? constantSource.value() : "";
        show(SourceKind.of(source), ElementUse.of(source), SourceKind.name(source), text);
    }

    /** Shows what is wrong at the fields. */
    void check() {
        element.check();
        boolean isAllowed = Allowed.by(() -> source(ANY));
        String key = "events.source." + kind.getValue().key() + ".fault";
        Marks.mark(named, isAllowed || !named.isVisible() ? Optional.empty() : Optional.of(getTranslation(key)));
        Marks.mark(constant, isAllowed || !constant.isVisible() ? Optional.empty() : Optional.of(getTranslation(key)));
    }

    /** The source, when the fields hold one. */
    Optional<ValueSource> peek() {
        Optional<ElementId> where = element.isVisible() ? element.chosen() : Optional.of(ANY);
        return where.filter(place -> Allowed.by(() -> source(place))).map(this::source);
    }

    void setReadOnly(boolean readOnly) {
        kind.setReadOnly(readOnly);
        element.setReadOnly(readOnly);
        named.setReadOnly(readOnly);
        constant.setReadOnly(readOnly);
    }

    void name(String prefix) {
        kind.setId(prefix + "-source");
        element.setId(prefix + "-element");
        named.setId(prefix + "-named");
        constant.setId(prefix + "-constant");
    }

    private void show(SourceKind shown, @Nullable ElementId where, String name, String text) {
        kind.setValue(shown);
        element.setValue(where);
        element.setInvalid(false);
        named.setValue(name);
        named.setInvalid(false);
        constant.setValue(text);
        constant.setInvalid(false);
        adapt();
    }

    private ValueSource source(ElementId where) {
        return kind.getValue().source(where, named.getValue().strip(), constant.getValue());
    }

    private void adapt() {
        SourceKind chosen = kind.getValue();
        element.setVisible(chosen.isInElement());
        named.setVisible(chosen.isNamed());
        constant.setVisible(chosen == SourceKind.CONSTANT);
        if (chosen.isNamed()) {
            named.setAriaLabel(getTranslation("events.source." + chosen.key() + ".named"));
            named.setPlaceholder(getTranslation("events.source." + chosen.key() + ".example"));
        }
    }
}
