package io.beckon.admin.visits;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.SignedPackage;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How often the runtime is asked for a version. */
class KnownVersionsTest {
    private static final SiteKey SHOP = SiteKey.of("shop");

    private final Map<Integer, SignedPackage> kept = new HashMap<>();
    private Instant now = Instant.EPOCH;
    private final KnownVersions versions = new KnownVersions(this::find, () -> now);
    private int asked;

    @Test
    void asksOnceForAVersion() {
        kept.put(7, ExampleShop.unsigned(7));

        KnownVersion first = versions.of(SHOP, 7);
        now = now.plus(Duration.ofDays(1));

        assertThat(versions.of(SHOP, 7)).isSameAs(first);
        assertThat(asked).isEqualTo(1);
    }

    @Test
    void asksOnceInAMinuteForAVersionThatIsKeptNoMore() {
        KnownVersion gone = versions.of(SHOP, 7);
        now = now.plusSeconds(59);
        assertThat(versions.of(SHOP, 7)).isSameAs(gone);
        assertThat(asked).isEqualTo(1);

        kept.put(7, ExampleShop.unsigned(7));
        now = now.plusSeconds(1);

        assertThat(versions.of(SHOP, 7)).isInstanceOf(KnownVersion.Explained.class);
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void forgetsTheOneThatWasReadLongestAgo() {
        for (int version = 1; version <= 33; version++) {
            versions.of(SHOP, version);
        }
        versions.of(SHOP, 33);
        assertThat(asked).isEqualTo(33);

        versions.of(SHOP, 1);

        assertThat(asked).isEqualTo(34);
    }

    private Optional<SignedPackage> find(SiteKey site, int version) {
        asked++;
        return Optional.ofNullable(kept.get(version));
    }
}
