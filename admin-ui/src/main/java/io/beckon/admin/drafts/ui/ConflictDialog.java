package io.beckon.admin.drafts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.beckon.admin.changes.ChangeWords;
import io.beckon.admin.changes.FieldChange;
import io.beckon.admin.changes.FieldChanges;
import io.beckon.admin.layout.ChangeLine;
import java.util.List;
import java.util.function.Consumer;

/** Shows where what somebody else has saved in the meantime differs from what was typed here, and lets the user choose. Closing it changes nothing. */
final class ConflictDialog<T> extends Dialog {
    private final ChangeWords words;

    ConflictDialog(
            Conflict<T> conflict, ChangeWords words, List<ConflictChoice> choices, Consumer<ConflictChoice> chosen) {
        this.words = words;
        setId("conflict");
        addClassName("conflict");
        setHeaderTitle(getTranslation("definitions.conflict.title"));
        add(new Paragraph(getTranslation("definitions.conflict.text", conflict.by())), differences(conflict));
        choices.forEach(choice -> getFooter().add(button(choice, chosen)));
    }

    private Component differences(Conflict<T> conflict) {
        List<FieldChange> changes = FieldChanges.between(conflict.theirs().definition(), conflict.mine());
        if (changes.isEmpty()) {
            return new Paragraph(getTranslation("definitions.conflict.same"));
        }
        String id = conflict.theirs().id();
        Div list = new Div();
        list.setId("conflict-differences");
        changes.forEach(change -> list.add(difference(id, change, conflict.by())));
        return list;
    }

    private Component difference(String id, FieldChange change, String by) {
        String nothing = getTranslation("publishing.value.nothing");
        String theirs = switch (change) {
            case FieldChange.Added _ -> nothing;
            case FieldChange.Removed removed -> words.value(removed, removed.value());
            case FieldChange.Replaced replaced -> words.value(replaced, replaced.from());
        };
        String mine = switch (change) {
            case FieldChange.Added added -> words.value(added, added.value());
            case FieldChange.Removed _ -> nothing;
            case FieldChange.Replaced replaced -> words.value(replaced, replaced.to());
        };
        return new ChangeLine(words.place(id, change))
                .with(getTranslation("definitions.conflict.theirs", by), theirs)
                .with(getTranslation("definitions.conflict.mine"), mine);
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
}
