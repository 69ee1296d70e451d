package io.beckon.admin.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import io.beckon.admin.drafts.Part;
import io.beckon.admin.words.BundleWords;
import io.beckon.admin.words.Words;
import io.beckon.definitions.rules.Filter;
import io.beckon.definitions.rules.Pattern;
import io.beckon.definitions.rules.Window;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every property and every choice that a definition can have has its words; read off the records themselves. */
class VocabularyTest {
    private final Set<Type> seen = new HashSet<>();
    private final Set<String> properties = new TreeSet<>();
    private final Set<String> choices = new TreeSet<>();

    VocabularyTest() {
        Part.all().forEach(part -> read(part.type(), ""));
        read(Filter.class, "");
        read(Window.class, "");
        read(Pattern.Score.Weighted.class, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void namesEveryProperty(String language) {
        PropertyNames names = new PropertyNames(BundleWords.in(Locale.of(language)));

        assertThat(PropertyNames.KNOWN).containsAll(properties);
        PropertyNames.KNOWN.forEach(property ->
                assertThatCode(() -> names.of(property)).as(property).doesNotThrowAnyException());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void namesEveryChoice(String language) {
        Words texts = BundleWords.in(Locale.of(language));

        assertThat(choices).allSatisfy(choice -> {
            String property = choice.substring(0, choice.indexOf('.'));
            String value = choice.substring(choice.indexOf('.') + 1);
            assertThat(ValueWords.CHOICES.get(property)).as(choice).contains(value);
        });
        ValueWords.CHOICES.forEach((property, values) ->
                values.forEach(value -> assertThatCode(() -> texts.say("publishing.value." + property + "." + value))
                        .as(property + "." + value)
                        .doesNotThrowAnyException()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void namesEveryKindOfDefinition(String language) {
        Words texts = BundleWords.in(Locale.of(language));

        assertThat(Part.all()).allSatisfy(part -> {
            assertThat(texts.say("publishing.part." + part.key())).isNotBlank();
            if (!part.equals(Part.SETTINGS)) {
                assertThat(texts.say("publishing.one." + part.key(), "x")).contains("x");
            }
        });
    }

    private void read(Type type, String property) {
        switch (type) {
            case ParameterizedType generic
            when generic.getRawType() == List.class -> read(generic.getActualTypeArguments()[0], property);
            case ParameterizedType generic
            when generic.getRawType() == Map.class -> read(generic.getActualTypeArguments()[1], property);
            case Class<?> known when known.isEnum() -> readChoices(known, property);
            case Class<?> known when known.getName().startsWith("io.beckon") && seen.add(known) -> read(known);
            default -> {}
        }
    }

    private void read(Class<?> type) {
        if (type.isSealed()) {
            String property = type.getAnnotation(JsonTypeInfo.class).property();
            properties.add(property);
            for (JsonSubTypes.Type kind : type.getAnnotation(JsonSubTypes.class).value()) {
                choices.add(property + "." + kind.name());
                read(kind.value(), property);
            }
        } else if (type.isRecord() && !isValue(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                properties.add(component.getName());
                read(component.getGenericType(), component.getName());
            }
        }
    }

    private static boolean isValue(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(component -> component.getAccessor().isAnnotationPresent(JsonValue.class));
    }

    /** Comparison signs are words already. */
    private void readChoices(Class<?> type, String property) {
        for (Object constant : type.getEnumConstants()) {
            String text = text(type, (Enum<?>) constant);
            if (Character.isLetter(text.charAt(0))) {
                choices.add(property + "." + text);
            }
        }
    }

    private static String text(Class<?> type, Enum<?> constant) {
        try {
            Field field = type.getField(constant.name());
            JsonProperty property = field.getAnnotation(JsonProperty.class);
            return property == null ? constant.name() : property.value();
        } catch (NoSuchFieldException e) {
            throw new AssertionError(e);
        }
    }
}
