package io.beckon.admin.cli;

import io.beckon.admin.scenarios.ScenarioResult;
import io.beckon.admin.scenarios.Scenarios;
import io.beckon.definitions.Problem;
import io.beckon.definitions.site.Site;
import io.beckon.engine.Compilation;
import io.beckon.engine.SitePackage;
import java.util.List;

/** {@code rehearse --scenarios}: whether the site decides as its scenarios say. */
final class ScenariosCommand {
    private final Terminal terminal;

    ScenariosCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    int run(SiteSource source) {
        return switch (source.compile()) {
            case Compilation.Refused(List<Problem> problems) -> {
                terminal.complain(source.file().toString(), problems);
                yield Cli.PROBLEMS;
            }
            case Compilation.Compiled(SitePackage compiled) -> run(source.site(), compiled);
        };
    }

    private int run(Site site, SitePackage compiled) {
        Scenarios scenarios = new Scenarios(site, compiled);
        List<ScenarioResult> results = scenarios.run();
        results.forEach(result -> terminal.say(line(result, scenarios)));
        long passed =
                results.stream().filter(ScenarioResult.Passed.class::isInstance).count();
        terminal.say("%d scenarios: %d passed, %d failed.".formatted(results.size(), passed, results.size() - passed));
        return passed == results.size() ? Cli.DONE : Cli.PROBLEMS;
    }

    private static String line(ScenarioResult result, Scenarios scenarios) {
        String name = result.scenario().name();
        return scenarios
                .problem(result)
                .map(problem -> "FAILED  " + name + ": " + problem.message())
                .orElse("passed  " + name);
    }
}
