package io.beckon.definitions.site;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.beckon.definitions.Expect;
import io.beckon.definitions.ids.ElementId;
import java.util.regex.Pattern;

/** Where in the page a value is read. Private fields (passwords, cards, hidden, {@code data-beckon-private}) are never read. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "source")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ValueSource.Text.class, name = "text"),
    @JsonSubTypes.Type(value = ValueSource.Attribute.class, name = "attribute"),
    @JsonSubTypes.Type(value = ValueSource.Input.class, name = "input"),
    @JsonSubTypes.Type(value = ValueSource.DataAttribute.class, name = "data"),
    @JsonSubTypes.Type(value = ValueSource.UrlParameter.class, name = "url-parameter"),
    @JsonSubTypes.Type(value = ValueSource.Cookie.class, name = "cookie"),
    @JsonSubTypes.Type(value = ValueSource.Meta.class, name = "meta"),
    @JsonSubTypes.Type(value = ValueSource.DataLayer.class, name = "data-layer"),
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

    /**
     * A {@code data-*} attribute of an element.
     *
     * @param name what stands behind {@code data-}, for example {@code product-id}
     */
    record DataAttribute(ElementId element, String name) implements ValueSource {
        private static final Pattern NAME = Pattern.compile("[a-z0-9_.-]{1,59}");

        public DataAttribute {
            Expect.shape("name behind 'data-'", NAME, name);
        }
    }

    /** A parameter of the page's address, also one that never leaves the browser with the address itself. */
    record UrlParameter(String name) implements ValueSource {
        public UrlParameter {
            Expect.text("name of a URL parameter", name, 64);
        }
    }

    /** A cookie that scripts may read, as it stands in the browser, decoded; none of Beckon's own. */
    record Cookie(String name) implements ValueSource {
        private static final Pattern NAME = Pattern.compile("(?!beckon_)[A-Za-z0-9!#$%&'*+.^_`|~-]{1,64}");

        public Cookie {
            Expect.shape("name of a cookie", NAME, name);
        }
    }

    /** The content of the {@code meta} element with this name or property. */
    record Meta(String name) implements ValueSource {
        private static final Pattern NAME = Pattern.compile("[A-Za-z0-9:._-]{1,64}");

        public Meta {
            Expect.shape("name of a meta element", NAME, name);
        }
    }

    /**
     * A text, number or truth value in a global variable that the page has made, or in plain lists and objects that it holds. What belongs to
     * the browser, such as {@code document} or an element, is not read, wherever it is kept.
     *
     * @param path names with dots between them, for example {@code dataLayer.ecommerce.value}; where a list stands and the next name is
     *     no index, the last entry of the list that has it counts
     */
    record DataLayer(String path) implements ValueSource {
        private static final Pattern PATH = Pattern.compile("(?=.{1,200}$)[A-Za-z_$][\\w$]*(\\.[\\w$-]+){0,9}");

        public DataLayer {
            Expect.shape("path of a data layer", PATH, path);
        }
    }

    /** A fixed text. */
    record Constant(String value) implements ValueSource {
        public Constant {
            Expect.that(value.length() <= 500, "a constant of at most 500 characters", value);
        }
    }
}
