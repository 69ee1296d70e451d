package io.beckon.admin.scenarios;

import io.beckon.definitions.site.Scenario;

/** How a scenario came out. */
public sealed interface ScenarioResult {
    /** The scenario. */
    Scenario scenario();

    /** As it says. */
    record Passed(Scenario scenario) implements ScenarioResult {}

    /** Otherwise. */
    record Failed(Scenario scenario, Difference difference) implements ScenarioResult {}

    /** All scenarios together took too many steps before it came to its end. */
    record LeftOut(Scenario scenario) implements ScenarioResult {}
}
