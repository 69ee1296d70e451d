package io.beckon.admin.publishing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.beckon.admin.changes.ChangeWords;
import io.beckon.admin.changes.FieldChange;
import io.beckon.admin.drafts.Part;
import io.beckon.admin.layout.ChangeLine;
import io.beckon.admin.layout.Chip;
import io.beckon.admin.publishing.DefinitionChange;
import java.util.List;

/** The differences between two versions of a site, by kind of definition. */
final class ChangeList extends Div {
    private final ChangeWords words;

    ChangeList(ChangeWords words, List<DefinitionChange> changes) {
        this.words = words;
        addClassName("changes");
        for (Part<?> part : Part.all()) {
            List<DefinitionChange> ofPart = changes.stream()
                    .filter(change -> change.part().equals(part))
                    .toList();
            if (!ofPart.isEmpty()) {
                add(group(part, ofPart));
            }
        }
    }

    private Component group(Part<?> part, List<DefinitionChange> changes) {
        UnorderedList list = new UnorderedList();
        list.addClassName("changes__list");
        changes.forEach(change -> list.add(item(change)));
        Div group = new Div(new H3(getTranslation("publishing.part." + part.key())), list);
        group.addClassName("changes__part");
        return group;
    }

    private ListItem item(DefinitionChange change) {
        Span name = new Span(name(change));
        name.addClassName("changes__name");
        Div head = new Div(name, chip(change));
        head.addClassName("changes__head");
        ListItem item = new ListItem(head);
        if (change instanceof DefinitionChange.Changed changed) {
            changed.fields().forEach(field -> item.add(line(changed.id(), field)));
        }
        return item;
    }

    private String name(DefinitionChange change) {
        return change.part().equals(Part.SETTINGS) ? getTranslation("publishing.part.settings.one") : change.name();
    }

    private Chip chip(DefinitionChange change) {
        return switch (change) {
            case DefinitionChange.Added _ -> Chip.good(getTranslation("publishing.change.added"));
            case DefinitionChange.Changed _ -> Chip.quiet(getTranslation("publishing.change.changed"));
            case DefinitionChange.Removed _ -> Chip.bad(getTranslation("publishing.change.removed"));
        };
    }

    private Component line(String definition, FieldChange change) {
        ChangeLine line = new ChangeLine(words.place(definition, change));
        return switch (change) {
            case FieldChange.Added added -> added(line, words.value(added, added.value()));
            case FieldChange.Removed removed -> removed(line, words.value(removed, removed.value()));
            case FieldChange.Replaced replaced ->
                added(removed(line, words.value(replaced, replaced.from())), words.value(replaced, replaced.to()));
        };
    }

    private ChangeLine added(ChangeLine line, String value) {
        return line.with(getTranslation("publishing.change.to"), value, "changes__value--added");
    }

    private ChangeLine removed(ChangeLine line, String value) {
        return line.with(getTranslation("publishing.change.from"), value, "changes__value--removed");
    }
}
