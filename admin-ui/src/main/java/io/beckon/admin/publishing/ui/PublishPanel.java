package io.beckon.admin.publishing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.beckon.admin.layout.Panel;
import io.beckon.admin.publishing.PublishOrder;
import io.beckon.admin.publishing.PublishRun;
import io.beckon.admin.publishing.PublishStep;
import io.beckon.admin.words.Moments;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Where a draft is published: the comment, the button, how far it has come, and how it ended. */
final class PublishPanel extends Panel {
    private static final List<PublishStep> STEPS = List.of(PublishStep.values());

    private final TextArea comment = new TextArea();
    private final Button publish = new Button();
    private final ProgressBar bar = new ProgressBar(0, STEPS.size());
    private final Paragraph step = new Paragraph();
    private final Div progress = new Div(bar, step);
    private final Div outcome = new Div();
    private final Paragraph hint = new Paragraph();
    private boolean isFollowed;

    /**
     * A panel.
     *
     * @param mayPublish whether the user may; else the panel says who may
     * @param order asked to publish with this comment
     */
    PublishPanel(boolean mayPublish, Consumer<String> order) {
        super("publish-form", "publishing.form.title");
        comment.setId("publish-comment");
        comment.setLabel(getTranslation("publishing.form.comment"));
        comment.setHelperText(getTranslation("publishing.form.comment.help"));
        comment.setMaxLength(PublishOrder.LONGEST_COMMENT);
        comment.setRequiredIndicatorVisible(true);
        comment.setManualValidation(true);
        comment.setValueChangeMode(ValueChangeMode.LAZY);
        comment.addValueChangeListener(_ -> comment.setInvalid(false));
        publish.setId("publish");
        publish.setText(getTranslation("publishing.form.publish"));
        publish.setIcon(VaadinIcon.ROCKET.create());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        publish.addClickListener(_ -> submit(order));
        progress.setId("publish-progress");
        progress.setVisible(false);
        step.getElement().setAttribute("role", "status");
        outcome.setId("publish-outcome");
        outcome.getElement().setAttribute("role", "status");
        hint.addClassName("hint");
        body(content(mayPublish));
    }

    private Component[] content(boolean mayPublish) {
        return mayPublish
                ? new Component[] {comment, publish, hint, progress, outcome}
                : new Component[] {new Paragraph(getTranslation("publishing.form.not-allowed")), progress, outcome};
    }

    /** Lets the user publish. */
    void ready() {
        publish.setEnabled(true);
        hint.setVisible(false);
    }

    /** Does not let the user publish, and says why. */
    void notReady(String why) {
        publish.setEnabled(false);
        hint.setText(why);
        hint.setVisible(true);
    }

    /** How far a run has come. The form waits until it is over. */
    void showRunning(PublishRun run, Moments moments) {
        isFollowed = true;
        outcome.removeAll();
        bar.setValue(STEPS.indexOf(run.step()) + 1.0);
        step.setText(getTranslation(
                "publishing.step." + run.step().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        progress.setVisible(true);
        comment.setReadOnly(true);
        publish.setEnabled(false);
        hint.setText(getTranslation("publishing.running", run.by(), moments.of(run.startedAt())));
        hint.setVisible(true);
    }

    /** How a run has ended. Whoever has seen it run is taken to the end, and his comment stays unless he has published with it. */
    void showOutcome(Component message, boolean isMineAndDone) {
        boolean isCommentUsed = isMineAndDone && progress.isVisible();
        progress.setVisible(false);
        comment.setReadOnly(false);
        outcome.removeAll();
        outcome.add(message);
        if (isCommentUsed) {
            comment.clear();
            comment.setInvalid(false);
        }
        bringOutcomeIntoView();
    }

    /** Everything around the outcome is up to date: it may have moved once more, and does not from now on. */
    void settled() {
        bringOutcomeIntoView();
        isFollowed = progress.isVisible();
    }

    private void bringOutcomeIntoView() {
        if (isFollowed && outcome.getChildren().findAny().isPresent()) {
            outcome.scrollIntoView(ScrollIntoViewOption.Block.NEAREST);
        }
    }

    private void submit(Consumer<String> order) {
        String text = comment.getValue().strip();
        if (text.isEmpty()) {
            comment.setErrorMessage(getTranslation("publishing.form.comment.missing"));
            comment.setInvalid(true);
            comment.focus();
            return;
        }
        order.accept(text);
    }
}
