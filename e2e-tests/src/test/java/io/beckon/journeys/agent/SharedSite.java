package io.beckon.journeys.agent;

import io.beckon.journeys.Shared;
import io.beckon.journeys.Stage;
import io.beckon.journeys.installation.Installation;
import java.net.URI;

/** The site that most stories of the agent share, because publishing takes long. It asks for no consent and offers nothing. */
final class SharedSite implements Shared {
    private final TestPages pages = new TestPages();
    private final AgentSite site = AgentSite.at(pages);
    private final URI runtime;

    private SharedSite(Installation installation) {
        runtime = installation.runtime();
        AgentTriggersIT.define(site);
        AgentPagesIT.define(site);
        AgentPrivacyIT.define(site);
        HostilePageIT.define(site);
        try {
            installation.publish(site.write());
        } catch (RuntimeException unpublished) {
            pages.close();
            throw unpublished;
        }
    }

    /** The one of this run. */
    static SharedSite of(Stage stage) {
        return stage.shared(SharedSite.class, SharedSite::new);
    }

    /** Its pages; every story has names of its own for them. */
    TestPages pages() {
        return pages;
    }

    /** Its key. */
    String key() {
        return site.key();
    }

    /** Where its script is. */
    URI script() {
        return script(runtime);
    }

    /** Where its script is on what stands before the runtime. */
    URI script(URI front) {
        return site.script(front);
    }

    @Override
    public void close() {
        pages.close();
    }
}
