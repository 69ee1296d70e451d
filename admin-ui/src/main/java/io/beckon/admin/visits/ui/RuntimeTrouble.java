package io.beckon.admin.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.beckon.admin.layout.EmptyState;
import io.beckon.admin.runtime.RuntimeFailure;

/** Stands where visits would be while the runtime does not tell them: what is wrong, what helps, and a way to try again. */
public final class RuntimeTrouble extends Composite<Div> {
    /** Tells of a failure of the runtime; any other failure is thrown again. */
    public RuntimeTrouble(RuntimeException failure, Runnable retry) {
        RuntimeFailure.Kind kind = RuntimeFailure.expect(failure).kind();
        setId("runtime-trouble");
        getContent().addClassName("card");
        getContent().add(state(kind, again(retry)));
    }

    private Button again(Runnable retry) {
        Button again =
                new Button(getTranslation("visits.trouble.retry"), VaadinIcon.REFRESH.create(), _ -> retry.run());
        again.setId("retry");
        again.addThemeVariants(ButtonVariant.PRIMARY);
        return again;
    }

    private Component state(RuntimeFailure.Kind kind, Button again) {
        return switch (kind) {
            case UNREACHABLE ->
                new EmptyState(
                        VaadinIcon.UNLINK,
                        getTranslation("visits.trouble.unreachable"),
                        getTranslation("visits.trouble.unreachable.text"),
                        again);
            case NOT_ADMITTED ->
                new EmptyState(
                        VaadinIcon.LOCK,
                        getTranslation("visits.trouble.not-admitted"),
                        getTranslation("visits.trouble.not-admitted.text"),
                        again);
            case AWAY ->
                new EmptyState(
                        VaadinIcon.DATABASE,
                        getTranslation("visits.trouble.away"),
                        getTranslation("visits.trouble.away.text"),
                        again);
            case UNEXPECTED ->
                new EmptyState(
                        VaadinIcon.WARNING,
                        getTranslation("visits.trouble.unexpected"),
                        getTranslation("visits.trouble.unexpected.text"),
                        again);
            case UNFINISHED ->
                new EmptyState(
                        VaadinIcon.WARNING,
                        getTranslation("visits.trouble.unfinished"),
                        getTranslation("visits.trouble.unfinished.text"),
                        again);
        };
    }
}
