package io.beckon.admin.drafts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import io.beckon.admin.drafts.Draft;
import io.beckon.admin.drafts.Part;
import io.beckon.definitions.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Shows what somebody else has saved in the meantime beside what was typed here, and lets the user choose. Closing it changes nothing. */
final class ConflictDialog<T> extends Dialog {
    /** What can be done. */
    enum Choice {
        KEEP_AS_COPY,
        TAKE_THEIRS,
        OVERWRITE
    }

    /** Told of the choice. */
    @FunctionalInterface
    interface Resolution<T> {
        void choose(Choice choice, T mine, Draft<T> theirs);
    }

    ConflictDialog(Part<T> part, T mine, Draft<T> theirs, String by, Resolution<T> resolution) {
        setId("conflict");
        addClassName("conflict");
        setHeaderTitle(getTranslation("definitions.conflict.title"));
        List<String> my = lines(mine);
        List<String> their = lines(theirs.definition());
        Div versions = new Div(
                version(getTranslation("definitions.conflict.theirs", by), their, my),
                version(getTranslation("definitions.conflict.mine"), my, their));
        versions.addClassName("conflict__versions");
        add(new Paragraph(getTranslation("definitions.conflict.text", by, part.name(theirs.definition()))), versions);
        getFooter()
                .add(
                        choice("copy", Choice.KEEP_AS_COPY, mine, theirs, resolution),
                        choice("theirs", Choice.TAKE_THEIRS, mine, theirs, resolution),
                        overwrite(mine, theirs, resolution));
    }

    private Button overwrite(T mine, Draft<T> theirs, Resolution<T> resolution) {
        Button overwrite = choice("overwrite", Choice.OVERWRITE, mine, theirs, resolution);
        overwrite.addThemeVariants(ButtonVariant.PRIMARY);
        return overwrite;
    }

    private Button choice(String id, Choice choice, T mine, Draft<T> theirs, Resolution<T> resolution) {
        String text = getTranslation(
                switch (choice) {
                    case KEEP_AS_COPY -> "definitions.conflict.copy";
                    case TAKE_THEIRS -> "definitions.conflict.take";
                    case OVERWRITE -> "definitions.conflict.overwrite";
                });
        Button button = new Button(text, _ -> {
            close();
            resolution.choose(choice, mine, theirs);
        });
        button.setId("conflict-" + id);
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
