package io.beckon.definitions.site;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.beckon.definitions.Expect;
import io.beckon.definitions.ids.ElementId;

/** Where in the page a value is read. Private fields (passwords, cards, hidden, {@code data-beckon-private}) are never read. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "source")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ValueSource.Text.class, name = "text"),
    @JsonSubTypes.Type(value = ValueSource.Attribute.class, name = "attribute"),
    @JsonSubTypes.Type(value = ValueSource.Input.class, name = "input"),
    @JsonSubTypes.Type(value = ValueSource.Constant.class, name = "constant")
})
public sealed interface ValueSource {
    /** The text content of an element. */
    record Text(ElementId element) implements ValueSource {}

    /** An attribute of an element. */
    record Attribute(ElementId element, String attribute) implements ValueSource {
        public Attribute {
            Expect.text("attribute", attribute, 64);
        }
    }

    /** The current value of an input, text area or selection. */
    record Input(ElementId element) implements ValueSource {}

    /** A fixed text. */
    record Constant(String value) implements ValueSource {
        public Constant {
            Expect.that(value.length() <= 500, "a constant of at most 500 characters", value);
        }
    }
}
