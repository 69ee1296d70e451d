package io.beckon.admin.sites;

import static org.assertj.core.api.Assertions.assertThat;

import io.beckon.admin.access.Access;
import io.beckon.admin.console.ScreenTest;
import io.beckon.admin.drafts.Drafts;
import io.beckon.admin.publishing.Edited;
import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.ids.SiteKey;
import io.beckon.definitions.site.Site;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** Two who bring in the same site at the same moment: both are answered, and what one of them brought is there whole. */
class ImportsIT extends ScreenTest {
    private static final int PATIENCE_SECONDS = 60;

    @Autowired
    private Sites sites;

    @Autowired
    private Drafts drafts;

    @RepeatedTest(5)
    void keepsOneOfTwoNewSitesWhole() throws Exception {
        SiteKey key = SiteKey.of("outlet");

        assertThat(importedAtOnce(variant(key, "One"), variant(key, "Other")))
                .contains(Access.asConsole(() -> drafts.site(key)));
    }

    @RepeatedTest(5)
    void keepsOneOfTwoChangesWhole() throws Exception {
        assertThat(importedAtOnce(variant(SHOP, "One"), variant(SHOP, "Other")))
                .contains(Access.asConsole(() -> drafts.site(SHOP)));
    }

    private List<Site> importedAtOnce(Site one, Site other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService editors = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> done : editors.invokeAll(List.of(importing(one, start), importing(other, start)))) {
                assertThat(done.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            }
        }
        return List.of(one, other);
    }

    private Callable<Boolean> importing(Site site, CyclicBarrier start) {
        return () -> {
            start.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            Access.asConsole(() -> {
                sites.importSite(site);
                return site;
            });
            return true;
        };
    }

    /** The example as a site of this name, which each of its categories bears too. */
    private static Site variant(SiteKey key, String name) {
        return Edited.site(ExampleShop.site(), site -> {
            site.put("key", key.value()).put("name", name);
            site.withArray("categories")
                    .forEach(category -> ((ObjectNode) category)
                            .put("name", category.get("name").asString() + " " + name));
        });
    }
}
