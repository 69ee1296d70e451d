package io.beckon.admin.drafts.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The script that keeps what is typed, with as much of a browser as it needs. */
class UnsavedScriptTest {
    private static final String BROWSER = """
            const kept = new Map();
            const sessionStorage = {
              getItem: (key) => kept.get(key) ?? null,
              setItem: (key, value) => kept.set(key, value),
              removeItem: (key) => kept.delete(key),
            };
            const window = {};
            const editor = () => {
              const listeners = [];
              const name = { id: 'event-name', localName: 'vaadin-text-field', label: 'Name', value: '' };
              const category = { id: 'event-category', localName: 'vaadin-combo-box', label: 'Category', value: '3' };
              category.inputElement = { value: 'Backpacks' };
              const chosen = { id: 'value-0', localName: 'vaadin-select-item', value: '2' };
              return {
                querySelectorAll: () => [name, category, chosen],
                addEventListener: (type, listener) => listeners.push(listener),
                type: (text) => { name.value = text; listeners.forEach((listener) => listener()); },
              };
            };
            """;

    private final Context browser = Context.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .build();

    @BeforeEach
    void load() throws IOException {
        browser.eval("js", BROWSER);
        browser.eval(
                "js",
                Files.readString(Path.of("src", "main", "resources", "META-INF", "resources", "console-unsaved.js")));
        browser.eval("js", """
                const first = editor();
                window.beckonUnsaved.watch(first, 'ana/add-to-cart', 4);
                first.type('What Ana typed');
                """);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void keepsWhatIsReadInTheFieldsAndTheVersionItWasTypedInto() {
        Kept kept = Kept.parse(kept("ana/add-to-cart")).orElseThrow();

        assertThat(kept.version()).isEqualTo(4);
        assertThat(kept.fields())
                .containsExactly(
                        entry("event-name", new Kept.Field("Name", List.of("What Ana typed"))),
                        entry("event-category", new Kept.Field("Category", List.of("Backpacks"))));
    }

    @Test
    void keepsItForNoOtherPlace() {
        assertThat(kept("bob/add-to-cart")).isEmpty();
    }

    @Test
    void keepsWhatIsTypedIntoTheNextDefinitionForThatOne() {
        browser.eval("js", "window.beckonUnsaved.watch(first, 'ana/order', 1); first.type('Order');");

        assertThat(kept("ana/add-to-cart")).contains("What Ana typed");
        assertThat(kept("ana/order")).contains("Order");
    }

    @Test
    void keepsItNoMoreWhenItIsForgotten() {
        browser.eval("js", "window.beckonUnsaved.forget('ana/add-to-cart')");

        assertThat(kept("ana/add-to-cart")).isEmpty();
    }

    private String kept(String place) {
        return browser.eval("js", "window.beckonUnsaved.watch(editor(), '" + place + "', 5)")
                .asString();
    }
}
