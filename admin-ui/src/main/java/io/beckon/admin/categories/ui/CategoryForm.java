package io.beckon.admin.categories.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.admin.drafts.ui.DefinitionForm;
import io.beckon.admin.forms.Marks;
import io.beckon.admin.tags.TagUse;
import io.beckon.admin.tags.ui.TagsEditor;
import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.site.Category;
import io.beckon.definitions.site.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Name and tags of a category, with the tester that tries them. */
final class CategoryForm implements DefinitionForm<Category> {
    private static final int LONGEST_NAME = 100;
    private static final int MOST_TAGS = 100;

    private final TextField name = new TextField();
    private final RadioButtonGroup<Category.Match> match = new RadioButtonGroup<>();
    private final TagsEditor tags = new TagsEditor("category-tag", TagUse.CATEGORY, MOST_TAGS, this::test);
    private final TesterPanel tester = new TesterPanel();
    private final Div fields = new Div();
    private final Div content = new Div();
    private CategoryId id = CategoryId.of("new");

    CategoryForm() {
        name.setId("category-name");
        name.setLabel(name.getTranslation("categories.name"));
        name.setHelperText(name.getTranslation("categories.name.help"));
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(LONGEST_NAME);
        Marks.forgive(name);
        match.setId("category-match");
        match.setLabel(match.getTranslation("categories.match"));
        match.setItems(Category.Match.values());
        match.setItemLabelGenerator(
                item -> match.getTranslation("categories.match." + item.name().toLowerCase(Locale.ROOT)));
        match.addValueChangeListener(_ -> test());
        fields.addClassName("form");
        fields.add(name, match, tags);
        Div columns = new Div(fields, tester);
        columns.addClassName("category-form__columns");
        content.addClassName("category-form");
        content.add(columns);
    }

    /** What the tester shows as the site's address. */
    void useOrigin(String origin) {
        tester.useOrigin(origin);
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public Component fields() {
        return fields;
    }

    @Override
    public void show(Category category) {
        id = category.id();
        name.setValue(category.name());
        name.setInvalid(false);
        match.setValue(category.match());
        tags.show(category.tags());
        test();
    }

    @Override
    public Category blank(String newId) {
        return new Category(CategoryId.of(newId), newId, Category.Match.ANY, List.of(TagsEditor.UNWRITTEN));
    }

    @Override
    public Optional<Category> read() {
        String typed = name.getValue().strip();
        Marks.mark(
                name, typed.isEmpty() ? Optional.of(name.getTranslation("categories.name.missing")) : Optional.empty());
        Optional<List<Tag>> all = tags.readSome();
        return name.isInvalid() ? Optional.empty() : all.map(list -> new Category(id, typed, match.getValue(), list));
    }

    @Override
    public void setReadOnly(boolean isReadOnly) {
        name.setReadOnly(isReadOnly);
        match.setReadOnly(isReadOnly);
        tags.setReadOnly(isReadOnly);
    }

    private void test() {
        List<Tag> usable = tags.peek();
        tester.use(match.getValue(), usable, tags.size() - usable.size());
    }
}
