package io.beckon.runtime.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.definitions.CanonicalJson;
import io.beckon.definitions.Problem;
import io.beckon.definitions.Sha256;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.BundleHashes;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.runtime.published.PublishedShop.Parts;
import io.beckon.runtime.published.files.FilePackageStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script that a bundle fetches with the first invitation, as a part of its package. */
class EngagementUiIT {
    private static final SiteKey SHOP = SiteKey.of("shop");
    private static final Publication STORED = new Publication.Stored();
    private static final String[] FORMS = {"/engagementUi/raw", "/engagementUi/gzip", "/engagementUi/brotli"};
    private static final String[] FILES = {
        "package.json",
        "bundle.js",
        "bundle.js.gz",
        "bundle.js.br",
        "engagement-ui.js",
        "engagement-ui.js.gz",
        "engagement-ui.js.br"
    };

    @TempDir
    private Path directory;

    private final PublishedShop publisher = new PublishedShop();
    private final Parts with = publisher.withEngagementUi(1);
    private final Parts without = publisher.version(1);
    private PublishedPackages packages;

    @BeforeEach
    void load() {
        packages = PublishedPackages.load(new FilePackageStore(directory), publisher.publishers());
    }

    @Test
    void isKeptInAllFormsBesideTheBundle() throws IOException {
        assertThat(publish(1, with)).isEqualTo(STORED);

        try (Stream<Path> files = Files.list(directory.resolve("shop/1"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(FILES);
        }
        assertServes(with.scripts().bundle());
        assertServes(engagementUiOf(with));
    }

    @Test
    void isKnownAgainAfterARestartWhicheverVersionIsActive() {
        Parts next = publisher.withEngagementUi(2, "export const present = 2;");
        publish(1, with);
        publish(2, next);
        packages.activate(SHOP, 2, 1_000);
        packages.activate(SHOP, 1, 2_000);

        load();

        assertThat(packages.active(SHOP)
                        .orElseThrow()
                        .scripts()
                        .find(engagementUiOf(with).hash()))
                .isPresent();
        assertServes(engagementUiOf(with));
        assertServes(engagementUiOf(next));
    }

    @Test
    void isSharedByVersions() throws IOException {
        publish(1, with);
        publish(2, publisher.withEngagementUi(2));
        publish(3, publisher.version(3));
        packages.activate(SHOP, 3, 1_000);

        load();

        assertServes(engagementUiOf(with));
        assertThat(packages.activate(SHOP, 1, 2_000).orElseThrow().scripts().engagementUi())
                .isNotNull();
        assertThat(packages.activate(SHOP, 2, 3_000).orElseThrow().scripts().engagementUi())
                .isNotNull();
        assertThat(packages.activate(SHOP, 3, 4_000).orElseThrow().scripts().engagementUi())
                .isNull();
        assertServes(engagementUiOf(with));
    }

    @Test
    void isNotThereInAPackageWithoutOne() throws IOException {
        publish(1, without);
        packages.activate(SHOP, 1, 1_000);

        load();

        assertThat(directory.resolve("shop/1/engagement-ui.js")).doesNotExist();
        assertThat(packages.packages(SHOP).getFirst().engagementUi()).isNull();
        assertThat(packages.active(SHOP).orElseThrow().scripts().engagementUi()).isNull();
        assertThat(packages.keeps(SHOP, engagementUiOf(with).hash())).isFalse();
        assertServes(without.bundle());
    }

    @Test
    void isMissedWhenThePackageNamesIt() {
        Publication publication = packages.publish(SHOP, 1, with.json(), new Scripts(with.bundle(), null));

        assertThat(problems(publication)).extracting(Problem::path).containsExactly(FORMS);
        assertThat(packages.keeps(SHOP, engagementUiOf(with).hash())).isFalse();
    }

    @Test
    void isNotWantedWhenThePackageDoesNotNameIt() {
        Publication publication =
                packages.publish(SHOP, 1, without.json(), new Scripts(without.bundle(), engagementUiOf(with)));

        assertThat(problems(publication)).extracting(Problem::path).containsExactly(FORMS);
        assertThat(packages.packages(SHOP)).isEmpty();
    }

    @Test
    void hasTheHashesThatThePackageNames() {
        Scripts other = new Scripts(PublishedShop.bundle("other"), PublishedShop.bundle("another"));

        Publication publication = packages.publish(SHOP, 1, with.json(), other);

        assertThat(problems(publication))
                .extracting(Problem::path)
                .startsWith("/bundle/raw", "/bundle/gzip", "/bundle/brotli")
                .endsWith(FORMS);
    }

    @Test
    void isWhatItsGzipFormUnpacksTo() {
        Bundle engagementUi = engagementUiOf(with);
        byte[] other = PublishedShop.gzip("alert(1)".getBytes(StandardCharsets.UTF_8));
        Bundle mixed = Bundle.of(engagementUi.raw(), other, engagementUi.brotli());
        BundleHashes hashes =
                new BundleHashes(engagementUi.hash(), Sha256.hex(other), Sha256.hex(engagementUi.brotli()));
        SignedPackage content = publisher.sign(naming(hashes));

        Publication publication =
                packages.publish(SHOP, 1, CanonicalJson.bytes(content), new Scripts(with.bundle(), mixed));

        assertThat(problems(publication)).extracting(Problem::path).containsExactly("/engagementUi/gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"engagement-ui.js", "engagement-ui.js.gz", "engagement-ui.js.br"})
    void isNotServedWhenItIsDamaged(String file) throws IOException {
        publish(1, with);
        Files.writeString(directory.resolve("shop/1").resolve(file), "damaged");
        load();

        assertThatThrownBy(() -> packages.script(SHOP, engagementUiOf(with).hash()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Expected package 1 of site shop as it was published")
                .hasMessageContaining("/engagementUi/");
        assertThatThrownBy(() -> packages.activate(SHOP, 1, 1_000)).isInstanceOf(IllegalStateException.class);
        assertThat(packages.active(SHOP)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"engagement-ui.js", "engagement-ui.js.gz", "engagement-ui.js.br"})
    void isServedFromAnOlderVersionWhenTheNewestCopyIsDamaged(String file) throws IOException {
        publish(1, with);
        publish(2, publisher.withEngagementUi(2));
        Path copy = directory.resolve("shop/2").resolve(file);
        byte[] whole = Files.readAllBytes(copy);
        Files.writeString(copy, "damaged");
        load();

        assertThat(packages.damaged()).isEmpty();
        assertServes(engagementUiOf(with));
        assertThat(packages.damaged()).containsExactly(new DamagedPackage(SHOP, 2));

        Files.write(copy, whole);
        assertServes(engagementUiOf(with));
        assertThat(packages.damaged()).isEmpty();
    }

    @Test
    void isServedFromAnOlderVersionWhenTheNewestCopyIsGone() throws IOException {
        publish(1, with);
        publish(2, publisher.withEngagementUi(2));
        Files.delete(directory.resolve("shop/2/engagement-ui.js"));
        load();

        assertServes(engagementUiOf(with));
        assertThat(packages.damaged()).containsExactly(new DamagedPackage(SHOP, 2));
    }

    private SignedPackage naming(BundleHashes engagementUi) {
        SignedPackage content = with.content();
        return new SignedPackage(
                content.format(),
                content.version(),
                content.site(),
                content.rules(),
                content.bundle(),
                engagementUi,
                content.publishedAt(),
                content.comment(),
                null);
    }

    private void assertServes(Bundle script) {
        assertThat(packages.keeps(SHOP, script.hash())).isTrue();
        assertThat(packages.script(SHOP, script.hash()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(script);
    }

    private static Bundle engagementUiOf(Parts parts) {
        Bundle engagementUi = parts.scripts().engagementUi();
        assertThat(engagementUi).isNotNull();
        return engagementUi;
    }

    private Publication publish(int version, Parts parts) {
        return packages.publish(SHOP, version, parts.json(), parts.scripts());
    }

    private static List<Problem> problems(Publication publication) {
        assertThat(publication).isInstanceOf(Publication.Refused.class);
        return ((Publication.Refused) publication).problems();
    }
}
