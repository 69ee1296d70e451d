package io.beckon.admin.layout;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;

/** The user's roles do not lead here. */
@ParentLayout(MainLayout.class)
@PermitAll
final class DeniedPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {
    DeniedPage() {
        super(VaadinIcon.LOCK, "layout.error.denied");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return 403;
    }
}
