package io.beckon.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.Json;
import io.beckon.definitions.ids.BusinessEventId;
import io.beckon.definitions.site.BusinessEvent;
import io.beckon.definitions.site.Site;
import io.beckon.definitions.site.Trigger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AgentSourcesTest {
    private static final Path ROOT = Path.of("src/main/js");
    private static final int LONGEST = 80;

    @Test
    void haveAtMostEightyLinesEach() throws IOException {
        for (String file : files()) {
            if (!file.startsWith("externs/")) {
                assertThat(Files.readAllLines(ROOT.resolve(file))).as(file).hasSizeLessThanOrEqualTo(LONGEST);
            }
        }
    }

    @Test
    void haveNoModuleThatNothingImports() throws IOException {
        Map<String, String> generated =
                DataModules.of(ExampleSites.everything(), CompiledAgents.VERSION, CompiledAgents.RUNTIME);

        Set<String> reachable = new TreeSet<>(
                AgentSources.reachable(AgentSources.ENTRY, generated).keySet());
        for (String other : List.of("preview.js", "engagement.js")) {
            reachable.addAll(AgentSources.reachable(other, generated).keySet());
        }

        reachable.removeIf(path -> path.startsWith("generated/"));
        Set<String> optional = Stream.of(AgentFunction.values())
                .map(function -> function.path() + ".js")
                .collect(Collectors.toSet());
        reachable.addAll(optional);
        assertThat(files())
                .allSatisfy(file -> assertThat(file.startsWith("externs/") || reachable.contains(file))
                        .as(file)
                        .isTrue());
    }

    @Test
    void areAllUsedByTheSiteThatUsesEverything() {
        String events = DataModules.of(ExampleSites.everything(), 1, CompiledAgents.RUNTIME)
                .get("generated/events.js");

        Set<AgentFunction> unused = EnumSet.allOf(AgentFunction.class);
        unused.removeIf(function -> events.contains("import {" + function.functionName() + "} from"));

        assertThat(unused).containsExactly(AgentFunction.WATCH_ELEMENTS, AgentFunction.NOTIFY);
    }

    @Test
    void takeInOnlyWhatTheSiteUses() {
        BusinessEvent waited = new BusinessEvent(
                BusinessEventId.of("w"), "Waited", List.of(), null, List.of(new Trigger.Timeout(500)), null, List.of());
        Site waiting = ExampleSites.with(ExampleSites.everything(), waited);

        Set<String> paths = AgentSources.reachable(
                        AgentSources.ENTRY, DataModules.of(waiting, 1, CompiledAgents.RUNTIME))
                .keySet();

        assertThat(paths)
                .contains("triggers/timeout.js")
                .doesNotContain("triggers/dom.js", "triggers/delegate.js", "values/text.js", "tests/contains.js");
    }

    @Test
    void leaveNotificationToSitesThatOfferAndEngagementToAScriptOfItsOwn() {
        String json = ExampleSites.everythingJson().replace("\"notification\": true", "\"notification\": false");
        Site silent = Json.MAPPER.readValue(json, Site.class);

        assertThat(AgentSources.reachable(
                                AgentSources.ENTRY,
                                DataModules.of(ExampleSites.everything(), 1, CompiledAgents.RUNTIME))
                        .keySet())
                .contains("notification/stream.js")
                .noneMatch(path -> path.startsWith("engagement/"));
        assertThat(AgentSources.reachable(AgentSources.ENTRY, DataModules.of(silent, 1, CompiledAgents.RUNTIME))
                        .keySet())
                .noneMatch(path -> path.startsWith("notification/"));
    }

    private static Set<String> files() throws IOException {
        try (Stream<Path> paths = Files.walk(ROOT)) {
            return paths.filter(path -> path.toString().endsWith(".js"))
                    .map(path -> ROOT.relativize(path).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
