package io.beckon.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;

/** The outermost packages, {@code runtime.<room>.<technology>}: they know their room; only the shell that starts them knows them. */
final class Adapters {

    private static final Pattern ADAPTER =
            Pattern.compile("(.*\\bruntime\\.(" + Rooms.OF_THE_RUNTIME + ")\\.\\w+)(\\..*)?");
    private static final Pattern SHELL = Pattern.compile(".*\\bruntime(\\.shell(\\..*)?)?");
    private static final String NONE = "";

    static ArchCondition<JavaClass> knowNoForeignAdapter() {
        return new ArchCondition<>("know no adapter but their own") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                if (isShell(item)) {
                    return;
                }
                item.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> isForeign(adapter(dependency.getTargetClass()), adapter(item)))
                        .map(dependency -> SimpleConditionEvent.violated(dependency, dependency.getDescription()))
                        .forEach(events::add);
            }
        };
    }

    private static boolean isForeign(String target, String own) {
        return !target.equals(NONE) && !target.equals(own);
    }

    private static boolean isShell(JavaClass type) {
        return SHELL.matcher(type.getPackageName()).matches();
    }

    private static String adapter(JavaClass type) {
        var matcher = ADAPTER.matcher(type.getPackageName());
        return matcher.matches() ? matcher.group(1) : NONE;
    }

    private Adapters() {}
}
