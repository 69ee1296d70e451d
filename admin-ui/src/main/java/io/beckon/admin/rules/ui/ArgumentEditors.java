package io.beckon.admin.rules.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.admin.conditions.ui.CategoryPicker;
import io.beckon.admin.forms.DurationEditor;
import io.beckon.admin.forms.Editor;
import io.beckon.admin.forms.FieldEditor;
import io.beckon.definitions.Json;
import io.beckon.definitions.ids.CategoryId;
import io.beckon.definitions.rules.Field;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern.Score.Weighted;
import io.beckon.definitions.rules.Window;
import io.beckon.templates.Parameter;
import io.beckon.templates.ParameterType;
import io.beckon.templates.TemplateWords.ParameterWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Makes the editor of a parameter of its type; the form of a rule is made of these. */
final class ArgumentEditors {
    private final RuleScope scope;

    ArgumentEditors(RuleScope scope) {
        this.scope = scope;
    }

    /** The editor of an argument. */
    Editor<JsonNode> of(Parameter parameter, ParameterWords words) {
        String id = "rule-argument-" + parameter.name();
        return switch (parameter.type()) {
            case ParameterType.OneFilter() ->
                json(new FilterEditor(id, words.label(), words.help(), scope), Filter.class);
            case ParameterType.Filters(int min, int max) ->
                new FiltersEditor<>(id, words, min, max, this::filter, scope)
                        .asJson(ArgumentEditors::tree, json -> list(json, Filter[].class));
            case ParameterType.WeightedFilters(int min, int max) ->
                new FiltersEditor<>(id, words, min, max, this::weighted, scope)
                        .asJson(ArgumentEditors::tree, json -> list(json, Weighted[].class));
            case ParameterType.OneCategory() ->
                json(category(named(new CategoryPicker(scope.site().categories()), id, words)), CategoryId.class);
            case ParameterType.Script(int longest) ->
                json(
                        FieldEditor.text(named(new ScriptArea(), id, words), longest, "rules.error.dsl", scope.form()),
                        String.class);
            case ParameterType.Span() -> json(new WindowEditor(id, words.label(), words.help(), scope), Window.class);
            case ParameterType.Time(long minMillis, long maxMillis) ->
                json(
                        new DurationEditor(id, words.label(), words.help(), minMillis, maxMillis, scope.form()),
                        Long.class);
            case ParameterType.Count(int min, int max) ->
                json(FieldEditor.count(named(new IntegerField(), id, words), min, max, scope.form()), Integer.class);
            case ParameterType.Line(int longest) ->
                json(FieldEditor.text(named(new TextField(), id, words), longest, scope.form()), String.class);
            case ParameterType.Lines(int min, int max, int longest) ->
                FieldEditor.lines(named(new TextArea(), id, words), min, max, longest, scope.form())
                        .asJson(ArgumentEditors::tree, json -> list(json, String[].class));
            case ParameterType.Choice(List<String> options) ->
                json(
                        FieldEditor.choice(
                                named(new Select<String>(), id, words), options, words::option, scope.form()),
                        String.class);
            case ParameterType.EventField() ->
                json(scope.fields().editor(named(new ComboBox<String>(), id, words), scope.changed()), Field.class);
            case ParameterType.Flag() ->
                json(FieldEditor.flag(named(new Checkbox(), id, words), scope.form()), Boolean.class);
        };
    }

    private Editor<CategoryId> category(CategoryPicker field) {
        return FieldEditor.of(field, id -> id, Optional::of, () -> scope.say("rules.error.category"), scope.changed());
    }

    private static <T> Editor<JsonNode> json(Editor<T> editor, Class<T> type) {
        return editor.asJson(ArgumentEditors::tree, json -> Json.read(json, type));
    }

    /** The value as it would be read from a file, so that it equals what was read. */
    private static JsonNode tree(Object value) {
        return Json.read(Json.MAPPER.writeValueAsBytes(value), JsonNode.class);
    }

    private static <T> List<T> list(JsonNode json, Class<T[]> type) {
        return Arrays.asList(Json.read(json, type));
    }

    private FilterEditor filter(String id) {
        return new FilterEditor(id, scope.say("rules.filter.event"), "", scope);
    }

    private WeightedEditor weighted(String id) {
        return new WeightedEditor(id, filter(id), scope);
    }

    private static <F extends Component & HasLabel & HasHelper> F named(F field, String id, ParameterWords words) {
        field.setId(id);
        field.setLabel(words.label());
        field.setHelperText(words.help());
        return field;
    }
}
