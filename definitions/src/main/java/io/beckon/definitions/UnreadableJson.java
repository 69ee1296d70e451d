package io.beckon.definitions;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;

/** JSON that is not what was expected; says where and why in words for its author. */
public final class UnreadableJson extends IllegalArgumentException {
    private static final long serialVersionUID = 1;
    private static final String NOTHING_HERE = "Expected a value here, but there is none.";

    private final transient Problem problem;

    private UnreadableJson(Problem problem, @Nullable JacksonException cause) {
        super(problem.path().isEmpty() ? problem.message() : problem.message() + " At " + problem.path() + ".", cause);
        this.problem = problem;
    }

    static UnreadableJson from(JacksonException cause) {
        return new UnreadableJson(new Problem(pointer(cause), message(cause)), cause);
    }

    static UnreadableJson absent() {
        return new UnreadableJson(new Problem("", NOTHING_HERE), null);
    }

    /** What is wrong, and where as a JSON Pointer into the document. */
    public Problem problem() {
        return problem;
    }

    private static String message(JacksonException cause) {
        return switch (cause) {
            case InvalidNullException _ -> NOTHING_HERE;
            case InvalidTypeIdException unknown -> "Expected a known kind, but got " + quote(unknown.getTypeId()) + ".";
            case InvalidFormatException wrong ->
                "Expected " + shape(wrong.getTargetType()) + ", but got " + quote(wrong.getValue()) + ".";
            case MismatchedInputException wrong ->
                "Expected " + shape(wrong.getTargetType()) + ", but got something else: " + wrong.getOriginalMessage();
            case DatabindException refused -> refused(refused);
            default -> "Expected JSON, but " + cause.getOriginalMessage() + place(cause.getLocation()) + ".";
        };
    }

    /** A value refused itself: its own words are the best. */
    private static String refused(DatabindException refused) {
        return refused.getCause() instanceof IllegalArgumentException own && own.getMessage() != null
                ? own.getMessage()
                : "Expected a valid value, but " + refused.getOriginalMessage();
    }

    private static String shape(@Nullable Class<?> type) {
        if (type == null) {
            return "another value";
        }
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(Json.MAPPER::writeValueAsString)
                        .collect(Collectors.joining(", ", "one of ", ""))
                : "a " + type.getSimpleName();
    }

    private static String place(@Nullable TokenStreamLocation location) {
        return location == null ? "" : " in line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String quote(@Nullable Object value) {
        String text = String.valueOf(value);
        return "'" + (text.length() > 80 ? text.substring(0, 80) + "…" : text) + "'";
    }

    private static String pointer(JacksonException cause) {
        return cause.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "" + step.getIndex() : escape(step.getPropertyName()))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }

    /** RFC 6901, section 3. */
    private static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
