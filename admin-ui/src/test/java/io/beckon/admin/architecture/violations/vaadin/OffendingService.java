package io.beckon.admin.architecture.violations.vaadin;

import com.vaadin.flow.component.html.Div;

record OffendingService(Div answer) {}
