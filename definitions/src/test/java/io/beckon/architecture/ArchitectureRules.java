package io.beckon.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The rules of the house, as one set. A module takes them all:
 *
 * <pre>{@code
 * @AnalyzeClasses(packages = "io.beckon.engine", importOptions = DoNotIncludeTests.class)
 * class ArchitectureTest {
 *     @ArchTest
 *     static final ArchTests HOUSE = ArchTests.in(ArchitectureRules.class);
 * }
 * }</pre>
 *
 * A rule that speaks of packages which a module does not have is silent there.
 */
public final class ArchitectureRules {

    private static final String[] FRAMEWORKS = {
        "org.springframework..",
        "io.vertx..",
        "io.netty..",
        "org.hibernate..",
        "org.rocksdb..",
        "org.apache.kafka..",
        "com.vaadin..",
        "jakarta..",
    };

    private static final String[] PERSISTENCE = {
        "java.sql..",
        "javax.sql..",
        "jakarta.persistence..",
        "org.hibernate..",
        "org.flywaydb..",
        "org.springframework.jdbc..",
        "org.springframework.data..",
        "org.springframework.orm..",
    };

    @ArchTest
    public static final ArchRule DATA_WALKS_FORWARD_ONLY = classes()
            .should(Flow.knowNoLaterRoom())
            .because("data walks " + Flow.PICTURE + "; pass a value forward, or move the type to the earlier room")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule NOTHING_KNOWS_THE_PIPELINE = noClasses()
            .that()
            .resideInAPackage("..engine.*..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..engine")
            .because("the pipeline calls the rooms, never the other way round; let the room return a value instead")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule ROOMS_KNOW_NO_FRAMEWORK = noClasses()
            .that()
            .resideInAnyPackage(Rooms.packages())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS)
            .because("a room decides and an adapter acts; move this into a sub-package named after the technology")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule ROOMS_NEVER_ASK_THE_TIME = noClasses()
            .that()
            .resideInAnyPackage(Rooms.packages())
            .should()
            .accessTargetWhere(Nondeterminism.askTimeOrChance())
            .because("the same input must give the same effects; take the Instant or the id as a parameter")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule ADAPTERS_ARE_LEAVES = classes()
            .should(Adapters.knowNoForeignAdapter())
            .because("an adapter can be swapped only while nobody knows it; depend on the room's interface instead")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule PERSISTENCE_STAYS_IN_JPA = noClasses()
            .that()
            .resideOutsideOfPackage("..jpa..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PERSISTENCE)
            .because("tables are the business of one package; move the query to the jpa package of this room")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule DEFINITIONS_KNOW_NOTHING = classes()
            .that()
            .resideInAPackage("..definitions..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "..definitions..",
                    "java..",
                    "tools.jackson..",
                    "com.fasterxml.jackson.annotation..",
                    "org.jspecify..")
            .because("everybody shares the contract; move what needs more to the module that needs it")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule NO_CYCLES = slices().matching("io.beckon.(**)")
            .should()
            .beFreeOfCycles()
            .because("a cycle is one package in two folders; move the shared type to the package both may know")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule NO_VAGUE_NAMES = classes()
            .should()
            .haveNameNotMatching(".*(Impl|Manager|Helper|Utils?|Processor|Handler|Data|Info)")
            .because("a name says what the thing is; name the concept, or the technology for an implementation")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED = classes()
            .that()
            .resideOutsideOfPackage("..jmh_generated..")
            .should(NullMarking.resideInANullMarkedPackage())
            .because(
                    "null is said, not guessed; add a package-info with @NullMarked, what comes in, what goes out, and never")
            .allowEmptyShould(true);

    private ArchitectureRules() {}
}
