package io.beckon.definitions;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Tells Jackson what a record's components say about absence: a component that is not {@code @Nullable} must be there, except for
 * collections, which are empty when absent and never hold null.
 */
final class RecordRules extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
        RecordComponent component = component(member);
        if (component == null || component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return JsonSetter.Value.empty();
        }
        JavaType type = member.getType();
        return type.isContainerType() && !type.isArrayType()
                ? JsonSetter.Value.construct(Nulls.AS_EMPTY, contentNulls(type))
                : JsonSetter.Value.forValueNulls(Nulls.FAIL);
    }

    /** A JSON null within free JSON is a value like others. */
    private static Nulls contentNulls(JavaType container) {
        return container.getContentType().hasRawClass(JsonNode.class) ? Nulls.DEFAULT : Nulls.FAIL;
    }

    private static @Nullable RecordComponent component(Annotated member) {
        if (!(member instanceof AnnotatedParameter parameter)) {
            return null;
        }
        RecordComponent[] components = parameter.getDeclaringClass().getRecordComponents();
        return components != null && parameter.getOwner().getParameterCount() == components.length
                ? components[parameter.getIndex()]
                : null;
    }
}
