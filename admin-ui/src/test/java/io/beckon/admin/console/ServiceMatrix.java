package io.beckon.admin.console;

import io.beckon.admin.access.Access;
import io.beckon.admin.drafts.Part;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Calls every public method of every service. Only the permission counts, which is asked first: the arguments are absent, so that a call that
 * is let through does nothing.
 */
final class ServiceMatrix {
    private static final List<Part<?>> PARTS = List.of(Part.ELEMENTS, Part.SETTINGS);

    private final ApplicationContext context;

    ServiceMatrix(ApplicationContext context) {
        this.context = context;
    }

    /** One call of a method. */
    @FunctionalInterface
    interface Call {
        /** Whether the current user was let through. */
        boolean isAllowed();
    }

    /** All calls by their names, in order. */
    SequencedMap<String, Call> calls() {
        SequencedMap<String, Call> calls = new TreeMap<>();
        services()
                .forEach(service -> methods(service).forEach(method -> {
                    if (List.of(method.getParameterTypes()).contains(Part.class)) {
                        PARTS.forEach(part ->
                                calls.put(name(method) + " of " + part.key(), () -> isAllowed(service, method, part)));
                    } else {
                        calls.put(name(method), () -> isAllowed(service, method, null));
                    }
                }));
        return calls;
    }

    /** What is called a service, and whatever else asks for permissions; screens ask, too, but only for what they show. */
    private Stream<Object> services() {
        return Arrays.stream(context.getBeanDefinitionNames())
                .filter(context::isSingleton)
                .map(context::getBean)
                .filter(bean -> isService(bean.getClass()));
    }

    private static boolean isService(Class<?> type) {
        boolean isOurs = type.getPackageName().startsWith("io.beckon.admin")
                && !type.getPackageName().endsWith(".ui");
        boolean asks = Arrays.stream(type.getDeclaredFields())
                .anyMatch(field -> field.getType().equals(Access.class));
        return isOurs && Modifier.isPublic(type.getModifiers()) && (asks || type.isAnnotationPresent(Service.class));
    }

    private static Stream<Method> methods(Object service) {
        return Arrays.stream(service.getClass().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.isSynthetic() && !method.getName().equals("close"))
                .sorted(Comparator.comparing(Method::getName));
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .filter(type -> !type.equals(Part.class))
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static boolean isAllowed(Object service, Method method, @Nullable Part<?> part) {
        try {
            method.invoke(
                    service,
                    Arrays.stream(method.getParameterTypes())
                            .map(type -> argument(type, part))
                            .toArray());
            return true;
        } catch (InvocationTargetException failure) {
            return !(failure.getCause() instanceof AccessDeniedException);
        } catch (IllegalAccessException e) {
            throw new AssertionError("Expected " + method + " to be callable, but it is not.", e);
        }
    }

    private static @Nullable Object argument(Class<?> type, @Nullable Part<?> part) {
        if (type.equals(Part.class)) {
            return part;
        }
        if (type.equals(boolean.class)) {
            return false;
        }
        if (type.equals(long.class)) {
            return 0L;
        }
        return type.isPrimitive() ? 0 : null;
    }
}
