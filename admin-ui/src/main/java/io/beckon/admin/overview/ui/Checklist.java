package io.beckon.admin.overview.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.beckon.admin.layout.Chip;
import io.beckon.admin.layout.Panel;
import io.beckon.definitions.site.Site;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The way to the first invitation: what is done, and what comes next. */
final class Checklist extends Panel {
    private final Site site;
    private final Set<Step> done = EnumSet.noneOf(Step.class);
    private final OrderedList steps = new OrderedList();

    Checklist(Site site) {
        super("checklist", "overview.checklist");
        this.site = site;
        steps.addClassName("checklist__steps");
        body(steps);
        Arrays.stream(Step.values()).filter(step -> step.isDefinedIn(site)).forEach(done::add);
        show();
    }

    /** A step is done as well. */
    void done(Step step) {
        done.add(step);
        show();
    }

    private void show() {
        Optional<Step> next = Arrays.stream(Step.values())
                .filter(step -> !done.contains(step))
                .findFirst();
        state(
                next.isEmpty()
                        ? Chip.good(getTranslation("overview.checklist.done"))
                        : Chip.quiet(getTranslation("overview.checklist.count", done.size(), Step.values().length)));
        steps.removeAll();
        for (Step step : Step.values()) {
            steps.add(item(step, next.filter(step::equals).isPresent()));
        }
    }

    private ListItem item(Step step, boolean isNext) {
        boolean isDone = done.contains(step);
        Icon mark = (isDone ? VaadinIcon.CHECK_CIRCLE : VaadinIcon.CIRCLE_THIN).create();
        mark.addClassName("checklist__mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        Anchor link =
                new Anchor("sites/" + site.key() + "/" + step.path(), getTranslation("overview.step." + step.key()));
        Span status = new Span(getTranslation(isDone ? "overview.step.done" : "overview.step.open"));
        status.addClassName("checklist__status");
        Div words = new Div(link, status);
        if (isNext) {
            words.add(new Paragraph(getTranslation("overview.step." + step.key() + ".text")));
        }
        ListItem item = new ListItem(mark, words);
        item.setId("step-" + step.key());
        item.setClassName("checklist__step--done", isDone);
        item.setClassName("checklist__step--next", isNext);
        return item;
    }
}
