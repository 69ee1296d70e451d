package io.beckon.admin.tags.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.beckon.admin.rows.Rows;
import io.beckon.admin.tags.TagUse;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.site.Tag;
import io.beckon.definitions.site.TextMode;
import java.util.List;
import java.util.Optional;

/** A list of tags to edit, one row each. */
public final class TagsEditor extends Composite<Div> {
    /** What a list starts from that needs a tag, until somebody writes one; shown as an empty row. */
    public static final Tag UNWRITTEN = Tag.of("unwritten", Field.PATH, TextMode.CONTAINS, "/");

    private final Rows<Tag> rows;

    /**
     * An editor without tags.
     *
     * @param id begins the ids of all fields: {@code <id>-0-field}, {@code <id>-0-mode}, {@code <id>-0-text}, {@code <id>-0-case}
     * @param most how many tags there may be
     * @param changed is called at every change by hand
     */
    public TagsEditor(String id, TagUse use, int most, Runnable changed) {
        rows = new Rows<>(
                id,
                getTranslation(use == TagUse.CATEGORY ? "tags.add.category" : "tags.add.pages"),
                most,
                () -> new TagRow(use, changed),
                changed);
        getContent().addClassName("tags-editor");
        getContent().add(rows);
    }

    /** Shows these tags and no others. */
    public void show(List<Tag> tags) {
        rows.show(tags);
    }

    /** The tags, or empty with the errors at the fields. */
    public Optional<List<Tag>> read() {
        return rows.read();
    }

    /** The tags, of which there must be one, or empty with the errors at the fields. */
    public Optional<List<Tag>> readSome() {
        if (rows.size() == 0) {
            rows.setError(getTranslation("tags.fault.none"));
            return Optional.empty();
        }
        return rows.read();
    }

    /** The tags that work; the fields stay as they are. */
    public List<Tag> peek() {
        return rows.peek();
    }

    /** How many rows there are, finished or not. */
    public int size() {
        return rows.size();
    }

    /** Whether the tags are only shown. */
    public void setReadOnly(boolean readOnly) {
        rows.setReadOnly(readOnly);
    }
}
