package io.beckon.admin.rehearsal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.beckon.admin.rehearsal.RehearsalProgress;

/** How far a rehearsal has come, and a way to stop it. */
final class ProgressCard extends Div {
    private final ProgressBar bar = new ProgressBar();
    private final Span step = new Span();

    ProgressCard(Runnable cancel) {
        bar.getElement().setAttribute("aria-label", getTranslation("rehearsal.progress"));
        step.setId("rehearsal-step");
        step.getElement().setAttribute("role", "status");
        Button stop = new Button(getTranslation("rehearsal.cancel"), _ -> cancel.run());
        stop.setId("cancel");
        Div line = new Div(step, stop);
        line.addClassName("rehearsal__step");
        setId("rehearsal-progress");
        addClassName("card");
        add(bar, line);
        show(new RehearsalProgress(RehearsalProgress.Stage.FINDING, 0, 0));
    }

    void show(RehearsalProgress progress) {
        bar.setIndeterminate(progress.total() == 0);
        if (progress.total() > 0) {
            bar.setValue((double) progress.done() / progress.total());
        }
        step.setText(
                switch (progress.stage()) {
                    case WAITING -> getTranslation("rehearsal.step.waiting");
                    case FINDING -> getTranslation("rehearsal.step.finding", progress.done());
                    case JUDGING -> getTranslation("rehearsal.step.judging", progress.done(), progress.total());
                });
    }
}
