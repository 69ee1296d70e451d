package io.beckon.admin.forms;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import tools.jackson.databind.node.JsonNodeFactory;

/** What somebody types that testers of fields refuse to. */
public final class Typed {
    private Typed() {}

    /** Types a text that the field cannot read: the browser tells that the field has an input and no value. */
    public static void unreadable(IntegerField field, String text) {
        field.getElement().setProperty("_inputElementValue", text);
        field.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(
                        new DomEvent(field.getElement(), "unparsable-change", JsonNodeFactory.instance.objectNode()));
    }
}
