package io.beckon.admin.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Short messages at the lower edge of the window, announced by screen readers. */
public final class Messages {
    private static final int SHORT_MILLIS = 4_000;
    private static final int UNDO_MILLIS = 12_000;
    private static final int LONG_MILLIS = 10_000;

    private Messages() {}

    /** Something is done. */
    public static void done(String text) {
        Notification.show(text, SHORT_MILLIS, Notification.Position.BOTTOM_START)
                .addThemeVariants(NotificationVariant.SUCCESS);
    }

    /** Something did not work. */
    public static void failed(String text) {
        Notification notification = new Notification(text, LONG_MILLIS, Notification.Position.BOTTOM_START);
        notification.addThemeVariants(NotificationVariant.ERROR);
        notification.setAssertive(true);
        notification.open();
    }

    /** Something is done and can be undone for a while. */
    public static void undoable(String text, String undo, Runnable action) {
        Notification notification = new Notification();
        Button button = new Button(undo, _ -> {
            notification.close();
            action.run();
        });
        button.setId("undo");
        button.addThemeVariants(ButtonVariant.TERTIARY);
        Component row = new Div(new Span(text), button);
        row.addClassName("undo");
        notification.add(row);
        notification.setDuration(UNDO_MILLIS);
        notification.setPosition(Notification.Position.BOTTOM_START);
        notification.open();
    }
}
