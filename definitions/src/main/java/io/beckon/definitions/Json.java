package io.beckon.definitions;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.introspect.AnnotationIntrospectorPair;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one way in which Beckon's own JSON is read and written: strict about structure, tolerant of unknown fields. Absent lists and maps
 * are empty; any other component of a record must be there unless it is {@code @Nullable}.
 */
public final class Json {
    private static final int DEEPEST = 64;
    private static final int LONGEST_NUMBER = 32;

    /**
     * Refuses duplicate keys, trailing tokens, absent numbers and switches, fractions where an integer belongs, and deep nesting. Writes
     * maps sorted by key, so that the same value gives the same text in every process.
     */
    public static final JsonMapper MAPPER = JsonMapper.builder(factory())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .annotationIntrospector(
                    new AnnotationIntrospectorPair(new RecordRules(), new JacksonAnnotationIntrospector()))
            .build();

    private static final ObjectWriter PRETTY = MAPPER.writer().with(onePerLine(new DefaultIndenter("  ", "\n")));

    private Json() {}

    /** The value that the UTF-8 text holds. */
    public static <T> T read(byte[] json, Class<T> type) throws UnreadableJson {
        try {
            return present(MAPPER.readValue(json, type));
        } catch (JacksonException e) {
            throw UnreadableJson.from(e);
        }
    }

    /** The value that the text holds. */
    public static <T> T read(String json, Class<T> type) throws UnreadableJson {
        return read(json.getBytes(StandardCharsets.UTF_8), type);
    }

    /** The value that the tree holds. */
    public static <T> T read(JsonNode json, Class<T> type) throws UnreadableJson {
        try {
            return present(MAPPER.treeToValue(json, type));
        } catch (JacksonException e) {
            throw UnreadableJson.from(e);
        }
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw UnreadableJson.absent();
        }
        return value;
    }

    /** The value as text for people and for git: one property per line, maps sorted by key, ending with a line break. */
    public static String pretty(Object value) {
        return PRETTY.writeValueAsString(value) + "\n";
    }

    private static PrettyPrinter onePerLine(DefaultIndenter indenter) {
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withArrayIndenter(indenter).withObjectIndenter(indenter);
    }

    private static JsonFactory factory() {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build())
                .build();
    }
}
