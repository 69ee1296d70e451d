package io.beckon.runtime.published.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.beckon.definitions.ids.RuleId;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.published.Switches;
import io.beckon.runtime.host.RecordingVisitHost;
import io.beckon.runtime.published.PublishedPackages;
import io.beckon.runtime.published.PublishedShop;
import io.beckon.runtime.published.files.FilePackageStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.ErrorResponseException;

class SiteRoutesIT {
    private static final SiteKey SHOP = SiteKey.of("shop");
    private static final Map<String, Object> NO_OFFERS = Map.of("offers", false);
    private static final Map<String, Object> NO_RULE = Map.of("rules", List.of("a"));

    @TempDir
    private Path directory;

    private final RecordingVisitHost host = new RecordingVisitHost();
    private SiteRoutes routes;

    @BeforeEach
    void publish() {
        PublishedShop publisher = new PublishedShop();
        PublishedPackages packages = PublishedPackages.load(new FilePackageStore(directory), publisher.publishers());
        PublishedShop.Parts parts = publisher.version(1);
        packages.publish(SHOP, 1, parts.json(), parts.scripts());
        routes = new SiteRoutes(packages, host, InstantSource.system());
    }

    @Test
    void buildsOnAnOrderThatMayStillBecomeDurable() {
        host.answerSwitchesWith(CompletableFuture.failedFuture(new TimeoutException()));
        assertThatThrownBy(() -> routes.set(SHOP, NO_OFFERS)).isInstanceOf(ErrorResponseException.class);
        host.answerSwitchesWith(CompletableFuture.completedFuture(null));

        routes.set(SHOP, NO_RULE);

        assertThat(host.ordered()).endsWith(new Switches(true, false, Set.of(RuleId.of("a"))));
    }

    @Test
    void forgetsAnOrderThatFailed() {
        host.answerSwitchesWith(CompletableFuture.failedFuture(new IOException("a test's broken disk")));
        assertThatThrownBy(() -> routes.set(SHOP, NO_OFFERS)).isInstanceOf(ErrorResponseException.class);
        host.answerSwitchesWith(CompletableFuture.completedFuture(null));

        routes.set(SHOP, NO_RULE);

        assertThat(host.ordered()).endsWith(new Switches(true, true, Set.of(RuleId.of("a"))));
    }
}
