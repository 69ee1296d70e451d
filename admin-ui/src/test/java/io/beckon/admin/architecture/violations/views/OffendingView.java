package io.beckon.admin.architecture.violations.views;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

@Route(value = "offending", registerAtStartup = false)
public final class OffendingView extends Div {}
