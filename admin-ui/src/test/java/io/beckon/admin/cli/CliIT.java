package io.beckon.admin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.publishing.Edited;
import io.beckon.admin.publishing.RecordingRuntime;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Golden;
import io.beckon.definitions.Json;
import io.beckon.definitions.site.Site;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliIT {
    @TempDir
    private Path folder;

    private Path site;

    @BeforeEach
    void writeSite() throws IOException {
        site = Files.writeString(folder.resolve("site.json"), ExampleShop.siteJson());
    }

    @Test
    void exportsExactlyWhatWasImported() {
        try (RecordingConsole console = new RecordingConsole()) {
            CommandRun imported = asAdmitted("import", site, "--console", console.address());
            CommandRun exported = asAdmitted("export", "shop", "--console", console.address());

            assertThat(imported.out()).startsWith("Imported site 'shop' as a draft of the console at http://localhost");
            assertThat(exported.exitCode()).isZero();
            assertThat(exported.out()).isEqualTo(ExampleShop.siteJson());
        }
    }

    @Test
    void importsNothingThatHasProblems() throws IOException {
        Files.writeString(site, ExampleShop.siteJson().replace("\"template\": \"set\"", "\"template\": \"magic\""));
        try (RecordingConsole console = new RecordingConsole()) {
            CommandRun run = asAdmitted("import", site, "--console", console.address());

            assertThat(run.exitCode()).isEqualTo(Cli.PROBLEMS);
            assertThat(run.err()).contains("/rules/compares-products/template  Expected one of the templates");
            assertThat(console.sites()).isEmpty();
        }
    }

    @Test
    void saysWhatTheConsoleFindsAndWhenItDoesNotLetUsIn() {
        try (RecordingConsole console = new RecordingConsole()) {
            console.refuse("Expected each name once");

            CommandRun refused = asAdmitted("import", site, "--console", console.address());
            CommandRun foreign = CommandRun.of(
                    Map.of("BECKON_INTERNAL_TOKEN", "other"), "import", site, "--console", console.address());

            assertThat(refused.exitCode()).isEqualTo(Cli.PROBLEMS);
            assertThat(refused.err()).contains("Expected each name once");
            assertThat(foreign.exitCode()).isEqualTo(Cli.BROKEN);
            assertThat(foreign.err()).contains("Is BECKON_INTERNAL_TOKEN the token of that console?");
        }
    }

    @Test
    void saysWhenNoConsoleRuns() {
        CommandRun run = asAdmitted("import", site, "--console", "http://localhost:1");

        assertThat(run.exitCode()).isEqualTo(Cli.BROKEN);
        assertThat(run.err()).startsWith("Expected a console at http://localhost:1, but it does not answer.");
    }

    @Test
    void exportsWhatIsActiveWhenThereIsNoDraft() {
        try (RecordingConsole console = new RecordingConsole();
                RecordingRuntime runtime = new RecordingRuntime()) {
            Object[] export = {"export", "shop", "--console", console.address(), "--runtime", runtime.address()};
            CommandRun before = asAdmitted(export);
            asAdmitted("publish", site, "--data", folder, "--runtime", runtime.address());
            CommandRun after = asAdmitted(export);
            CommandRun withoutConsole =
                    asAdmitted("export", "shop", "--console", "http://localhost:1", "--runtime", runtime.address());

            assertThat(before.exitCode()).isEqualTo(Cli.BROKEN);
            assertThat(before.err()).startsWith("Expected a draft of site 'shop'");
            assertThat(after.out()).isEqualTo(ExampleShop.siteJson());
            assertThat(withoutConsole.out()).isEqualTo(ExampleShop.siteJson());
            assertThat(withoutConsole.err()).startsWith("The console at http://localhost:1 does not answer");
        }
    }

    @Test
    void makesTheKeyOnceAndForItsOwnerOnly() throws IOException {
        CommandRun first = run("public-key", "--data", folder);
        CommandRun second = run("publisher-key", "--data", folder);

        assertThat(second.out()).isEqualTo(first.out()).isEqualTo(Files.readString(folder.resolve("publisher.pub")));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("publisher.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void doesNotReplaceABrokenKey() throws IOException {
        Files.writeString(folder.resolve("publisher.key"), "broken");
        Files.writeString(folder.resolve("publisher.pub"), "broken");

        CommandRun run = run("public-key", "--data", folder);

        assertThat(run.exitCode()).isEqualTo(Cli.BROKEN);
        assertThat(run.err()).startsWith("Expected an Ed25519 key in ");
        assertThat(folder.resolve("publisher.key")).hasContent("broken");
    }

    @Test
    void rehearsesADraftAndAPackageAlike() throws IOException {
        Path events = copy("/rehearsal/afternoon.ndjson");
        Path published = Files.writeString(folder.resolve("package.json"), Json.pretty(ExampleShop.unsigned(1)));

        CommandRun draft = run("rehearse", site, events);

        assertThat(draft.exitCode()).isZero();
        assertThat(draft.out()).isEqualTo(Golden.read("rehearsal/unlimited.ndjson"));
        assertThat(draft.err())
                .isEqualTo("22 events, 5 decisions; agent slots: unlimited; no invitation was answered.\n");
        assertThat(run("rehearse", published, events).out()).isEqualTo(draft.out());
        assertThat(run("rehearse", site, events, "--slots", 1).out())
                .isEqualTo(Golden.read("rehearsal/one-slot.ndjson"));
    }

    @Test
    void runsTheScenariosOfASite() {
        CommandRun run = run("rehearse", "--scenarios", site);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("""
                        passed  A visitor looks at three products
                        passed  A visitor goes from a product to the checkout
                        2 scenarios: 2 passed, 0 failed.
                        """);
    }

    @Test
    void saysWhichScenarioFails() throws IOException {
        Path changed = changed();

        CommandRun run = run("rehearse", changed, "--scenarios");

        assertThat(run.exitCode()).isEqualTo(Cli.PROBLEMS);
        assertThat(run.out()).isEqualTo("""
                        FAILED  A visitor looks at three products: Expected rule 'Looked at three products' to fire at event 'ProductViewed t1.8', but it did not.
                        passed  A visitor goes from a product to the checkout
                        2 scenarios: 1 passed, 1 failed.
                        """);
    }

    @Test
    void publishesNothingWhoseScenarioFails() throws IOException {
        try (RecordingRuntime runtime = new RecordingRuntime()) {
            CommandRun run = asAdmitted(
                    "publish", changed(), "--runtime", runtime.address(), "--data", folder.resolve("data"), "--force");

            assertThat(run.exitCode()).isEqualTo(Cli.PROBLEMS);
            assertThat(run.err()).contains("/scenarios/browses-three-products  Expected rule");
            assertThat(runtime.active()).isNull();
        }
    }

    @Test
    void rehearsesEitherEventsOrScenarios() {
        assertThat(run("rehearse", site).err()).isEqualTo("Expected either EVENTS or --scenarios, but got neither.\n");
        assertThat(run("rehearse", site, folder.resolve("e"), "--scenarios").exitCode())
                .isEqualTo(2);
    }

    /** The shop with a rule that fires later than its scenario says. */
    private Path changed() throws IOException {
        Site changed = Edited.definition(
                ExampleShop.site(),
                "rules",
                "interested-shopper",
                rule -> rule.withObject("arguments").put("times", 4));
        return Files.writeString(folder.resolve("changed.json"), Json.pretty(changed));
    }

    @Test
    void saysWhichLinesAreNoEvents() throws IOException {
        Path events = Files.writeString(folder.resolve("events.ndjson"), "{}\n");

        CommandRun run = run("rehearse", site, events);

        assertThat(run.exitCode()).isEqualTo(Cli.PROBLEMS);
        assertThat(run.err()).contains(events + " has 1 problem:", "  line 1/visitId  Expected a value here");
    }

    @Test
    void saysWhenAFileIsMissing() {
        CommandRun run = run("rehearse", folder.resolve("nowhere.json"), folder.resolve("events.ndjson"));

        assertThat(run.exitCode()).isEqualTo(Cli.BROKEN);
        assertThat(run.err())
                .startsWith("Expected to read and write files, but")
                .contains("nowhere.json");
    }

    @Test
    void explainsWrongUsage() {
        CommandRun run = run("publish");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Missing required parameter", "Usage: beckon publish");
    }

    @Test
    void rehearsesWithNoFewerThanZeroSlots() {
        assertThat(run("rehearse", site, folder.resolve("e"), "--slots", -1).exitCode())
                .isEqualTo(2);
    }

    private static CommandRun asAdmitted(Object... arguments) {
        return CommandRun.of(Map.of("BECKON_INTERNAL_TOKEN", RecordingRuntime.TOKEN), arguments);
    }

    private static CommandRun run(Object... arguments) {
        return CommandRun.of(Map.of(), arguments);
    }

    private Path copy(String resource) throws IOException {
        Path file = folder.resolve("events.ndjson");
        try (InputStream in = CliIT.class.getResourceAsStream(resource)) {
            Files.copy(in, file);
        }
        return file;
    }
}
