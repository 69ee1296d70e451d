package io.beckon.admin.drafts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import io.beckon.definitions.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Shows what somebody else has saved in the meantime beside what was typed here, and lets the user choose. Closing it changes nothing. */
final class ConflictDialog<T> extends Dialog {
    ConflictDialog(Conflict<T> conflict, List<ConflictChoice> choices, Consumer<ConflictChoice> chosen) {
        setId("conflict");
        addClassName("conflict");
        setHeaderTitle(getTranslation("definitions.conflict.title"));
        List<String> mine = lines(conflict.mine());
        List<String> theirs = lines(conflict.theirs().definition());
        Div versions = new Div(
                version(getTranslation("definitions.conflict.theirs", conflict.by()), theirs, mine),
                version(getTranslation("definitions.conflict.mine"), mine, theirs));
        versions.addClassName("conflict__versions");
        add(new Paragraph(getTranslation("definitions.conflict.text", conflict.by())), versions);
        choices.forEach(choice -> getFooter().add(button(choice, chosen)));
    }

    private Button button(ConflictChoice choice, Consumer<ConflictChoice> chosen) {
        String key = switch (choice) {
            case KEEP_AS_COPY -> "copy";
            case TAKE_THEIRS -> "take";
            case OVERWRITE -> "overwrite";
        };
        Button button = new Button(getTranslation("definitions.conflict." + key), _ -> {
            close();
            chosen.accept(choice);
        });
        button.setId("conflict-" + key);
        if (choice == ConflictChoice.OVERWRITE) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    /** The lines of one version; those that the other one does not have are marked. */
    private static Div version(String title, List<String> lines, List<String> others) {
        Set<String> known = new HashSet<>(others);
        Pre text = new Pre();
        lines.forEach(line -> {
            Span span = new Span(line + "\n");
            span.setClassName("conflict__changed", !known.contains(line));
            text.add(span);
        });
        return new Div(new H3(title), text);
    }

    private static List<String> lines(Object definition) {
        return Json.pretty(definition).lines().toList();
    }
}
