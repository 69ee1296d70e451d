package io.beckon.snippet;

import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Bundles for the tests, each compiled once: a compilation takes seconds. */
final class CompiledAgents {
    static final String RUNTIME = "https://beckon.example";
    static final int VERSION = 7;

    private static final Map<String, Bundle> COMPILED = new ConcurrentHashMap<>();

    private static final String LISTENING = """
            import {watchElements} from '../monitoring/elements-seen.js';
            import {notify} from '../notification/notify.js';
            /** @const {!Array<function()>} */ export const MODULES = [watchElements, notify];
            """;

    /** Which parts of the agent a bundle has; one of its modules may be another one. */
    enum Modules {
        MONITORING("""
                import {watchElements} from '../monitoring/elements-seen.js';
                /** @const {!Array<function()>} */ export const MODULES = [watchElements];
                """, "", ""),
        NOTIFICATION(LISTENING, "", ""),
        /** Invitations are shown by whatever the page calls {@code present}. */
        PRESENTED(LISTENING, "notification/presentation.js", """
                import {Present} from './present.js';
                /** @type {!Present} */ const present = (offer, answer) => window['present'](offer, answer);
                /** @return {!Present} */ export const presentation = () => present;
                """),
        /** The engagement UI is what the page's {@code engagement()} promises. */
        FETCHED(LISTENING, "notification/fetch-engagement.js", """
                /** @return {!Promise<!EngagementModule>} */ export const fetchEngagement = () => window['engagement']();
                """);

        private final String used;
        private final String replacedPath;
        private final String replacement;

        Modules(String used, String replacedPath, String replacement) {
            this.used = used;
            this.replacedPath = replacedPath;
            this.replacement = replacement;
        }
    }

    private CompiledAgents() {}

    static Bundle shop() {
        return of("shop", ExampleShop.site(), Modules.NOTIFICATION);
    }

    static Bundle triggers() {
        return of("triggers", ExampleSites.triggers(), Modules.MONITORING);
    }

    static Bundle everything(Modules modules) {
        return of("everything", ExampleSites.everything(), modules);
    }

    static Bundle of(String name, Site site, Modules modules) {
        return COMPILED.computeIfAbsent(name + modules, _ -> compile(site, modules));
    }

    static String text(Bundle bundle) {
        return new String(bundle.raw(), StandardCharsets.UTF_8);
    }

    private static Bundle compile(Site site, Modules modules) {
        Map<String, String> generated = new HashMap<>(DataModules.of(site, VERSION, RUNTIME));
        generated.put(DataModules.MODULES, modules.used);
        generated.put(modules.replacedPath, modules.replacement);
        return Bundle.of(
                AgentCompiler.compile(AgentSources.ENTRY, AgentSources.reachable(AgentSources.ENTRY, generated)));
    }
}
