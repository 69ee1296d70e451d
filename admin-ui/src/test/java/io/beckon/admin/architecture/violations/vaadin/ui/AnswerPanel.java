package io.beckon.admin.architecture.violations.vaadin.ui;

import com.vaadin.flow.component.html.Div;

record AnswerPanel(Div answer) {}
