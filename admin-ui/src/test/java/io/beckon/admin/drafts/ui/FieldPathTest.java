package io.beckon.admin.drafts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import io.beckon.admin.drafts.Part;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.site.Category;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldPathTest {
    @Test
    void findsTheFieldOfAPath() {
        Div form = form("event-name", "event-trigger-0-kind", "event-trigger-1-kind", "event-trigger-1-element");

        assertThat(find(Part.EVENTS, Map.of(), "triggers/1/element", form)).hasValue("event-trigger-1-element");
        assertThat(find(Part.EVENTS, Map.of(), "triggers/1", form)).hasValue("event-trigger-1-kind");
        assertThat(find(Part.EVENTS, Map.of(), "triggers/1/count", form)).hasValue("event-trigger-1-kind");
    }

    @Test
    void readsSeveralWordsAsOneName() {
        Div form = form("settings-origins", "settings-time-zone");

        assertThat(find(Part.SETTINGS, Map.of(), "timeZone", form)).hasValue("settings-time-zone");
    }

    @Test
    void knowsThePositionOfAPartThatIsNamedByItsId() {
        Category category = ExampleShop.site().categories().stream()
                .filter(each -> each.tags().size() > 1)
                .findFirst()
                .orElseThrow();
        Div form = form("category-tag-0-text", "category-tag-1-text");

        assertThat(find(
                        Part.CATEGORIES,
                        category,
                        "tags/" + category.tags().get(1).id() + "/text",
                        form))
                .hasValue("category-tag-1-text");
    }

    @Test
    void findsNothingWhereNoFieldIsMeant() {
        Div form = form("rule-name", "rule-offer");
        Button button = new Button();
        button.setId("rule-calendar");
        form.add(button);

        assertThat(find(Part.RULES, Map.of(), "calendar", form)).isEmpty();
        assertThat(find(Part.RULES, Map.of(), "", form)).isEmpty();
    }

    private static Optional<String> find(Part<?> part, Object definition, String path, Component form) {
        return FieldPath.of(part, definition, path).in(form).flatMap(Component::getId);
    }

    private static Div form(String... ids) {
        Div form = new Div();
        Arrays.stream(ids).forEach(id -> {
            TextField field = new TextField();
            field.setId(id);
            form.add(new Div(field));
        });
        return form;
    }
}
