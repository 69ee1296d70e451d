package io.beckon.admin.publishing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.beckon.admin.changes.DefinitionNames;
import io.beckon.admin.changes.FieldWords;
import io.beckon.admin.changes.TemplateNames;
import io.beckon.admin.drafts.Part;
import io.beckon.admin.drafts.ProblemPlace;
import io.beckon.admin.layout.Chip;
import io.beckon.admin.layout.Panel;
import io.beckon.admin.publishing.SiteReview;
import io.beckon.admin.publishing.Standing;
import io.beckon.admin.words.ProblemWords;
import io.beckon.definitions.Problem;
import io.beckon.definitions.site.Site;
import io.beckon.templates.TemplateCatalogue;
import java.util.List;

/** Whether the draft may go live: all problems at once, each with the way to its definition. */
final class ChecksPanel extends Panel {
    private final TemplateCatalogue catalogue;

    ChecksPanel(TemplateCatalogue catalogue) {
        super("publish-checks", "publishing.checks.title");
        this.catalogue = catalogue;
    }

    void show(Standing standing) {
        Site draft = standing.draft();
        switch (standing.review()) {
            case SiteReview.Publishable _ when !standing.isPublishable() -> showProblems(draft, standing.failures());
            case SiteReview.Publishable passed -> {
                state(Chip.good(getTranslation("publishing.checks.passed")));
                body(new Paragraph(getTranslation("publishing.checks.passed.text")), notes(draft, passed.notes()));
            }
            case SiteReview.Refused(List<Problem> problems) -> showProblems(draft, problems);
        }
    }

    private void showProblems(Site draft, List<Problem> problems) {
        state(Chip.bad(getTranslation("publishing.checks.count", problems.size())));
        body(new Paragraph(getTranslation("publishing.checks.text")), list(draft, problems));
    }

    private Component notes(Site draft, List<Problem> notes) {
        Div hints = new Div();
        hints.setId("publish-notes");
        if (!notes.isEmpty()) {
            hints.add(new Paragraph(getTranslation("publishing.checks.notes")), list(draft, notes));
        }
        return hints;
    }

    /** The problems as a list, each with a link to where it can be mended. */
    Component list(Site draft, List<Problem> problems) {
        ProblemWords words = new ProblemWords(this::getTranslation);
        DefinitionNames names = new DefinitionNames(List.of(draft));
        FieldWords fields = new FieldWords(
                this::getTranslation, getLocale(), new TemplateNames(catalogue, getLocale()), List.of(draft));
        UnorderedList list = new UnorderedList();
        list.addClassName("problems");
        for (Problem problem : problems) {
            ListItem item = new ListItem();
            ProblemPlace.of(draft, problem).ifPresent(place -> item.add(link(draft, place, names, fields)));
            item.add(new Span(words.of(problem)));
            list.add(item);
        }
        return list;
    }

    private Component link(Site draft, ProblemPlace place, DefinitionNames names, FieldWords fields) {
        String definition = place.id().isEmpty() || place.part().equals(Part.SETTINGS)
                ? getTranslation("publishing.part." + place.part().key())
                : getTranslation("publishing.one." + place.part().key(), names.of(place.part(), place.id()));
        String field = place.field().isEmpty()
                ? ""
                : fields.of(place.id(), List.of(place.field().split("/")));
        String text = field.isEmpty() ? definition : definition + " › " + field;
        HtmlContainer shown = place.address(draft.key().value())
                .<HtmlContainer>map(address -> new Anchor(address, text))
                .orElseGet(() -> new Span(text));
        shown.addClassName("problems__place");
        return shown;
    }
}
