package io.beckon.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** The rooms in the order in which data walks through them. */
final class Flow {

    private static final List<String> FLOW = List.of(
            "..runtime.intake..",
            "..engine.categorisation..",
            "..engine.rules..",
            "..engine.engagement..",
            "..runtime.notification..",
            "..runtime.history..");

    static final String PICTURE = "intake → categorisation → rules → engagement → notification → history";

    private static final int NO_ROOM = -1;

    static ArchCondition<JavaClass> knowNoLaterRoom() {
        return new ArchCondition<>("know no room that comes later") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                var here = room(item);
                if (here != NO_ROOM) {
                    item.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> room(dependency.getTargetClass()) > here)
                            .forEach(dependency -> events.add(violation(dependency)));
                }
            }
        };
    }

    private static int room(JavaClass type) {
        for (var index = 0; index < FLOW.size(); index++) {
            if (PackageMatcher.of(FLOW.get(index)).matches(type.getPackageName())) {
                return index;
            }
        }
        return NO_ROOM;
    }

    private static ConditionEvent violation(Dependency dependency) {
        return SimpleConditionEvent.violated(dependency, dependency.getDescription());
    }

    private Flow() {}
}
