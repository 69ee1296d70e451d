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
import java.util.stream.Stream;

/**
 * A list of alike rows, each with a button that removes it, and one below that adds another. A long list may begin with its last rows, for
 * hundreds of fields are slow; what stands before them is kept as values, until somebody asks for its rows.
 *
 * @param <T> the value of a row
 */
public final class Rows<T> extends Composite<Div> {
    private String id;
    private final int most;
    private final Supplier<Row<T>> newRow;
    private final Runnable changed;
    private final List<T> before = new ArrayList<>();
    private final List<Line<T>> lines = new ArrayList<>();
    private final Div list = new Div();
    private final Button more = new Button(VaadinIcon.CHEVRON_UP.create());
    private final Button add = new Button(VaadinIcon.PLUS.create());
    private final Span error = new Span();
    private int portion = Integer.MAX_VALUE;
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
        more.addThemeVariants(ButtonVariant.TERTIARY);
        more.addClickListener(_ -> showMore());
        name(id);
        getContent().addClassName("rows");
        getContent().add(more, list, error, add);
    }

    /** From the next values on so many rows show at first, the last ones, and so many more whenever somebody asks. */
    public void showInPortionsOf(int count) {
        portion = count;
    }

    /** Shows these values and no others. */
    public void show(List<T> values) {
        before.clear();
        lines.clear();
        list.removeAll();
        setError("");
        int hidden = Math.max(0, values.size() - portion);
        before.addAll(values.subList(0, hidden));
        values.subList(hidden, values.size()).forEach(value -> append().show(value));
        settle();
    }

    /** Adds an empty row. */
    public void add() {
        append();
        settle();
    }

    /** All values in their order, or empty with the errors at the fields. */
    public Optional<List<T>> read() {
        List<T> values = new ArrayList<>(before);
        lines.forEach(line -> line.row.read().ifPresent(values::add));
        return values.size() == size() ? Optional.of(values) : Optional.empty();
    }

    /** The values of the rows that hold one. */
    public List<T> peek() {
        return Stream.concat(before.stream(), lines.stream().flatMap(line -> line.row.peek().stream()))
                .toList();
    }

    /** How many rows there are, with a value or without. */
    public int size() {
        return before.size() + lines.size();
    }

    /** Whether rows may be missing that hold a value. */
    public boolean hasPortions() {
        return portion < Integer.MAX_VALUE;
    }

    /** What each row holds, whether it is there or not; empty for one that is not complete. */
    public List<Optional<T>> states() {
        return Stream.concat(
                        before.stream().map(Optional::of),
                        lines.stream().map(line -> line.row.peek().filter(_ -> line.row.isComplete())))
                .toList();
    }

    /** Whether every row is complete. */
    public boolean isComplete() {
        return lines.stream().allMatch(line -> line.row.isComplete());
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
        more.setId(id + "-more");
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

    /** The focus goes to where the new rows begin. */
    private void showMore() {
        List<T> next = before.subList(Math.max(0, before.size() - portion), before.size());
        for (int i = 0; i < next.size(); i++) {
            insert(i).show(next.get(i));
        }
        next.clear();
        settle();
        firstField(lines.getFirst().row.content()).ifPresent(Focusable::focus);
    }

    private Row<T> append() {
        return insert(lines.size());
    }

    private Row<T> insert(int place) {
        Line<T> line = new Line<>(newRow.get(), new Button(VaadinIcon.TRASH.create()), new Div());
        line.remove.addThemeVariants(ButtonVariant.TERTIARY);
        line.remove.addClassName("rows__remove");
        line.remove.setAriaLabel(getTranslation("rows.remove"));
        line.remove.setTooltipText(getTranslation("rows.remove"));
        line.remove.addClickListener(_ -> remove(line));
        line.place.addClassName("rows__row");
        line.place.add(line.row.content(), line.remove);
        lines.add(place, line);
        list.addComponentAtIndex(place, line.place);
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
            int position = before.size() + i;
            line.row.name(id + "-" + position);
            line.row.setReadOnly(isReadOnly);
            line.remove.setId(id + "-" + position + "-remove");
            line.remove.setVisible(!isReadOnly);
        }
        add.setVisible(!isReadOnly && size() < most);
        if (size() > 0) {
            setError("");
        }
        more.setVisible(!before.isEmpty());
        more.setText(getTranslation("rows.more", Math.min(portion, before.size()), before.size()));
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
