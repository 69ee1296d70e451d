package io.beckon.admin.rows;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A list of alike rows, each with a button that removes it, and one below that adds another.
 *
 * @param <T> the value of a row
 */
public final class Rows<T> extends Composite<Div> {
    private String id;
    private final int most;
    private final Supplier<Row<T>> newRow;
    private final Runnable changed;
    private final List<Line<T>> lines = new ArrayList<>();
    private final Div list = new Div();
    private final Button add = new Button(VaadinIcon.PLUS.create());
    private final Span error = new Span();
    private boolean isReadOnly;

    /**
     * An empty list.
     *
     * @param id begins the ids of all fields
     * @param addText the text of the button that adds a row
     * @param most how many rows there may be
     * @param newRow makes an empty row
     * @param changed is called when rows come or go
     */
    public Rows(String id, String addText, int most, Supplier<Row<T>> newRow, Runnable changed) {
        this.id = id;
        this.most = most;
        this.newRow = newRow;
        this.changed = changed;
        list.addClassName("rows__list");
        error.addClassName("rows__error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        add.setText(addText);
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add.addClickListener(_ -> addByHand());
        name(id);
        getContent().addClassName("rows");
        getContent().add(list, error, add);
    }

    /** Shows these values and no others. */
    public void show(List<T> values) {
        lines.clear();
        list.removeAll();
        setError("");
        values.forEach(value -> append().show(value));
        settle();
    }

    /** Adds an empty row. */
    public void add() {
        append();
        settle();
    }

    /** All values in their order, or empty with the errors at the fields. */
    public Optional<List<T>> read() {
        List<T> values = new ArrayList<>();
        lines.forEach(line -> line.row.read().ifPresent(values::add));
        return values.size() == lines.size() ? Optional.of(values) : Optional.empty();
    }

    /** The values of the rows that hold one. */
    public List<T> peek() {
        return lines.stream().flatMap(line -> line.row.peek().stream()).toList();
    }

    /** How many rows there are, with a value or without. */
    public int size() {
        return lines.size();
    }

    /** Says below the rows what is wrong with all of them; nothing when empty. */
    public void setError(String text) {
        error.setText(text);
        error.setVisible(!text.isEmpty());
    }

    /** Gives all fields their ids, which begin with this prefix. */
    public void name(String prefix) {
        id = prefix;
        error.setId(id + "-error");
        add.setId(id + "-add");
        settle();
    }

    /** Whether the rows only show. */
    public void setReadOnly(boolean readOnly) {
        isReadOnly = readOnly;
        settle();
    }

    private void addByHand() {
        Row<T> row = append();
        settle();
        changed.run();
        firstField(row.content()).ifPresent(Focusable::focus);
    }

    private Row<T> append() {
        Line<T> line = new Line<>(newRow.get(), new Button(VaadinIcon.TRASH.create()), new Div());
        line.remove.addThemeVariants(ButtonVariant.TERTIARY);
        line.remove.addClassName("rows__remove");
        line.remove.setAriaLabel(getTranslation("rows.remove"));
        line.remove.setTooltipText(getTranslation("rows.remove"));
        line.remove.addClickListener(_ -> remove(line));
        line.place.addClassName("rows__row");
        line.place.add(line.row.content(), line.remove);
        lines.add(line);
        list.add(line.place);
        return line.row;
    }

    private void remove(Line<T> line) {
        lines.remove(line);
        list.remove(line.place);
        settle();
        changed.run();
        add.focus();
    }

    private void settle() {
        for (int i = 0; i < lines.size(); i++) {
            Line<T> line = lines.get(i);
            line.row.name(id + "-" + i);
            line.row.setReadOnly(isReadOnly);
            line.remove.setId(id + "-" + i + "-remove");
            line.remove.setVisible(!isReadOnly);
        }
        add.setVisible(!isReadOnly && lines.size() < most);
        if (!lines.isEmpty()) {
            setError("");
        }
    }

    private static Optional<Focusable<?>> firstField(Component content) {
        return content instanceof Focusable<?> field
                ? Optional.of(field)
                : content.getChildren()
                        .flatMap(child -> firstField(child).stream())
                        .findFirst();
    }

    private record Line<T>(Row<T> row, Button remove, Div place) {}
}
