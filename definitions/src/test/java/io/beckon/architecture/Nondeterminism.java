package io.beckon.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;

/** Every way to learn what was not passed in: the clock of the machine, and chance. */
final class Nondeterminism {

    private static final Set<String> CALLS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID",
            "java.util.Date.<init>",
            "java.util.Calendar.getInstance");

    private static final Set<String> SOURCES = Set.of(
            "java.time.Clock",
            "java.time.InstantSource",
            "java.util.Random",
            "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom",
            "java.util.random.RandomGenerator",
            "java.security.SecureRandom");

    static DescribedPredicate<JavaAccess<?>> askTimeOrChance() {
        return DescribedPredicate.describe("ask the time or chance", access -> asks(access.getTarget()));
    }

    private static boolean asks(AccessTarget target) {
        var owner = target.getOwner().getFullName();
        return SOURCES.contains(owner)
                || CALLS.contains(owner + "." + target.getName())
                || isNow(owner, target.getName());
    }

    private static boolean isNow(String owner, String name) {
        return owner.startsWith("java.time.") && name.equals("now");
    }

    private Nondeterminism() {}
}
