package io.beckon.admin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.publishing.RecordingRuntime;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.Json;
import io.beckon.definitions.published.BundleHashes;
import io.beckon.definitions.published.Signatures;
import io.beckon.definitions.published.SignedPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

class PublishIT {
    private static final Map<String, String> ENVIRONMENT = Map.of("BECKON_INTERNAL_TOKEN", RecordingRuntime.TOKEN);

    @TempDir
    private Path folder;

    private final RecordingRuntime runtime = new RecordingRuntime();
    private Path site;

    @BeforeEach
    void writeSite() throws IOException {
        site = Files.writeString(folder.resolve("site.json"), ExampleShop.siteJson());
    }

    @AfterEach
    void stop() {
        runtime.close();
    }

    @Test
    void publishesASignedPackageAndActivatesIt() throws GeneralSecurityException {
        CommandRun run = publish("--comment", "First");

        SignedPackage content = runtime.content(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("Published version 1 of 'shop'")
                .contains(content.bundle().raw());
        assertThat(content.site()).isEqualTo(ExampleShop.site());
        assertThat(content.rules()).isEqualTo(ExampleShop.rules());
        assertThat(content.comment()).isEqualTo("First");
        assertThat(content.bundle().raw()).isEqualTo(sha256("bundle"));
        assertThat(content.bundle().gzip()).isEqualTo(sha256("bundle.gz"));
        assertThat(content.bundle().brotli()).isEqualTo(sha256("bundle.br"));
        assertThat(content.engagementUi())
                .isEqualTo(new BundleHashes(
                        sha256("engagement-ui"), sha256("engagement-ui.gz"), sha256("engagement-ui.br")));
        assertThat(Signatures.isSignedBy(content, publicKey())).isTrue();
        assertThat(runtime.requests())
                .containsExactly(
                        "GET /packages/shop",
                        "PUT /packages/shop/1",
                        "PUT /sites/shop/active",
                        "GET /sites/shop/active");
    }

    @Test
    void publishesNoEngagementUiForASiteThatMakesNoOffers() throws IOException {
        ObjectNode silent = (ObjectNode) Json.MAPPER.readTree(ExampleShop.siteJson());
        ((ObjectNode) silent.get("settings")).put("notification", false);
        silent.remove("scenarios");
        Files.writeString(site, silent.toString());

        CommandRun run = publish();

        assertThat(run.err()).isEmpty();
        assertThat(runtime.content(1).engagementUi()).isNull();
        assertThat(runtime.parts(1)).containsExactlyInAnyOrder("package", "bundle", "bundle.gz", "bundle.br");
    }

    @Test
    void publishesUnchangedContentOnlyByForce() {
        publish();

        CommandRun again = publish();
        CommandRun forced = publish("--force");

        assertThat(again.exitCode()).isZero();
        assertThat(again.out())
                .isEqualTo(
                        "Nothing to publish: version 1 is active and has this content. Use --force to publish it again.\n");
        assertThat(forced.out()).startsWith("Published version 2 of 'shop'");
        assertThat(runtime.requests())
                .filteredOn(request -> request.startsWith("PUT /packages"))
                .hasSize(2);
    }

    @Test
    void takesTheNextVersionAfterTheHighestAlsoAfterARollBack() throws IOException {
        publish();
        publish("--force");
        runtime.rollBackTo(1);
        Files.writeString(site, ExampleShop.siteJson().replace("Fernweh Outdoor", "Fernweh"));

        CommandRun run = publish();

        assertThat(run.out()).startsWith("Published version 3 of 'shop'");
        assertThat(runtime.content(3).site().name()).isEqualTo("Fernweh");
    }

    @Test
    void addsOrigins() {
        publish("--origin", "http://localhost:9000", "--origin", "http://localhost:8090");

        assertThat(runtime.content(1).site().settings().origins())
                .containsExactly("http://localhost:8090", "http://127.0.0.1:8090", "http://localhost:9000");
    }

    @Test
    void saysWhenSomebodyElseWasFaster() {
        runtime.takeEveryVersion();

        CommandRun run = publish();

        assertThat(run.exitCode()).isEqualTo(Cli.BROKEN);
        assertThat(run.err()).startsWith("Expected version 1 to be free, but somebody else");
    }

    @Test
    void saysWhenAnotherBundleIsServed() {
        runtime.serveAnotherBundle();

        CommandRun run = publish();

        assertThat(run.exitCode()).isEqualTo(Cli.BROKEN);
        assertThat(run.err()).startsWith("Expected version 1 with bundle");
    }

    @Test
    void sendsNothingWhenTheSiteHasProblems() throws IOException {
        Files.writeString(
                site,
                ExampleShop.siteJson()
                        .replace("\"times\": 3", "\"times\": 0")
                        .replace("\"calendar\": \"service-hours\"", "\"calendar\": \"gone\""));

        CommandRun run = publish();

        assertThat(run.exitCode()).isEqualTo(Cli.PROBLEMS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly(
                        site + " has 2 problems:",
                        "  /rules/hesitates-at-checkout/calendar  Expected an existing calendar, but 'gone' is not defined.",
                        "  /rules/interested-shopper/arguments/times  Expected a count from 1 to 5000, but got '0'.");
        assertThat(runtime.requests()).isEmpty();
    }

    @Test
    void saysWhereTheFileIsNoSite() throws IOException {
        Files.writeString(site, ExampleShop.siteJson().replaceFirst("\"key\": \"shop\",", ""));

        CommandRun run = publish();

        assertThat(run.exitCode()).isEqualTo(Cli.PROBLEMS);
        assertThat(run.err()).contains("  /key  Expected a value here, but there is none.");
    }

    @Test
    void asksForTheToken() {
        CommandRun without = CommandRun.of(Map.of(), "publish", site, "--runtime", runtime.address(), "--data", folder);
        CommandRun wrong = CommandRun.of(
                Map.of("BECKON_INTERNAL_TOKEN", "guess"),
                "publish",
                site,
                "--runtime",
                runtime.address(),
                "--data",
                folder);

        assertThat(without.exitCode()).isEqualTo(Cli.BROKEN);
        assertThat(without.err())
                .startsWith("Expected the token of the runtime's internal port in BECKON_INTERNAL_TOKEN");
        assertThat(wrong.exitCode()).isEqualTo(Cli.BROKEN);
        assertThat(wrong.err()).contains("but got 401 (Who are you?)", "Is BECKON_INTERNAL_TOKEN the token");
    }

    @Test
    void saysWhenNoRuntimeAnswers() {
        runtime.close();

        CommandRun run = publish();

        assertThat(run.exitCode()).isEqualTo(Cli.BROKEN);
        assertThat(run.err()).startsWith("Expected a runtime at " + runtime.address() + ", but it does not answer.");
    }

    private CommandRun publish(Object... more) {
        Object[] arguments = Stream.concat(
                        Stream.of("publish", site, "--runtime", runtime.address(), "--data", folder.resolve("console")),
                        Arrays.stream(more))
                .toArray();
        return CommandRun.of(ENVIRONMENT, arguments);
    }

    private String sha256(String part) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(runtime.part(1, part)));
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        CommandRun run = CommandRun.of(Map.of(), "public-key", "--data", folder.resolve("console"));
        byte[] encoded = Base64.getDecoder().decode(run.out().strip());
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
    }
}
