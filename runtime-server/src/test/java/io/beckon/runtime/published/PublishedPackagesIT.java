package io.beckon.runtime.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.definitions.CanonicalJson;
import io.beckon.definitions.Problem;
import io.beckon.definitions.Sha256;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.BundleHashes;
import io.beckon.definitions.published.SignedPackage;
import io.beckon.engine.SitePackage;
import io.beckon.runtime.published.PublishedShop.Parts;
import io.beckon.runtime.published.files.FilePackageStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedPackagesIT {
    private static final SiteKey SHOP = SiteKey.of("shop");
    private static final Publication STORED = new Publication.Stored();

    @TempDir
    private Path directory;

    private final PublishedShop publisher = new PublishedShop();
    private PublishedPackages packages;

    @BeforeEach
    void load() {
        packages = PublishedPackages.load(new FilePackageStore(directory), publisher.publishers());
    }

    @Test
    void keepsAPackageAndActivatesIt() {
        Parts parts = publisher.version(1);

        assertThat(publish(1, parts)).isEqualTo(STORED);
        assertThat(packages.active(SHOP)).isEmpty();
        ActiveSite active = packages.activate(SHOP, 1, 1_000).orElseThrow();

        assertThat(active.version()).isEqualTo(1);
        assertThat(active.scripts().bundle().hash())
                .isEqualTo(parts.content().bundle().raw());
        assertThat(packages.find(SHOP, 1)).extracting(SitePackage::version).isEqualTo(1);
        assertThat(packages.find(SHOP, 2)).isNull();
    }

    @Test
    void knowsEverythingAgainAfterARestart() {
        publish(1, publisher.version(1));
        publish(2, publisher.version(2));
        packages.activate(SHOP, 2, 1_000);
        packages.activate(SHOP, 1, 2_000);

        load();

        ActiveSite active = packages.active(SHOP).orElseThrow();
        assertThat(active.version()).isEqualTo(1);
        assertThat(active.activatedAtMillis()).isEqualTo(2_000);
        assertThat(packages.packages(SHOP)).extracting(SignedPackage::version).containsExactly(1, 2);
        assertThat(packages.find(SHOP, 2)).isNotNull();
        String pinned = publisher.version(2).content().bundle().raw();
        assertThat(packages.script(SHOP, pinned))
                .get()
                .extracting(Bundle::raw)
                .isEqualTo(publisher.version(2).bundle().raw());
    }

    @Test
    void takesTheSameContentAgainAndNoOther() {
        publish(1, publisher.version(1));
        publish(3, publisher.version(3));

        assertThat(publish(1, publisher.version(1))).isEqualTo(new Publication.AlreadyStored());
        assertThat(publish(1, publisher.version(1, "other"))).isInstanceOf(Publication.Conflicting.class);
        assertThat(publish(2, publisher.version(2))).isInstanceOf(Publication.Conflicting.class);
        assertThat(packages.packages(SHOP)).hasSize(2);
    }

    @Test
    void refusesAForeignOrMissingSignature() {
        Parts foreign = new PublishedShop().version(1);
        SignedPackage unsigned = publisher.version(1).content().withSignature(null);

        assertThat(problems(publish(1, foreign))).extracting(Problem::path).containsExactly("/signature");
        assertThat(problems(packages.publish(SHOP, 1, CanonicalJson.bytes(unsigned), foreign.scripts())))
                .extracting(Problem::path)
                .containsExactly("/signature");
        assertThat(packages.packages(SHOP)).isEmpty();
    }

    @Test
    void refusesAFlippedByteAnywhere() {
        Parts parts = publisher.version(1);
        byte[] json = new String(parts.json(), StandardCharsets.UTF_8)
                .replace("\"version\":1", "\"version\":2")
                .getBytes(StandardCharsets.UTF_8);
        byte[] raw = flipped(parts.bundle().raw());
        byte[] gzip = flipped(parts.bundle().gzip());
        byte[] brotli = flipped(parts.bundle().brotli());

        assertThat(problems(packages.publish(SHOP, 2, json, parts.scripts())))
                .extracting(Problem::path)
                .containsExactly("/signature");
        assertThat(problems(packages.publish(SHOP, 1, parts.json(), new Scripts(Bundle.of(raw, gzip, brotli), null))))
                .extracting(Problem::path)
                .containsExactly("/bundle/raw", "/bundle/gzip", "/bundle/brotli");
    }

    @Test
    void refusesAGzipFormOfSomethingElse() {
        Parts parts = publisher.version(1);
        byte[] other = PublishedShop.gzip("alert(1)".getBytes(StandardCharsets.UTF_8));
        Bundle mixed = Bundle.of(parts.bundle().raw(), other, parts.bundle().brotli());
        SignedPackage content = publisher.sign(withGzipHash(parts.content(), Sha256.hex(other)));

        Publication publication = packages.publish(SHOP, 1, CanonicalJson.bytes(content), new Scripts(mixed, null));

        assertThat(problems(publication)).extracting(Problem::path).containsExactly("/bundle/gzip");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        Parts parts = publisher.withoutPatterns(2);
        Scripts other = new Scripts(PublishedShop.bundle("other"), null);

        Publication publication = packages.publish(SiteKey.of("bank"), 3, parts.json(), other);

        assertThat(problems(publication))
                .extracting(Problem::path)
                .contains("/site/key", "/version", "/bundle/raw")
                .anyMatch(path -> path.startsWith("/rules/"));
    }

    @Test
    void refusesWhatIsNoPackage() {
        Scripts scripts = publisher.version(1).scripts();

        assertThat(problems(packages.publish(SHOP, 1, "{\"format\":1".getBytes(StandardCharsets.UTF_8), scripts)))
                .hasSize(1);
        assertThat(problems(packages.publish(SHOP, 1, new byte[] {(byte) 0xff}, scripts)))
                .hasSize(1);
        assertThat(problems(packages.publish(SHOP, 1, "null".getBytes(StandardCharsets.UTF_8), scripts)))
                .hasSize(1);
    }

    @Test
    void activatesOnlyWhatIsKept() {
        assertThat(packages.activate(SHOP, 1, 1_000)).isEmpty();
    }

    @Test
    void removesWhatACrashLeftUnfinished() throws IOException {
        publish(1, publisher.version(1));
        Path unfinished = Files.createDirectory(directory.resolve(".unfinished-1"));
        Files.writeString(unfinished.resolve("package.json"), "{");

        load();

        assertThat(unfinished).doesNotExist();
        assertThat(packages.packages(SHOP)).hasSize(1);
    }

    @Test
    void compilesInTheBackgroundWhatVisitsMayStillNeed() {
        publish(1, publisher.version(1));
        publish(2, publisher.version(2));
        packages.activate(SHOP, 2, 1_000_000_000);

        load();
        packages.warmUp(1_000_000_000 + Duration.ofHours(24).toMillis()).join();

        assertThat(packages.kept(SHOP, 1).isCompiled()).isTrue();
    }

    @Test
    void compilesNothingWhenAllVisitsOfOlderVersionsAreOver() {
        publish(1, publisher.version(1));
        publish(2, publisher.version(2));
        packages.activate(SHOP, 2, 1_000_000_000);

        load();
        packages.warmUp(1_000_000_000 + Duration.ofHours(26).toMillis()).join();

        assertThat(packages.kept(SHOP, 1).isCompiled()).isFalse();
    }

    @Test
    void doesNotStartWithADamagedActivePackage() throws IOException {
        publish(1, publisher.version(1));
        packages.activate(SHOP, 1, 1_000);
        Files.writeString(directory.resolve("shop/1/bundle.js"), "damaged");

        assertThatThrownBy(this::load)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Expected package 1 of site shop as it was published");
    }

    private Publication publish(int version, Parts parts) {
        return packages.publish(SHOP, version, parts.json(), parts.scripts());
    }

    private static List<Problem> problems(Publication publication) {
        assertThat(publication).isInstanceOf(Publication.Refused.class);
        return ((Publication.Refused) publication).problems();
    }

    private static byte[] flipped(byte[] bytes) {
        byte[] other = bytes.clone();
        other[other.length / 2] ^= 1;
        return other;
    }

    private static SignedPackage withGzipHash(SignedPackage content, String hash) {
        BundleHashes hashes =
                new BundleHashes(content.bundle().raw(), hash, content.bundle().brotli());
        return new SignedPackage(
                content.format(),
                content.version(),
                content.site(),
                content.rules(),
                hashes,
                content.publishedAt(),
                content.comment(),
                null);
    }
}
