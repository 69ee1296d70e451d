package io.beckon.admin.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;

/** What holds in the console beside the rules of the whole house. */
public final class ConsoleRules {
    /** Features' screens; what all screens are made of; and how Vaadin is started, secured and called from other threads. */
    private static final String[] SCREENS = {
        "..ui..", "..layout..", "..forms..", "..rows..", "..console..", "..background.."
    };

    @ArchTest
    public static final ArchRule VIEWS_ARE_PRIVATE = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .bePackagePrivate()
            .because(
                    "a screen is reached by its address; link to the route, or move what others need to the feature's service")
            .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule VAADIN_STAYS_IN_THE_SCREENS = noClasses()
            .that()
            .resideOutsideOfPackages(SCREENS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because(
                    "services answer scripts and tests as well; return a value, and let the feature's ui package show it")
            .allowEmptyShould(true);

    private ConsoleRules() {}
}
