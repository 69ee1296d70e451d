package io.beckon.admin.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.architecture.Violations;
import org.junit.jupiter.api.Test;

/** Shows that every rule bites. */
class ConsoleRulesTest {
    private static final String VIOLATIONS = "io.beckon.admin.architecture.violations.";

    @Test
    void catchesPublicViews() {
        Violations.assertCaught(ConsoleRules.VIEWS_ARE_PRIVATE, VIOLATIONS + "views");
    }

    @Test
    void catchesVaadinOutsideOfTheScreens() {
        Violations.assertCaught(ConsoleRules.VAADIN_STAYS_IN_THE_SCREENS, VIOLATIONS + "vaadin");
    }

    @Test
    void knowsAViolationOfEveryRule() {
        assertThat(ConsoleRules.class.getFields()).hasSize(2);
    }
}
