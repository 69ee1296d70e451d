package io.beckon.admin.architecture.violations.views;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

@Route(value = "private", registerAtStartup = false)
final class PrivateView extends Div {}
