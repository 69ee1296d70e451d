package io.beckon.admin.drafts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            const location = { pathname: '/sites/shop/events/add-to-cart' };
            const window = {};
            const name = () => ({ id: 'event-name', localName: 'vaadin-text-field', label: 'Name', value: '' });
            const editor = (field = name()) => {
              const listeners = [];
              return {
                field,
                querySelectorAll: () => [field],
                addEventListener: (type, listener) => listeners.push(listener),
                changed: () => listeners.forEach((listener) => listener()),
                type(text) { field.value = text; this.changed(); },
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
                window.beckonUnsaved.watch(first, 'ana');
                first.type('What Ana typed');
                """);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void offersAUserWhatSheTyped() {
        assertThat(isOffered("ana")).isTrue();
    }

    @Test
    void offersItToNobodyElse() {
        assertThat(isOffered("bob")).isFalse();
    }

    @Test
    void offersItNoMoreWhenItIsForgotten() {
        browser.eval("js", "window.beckonUnsaved.forget()");

        assertThat(isOffered("ana")).isFalse();
    }

    @Test
    void asksToPickWhatABoxSaid() {
        browser.eval("js", """
                const box = (key, said) => ({
                  id: 'rule-offer', localName: 'vaadin-combo-box', label: 'Offer', value: key, inputElement: { value: said },
                });
                const before = editor(box('7', 'Free delivery'));
                window.beckonUnsaved.watch(before, 'ana');
                before.changed();
                """);

        assertThat(restored("box('1', 'Chat')", "picks"))
                .isEqualTo("[{\"id\":\"rule-offer\",\"line\":\"Offer: Free delivery\",\"choice\":\"Free delivery\"}]");
    }

    @Test
    void givesBackInWordsWhatHasNoField() {
        assertThat(restored("{ id: 'other', localName: 'vaadin-text-field', value: '' }", "lost"))
                .isEqualTo("[\"Name: What Ana typed\"]");
    }

    private String restored(String field, String part) {
        return browser.eval("js", "JSON.stringify(window.beckonUnsaved.restore(editor(" + field + "))." + part + ")")
                .asString();
    }

    private boolean isOffered(String user) {
        return browser.eval("js", "window.beckonUnsaved.watch(editor(), '" + user + "')")
                .asBoolean();
    }
}
