package io.beckon.snippet;

import io.beckon.definitions.ExampleShop;
import io.beckon.definitions.site.Site;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Bundles for the tests, each compiled once: a compilation takes seconds. */
final class CompiledAgents {
    static final String RUNTIME = "https://beckon.example";
    static final int VERSION = 7;

    private static final Map<String, Bundle> COMPILED = new ConcurrentHashMap<>();

    /** The parts of the agent that a bundle may have. */
    enum Modules {
        MONITORING("""
                import {watchElements} from '../monitoring/elements-seen.js';
                export const MODULES = [watchElements];
                """),
        NOTIFICATION("""
                import {watchElements} from '../monitoring/elements-seen.js';
                import {notify} from '../notification/notify.js';
                export const MODULES = [watchElements, () => notify((offer, answer) => () => {})];
                """),
        /** Invitations are shown by whatever the page calls {@code present}. */
        PRESENTED("""
                import {watchElements} from '../monitoring/elements-seen.js';
                import {notify} from '../notification/notify.js';
                export const MODULES = [watchElements, () => notify((offer, answer) => window['present'](offer, answer))];
                """),
        ENGAGEMENT("""
                import {watchElements} from '../monitoring/elements-seen.js';
                import {engage} from '../engagement/engage.js';
                export const MODULES = [watchElements, engage];
                """);

        private final String source;

        Modules(String source) {
            this.source = source.replace("export const", "/** @const {!Array<function()>} */ export const");
        }
    }

    private CompiledAgents() {}

    static Bundle shop() {
        return of("shop", ExampleShop.site(), Modules.ENGAGEMENT);
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
        return PartialBundle.of(site, VERSION, RUNTIME, modules.source);
    }
}
