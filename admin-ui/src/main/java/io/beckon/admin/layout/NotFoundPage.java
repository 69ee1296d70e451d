package io.beckon.admin.layout;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;

/** Nothing is at this address. */
@ParentLayout(MainLayout.class)
@PermitAll
final class NotFoundPage extends ErrorPage implements HasErrorParameter<NotFoundException> {
    NotFoundPage() {
        super(VaadinIcon.MAP_MARKER, "layout.error.not-found");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return 404;
    }
}
