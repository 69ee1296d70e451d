package io.beckon.admin.layout;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** Says in one sentence that something the user did failed; the log has the rest. What was typed stays where it is. */
final class FailureMessages implements ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FailureMessages.class);

    @Override
    public void error(ErrorEvent event) {
        boolean isDenied = event.getThrowable() instanceof AccessDeniedException;
        if (!isDenied) {
            LOG.error("A screen failed.", event.getThrowable());
        }
        UI ui = UI.getCurrent();
        if (ui != null) {
            Messages.failed(ui.getTranslation(isDenied ? "layout.not-allowed" : "layout.failed"));
        }
    }
}
