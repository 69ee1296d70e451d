package io.beckon.snippet;

/** A function of the agent that data modules may name; only those that are named get into a bundle. */
enum AgentFunction {
    WATCH_ELEMENTS("monitoring/elements-seen", "watchElements"),
    NOTIFY("notification/notify", "notify"),

    DOM("triggers/dom", "dom"),
    ENTER_KEY("triggers/enter-key", "enterKey"),
    TIMEOUT("triggers/timeout", "timeout"),
    IDLE("triggers/idle", "idle"),
    DWELL("triggers/dwell", "dwell"),
    SCROLL("triggers/scroll", "scroll"),
    VISIBLE("triggers/visible", "visible"),
    PRESENCE("triggers/presence", "presence"),
    EXIT_INTENT("triggers/exit-intent", "exitIntent"),
    ROUTE("triggers/route", "route"),
    RAGE_CLICK("triggers/rage-click", "rageClick"),
    FORM_ABANDON("triggers/form-abandon", "formAbandon"),
    JS_ERROR("triggers/js-error", "jsError"),
    CUSTOM("triggers/custom", "custom"),
    TOGETHER("triggers/together", "together"),

    TEXT("values/text", "text"),
    ATTRIBUTE("values/attribute", "attribute"),
    INPUT("values/input", "input"),
    URL_PARAMETER("values/url-parameter", "urlParameter"),
    COOKIE("values/cookie", "cookie"),
    DATA_LAYER("values/data-layer", "dataLayer"),
    CONSTANT("values/constant", "constant"),

    READING("values/reading", "reading"),
    MATCH("values/match", "match"),
    TRIM("values/trim", "trim"),
    NUMBER("values/number", "number"),
    LOWER_CASE("values/lower-case", "lowerCase"),

    URL("page/fields", "url"),
    HOST("page/fields", "host"),
    PATH("page/fields", "path"),
    TITLE("page/fields", "title"),
    LANGUAGE("page/fields", "language"),
    REFERRER("page/fields", "referrer"),

    WHERE("tests/where", "where"),
    PROVIDED("tests/provided", "provided"),
    ALL_OF("tests/all-of", "allOf"),
    ANY_OF("tests/any-of", "anyOf"),
    NOT("tests/not", "not"),
    EXISTS("tests/exists", "exists"),
    CONTAINS("tests/contains", "contains"),
    CONTAINS_WORDS("tests/contains-words", "containsWords"),
    EQUALS("tests/equals", "equals"),
    STARTS_WITH("tests/starts-with", "startsWith"),
    WILDCARD("tests/wildcard", "wildcard"),
    REGEX("tests/regex", "regex"),
    EQUAL_TO("tests/equal-to", "equalTo"),
    LESS("tests/less", "less"),
    AT_MOST("tests/at-most", "atMost"),
    GREATER("tests/greater", "greater"),
    AT_LEAST("tests/at-least", "atLeast");

    private final String path;
    private final String functionName;

    AgentFunction(String path, String functionName) {
        this.path = path;
        this.functionName = functionName;
    }

    /** The module it is exported from, without its ending. */
    String path() {
        return path;
    }

    /** What it is called there. */
    String functionName() {
        return functionName;
    }
}
